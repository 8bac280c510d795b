// Reading and checking one spreadsheet's forms, the same way as the functions do before they take
// them. Reads no sheet and draws nothing.

import { runChecks } from '../../core/checks/run-checks.ts';
import { takeIn, type Taken } from '../../core/consolidate/intake.ts';
import { knownSite } from '../../core/consolidate/known-sites.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { CheckTally } from '../../core/messages/command-messages.ts';
import type { Justification } from '../../core/justifications/justification.ts';
import {
  settleFindings,
  type JustifiedFinding,
} from '../../core/justifications/settle-findings.ts';
import { readForms, readingsOf, type FormTables } from '../../core/reading/read-forms.ts';
import type { Reading, Readings, SiteValues } from '../../core/reading/reading.ts';
import { safeCorrections } from '../../core/findings/corrections.ts';
import type { KnownSite } from '../../core/wire/reference.ts';
import type { Operation } from './operation.ts';

/** What was read, what is wrong with it, and which rows would be sent. */
export interface Examination extends Readings {
  /** What is open: nobody has justified it. */
  readonly findings: readonly Finding[];
  readonly justified: readonly JustifiedFinding[];
  /** One per form that was read. */
  readonly taken: readonly Taken[];
}

/**
 * @param today Serial date, in the operation's time zone.
 * @param justifications What people have justified in this spreadsheet.
 */
export function examine(
  tables: FormTables,
  operation: Operation,
  today: number,
  justifications: readonly Justification[],
): Examination {
  const { gazetteer, organisations, settings, teams } = operation;
  const readings = readForms(tables, gazetteer, organisations);
  const read = readingsOf(readings);
  const registry = registryOf(operation.sites, readings.sites);
  const found = [
    ...read.flatMap((reading) => reading.findings),
    ...runChecks({
      ...readings,
      known: operation.sites,
      earlier: [],
      settings,
      gazetteer,
      teams,
      today,
    }),
  ];
  const { open: findings, justified } = settleFindings(found, read, justifications);
  const taken = read.map((reading) =>
    takeIn({ reading, findings, team: '', sheetId: null, registry, at: today }),
  );
  return { ...readings, findings, justified, taken };
}

/** The findings and rows of an examination in numbers. */
export function tallyOf({
  findings,
  justified,
  taken,
}: Pick<Examination, 'findings' | 'justified' | 'taken'>): CheckTally {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) bySeverity[severity] += 1;
  return {
    bySeverity,
    justified: justified.length,
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
