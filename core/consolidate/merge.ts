// Which row stands in the master when sources offer it. The answer depends on what is offered and
// never on the order in which it came to be known, so a merge may be repeated and run in parts.

import type { Candidate, Conflict, Entry, FormId, MasterRecord } from './record.ts';

/** Records of one form by key, and the contradictions between sources. */
export interface Merged {
  readonly records: ReadonlyMap<string, MasterRecord>;
  readonly conflicts: readonly Conflict[];
}

/** What stands under one key. */
export interface Settled {
  readonly record: MasterRecord | null;
  readonly conflict: Conflict | null;
}

/**
 * Merges everything that sources offer for one form.
 * @param teamOf team responsible for a key according to the registry, null when it names none
 */
export function mergeCandidates(
  form: FormId,
  candidates: Iterable<Candidate>,
  teamOf: (key: string, candidates: readonly Candidate[]) => string | null,
): Merged {
  const first = new Map<string, Candidate>();
  const repeated = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const known = first.get(candidate.key);
    if (known === undefined) first.set(candidate.key, candidate);
    else addTo(repeated, known, candidate);
  }
  const records = new Map<string, MasterRecord>();
  const conflicts: Conflict[] = [];
  for (const [key, only] of first) {
    const offered = repeated.get(key);
    // Nearly every key is offered once, and needs no settling.
    if (offered === undefined) {
      records.set(key, asRecord(form, only, 'ok'));
      continue;
    }
    const { record, conflict } = settle({ form, key, candidates: offered }, teamOf(key, offered));
    if (record !== null) records.set(key, record);
    if (conflict !== null) conflicts.push(conflict);
  }
  conflicts.sort((a, b) => compare(a.key, b.key));
  return { records, conflicts };
}

/**
 * What stands under a key: the responsible team's row, then a correction, then the row that was
 * received first. Sources that offer the same values do not contradict each other; one that corrects
 * another does, and a coordinator sees both.
 */
export function settle(entry: Entry, responsibleTeam: string | null): Settled {
  const offered = latestPerSource(entry.candidates);
  const only = offered[0];
  if (only === undefined) return { record: null, conflict: null };
  if (offered.length === 1) return { record: asRecord(entry.form, only, 'ok'), conflict: null };
  const ranked = [...offered].sort(
    (a, b) =>
      rank(a, responsibleTeam) - rank(b, responsibleTeam) ||
      a.receivedAt - b.receivedAt ||
      compare(a.origin.document, b.origin.document),
  );
  const winner = ranked[0] ?? only;
  const contradicted = ranked.some((candidate) => candidate.hash !== winner.hash);
  return {
    record: asRecord(entry.form, winner, contradicted ? 'conflict' : 'ok'),
    conflict: contradicted ? { form: entry.form, key: entry.key, candidates: ranked } : null,
  };
}

/** Whether sources contradict each other about the key; does not depend on the registry. */
export function isContested(entry: Entry): boolean {
  return settle(entry, null).conflict !== null;
}

/**
 * The team that answers for a site when several teams list it: the one that the row received first
 * names.
 */
export function teamNamedBySites(candidates: readonly Candidate[]): string | null {
  const first = [...candidates].sort(
    (a, b) => a.receivedAt - b.receivedAt || compare(a.origin.document, b.origin.document),
  )[0];
  const team = first?.values['facilitator_team'];
  return typeof team === 'string' ? team : null;
}

/** A source offers one row per key; should it come twice, the one taken last counts. */
function latestPerSource(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const bySource = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = bySource.get(candidate.origin.document);
    if (known === undefined || isLater(candidate, known)) {
      bySource.set(candidate.origin.document, candidate);
    }
  }
  return [...bySource.values()];
}

function addTo(repeated: Map<string, Candidate[]>, known: Candidate, candidate: Candidate): void {
  const offered = repeated.get(known.key);
  if (offered === undefined) repeated.set(known.key, [known, candidate]);
  else offered.push(candidate);
}

function isLater(a: Candidate, b: Candidate): boolean {
  if (a.takenAt !== b.takenAt) return a.takenAt > b.takenAt;
  if (a.origin.row !== b.origin.row) return a.origin.row > b.origin.row;
  return compare(a.hash, b.hash) > 0;
}

function rank({ key, origin, correctionOf }: Candidate, responsibleTeam: string | null): number {
  if (responsibleTeam !== null && origin.team === responsibleTeam) return 0;
  return correctionOf === key ? 1 : 2;
}

function asRecord(form: FormId, candidate: Candidate, status: 'ok' | 'conflict'): MasterRecord {
  // Written out: copying by spread takes three times as long, and there are 100,000 of them.
  const { key, origin, values, hash, receivedAt, takenAt, correctionOf } = candidate;
  const record = { key, origin, values, hash, receivedAt, takenAt, correctionOf, form, status };
  const { justifications } = candidate;
  return justifications === undefined ? record : { ...record, justifications };
}

/** By UTF-16 unit: a locale's order would differ from machine to machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
