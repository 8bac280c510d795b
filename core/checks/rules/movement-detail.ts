// People came or left and the row does not say from where, where to or why; or a recount is not
// explained.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyValues } from '../../reading/reading.ts';
import type { WeeklyRowRule } from '../rule.ts';

type Detail = 'arrivals_origin' | 'departures_destination' | 'movement_reason' | 'change_comment';
type Movement = 'arrivals_ind' | 'departures_ind' | 'correction_ind';

export const movementDetail: WeeklyRowRule = {
  id: 'movement-detail',
  scope: 'weekly row',
  raises: ['movement/detail-missing'],
  check: ({ values }) => {
    const { arrivals_ind: arrivals, departures_ind: departures, correction_ind: recount } = values;
    if (!arrivals && !departures && !recount) return NO_DRAFTS;
    const found: Draft[] = [];
    if (arrivals) want(values, 'arrivals_origin', 'arrivals_ind', found);
    if (departures) want(values, 'departures_destination', 'departures_ind', found);
    if (arrivals) want(values, 'movement_reason', 'arrivals_ind', found);
    else if (departures) want(values, 'movement_reason', 'departures_ind', found);
    if (recount) want(values, 'change_comment', 'correction_ind', found);
    return found;
  },
};

function want(values: WeeklyValues, column: Detail, because: Movement, found: Draft[]): void {
  // Undefined: the sheet has no such column, or its cell has a finding already.
  if (values[column] !== null) return;
  const value = values[because] ?? 0;
  found.push(draft('movement/detail-missing', column, { column, because, value }));
}
