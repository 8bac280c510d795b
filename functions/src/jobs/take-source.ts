// Takes one source into the records: its sites first, because its weekly rows lean on them.

import { hashText } from '../../../core/consolidate/content-hash.ts';
import { takeIn } from '../../../core/consolidate/intake.ts';
import type { RejectedSourceRow, Taken } from '../../../core/consolidate/intake.ts';
import { knownSite } from '../../../core/consolidate/known-sites.ts';
import type { RegisteredSite } from '../../../core/consolidate/known-sites.ts';
import type { Reject } from '../../../core/consolidate/reject-rows.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { Problem } from '../../../core/problems/problem.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import type { Intake, SourceOutcome } from '../../../core/wire/contract.ts';
import type { KnownSite } from '../../../core/wire/reference.ts';
import { describeReasons } from '../describe-reasons.ts';
import type { Run, SourceMemory } from '../stores/store.ts';
import type { Workings } from '../workings.ts';
import { examine, othersSites } from './examine-source.ts';
import type { OpenedSource } from './open-source.ts';
import type { Operation } from './read-operation.ts';

/** Who asked for it, for the log. */
export interface Occasion {
  /** E-mail address, or the schedule's name. */
  readonly who: string;
  readonly what: string;
}

/** A form taken in and what that changed. */
interface TakenForm extends Taken {
  readonly changed: number;
}

/** A source between the taking of its sites and of its weekly rows. */
export interface HalfTaken {
  readonly opened: OpenedSource;
  /** Null: nothing had changed, its sites were not taken again. */
  readonly examined: { readonly findings: readonly Finding[]; readonly others: string } | null;
  readonly sites: TakenForm | null;
}

/** Takes the sites, unless neither the source nor what it is checked against has changed. */
export async function takeSites(
  workings: Workings,
  operation: Operation,
  opened: OpenedSource,
  registered: ReadonlyMap<string, RegisteredSite>,
  occasion: Occasion,
): Promise<HalfTaken> {
  const others = othersSites(registered, opened.source.document);
  if (isKnown(opened, rulesHash(operation, others, opened.memory.rejects.length > 0))) {
    return { opened, examined: null, sites: null };
  }
  const findings = await examine(workings, operation, opened, others);
  refuseWhenEmptied(opened);
  const sites =
    opened.sites === null
      ? null
      : await takeForm(workings, operation, opened, opened.sites, findings, new Map(), occasion);
  return { opened, examined: { findings, others: hashText(JSON.stringify(others)) }, sites };
}

/** Takes the weekly rows and remembers the source as taken. */
export async function takeWeekly(
  workings: Workings,
  operation: Operation,
  { opened, examined, sites }: HalfTaken,
  registered: ReadonlyMap<string, RegisteredSite>,
  occasion: Occasion,
): Promise<SourceOutcome> {
  const { source, memory } = opened;
  const others = othersSites(registered, source.document);
  const unchanged = memory.contentHash === opened.contentHash;
  if (isKnown(opened, rulesHash(operation, others, memory.rejects.length > 0))) {
    return nothingNew(opened);
  }
  const stillHolds = examined?.others === hashText(JSON.stringify(others));
  const findings =
    examined !== null && stillHolds
      ? examined.findings
      : await examine(workings, operation, opened, others);
  const registry = registryFor(opened, sites, registered);
  const sitesTaken =
    sites ??
    (opened.sites === null
      ? null
      : await takeForm(workings, operation, opened, opened.sites, findings, registry, occasion));
  const weeklyTaken =
    opened.weekly === null
      ? null
      : await takeForm(workings, operation, opened, opened.weekly, findings, registry, occasion);
  const taken = [sitesTaken, weeklyTaken].filter((one) => one !== null);
  const rejects = rejectsOf(operation, opened, taken);
  const outcome: SourceOutcome = {
    team: source.team,
    document: source.document,
    name: source.name,
    intakes: taken.map(intakeOf),
    conflicts: await countConflicts(workings, source.document),
    rejects: taken.flatMap(({ form, rejected }) =>
      rejected.map(({ row, reasons }) => ({
        form: form.id,
        row,
        code: reasons[0]?.code ?? 'value/required',
        severity: 'error' as const,
      })),
    ),
    unchanged,
    problem: null,
  };
  const now: SourceMemory = {
    contentHash: opened.contentHash,
    rulesHash: rulesHash(operation, others, rejects.length > 0),
    outcome,
    sheetIds: opened.sheetIds,
    rejects,
  };
  await keepCopy(workings, operation, opened);
  const run = runOf(operation, occasion, source.team, outcome);
  await workings.store.finishTake(opened.ticket, source.team, now, run);
  return outcome;
}

