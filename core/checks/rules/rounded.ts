// Figures that look rounded. Only told, so that the report can say how many are estimates.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const rounded: WeeklyRowRule = {
  id: 'rounded',
  scope: 'weekly row',
  raises: ['population/rounded'],
  check: ({ values: { individuals, households } }) => {
    if (typeof individuals !== 'number' || !looksRounded(individuals, households ?? null)) {
      return NO_DRAFTS;
    }
    const facts = { individuals, households: households ?? null };
    return [draft('population/rounded', 'individuals', facts)];
  },
};

/** Dictionary, `rounded_estimate`: whole hundreds from 100, or fifties with tens of households. */
function looksRounded(individuals: number, households: number | null): boolean {
  if (individuals >= 100 && individuals % 100 === 0) return true;
  const tens = households !== null && households > 0 && households % 10 === 0;
  return individuals > 0 && individuals % 50 === 0 && tens;
}
