// Figures that look rounded. Only told, so that the report can say how many are estimates.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { looksRounded } from '../../forms/weekly/rounded-estimate.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const rounded: WeeklyRowRule = {
  id: 'rounded',
  scope: 'weekly row',
  raises: ['population/rounded'],
  check: ({ values: { individuals, households } }) => {
    if (typeof individuals !== 'number' || !looksRounded(individuals, households)) {
      return NO_DRAFTS;
    }
    const facts = { individuals, households: households ?? null };
    return [draft('population/rounded', 'individuals', facts)];
  },
};
