// Reports found by site and week. When a site has two for one week the first stands and the other
// is not counted: a site is never doubled.

import type { FormRow, WeeklyValues } from '../../reading/reading.ts';

export type WeeklyRow = FormRow<WeeklyValues>;

/** Reports by site id, then by cut-off day. */
export type SiteWeeks = ReadonlyMap<string, ReadonlyMap<number, WeeklyRow>>;

/** The rows that name a site and a week, by both. */
export function siteWeeks(rows: readonly WeeklyRow[]): SiteWeeks {
  const bySite = new Map<string, Map<number, WeeklyRow>>();
  for (const row of rows) {
    const { site_id: site, week_end: week } = row.values;
    if (typeof site !== 'string' || typeof week !== 'number') continue;
    const weeks = bySite.get(site) ?? new Map<number, WeeklyRow>();
    if (!weeks.has(week)) weeks.set(week, row);
    bySite.set(site, weeks);
  }
  return bySite;
}

/** Individuals of a row; `null` when the row is not there or has no figure. Zero is a figure. */
export function individualsOf(row: WeeklyRow | undefined): number | null {
  return row?.values.individuals ?? null;
}

/** The last week before `week` for which the site has a figure. */
export function lastFigure(
  weeks: ReadonlyMap<number, WeeklyRow> | undefined,
  week: number,
): { readonly week: number; readonly individuals: number } | null {
  let last: { week: number; individuals: number } | null = null;
  for (const [day, row] of weeks ?? []) {
    const individuals = individualsOf(row);
    if (individuals === null || day >= week || (last !== null && day < last.week)) continue;
    last = { week: day, individuals };
  }
  return last;
}
