// The figures behind the line: individuals over the weeks.

import { individualsOf } from './site-weeks.ts';
import type { SiteWeeks } from './site-weeks.ts';

/** A quarter of a year: as many weeks as the line shows. */
export const CHART_WEEKS = 13;

/** One week of the line. `individuals` is `null` in a week without any figure. */
export interface WeekPoint {
  readonly week: number;
  readonly individuals: number | null;
  readonly sites: number;
}

/** The weeks up to `week`, oldest first, from the first one that has a figure. */
export function weekPoints(reports: SiteWeeks, week: number): readonly WeekPoint[] {
  const points = Array.from({ length: CHART_WEEKS }, (_, index) =>
    weekPoint(reports, week - 7 * (CHART_WEEKS - 1 - index)),
  );
  const first = points.findIndex((point) => point.individuals !== null);
  return first < 0 ? [] : points.slice(first);
}

/** Individuals and sites with a figure in one week. */
export function weekPoint(reports: SiteWeeks, week: number): WeekPoint {
  let individuals: number | null = null;
  let sites = 0;
  for (const weeks of reports.values()) {
    const figure = individualsOf(weeks.get(week));
    if (figure === null) continue;
    individuals = (individuals ?? 0) + figure;
    sites += 1;
  }
  return { week, individuals, sites };
}
