// What happened to a record, value by value, so that anybody can be told later why a figure changed.

import type { Cell } from '../table/cell.ts';
import { isContested } from './merge.ts';
import type { Candidate, Entry, FormId } from './record.ts';

/** One value that is different now. */
export interface ValueChange {
  readonly column: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** One thing that happened to what a source offers under a key. */
export interface Change {
  readonly form: FormId;
  readonly key: string;
  readonly what: 'added' | 'changed' | 'withdrawn';
  readonly document: string;
  readonly team: string;
  /** Sheet row, from 1. */
  readonly row: number;
  readonly values: readonly ValueChange[];
  readonly conflict: 'opened' | 'closed' | null;
}

/**
 * What one source changed in an entry; null when no value did.
 * @param document the source
 */
export function describeChange(before: Entry, after: Entry, document: string): Change | null {
  const old = offeredBy(before, document);
  const now = offeredBy(after, document);
  const witness = now ?? old;
  if (witness === undefined || old?.hash === now?.hash) return null;
  return {
    form: after.form,
    key: after.key,
    what: old === undefined ? 'added' : now === undefined ? 'withdrawn' : 'changed',
    document,
    team: witness.origin.team,
    row: witness.origin.row,
    // A new row is its own record of what came in; only a change needs both sides.
    values: old !== undefined && now !== undefined ? differences(old, now) : [],
    conflict: turn(isContested(before), isContested(after)),
  };
}

function differences(old: Candidate, now: Candidate): ValueChange[] {
  const columns = new Set([...Object.keys(old.values), ...Object.keys(now.values)]);
  const changes: ValueChange[] = [];
  for (const column of columns) {
    const before = old.values[column] ?? null;
    const after = now.values[column] ?? null;
    if (before !== after && column !== 'submitted_at') changes.push({ column, before, after });
  }
  return changes;
}

function turn(before: boolean, after: boolean): Change['conflict'] {
  if (before === after) return null;
  return after ? 'opened' : 'closed';
}

function offeredBy(entry: Entry, document: string): Candidate | undefined {
  return entry.candidates.find(({ origin }) => origin.document === document);
}
