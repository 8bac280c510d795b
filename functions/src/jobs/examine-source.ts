// Checks what a source gives, against the operation and what the master knows of earlier weeks.

import { runChecks } from '../../../core/checks/run-checks.ts';
import type { RegisteredSite } from '../../../core/consolidate/known-sites.ts';
import { settle } from '../../../core/consolidate/merge.ts';
import { keyOf } from '../../../core/consolidate/form-key.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import type { FormRow, WeeklyValues } from '../../../core/reading/reading.ts';
import type { KnownSite } from '../../../core/wire/reference.ts';
import type { Workings } from '../workings.ts';
import type { OpenedSource } from './open-source.ts';
import type { Operation } from './read-operation.ts';

/** Weeks back that the checks of changes and copied rows look. */
const WEEKS_BACK = 3;
const DAYS_PER_WEEK = 7;

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

/** Findings of the reading and of all checks. */
export async function examine(
  workings: Workings,
  operation: Operation,
  opened: OpenedSource,
  others: readonly KnownSite[],
): Promise<readonly Finding[]> {
  const { sites, weekly, profile, intentions, interventions } = opened;
  const readings = { sites, weekly, profile, intentions, interventions };
  const own = new Set((sites?.rows ?? []).map(({ values }) => values.site_id));
  const found = runChecks({
    ...readings,
    known: others.filter(({ siteId }) => !own.has(siteId)),
    earlier: await earlierRows(workings, opened),
    settings: operation.settings,
    gazetteer: operation.gazetteer,
    teams: operation.teams,
    today: operation.today,
  });
  return [...readingsOf(readings).flatMap(({ findings }) => findings), ...found];
}

/** What other sources reported of the same sites in the weeks before, where this one did not. */
async function earlierRows(
  workings: Workings,
  { source, weekly }: OpenedSource,
): Promise<readonly FormRow<WeeklyValues>[]> {
  const rows = (weekly?.rows ?? []).map(({ values }) => values);
  const own = new Set(rows.map((values) => keyOf(weeklyReport, values)));
  const wanted = new Set<string>();
  for (const { site_id, week_end } of rows) {
    if (typeof week_end !== 'number') continue;
    for (let back = 1; back <= WEEKS_BACK; back += 1) {
      const key = keyOf(weeklyReport, { site_id, week_end: week_end - back * DAYS_PER_WEEK });
      if (key !== null && !own.has(key)) wanted.add(key);
    }
  }
  if (wanted.size === 0) return [];
  const entries = await workings.store.entries('weekly', [...wanted]);
  return entries.flatMap((entry) => {
    const { record } = settle(entry, null);
    if (record === null || record.origin.document === source.document) return [];
    const { document, tab, row } = record.origin;
    // Stored values are values of the form, column by column.
    const values = record.values as WeeklyValues;
    return [{ place: { document, tab, row }, values, unread: [] }];
  });
}
