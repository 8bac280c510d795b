// Checks what a source gives, against the operation and what the master knows of its sites' weeks.

import { runChecksOnTrial } from '../../../core/checks/run-checks.ts';
import type { WantedWeek } from '../../../core/checks/wanted-weeks.ts';
import { wantedWeeks } from '../../../core/checks/wanted-weeks.ts';
import type { RegisteredSite } from '../../../core/consolidate/known-sites.ts';
import { settle } from '../../../core/consolidate/merge.ts';
import { keyOf } from '../../../core/consolidate/form-key.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import type { FormRow, WeeklyValues } from '../../../core/reading/reading.ts';
import type { KnownSite, Source } from '../../../core/wire/reference.ts';
import type { Workings } from '../workings.ts';
import type { OpenedSource } from './open-source.ts';
import type { Operation } from './read-operation.ts';

/** Sites that the source does not describe itself: its own too where its sites tab is gone. */
export function othersSites(
  registered: ReadonlyMap<string, RegisteredSite>,
  { source, sites }: Pick<OpenedSource, 'source' | 'sites'>,
): readonly KnownSite[] {
  return [...registered.values()]
    .filter((site) => sites === null || site.document !== source.document)
    .map(({ siteId, name, aliases, admin3, zone, team, closed }) => ({
      siteId,
      name,
      aliases,
      admin3,
      zone,
      team,
      closed,
    }));
}

/** What is wrong in a source. */
export interface Examined {
  /** Findings of the reading and of all checks. */
  readonly findings: readonly Finding[];
  /** Findings of rules on trial, which are only counted. */
  readonly onTrial: readonly Finding[];
}

/** Reads and checks the forms of a source beside what the master knows. */
export async function examine(
  workings: Workings,
  operation: Operation,
  opened: OpenedSource,
  others: readonly KnownSite[],
): Promise<Examined> {
  const { sites, weekly, profile, intentions, interventions } = opened;
  const readings = { sites, weekly, profile, intentions, interventions };
  const { settings, gazetteer, teams, today } = operation;
  const { standing, onTrial } = runChecksOnTrial({
    ...readings,
    known: others,
    earlier: await othersReports(workings, opened.source, wantedWeeks(readings, settings)),
    settings,
    gazetteer,
    teams,
    today,
  });
  const ofReading = readingsOf(readings).flatMap(({ findings }) => findings);
  return { findings: [...ofReading, ...standing], onTrial };
}

/** What other sources reported of these sites and weeks, as it stands in the master. */
async function othersReports(
  { store }: Workings,
  { document: own }: Source,
  wanted: readonly WantedWeek[],
): Promise<readonly FormRow<WeeklyValues>[]> {
  const keys = wanted.flatMap(({ site, week }) => {
    const key = keyOf(weeklyReport, { site_id: site, week_end: week });
    return key === null ? [] : [key];
  });
  if (keys.length === 0) return [];
  const entries = await store.entries('weekly', keys);
  return entries.flatMap((entry) => {
    const { record } = settle(entry, null);
    if (record === null || record.origin.document === own) return [];
    const { document, tab, row } = record.origin;
    // Stored values are values of the form, column by column.
    const values = record.values as WeeklyValues;
    return [{ place: { document, tab, row }, values, unread: [] }];
  });
}
