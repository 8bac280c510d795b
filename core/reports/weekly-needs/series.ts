// The figures behind the charts: individuals over the weeks, and sites by sector and level.

import { individualsOf } from './site-weeks.ts';
import type { SiteWeeks } from './site-weeks.ts';
import { NEED_LEVELS } from '../document/document.ts';
import type { NeedLevel } from '../document/document.ts';
import { SECTORS } from './sectors.ts';
import type { Sector } from './sectors.ts';
import type { SiteLine } from './site-line.ts';

/** A quarter of a year: as many weeks as the line shows. */
export const CHART_WEEKS = 13;

/** One week of the line. `individuals` is `null` in a week without any figure. */
export interface WeekPoint {
  readonly week: number;
  readonly individuals: number | null;
  readonly sites: number;
}

/** One bar: sites of the week by level of need. */
export interface SectorBar {
  readonly sector: Sector;
  readonly sites: Readonly<Record<NeedLevel, number>>;
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

/** Sites of the week by sector and level; a blank cell counts nowhere. */
export function sectorBars(lines: readonly SiteLine[]): readonly SectorBar[] {
  return SECTORS.map((sector) => ({
    sector,
    sites: Object.fromEntries(
      NEED_LEVELS.map((level) => [
        level,
        lines.filter((line) => line.needs[sector] === level).length,
      ]),
    ) as Record<NeedLevel, number>,
  }));
}
