// A large change of the individuals from one week to the next wants an explanation, a very large one
// also a coordinator's word. Never refused: people do move (domain notes 5.3).

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const movementChange: WeeklyRowRule = {
  id: 'movement-change',
  scope: 'weekly row',
  raises: ['movement/change-unexplained', 'movement/change-to-confirm'],
  check: (row, { weekIndex, settings }) => {
    const { individuals, change_comment: comment, validation_status: status } = row.values;
    const previous = weekIndex.before(row)?.values.individuals;
    if (typeof previous !== 'number' || typeof individuals !== 'number') return NO_DRAFTS;
    const change = Math.abs(individuals - previous);
    const exceeds = (persons: number, percent: number): boolean =>
      change > Math.max(persons, (previous * percent) / 100);
    const explain = exceeds(settings['change.explain_persons'], settings['change.explain_percent']);
    const confirm = exceeds(settings['change.confirm_persons'], settings['change.confirm_percent']);
    if (!explain && !confirm) return NO_DRAFTS;
    // From nobody to somebody is a hundred per cent, not infinitely many.
    const percent = previous === 0 ? 100 : ((individuals - previous) / previous) * 100;
    const facts = { previous, individuals, percent };
    const found: Draft[] = [];
    if (explain && typeof comment !== 'string') {
      found.push(draft('movement/change-unexplained', 'individuals', facts));
    }
    if (confirm && status !== 'valide') {
      found.push(draft('movement/change-to-confirm', 'individuals', facts));
    }
    return found.length > 0 ? found : NO_DRAFTS;
  },
};
