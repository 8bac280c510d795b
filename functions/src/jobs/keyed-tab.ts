// Rows of a tab of the master by their key, and the writes that change them.

import type { Cell } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { planRowEdits } from '../../../core/tabs/plan-row-edits.ts';
import type { ReadTab } from '../sheets/workbooks.ts';

/** Rows by key. */
export type Rows = ReadonlyMap<string, readonly Cell[]>;

/** Rows with a key, the first of each. */
export function rowsByKey(tab: ReadTab, dataRow: number, keyColumn: number): Rows {
  const rows = new Map<string, readonly Cell[]>();
  for (const row of tab.rows.slice(dataRow - 1)) {
    const key = textAt(row, keyColumn);
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** The writes that bring the tab to the wanted rows. */
export function rowEdits(
  tab: ReadTab,
  dataRow: number,
  columns: number,
  keyColumn: number,
  wanted: Rows,
): readonly Edit[] {
  return planRowEdits({
    tab: tab.key,
    title: tab.title,
    now: tab.rows,
    gridRows: tab.gridRows,
    dataRow,
    columns,
    keyColumn,
    wanted: [...wanted.values()],
  });
}

/** Text of a cell; the column counts from 1. */
export function textAt(row: readonly Cell[], column: number): string {
  return String(row[column - 1] ?? '').trim();
}
