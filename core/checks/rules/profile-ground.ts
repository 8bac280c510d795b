// Room for the people of a site: its area against Sphere, and its capacity.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { ProfileRowRule } from '../rule.ts';

export const profileGround: ProfileRowRule = {
  id: 'profile-ground',
  scope: 'profile row',
  raises: ['sphere/area', 'profile/over-capacity'],
  check: ({ values }, { settings }) => {
    const { individuals, site_area_m2: area, max_capacity: capacity } = values;
    if (typeof individuals !== 'number' || individuals <= 0) return NO_DRAFTS;
    let found: Draft[] | null = null;
    if (typeof area === 'number' && area > 0) {
      const each = area / individuals;
      // Below the covered floor alone, the whole site is mistyped or an emergency.
      const floor = settings['sphere.covered_area'];
      const isAlert = each < floor;
      const standard = isAlert ? floor : settings['sphere.area_person'];
      if (each < standard) {
        const level = isAlert ? 'alert' : 'standard';
        const facts = { individuals, area, each, standard, level } as const;
        const severity = isAlert ? 'warning' : 'info';
        (found ??= []).push(draft('sphere/area', 'site_area_m2', facts, { severity }));
      }
    }
    if (typeof capacity === 'number' && capacity > 0) {
      // Whole numbers are compared, because 1,100 of 1,000 is not quite 110 in binary.
      if (individuals * 100 > capacity * settings['profile.over_capacity_percent']) {
        const percent = (individuals / capacity) * 100;
        const facts = { individuals, capacity, percent };
        (found ??= []).push(draft('profile/over-capacity', 'max_capacity', facts));
      }
    }
    return found ?? NO_DRAFTS;
  },
};