/** A line of the log about one source. */
export function runOf(
  operation: Operation,
  { who, what }: Occasion,
  source: string,
  { intakes, problem }: Pick<SourceOutcome, 'intakes' | 'problem'>,
): Run {
  const sum = (count: (intake: Intake) => number): number =>
    intakes.reduce((total, intake) => total + count(intake), 0);
  return {
    at: operation.at,
    who,
    what: problem === null ? what : `${what}: ${problem.code}`,
    source,
    read: sum(({ read }) => read),
    accepted: sum(({ accepted }) => accepted),
    rejected: sum(({ rejected }) => rejected),
    changed: sum(({ changed }) => changed),
  };
}

async function takeForm(
  workings: Workings,
  operation: Operation,
  opened: OpenedSource,
  reading: Reading,
  findings: readonly Finding[],
  registry: ReadonlyMap<string, KnownSite>,
  { who }: Occasion,
): Promise<TakenForm> {
  const form = reading.form;
  const taken = takeIn({
    reading,
    findings,
    team: opened.source.team,
    sheetId: opened.sheetIds[`form.${form.id}`] ?? null,
    registry,
    at: operation.at,
  });
  const { changed } = await workings.store.takeForm(opened.ticket, who, operation.at, {
    form: form.id,
    candidates: taken.candidates,
    withheld: taken.withheld,
  });
  return { ...taken, changed };
}

/** The same content, checked against the same things, gives the same records. */
function isKnown({ memory, contentHash }: OpenedSource, rules: string): boolean {
  return (
    memory.contentHash === contentHash && memory.rulesHash === rules && memory.outcome !== null
  );
}

/** Fingerprint of everything but the source that the checks look at. Only a rejected row can change its lot from one day to the next. */
function rulesHash(
  { rows, teams, today }: Operation,
  others: readonly KnownSite[],
  hasRejects: boolean,
): string {
  return hashText(JSON.stringify([rows, teams, others, hasRejects ? today : null]));
}

/** A tab that had rows and has none now was more likely emptied by mistake than reported so. */
function refuseWhenEmptied({ memory, sites, weekly }: OpenedSource): void {
  const rows = (sites?.rows.length ?? 0) + (weekly?.rows.length ?? 0);
  const before = memory.outcome?.intakes.some(({ read }) => read > 1) === true;
  if (rows === 0 && before) {
    throw new Problem('tab/empty', { tab: weekly?.table.tab ?? sites?.table.tab ?? '' });
  }
}

/** Names of sites for weekly rows: what stands in the registry, else the source's own good rows. */
function registryFor(
  { source }: OpenedSource,
  sites: TakenForm | null,
  registered: ReadonlyMap<string, RegisteredSite>,
): ReadonlyMap<string, KnownSite> {
  const registry = new Map<string, KnownSite>(registered);
  for (const { key, values } of sites?.candidates ?? []) {
    const standing = registered.get(key);
    if (standing === undefined || standing.document === source.document) {
      registry.set(key, knownSite(key, values));
    }
  }
  return registry;
}

function intakeOf({ form, read, accepted, rejected, changed }: TakenForm): Intake {
  return { form: form.id, read, accepted, rejected: rejected.length, changed };
}

function nothingNew({ source, memory }: OpenedSource): SourceOutcome {
  const before = memory.outcome;
  return {
    team: source.team,
    document: source.document,
    name: source.name,
    intakes: (before?.intakes ?? []).map((intake) => ({ ...intake, changed: 0 })),
    conflicts: before?.conflicts ?? 0,
    rejects: before?.rejects ?? [],
    unchanged: true,
    problem: null,
  };
}

/** A row that goes on being rejected for the same reasons keeps its first date. */
function rejectsOf(
  { at, settings }: Operation,
  { memory, sheetIds }: OpenedSource,
  taken: readonly TakenForm[],
): readonly Reject[] {
  const identity = ({ form, row, codes }: Pick<Reject, 'form' | 'row' | 'codes'>): string =>
    `${form} ${row} ${codes.join()}`;
  const before = new Map(memory.rejects.map((reject) => [identity(reject), reject.at]));
  const rejectOf = (tab: string, rejected: RejectedSourceRow): Reject => {
    const { form, row, siteId, week, reasons } = rejected;
    const codes = [...new Set(reasons.map(({ code }) => code))];
    const message = describeReasons(reasons, settings.language);
    const since = before.get(identity({ form, row, codes })) ?? at;
    const sheetId = sheetIds[`form.${form}`] ?? null;
    return { form, tab, sheetId, row, siteId, week, codes, message, at: since };
  };
  return taken.flatMap(({ rejected, tab }) => rejected.map((one) => rejectOf(tab, one)));
}

async function countConflicts({ store }: Workings, document: string): Promise<number> {
  const entries = await store.contested();
  return entries.filter(
    ({ form, candidates }) =>
      form === 'weekly' && candidates.some(({ origin }) => origin.document === document),
  ).length;
}

async function keepCopy(
  { store }: Workings,
  { at }: Operation,
  { source, contentHash, tabs }: OpenedSource,
): Promise<void> {
  const { document, team } = source;
  await store.keepSnapshot({ contentHash, document, team, at, tabs: [...tabs.values()] });
}
