// What reports of one team are made from: its own spreadsheet, as it would be sent.

import type { Taken } from '../../core/consolidate/intake.ts';
import type { FormRow, Reading } from '../../core/reading/reading.ts';
import type { RejectedReport, ReportMaterial } from '../../core/reports/report-material.ts';
import type { Examination } from './examination.ts';
import type { Operation } from './operation.ts';

/** Rows with errors are left out of the figures and listed as such. */
export function teamReport(
  examination: Examination,
  operation: Operation,
  who: { readonly team: string | null; readonly today: number },
): ReportMaterial {
  const { sites, weekly, profile, intentions, interventions, taken } = examination;
  return {
    scope: { kind: 'team', team: who.team ?? teamOfSites(examination) },
    audience: 'coordination',
    settings: operation.settings,
    gazetteer: operation.gazetteer,
    sites: accepted(sites, taken),
    registeredElsewhere: new Set(operation.sites.map(({ siteId }) => siteId)),
    weekly: accepted(weekly, taken),
    profile: accepted(profile, taken),
    intentions: accepted(intentions, taken),
    interventions: accepted(interventions, taken),
    rejected: taken
      .filter(({ form }) => form.id === 'weekly')
      .flatMap(({ rejected }) => rejected)
      .map(({ siteId, period, reasons }): RejectedReport => ({
        siteId,
        week: period,
        codes: reasons.map(({ code }) => code),
      })),
    findings: examination.findings,
    justifications: examination.justified.map(({ justification }) => {
      const { form, record, columnId, code, text } = justification;
      return { form, record, columnId, code, text };
    }),
    conflictsOf: () => 0,
    today: who.today,
  };
}

/** Rows that would be sent. */
function accepted<Values>(
  reading: Reading<Values> | null,
  taken: readonly Taken[],
): readonly FormRow<Values>[] {
  if (reading === null) return [];
  const own = taken.find(({ form }) => form.id === reading.form.id);
  const rejected = new Set(own?.rejected.map(({ row }) => row));
  return reading.rows.filter(({ place }) => !rejected.has(place.row));
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
