// Needs that a site repeats week after week while nobody acts on them: the site and the sector, the
// weeks in a row, and what is planned at most.

import { isSerious, levelOf, SECTORS } from '../weekly-needs/sectors.ts';
import type { Sector } from '../weekly-needs/sectors.ts';
import type { NeedLevel } from '../document/document.ts';
import type { SiteWeeks, WeeklyRow } from '../weekly-needs/site-weeks.ts';
import type { Responses } from './responses.ts';
import { isActive } from './responses.ts';

/** A serious or critical need of a site without response. */
export interface UnmetNeed {
  readonly siteId: string;
  readonly sector: Sector;
  /** Level in the week. */
  readonly level: NeedLevel;
  /** Weeks in a row, the week itself included, in which the need was serious or critical. */
  readonly weeks: number;
  /** Cut-off day of the first of them. */
  readonly since: number;
  /** Code of the issue in the week; `null` when none was given. */
  readonly issue: string | null;
  /** An activity of the sector is planned at the site. */
  readonly planned: boolean;
}

const DAYS_PER_WEEK = 7;

/**
 * The needs of the week that nobody has acted on since they were first reported in a row. A week
 * without a report ends the row: nobody knows what it was like.
 */
export function unmetNeeds(
  reports: SiteWeeks,
  responses: Responses,
  week: number,
): readonly UnmetNeed[] {
  const unmet: UnmetNeed[] = [];
  for (const [siteId, weeks] of reports) {
    const row = weeks.get(week);
    if (row === undefined) continue;
    for (const sector of SECTORS) {
      const level = levelOf(row.values, sector);
      if (level === null || !isSerious(level)) continue;
      const since = firstInARow(weeks, sector, week);
      const known = responses.of(siteId, sector);
      if (known.some((values) => isActive(values, since, week))) continue;
      unmet.push({
        siteId,
        sector,
        level,
        weeks: (week - since) / DAYS_PER_WEEK + 1,
        since,
        issue: row.values[`need_${sector}_issue`] ?? null,
        planned: known.some(({ status }) => status === 'planifie'),
      });
    }
  }
  return unmet;
}

function firstInARow(weeks: ReadonlyMap<number, WeeklyRow>, sector: Sector, week: number): number {
  let since = week;
  for (;;) {
    const row = weeks.get(since - DAYS_PER_WEEK);
    if (row === undefined || !isSerious(levelOf(row.values, sector))) return since;
    since -= DAYS_PER_WEEK;
  }
}
