// Reading and checking one spreadsheet's forms, the same way as the functions do before they take
// them. Reads no sheet and draws nothing.

import { NO_READINGS } from '../../core/reading/reading.ts';
import { runChecks } from '../../core/checks/run-checks.ts';
import { takeIn, type Taken } from '../../core/consolidate/intake.ts';
import { knownSite } from '../../core/consolidate/known-sites.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import type { CheckTally } from '../../core/messages/command-messages.ts';
import { readForm } from '../../core/reading/read-form.ts';
import type { Reading, Readings, SiteValues } from '../../core/reading/reading.ts';
import { safeCorrections } from '../../core/findings/corrections.ts';
import type { Table } from '../../core/table/table.ts';
import type { KnownSite } from '../../core/wire/reference.ts';
import type { Operation } from './operation.ts';

/** The form tabs of a spreadsheet; `null` where it has none. */
export interface FormTables {
  readonly sites: Table | null;
  readonly weekly: Table | null;
}

/** What was read, what is wrong with it, and which rows would be sent. */
export interface Examination extends Readings {
  readonly findings: readonly Finding[];
  /** One per form that was read. */
  readonly taken: readonly Taken[];
}

/** @param today Serial date, in the operation's time zone. */
export function examine(tables: FormTables, operation: Operation, today: number): Examination {
  const { gazetteer, settings, teams } = operation;
  const sites = tables.sites && readForm(tables.sites, siteRegistry, gazetteer);
  const weekly = tables.weekly && readForm(tables.weekly, weeklyReport, gazetteer);
  const registry = registryOf(operation.sites, sites);
  const own = new Set(sites?.rows.map(({ values }) => values.site_id));
  const findings = [
    ...(sites?.findings ?? []),
    ...(weekly?.findings ?? []),
    ...runChecks({
      ...NO_READINGS,
      sites,
      weekly,
      known: operation.sites.filter(({ siteId }) => !own.has(siteId)),
      earlier: [],
      settings,
      gazetteer,
      teams,
      today,
    }),
  ];
  const taken = [sites, weekly].flatMap((reading) =>
    reading === null
      ? []
      : [takeIn({ reading, findings, team: '', sheetId: null, registry, at: today })],
  );
  return { ...NO_READINGS, sites, weekly, findings, taken };
}

/** The findings and rows of an examination in numbers. */
export function tallyOf({ findings, taken }: Pick<Examination, 'findings' | 'taken'>): CheckTally {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) bySeverity[severity] += 1;
  return {
    bySeverity,
    rows: taken.reduce((sum, { read }) => sum + read, 0),
    blockedRows: taken.reduce((sum, { rejected }) => sum + rejected.length, 0),
    correctable: safeCorrections(findings).length,
  };
}

function registryOf(
  known: readonly KnownSite[],
  own: Reading<SiteValues> | null,
): ReadonlyMap<string, KnownSite> {
  const registry = new Map(known.map((site) => [site.siteId, site]));
  for (const { values } of own?.rows ?? []) {
    const id = values.site_id;
    if (typeof id === 'string') registry.set(id, knownSite(id, storable(values)));
  }
  return registry;
}

/** Cells that could not be read count as empty here: they only describe a site in the registry. */
function storable(values: SiteValues): Record<string, string | number | null> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value ?? null]));
}
