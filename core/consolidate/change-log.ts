// What happened to a record, value by value, so that anybody can be told later why a figure changed.
// Of answers that only coordinators see it tells that they changed, not what they were.

import { FORM_BY_ID } from '../forms/index.ts';
import type { Cell } from '../table/cell.ts';
import { confidentialColumns } from './confidential.ts';
import { isContested } from './merge.ts';
import type { Candidate, Entry, FormId } from './record.ts';

/** One value that is different now; both sides are empty where they may not be told. */
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
    values: old !== undefined && now !== undefined ? differences(after.form, old, now) : [],
    conflict: turn(isContested(before), isContested(after)),
  };
}

function differences(form: FormId, old: Candidate, now: Candidate): ValueChange[] {
  const untold = confidentialColumns(FORM_BY_ID[form]);
  const columns = new Set([...Object.keys(old.values), ...Object.keys(now.values)]);
  const changes: ValueChange[] = [];
  for (const column of columns) {
    const before = old.values[column] ?? null;
    const after = now.values[column] ?? null;
    if (before === after || column === 'submitted_at') continue;
    changes.push(
      untold.has(column) ? { column, before: null, after: null } : { column, before, after },
    );
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
