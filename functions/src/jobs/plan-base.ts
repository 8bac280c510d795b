// The writes that bring one base tab of the master up to the records. Pure. What a coordinator has
// decided about a row stays with it.

import {
  baseKeyColumn,
  baseRow,
  baseWidth,
  isBaseOf,
} from '../../../core/consolidate/base-rows.ts';
import type { Settled } from '../../../core/consolidate/merge.ts';
import type { Entry, MasterRecord } from '../../../core/consolidate/record.ts';
import { withDecision } from '../../../core/consolidate/validation-status.ts';
import type { Form } from '../../../core/forms/form.ts';
import { Problem } from '../../../core/problems/problem.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { FORM_DATA_ROW } from '../../../core/tabs/tab-columns.ts';
import type { ReadTab } from '../sheets/workbooks.ts';
import { rowEdits, rowsByKey } from './keyed-tab.ts';

/** What stands under one key, and what is offered there. */
export interface SettledEntry extends Settled {
  readonly entry: Entry;
}

/** A coordinator's decision that is open again. */
export interface Reopened {
  readonly record: MasterRecord;
  /** Code of list `validation_status`, or what the coordinator wrote instead. */
  readonly status: string;
}

export interface BasePlan {
  readonly edits: readonly Edit[];
  readonly reopened: readonly Reopened[];
}

/**
 * @param scope `all`: rows that are not among the entries leave the tab
 * @throws Problem workbook/not-prepared when the tab is missing or its columns were moved
 */
export function planBase(
  form: Form,
  tab: ReadTab | undefined,
  settled: readonly SettledEntry[],
  scope: 'all' | 'changed',
): BasePlan {
  const own = settled.filter(({ entry }) => entry.form === form.id);
  // A master that was prepared before the form existed lacks nothing as long as nobody sends it.
  if (tab === undefined && own.length === 0) return { edits: [], reopened: [] };
  if (tab === undefined || !isBaseOf(form, tab.rows)) throw new Problem('workbook/not-prepared');
  const keyColumn = baseKeyColumn(form);
  const standing = rowsByKey(tab, FORM_DATA_ROW, keyColumn);
  const wanted = new Map<string, readonly Cell[]>(scope === 'all' ? [] : standing);
  const reopened: Reopened[] = [];
  for (const { entry, record } of own) {
    if (record === null) {
      wanted.delete(entry.key);
      continue;
    }
    const decided = withDecision(form, baseRow(form, record), standing.get(entry.key));
    wanted.set(entry.key, decided.row);
    if (decided.reopened !== null) reopened.push({ record, status: decided.reopened });
  }
  return { edits: rowEdits(tab, FORM_DATA_ROW, baseWidth(form), keyColumn, wanted), reopened };
}

/** How many rows the edits of a base tab write or delete. */
export function rowsTouched(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => {
    if (edit.kind === 'write-values') return sum + edit.values.length;
    return edit.kind === 'delete-rows' ? sum + edit.rows.length : sum;
  }, 0);
}
