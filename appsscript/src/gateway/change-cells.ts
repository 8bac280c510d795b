// Changes cells here and there in a form tab and leaves all others alone.

import type { Table } from '../../../core/table/table.ts';
import { bridgedBlocks, exactBlocks, type CellChange } from '../scattered-cells.ts';
import { typedCell } from './typed-text.ts';
import type { BoundTab } from './workbook.ts';

/** Writes made one by one; more changes than that are written in longer blocks. */
const EXACT_WRITES = 20;

/**
 * Writes the changes. The number of calls is at most a handful per column, not per row.
 * @param table The tab as it was just read.
 * @param rich Columns, from 1, of free text.
 */
export function changeCells(
  tab: BoundTab,
  table: Table,
  changes: readonly CellChange[],
  rich: ReadonlySet<number>,
): void {
  const exact = exactBlocks(changes);
  const blocks =
    exact.length <= EXACT_WRITES
      ? exact
      : bridgedBlocks(changes, table.rows, formulasOf(tab), rich);
  for (const { row, column, values } of blocks) {
    tab.sheet
      .getRange(row, column, values.length, 1)
      .setValues(values.map((value) => [typedCell(value)]));
  }
}

function formulasOf(tab: BoundTab): (row: number, column: number) => boolean {
  const formulas = tab.sheet.getDataRange().getFormulas();
  return (row, column) => (formulas[row - 1]?.[column - 1] ?? '') !== '';
}
