// Females and males that do not make up the individuals. No tolerance: these are counts.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const sexTotal: WeeklyRowRule = {
  id: 'sex-total',
  scope: 'weekly row',
  raises: ['population/sex-total-differs'],
  check: ({ values: { female_total: female, male_total: male, individuals } }) => {
    if (typeof female !== 'number' || typeof male !== 'number') return NO_DRAFTS;
    const sum = female + male;
    return typeof individuals !== 'number' || sum === individuals
      ? NO_DRAFTS
      : [draft('population/sex-total-differs', 'female_total', { sum, individuals })];
  },
};
