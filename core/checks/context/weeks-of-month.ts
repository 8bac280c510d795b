// The weekly reports of a site in a month, for checks of the monthly forms.

import { firstOfMonth, lastOfMonth } from '../../table/serial-date.ts';
import type { WeekIndex, WeeklyRow } from './week-index.ts';

/** Reports whose week ends in the month of a day, the latest first. */
export function weeksOfMonth(index: WeekIndex, site: string, day: number): readonly WeeklyRow[] {
  const first = firstOfMonth(day);
  const last = lastOfMonth(day);
  return [...index.weeksOf(site)]
    .filter(([week]) => week >= first && week <= last)
    .sort(([a], [b]) => b - a)
    .map(([, row]) => row);
}

/** The latest report of a site up to a day; without one the first after it. */
export function weekNearest(index: WeekIndex, site: string, day: number): WeeklyRow | undefined {
  let before = -Infinity;
  let after = Infinity;
  const weeks = index.weeksOf(site);
  for (const week of weeks.keys()) {
    if (week <= day) before = Math.max(before, week);
    else after = Math.min(after, week);
  }
  return weeks.get(before) ?? weeks.get(after);
}
