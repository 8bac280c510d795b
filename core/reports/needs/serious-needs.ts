// Every serious or critical need of a week with what is known of it: since when, the main issue, and
// whether an intervention answers it. Those that last without any are what a coordinator looks for.

import type { NeedLevel } from '../document/document.ts';
import { SECTORS } from '../weekly-needs/sectors.ts';
import type { Sector } from '../weekly-needs/sectors.ts';
import type { SiteLine } from '../weekly-needs/site-line.ts';
import type { SiteWeeks } from '../weekly-needs/site-weeks.ts';
import { needRun } from './need-run.ts';
import { responseBetween } from './response.ts';
import type { Response, Responses } from './response.ts';

/** A serious or critical need of a site. */
export interface SeriousNeed {
  readonly line: SiteLine;
  readonly sector: Sector;
  readonly level: NeedLevel;
  /** Code of the list of the sector's issues. */
  readonly issue: string | null;
  /** Reports in a row that call it serious, and the cut-off day of the first. */
  readonly weeks: number;
  readonly since: number;
  /** Ongoing or completed since the first of these weeks began; `null`: none is registered. */
  readonly response: Response | null;
  /** It lasts at least as many weeks as the settings say, and nothing answers it. */
  readonly unanswered: boolean;
}

/** The needs of these lines: the most critical first, then the longest, then the largest site. */
export function seriousNeeds(
  lines: readonly SiteLine[],
  reports: SiteWeeks,
  responses: Responses,
  { week, repeatedWeeks }: { readonly week: number; readonly repeatedWeeks: number },
): readonly SeriousNeed[] {
  const needs = lines.flatMap((line) =>
    SECTORS.flatMap((sector): SeriousNeed[] => {
      const level = line.needs[sector];
      const weeks = reports.get(line.siteId);
      const run = weeks === undefined ? null : needRun(weeks, sector, week);
      if (level === null || run === null) return [];
      // The week that closes on `since` began six days before.
      const response = responseBetween(responses, line.siteId, sector, [run.since - 6, week]);
      return [
        {
          line,
          sector,
          level,
          issue: line.issues[sector],
          ...run,
          response,
          unanswered: response === null && run.weeks >= repeatedWeeks,
        },
      ];
    }),
  );
  return needs.sort(
    (a, b) =>
      Number(b.level) - Number(a.level) ||
      b.weeks - a.weeks ||
      b.line.individuals - a.line.individuals ||
      (a.line.siteId < b.line.siteId ? -1 : 1) ||
      SECTORS.indexOf(a.sector) - SECTORS.indexOf(b.sector),
  );
}
