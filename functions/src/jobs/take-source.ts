// Takes one source into the records: its sites first, because weekly rows lean on them.

import { hashText } from '../../../core/consolidate/content-hash.ts';
import { takeIn } from '../../../core/consolidate/intake.ts';
import { knownSite } from '../../../core/consolidate/known-sites.ts';
import type { RegisteredSite } from '../../../core/consolidate/known-sites.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import type { Form } from '../../../core/forms/form.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { Problem } from '../../../core/problems/problem.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import type { SourceOutcome } from '../../../core/wire/contract.ts';
import type { KnownSite, Source } from '../../../core/wire/reference.ts';
import type { Snapshot } from '../stores/store.ts';
import type { Workings } from '../workings.ts';
import { examine, othersSites } from './examine-source.ts';
import { keptCopy } from './kept-copy.ts';
import type { OpenedSource } from './open-source.ts';
import type { Operation } from './read-operation.ts';
import { runOf, takenOutcome, unchangedOutcome } from './source-outcome.ts';
import type { Occasion, TakenForm } from './source-outcome.ts';
import { sourceRejects } from './source-rejects.ts';

type Registered = ReadonlyMap<string, RegisteredSite>;

/** A source between the taking of its sites and of its weekly rows. */
export interface HalfTaken {
  readonly opened: OpenedSource;
  /** Findings, and what the source was checked against; null: nothing to do so far. */
  readonly examined: { readonly findings: readonly Finding[]; readonly rules: string } | null;
  readonly sites: TakenForm | null;
}

/**
 * Takes the sites, unless neither the source nor what it is checked against has changed.
 * @throws Problem tab/empty, tab/missing
 */
export async function takeSites(
  workings: Workings,
  operation: Operation,
  opened: OpenedSource,
  registered: Registered,
  occasion: Occasion,
): Promise<HalfTaken> {
  const others = othersSites(registered, opened);
  const rules = rulesHash(operation, opened.source, others, opened.memory.rejects.length > 0);
  if (isTaken(opened, rules)) return { opened, examined: null, sites: null };
  refuseWhenLost(opened, operation);
  const findings = await examine(workings, operation, opened, others);
  const sites = await takeForm(workings, operation, opened, opened.sites, findings, {
    registry: new Map(),
    occasion,
  });
  return { opened, examined: { findings, rules }, sites };
}

/** Takes the weekly rows and remembers the source as taken. */
export async function takeWeekly(
  workings: Workings,
  operation: Operation,
  { opened, examined, sites }: HalfTaken,
  registered: Registered,
  occasion: Occasion,
): Promise<SourceOutcome> {
  const { source, memory, contentHash, sheetIds } = opened;
  const others = othersSites(registered, opened);
  const rules = rulesHash(operation, source, others, memory.rejects.length > 0);
  if (isTaken(opened, rules)) return unchangedOutcome(opened);
  // Another source's sites may have come in since this one's were taken.
  const findings =
    examined?.rules === rules
      ? examined.findings
      : await examine(workings, operation, opened, others);
  const more = { registry: namesFor(opened, sites, registered), occasion };
  const taken = [
    sites ?? (await takeForm(workings, operation, opened, opened.sites, findings, more)),
    await takeForm(workings, operation, opened, opened.weekly, findings, more),
  ].filter((one) => one !== null);
  const rejects = sourceRejects(operation, opened, taken);
  const { document, team } = source;
  const conflicts = await countConflicts(workings, document);
  const outcome = takenOutcome(opened, taken, conflicts);
  const { at } = operation;
  const { store } = workings;
  const tabs = copies(opened, findings);
  await store.keepSnapshot({ contentHash, document, team, at, tabs });
  const rulesNow = rulesHash(operation, source, others, rejects.length > 0);
  const now = { contentHash, rulesHash: rulesNow, outcome, sheetIds, rejects };
  await store.finishTake(opened.ticket, team, now, runOf(at, occasion, outcome));
  return outcome;
}

function copies({ sites, weekly }: OpenedSource, findings: readonly Finding[]): Snapshot['tabs'] {
  return [sites, weekly].flatMap((reading: Reading | null) => {
    if (reading === null) return [];
    const { form, table } = reading;
    return [{ key: `form.${form.id}`, title: table.tab, rows: keptCopy(reading, findings) }];
  });
}

async function takeForm(
  { store }: Workings,
  { at }: Operation,
  { source, ticket, sheetIds }: OpenedSource,
  reading: Reading | null,
  findings: readonly Finding[],
  more: { readonly registry: ReadonlyMap<string, KnownSite>; readonly occasion: Occasion },
): Promise<TakenForm | null> {
  if (reading === null) return null;
  const form = reading.form.id;
  const { registry, occasion } = more;
  const sheetId = sheetIds[`form.${form}`] ?? null;
  const taken = takeIn({ reading, findings, team: source.team, sheetId, registry, at });
  const { candidates, withheld } = taken;
  const done = await store.takeForm(ticket, occasion.who, at, { form, candidates, withheld });
  return { ...taken, changed: done.changed };
}

/** The same content, checked against the same things, gives the same records. */
function isTaken({ memory, contentHash }: OpenedSource, rules: string): boolean {
  const { outcome, contentHash: before, rulesHash: rulesBefore } = memory;
  return outcome !== null && before === contentHash && rulesBefore === rules;
}

/**
 * Fingerprint of everything but the tabs that the records depend on. The day is part of it only
 * while rows are rejected: a date in the future comes true.
 */
function rulesHash(
  { rules, today }: Operation,
  { team }: Source,
  others: readonly KnownSite[],
  hasRejects: boolean,
): string {
  return hashText(JSON.stringify([rules, team, others, hasRejects ? today : null]));
}

/**
 * A tab that had rows and has none now was more likely emptied by mistake than reported so: all its
 * records would leave the master. And whoever sends without the weekly tab must not believe that
 * the week was taken.
 */
function refuseWhenLost({ memory, sites, weekly }: OpenedSource, { settings }: Operation): void {
  const hadRows = (form: Form): boolean =>
    memory.outcome?.intakes.some((intake) => intake.form === form.id && intake.read > 0) === true;
  if (weekly === null && hadRows(weeklyReport)) {
    throw new Problem('tab/missing', { tab: weeklyReport.titles[settings.language] });
  }
  for (const reading of [sites, weekly]) {
    if (reading !== null && reading.rows.length === 0 && hadRows(reading.form)) {
      throw new Problem('tab/empty', { tab: reading.table.tab });
    }
  }
}

/** Names of sites for weekly rows: those in the registry, else the source's own good rows. */
function namesFor(
  { source }: OpenedSource,
  sites: TakenForm | null,
  registered: Registered,
): ReadonlyMap<string, KnownSite> {
  const names = new Map<string, KnownSite>(registered);
  for (const { key, values } of sites?.candidates ?? []) {
    const standing = registered.get(key);
    if (standing === undefined || standing.document === source.document) {
      names.set(key, knownSite(key, values));
    }
  }
  return names;
}

async function countConflicts({ store }: Workings, document: string): Promise<number> {
  const entries = await store.contested();
  return entries.filter(
    ({ form, candidates }) =>
      form === 'weekly' && candidates.some(({ origin }) => origin.document === document),
  ).length;
}
