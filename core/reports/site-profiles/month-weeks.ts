// The weekly figures of sites in the weeks that close in a month.

import { lastOfMonth } from '../../table/serial-month.ts';
import { levelOf, SECTORS } from '../weekly-needs/sectors.ts';
import type { Sector } from '../weekly-needs/sectors.ts';
import type { SiteWeeks, WeeklyRow } from '../weekly-needs/site-weeks.ts';
import type { NeedLevel } from '../document/document.ts';
import type { WeekFigures } from './profile-subject.ts';

/** The weeks of one site, oldest first. */
export function weeksOfSite(
  reports: SiteWeeks,
  siteId: string,
  month: number,
): readonly WeekFigures[] {
  const last = lastOfMonth(month);
  return [...(reports.get(siteId) ?? [])]
    .filter(([week]) => week >= month && week <= last)
    .sort(([a], [b]) => a - b)
    .map(([week, row]) => weekFigures(week, row));
}

function weekFigures(week: number, { values }: WeeklyRow): WeekFigures {
  const levels = SECTORS.map((sector) => [sector, levelOf(values, sector)] as const);
  return {
    week,
    households: values.households ?? null,
    individuals: values.individuals ?? null,
    arrivals: values.arrivals_ind ?? null,
    departures: values.departures_ind ?? null,
    needs: Object.fromEntries(levels) as Record<Sector, NeedLevel | null>,
  };
}

/** The weeks of several sites, added up; a figure that one of them lacks is not known. */
export function weeksTogether(sites: readonly (readonly WeekFigures[])[]): readonly WeekFigures[] {
  const weeks = new Set(sites.flatMap((each) => each.map(({ week }) => week)));
  return [...weeks]
    .sort((a, b) => a - b)
    .map((week) => {
      const rows = sites.map((each) => each.find((figures) => figures.week === week));
      const total = (column: 'households' | 'individuals' | 'arrivals' | 'departures') =>
        wholeSum(rows.map((row) => row?.[column]));
      return {
        week,
        households: total('households'),
        individuals: total('individuals'),
        arrivals: total('arrivals'),
        departures: total('departures'),
        needs: null,
      };
    });
}

/** The sum, `null` when a part of it is not known. */
export function wholeSum(values: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return values.length === 0 ? null : sum;
}
