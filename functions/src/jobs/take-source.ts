// Takes one source into the records: its sites first, because the rows of all other forms lean on them.

import { hashText } from '../../../core/consolidate/content-hash.ts';
import { takeIn } from '../../../core/consolidate/intake.ts';
import { knownSite } from '../../../core/consolidate/known-sites.ts';
import type { RegisteredSite } from '../../../core/consolidate/known-sites.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import type { FormId } from '../../../core/forms/form.ts';
import { collectedCorrections } from '../../../core/consolidate/collected-corrections.ts';
import { readJustifications } from '../../../core/justifications/justification-rows.ts';
import { withJustifications } from '../../../core/justifications/record-justifications.ts';
import { settleFindings } from '../../../core/justifications/settle-findings.ts';
import type { JustifiedFinding } from '../../../core/justifications/settle-findings.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import type { SourceOutcome } from '../../../core/wire/contract.ts';
import type { KnownSite, Source } from '../../../core/wire/reference.ts';
import type { Snapshot } from '../stores/store.ts';
import type { Workings } from '../workings.ts';
import type { Examined } from './examine-source.ts';
import { examine, othersSites } from './examine-source.ts';
import { keptCopy } from './kept-copy.ts';
import { refuseWhenLost, rowsGone } from './refuse-when-lost.ts';
import type { OpenedSource } from './open-source.ts';
import type { Operation } from './read-operation.ts';
import { runOf, takenOutcome, unchangedOutcome } from './source-outcome.ts';
import type { Occasion, TakenForm } from './source-outcome.ts';
import { sourceRejects } from './source-rejects.ts';

type Registered = ReadonlyMap<string, RegisteredSite>;

/** A source between the taking of its sites and of its other forms. */
export interface HalfTaken {
  readonly opened: OpenedSource;
  /** Findings, and what the source was checked against; null: nothing to do so far. */
  readonly examined: (Examined & { readonly rules: string }) | null;
  readonly sites: TakenForm | null;
  /** Rows of each form that the master has and the source no longer. */
  readonly gone: ReadonlyMap<FormId, number>;
}

/**
 * Takes the sites, unless neither the source nor what it is checked against has changed.
 * @throws Problem tab/empty, tab/missing, source/rows-gone
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
  if (isTaken(opened, rules)) return { opened, examined: null, sites: null, gone: new Map() };
  refuseWhenLost(opened, operation);
  const examined = await examine(workings, operation, opened, others);
  const { findings } = examined;
  const marks = await workings.store.marks(opened.source.document);
  const gone = rowsGone(opened, marks, findings, occasion.confirmed);
  const more = { registry: new Map<string, KnownSite>(), occasion, gone };
  const sites =
    opened.sites && (await takeForm(workings, operation, opened, opened.sites, findings, more));
  return { opened, examined: { ...examined, rules }, sites, gone };
}

/** Takes the rows of all other forms and remembers the source as taken. */
export async function takeReports(
  workings: Workings,
  operation: Operation,
  { opened, examined, sites, gone }: HalfTaken,
  registered: Registered,
  occasion: Occasion,
): Promise<SourceOutcome> {
  const { source, memory, contentHash, sheetIds } = opened;
  const others = othersSites(registered, opened);
  const rules = rulesHash(operation, source, others, memory.rejects.length > 0);
  if (isTaken(opened, rules)) return unchangedOutcome(opened);
  // Another source's sites may have come in since this one's were taken.
  const { findings, onTrial } =
    examined?.rules === rules ? examined : await examine(workings, operation, opened, others);
  const more = { registry: namesFor(opened, sites, registered), occasion, gone };
  const taken: TakenForm[] = [];
  for (const reading of readingsOf(opened)) {
    const before = reading.form.id === 'sites' ? sites : null;
    taken.push(before ?? (await takeForm(workings, operation, opened, reading, findings, more)));
  }
  const rejects = sourceRejects(operation, opened, taken);
  const { document, team } = source;
  const conflicts = await countConflicts(workings, document);
  const outcome = takenOutcome(opened, { taken, conflicts, onTrial });
  const { at } = operation;
  const { store } = workings;
  const tabs = copies(opened, findings);
  await store.keepSnapshot({ contentHash, document, team, at, tabs });
  const rulesNow = rulesHash(operation, source, others, rejects.length > 0);
  const corrections = collectedCorrections(opened.tabs.get('corrections')?.rows ?? [], team);
  const now = { contentHash, rulesHash: rulesNow, outcome, sheetIds, rejects, corrections };
  await store.finishTake(opened.ticket, team, now, runOf(at, occasion, outcome));
  return outcome;
}

function copies(opened: OpenedSource, findings: readonly Finding[]): Snapshot['tabs'] {
  return readingsOf(opened).map((reading) => ({
    key: `form.${reading.form.id}`,
    title: reading.table.tab,
    rows: keptCopy(reading, findings),
  }));
}

/** What a form is taken with. */
interface Surroundings extends Pick<HalfTaken, 'gone'> {
  readonly registry: ReadonlyMap<string, KnownSite>;
  readonly occasion: Occasion;
}

async function takeForm(
  { store }: Workings,
  { at }: Operation,
  opened: OpenedSource,
  reading: Reading,
  findings: readonly Finding[],
  more: Surroundings,
): Promise<TakenForm> {
  const { source, ticket, sheetIds } = opened;
  const form = reading.form.id;
  const { registry, occasion, gone } = more;
  const sheetId = sheetIds[`form.${form}`] ?? null;
  const taken = takeIn({ reading, findings, team: source.team, sheetId, registry, at });
  const candidates = withJustifications(form, taken.candidates, justifiedIn(opened, findings));
  const { withheld } = taken;
  const done = await store.takeForm(ticket, occasion.who, at, { form, candidates, withheld });
  return { ...taken, changed: done.changed, withdrawn: gone.get(form) ?? 0 };
}

/** What people have justified in the source and still holds. */
function justifiedIn(
  opened: OpenedSource,
  findings: readonly Finding[],
): readonly JustifiedFinding[] {
  const given = readJustifications(opened.tabs.get('justifications')?.rows ?? []);
  return settleFindings(findings, readingsOf(opened), given).justified;
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

/** Names of sites for the rows that name one: those in the registry, else the source's own good rows. */
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
      form !== 'sites' && candidates.some(({ origin }) => origin.document === document),
  ).length;
}
