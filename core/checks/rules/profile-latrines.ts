// Persons per functional latrine against Sphere, and people without any latrine.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { ProfileRowRule } from '../rule.ts';

export const profileLatrines: ProfileRowRule = {
  id: 'profile-latrines',
  scope: 'profile row',
  raises: ['sphere/latrines'],
  check: ({ values: { individuals, latrines_functional: latrines } }, { settings }) => {
    if (typeof individuals !== 'number' || typeof latrines !== 'number') return NO_DRAFTS;
    if (individuals <= 0 || latrines < 0) return NO_DRAFTS;
    const normal = settings['sphere.persons_per_latrine'];
    const emergency = settings['sphere.persons_per_latrine_alert'];
    const each = latrines === 0 ? null : individuals / latrines;
    const isAlert = each === null || each > emergency;
    if (!isAlert && each <= normal) return NO_DRAFTS;
    const level = isAlert ? 'alert' : 'standard';
    const standard = each !== null && isAlert ? emergency : normal;
    const facts = { individuals, latrines, each, standard, level } as const;
    const severity = isAlert ? 'warning' : 'info';
    return [draft('sphere/latrines', 'latrines_functional', facts, { severity })];
  },
};
