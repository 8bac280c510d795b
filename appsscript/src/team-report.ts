// What the weekly needs report of one team is made from: its own spreadsheet, as it would be sent.

import type { Finding } from '../../core/findings/finding.ts';
import type { FormRow } from '../../core/reading/reading.ts';
import type { RejectedReport, WeeklyNeedsInput } from '../../core/reports/weekly-needs-input.ts';
import type { Examination } from './examination.ts';
import type { Operation } from './operation.ts';

/** Everything of the report's input but the week. */
export type ReportMaterial = Omit<WeeklyNeedsInput, 'week'>;

/** Rows with errors are left out of the figures and listed as such. */
export function teamReport(
  examination: Examination,
  operation: Operation,
  who: { readonly team: string | null; readonly today: number },
): ReportMaterial {
  const { sites, weekly, findings, taken } = examination;
  return {
    scope: { kind: 'team', team: who.team ?? teamOfSites(examination) },
    settings: operation.settings,
    gazetteer: operation.gazetteer,
    sites: accepted(sites?.rows ?? [], examination, 'sites'),
    registeredElsewhere: new Set(operation.sites.map(({ siteId }) => siteId)),
    weekly: accepted(weekly?.rows ?? [], examination, 'weekly'),
    rejected: taken
      .filter(({ form }) => form.id === 'weekly')
      .flatMap(({ rejected }) => rejected)
      .map(({ siteId, week, reasons }): RejectedReport => ({
        siteId,
        week,
        codes: reasons.map(({ code }) => code),
      })),
    findings: findings.filter((finding) => isOf(finding, weekly?.table.tab)),
    conflicts: 0,
    today: who.today,
  };
}

/** Rows that would be sent. */
function accepted<Values>(
  rows: readonly FormRow<Values>[],
  { taken }: Examination,
  id: 'sites' | 'weekly',
): readonly FormRow<Values>[] {
  const rejected = new Set(
    taken.filter(({ form }) => form.id === id).flatMap((one) => one.rejected.map(({ row }) => row)),
  );
  return rows.filter(({ place }) => !rejected.has(place.row));
}

function isOf({ place }: Finding, tab: string | undefined): boolean {
  return place.tab === tab;
}

/** The team that most sites of the spreadsheet name; empty when they name none. */
function teamOfSites({ sites }: Examination): string {
  const counts = new Map<string, number>();
  for (const { values } of sites?.rows ?? []) {
    const team = values.facilitator_team;
    if (typeof team === 'string') counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
