// Last week's individuals, plus arrivals, minus departures, plus the recount, must give this week's.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const movementSum: WeeklyRowRule = {
  id: 'movement-sum',
  scope: 'weekly row',
  raises: ['movement/does-not-add-up'],
  check: (row, { weekIndex }) => {
    const { individuals, arrivals_ind: arrivals, departures_ind: departures } = row.values;
    const previous = weekIndex.before(row)?.values.individuals;
    if (typeof previous !== 'number' || typeof individuals !== 'number') return NO_DRAFTS;
    // A blank is not a zero: without both movements there is nothing to add up.
    if (typeof arrivals !== 'number' || typeof departures !== 'number') return NO_DRAFTS;
    const { correction_ind: recount, change_comment: comment } = row.values;
    if (recount === undefined && row.unread.includes('correction_ind')) return NO_DRAFTS;
    // The recount is optional: blank means that there was none.
    const correction = recount ?? 0;
    const expected = previous + arrivals - departures + correction;
    if (expected === individuals) return NO_DRAFTS;
    const facts = { previous, arrivals, departures, correction, expected, individuals };
    const severity = typeof comment === 'string' ? 'info' : 'warning';
    return [draft('movement/does-not-add-up', 'individuals', facts, { severity })];
  },
};
