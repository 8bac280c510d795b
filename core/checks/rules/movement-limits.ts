// More people arrived than are there, more left than were there, more households moved than persons.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { Severity } from '../../findings/finding.ts';
import type { WeeklyRowRule } from '../rule.ts';

type Figure = number | null | undefined;

export const movementLimits: WeeklyRowRule = {
  id: 'movement-limits',
  scope: 'weekly row',
  raises: ['movement/exceeds-population'],
  check: (row, { weekIndex }) => {
    const { households, individuals, arrivals_hh, arrivals_ind, departures_hh, departures_ind } =
      row.values;
    const found: Draft[] = [];
    const limit = (
      column: string,
      value: Figure,
      most: Figure,
      limitName: string,
      severity?: Severity,
    ): void => {
      if (typeof value !== 'number' || typeof most !== 'number' || value <= most) return;
      const facts = { column, value, limit: most, limitName };
      const more = severity === undefined ? {} : { severity };
      found.push(draft('movement/exceeds-population', column, facts, more));
    };
    limit('arrivals_hh', arrivals_hh, households, 'households');
    limit('arrivals_hh', arrivals_hh, arrivals_ind, 'arrivals_ind');
    limit('arrivals_ind', arrivals_ind, individuals, 'individuals');
    limit('departures_hh', departures_hh, departures_ind, 'departures_ind');
    const before = weekIndex.before(row)?.values;
    if (before !== undefined) {
      // Only a warning: it may be last week's figure that is wrong.
      const thereHh = plus(before.households, arrivals_hh);
      const there = plus(before.individuals, arrivals_ind);
      limit('departures_hh', departures_hh, thereHh, 'previous_households', 'warning');
      limit('departures_ind', departures_ind, there, 'previous_individuals', 'warning');
    }
    return found.length > 0 ? found : NO_DRAFTS;
  },
};

function plus(before: Figure, arrivals: Figure): number | null {
  return typeof before === 'number' && typeof arrivals === 'number' ? before + arrivals : null;
}
