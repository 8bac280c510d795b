// The eight age and sex figures of a profile make up its individuals. Blank ones are asked for
// elsewhere: the dictionary requires all eight.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { AGE_SEX, countFilled, sumOf } from '../context/age-sex.ts';
import type { ProfileRowRule } from '../rule.ts';

/** Eight cells that were each rounded may be off by half a person each. */
const ROUNDING = AGE_SEX.length / 2;

export const profileAgeSex: ProfileRowRule = {
  id: 'profile-age-sex',
  scope: 'profile row',
  raises: ['population/age-sex-total-differs'],
  check: ({ values }) => {
    const { individuals: expected, sadd_method: method } = values;
    if (typeof expected !== 'number' || countFilled(values) < AGE_SEX.length) return NO_DRAFTS;
    const sum = sumOf(values, AGE_SEX);
    if (sum === expected) return NO_DRAFTS;
    // Counts are exact; only extrapolated figures have a tolerance (domain notes 5.2, "sums").
    const isRounding = method === 'extrapolation' && Math.abs(sum - expected) <= ROUNDING;
    const facts = { sum, expected, total: 'individuals' };
    const more = isRounding ? ({ severity: 'warning' } as const) : {};
    return [draft('population/age-sex-total-differs', AGE_SEX[0], facts, more)];
  },
};
