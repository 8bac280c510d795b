// Reports by site and week, built once for all checks that look beyond their own row.

import type { FormRow, WeeklyValues } from '../../reading/reading.ts';

export type WeeklyRow = FormRow<WeeklyValues>;

const DAYS_PER_WEEK = 7;

/** Reports by site and week. */
export interface WeekIndex {
  /** The reports of a site by cut-off day; the first of two reports of one week. */
  readonly weeksOf: (siteId: string) => ReadonlyMap<number, WeeklyRow>;
  /** The report of the same site seven days earlier. */
  readonly before: (row: WeeklyRow) => WeeklyRow | undefined;
  readonly siteIds: () => Iterable<string>;
}

const NO_WEEKS: ReadonlyMap<number, WeeklyRow> = new Map();

/**
 * @param rows Rows of the tab.
 * @param earlier Rows that the master already has; rows of the tab take precedence.
 */
export function indexWeeks(rows: readonly WeeklyRow[], earlier: readonly WeeklyRow[]): WeekIndex {
  const bySite = new Map<string, Map<number, WeeklyRow>>();
  const add = (row: WeeklyRow): void => {
    const { site_id: siteId, week_end: week } = row.values;
    if (typeof siteId !== 'string' || typeof week !== 'number') return;
    let weeks = bySite.get(siteId);
    if (weeks === undefined) bySite.set(siteId, (weeks = new Map<number, WeeklyRow>()));
    if (!weeks.has(week)) weeks.set(week, row);
  };
  rows.forEach(add);
  earlier.forEach(add);

  // The checks ask for the same row's predecessor one after the other.
  let asked: WeeklyRow | undefined;
  let answer: WeeklyRow | undefined;
  return {
    weeksOf: (siteId) => bySite.get(siteId) ?? NO_WEEKS,
    before: (row) => {
      if (row !== asked) {
        const { site_id: siteId, week_end: week } = row.values;
        asked = row;
        answer =
          typeof siteId === 'string' && typeof week === 'number'
            ? bySite.get(siteId)?.get(week - DAYS_PER_WEEK)
            : undefined;
      }
      return answer;
    },
    siteIds: () => bySite.keys(),
  };
}
