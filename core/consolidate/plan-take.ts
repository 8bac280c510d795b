// What taking a tab changes, compared with what the same source gave before: only these records are
// read and written.

import type { Form } from '../forms/form.ts';
import { hashText } from './content-hash.ts';
import { isWithheld } from './withholding.ts';
import type { Withholding } from './withholding.ts';
import type { Candidate, Entry } from './record.ts';

/** What is remembered of a row that a source gave: its values' fingerprint and where it stood. */
export interface Mark {
  readonly hash: string;
  readonly place: string;
  /** Fingerprint of what was justified about it; not given when nothing. */
  readonly justified?: string;
}

/** Records to change. Rows that only moved in their sheet are among `puts` and not `changed`. */
export interface TakePlan {
  readonly puts: readonly Candidate[];
  readonly withdrawals: readonly string[];
  /** Number of puts that are new or have other values. */
  readonly changed: number;
  /** Number of withdrawals whose values are offered under no other key either: what is lost. */
  readonly vanished: number;
}

/** What has to change so that the master knows what the source offers now. */
export function planTake(
  form: Form['id'],
  known: ReadonlyMap<string, Mark>,
  candidates: readonly Candidate[],
  withheld: Withholding,
): TakePlan {
  const offered = new Set(candidates.map(({ key }) => key));
  const puts = candidates.filter((candidate) => {
    const before = known.get(candidate.key);
    const now = markOf(candidate);
    return (
      before?.hash !== now.hash || before.place !== now.place || before.justified !== now.justified
    );
  });
  const withdrawals = [...known].flatMap(([key, mark]) =>
    offered.has(key) || isWithheld(withheld, form, key, rowOf(mark)) ? [] : [key],
  );
  // An interview that is given its identifier keeps its answers.
  const renamed = new Set(puts.filter(({ key }) => !known.has(key)).map(({ hash }) => hash));
  return {
    puts,
    withdrawals,
    changed: puts.filter(({ key, hash }) => known.get(key)?.hash !== hash).length,
    vanished: withdrawals.filter((key) => !renamed.has(known.get(key)?.hash ?? '')).length,
  };
}

/** The sheet row of a mark. */
function rowOf({ place }: Mark): number {
  return Number(place.slice(place.lastIndexOf('!') + 1));
}

export function markOf({ hash, origin, justifications }: Candidate): Mark {
  const place = `${origin.team}/${origin.sheetId ?? ''}/${origin.tab}!${origin.row}`;
  if (justifications === undefined) return { hash, place };
  return { hash, place, justified: hashText(JSON.stringify(justifications)) };
}

/**
 * The entry with the source's candidate put in. A source that has offered the key before keeps its
 * place in the order of arrival; unchanged values keep the moment at which they were taken.
 */
export function offer(entry: Entry, candidate: Candidate): Entry {
  const before = entry.candidates.find((one) => isFrom(one, candidate.origin.document));
  const others = entry.candidates.filter((one) => !isFrom(one, candidate.origin.document));
  const now =
    before === undefined
      ? candidate
      : before.hash === candidate.hash
        ? sameValues(before, candidate)
        : { ...candidate, receivedAt: before.receivedAt };
  return { ...entry, candidates: [...others, now] };
}

/** Where the row stands now and what is justified about it; the values were taken before. */
function sameValues(before: Candidate, now: Candidate): Candidate {
  const { key, values, hash, receivedAt, takenAt, correctionOf } = before;
  const { origin, justifications } = now;
  const kept = { key, origin, values, hash, receivedAt, takenAt, correctionOf };
  return justifications === undefined ? kept : { ...kept, justifications };
}

/** The entry without what the source offered. */
export function withdraw(entry: Entry, document: string): Entry {
  return { ...entry, candidates: entry.candidates.filter((one) => !isFrom(one, document)) };
}

function isFrom(candidate: Candidate, document: string): boolean {
  return candidate.origin.document === document;
}
