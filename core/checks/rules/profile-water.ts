// Water against Sphere: litres per person and day, and persons per water point.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ProfileRowRule } from '../rule.ts';

export const profileWater: ProfileRowRule = {
  id: 'profile-water',
  scope: 'profile row',
  raises: ['sphere/water', 'profile/water-unlikely', 'sphere/water-points'],
  check: ({ values }, { settings }) => {
    const { water_l_ppd: litres, water_points_functional: points, individuals } = values;
    let found: Draft[] | null = null;
    if (typeof litres === 'number') {
      const fault = litresFault(litres, settings);
      if (fault !== null) (found ??= []).push(fault);
    }
    if (typeof points === 'number' && points > 0 && typeof individuals === 'number') {
      const each = individuals / points;
      const standard = settings['sphere.persons_per_tap'];
      if (each > standard) {
        const facts = { individuals, points, each, standard };
        (found ??= []).push(draft('sphere/water-points', 'water_points_functional', facts));
      }
    }
    return found ?? NO_DRAFTS;
  },
};

function litresFault(litres: number, settings: Settings): Draft | null {
  const survival = settings['sphere.water_survival'];
  if (litres < survival) {
    const facts = { litres, standard: survival, level: 'alert' } as const;
    return draft('sphere/water', 'water_l_ppd', facts);
  }
  const standard = settings['sphere.water_litres'];
  if (litres < standard) {
    const facts = { litres, standard, level: 'standard' } as const;
    return draft('sphere/water', 'water_l_ppd', facts, { severity: 'info' });
  }
  const most = settings['profile.water_most'];
  return litres > most ? draft('profile/water-unlikely', 'water_l_ppd', { litres, most }) : null;
}
