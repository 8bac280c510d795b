// Changes cells here and there in a form tab and leaves all others alone.

import type { Cell } from '../../../core/table/cell.ts';
import type { Table } from '../../../core/table/table.ts';
import { columnLetters } from '../../../core/table/a1.ts';
import { bridgedBlocks, exactBlocks, type CellChange } from '../scattered-cells.ts';
import { typedCell } from './typed-text.ts';
import type { BoundTab } from './workbook.ts';

/** A form column as far as writing into it goes. */
export interface WrittenColumn {
  /** Format of the numbers of the column; `null` is the default. */
  readonly format: string | null;
  /** Whether it holds free text, in which people may have put links. */
  readonly isText: boolean;
}

/** Writes made one by one; more changes than that are written in longer blocks. */
const EXACT_WRITES = 20;
/** Sheets' format of cells that keep everything as text, and show an apostrophe too. */
const TEXT = '@';

/**
 * Writes the changes. The number of calls depends on the columns that change, not on the rows.
 * @param table The tab as it was just read.
 * @param columns By column from 1.
 */
export function changeCells(
  tab: BoundTab,
  table: Table,
  changes: readonly CellChange[],
  columns: ReadonlyMap<number, WrittenColumn>,
): void {
  const formats = formatsOf(tab, table);
  for (const [format, cells] of formatsNeeded(changes, columns, formats)) {
    tab.sheet.getRangeList(cells.map(addressOf)).setNumberFormat(format);
    for (const { row, column } of cells) formats[row - 1]?.splice(column - 1, 1, format);
  }
  const typed = (value: Cell, row: number, column: number): ReturnType<typeof typedCell> =>
    formats[row - 1]?.[column - 1] === TEXT && value !== null ? value : typedCell(value);
  for (const { row, column, values } of blocksOf(tab, table, changes, columns)) {
    tab.sheet
      .getRange(row, column, values.length, 1)
      .setValues(values.map((value, index) => [typed(value, row + index, column)]));
  }
}

/** Cells whose format would turn the number into a text, or a day into a bare number. */
function formatsNeeded(
  changes: readonly CellChange[],
  columns: ReadonlyMap<number, WrittenColumn>,
  formats: readonly (readonly string[])[],
): ReadonlyMap<string, readonly CellChange[]> {
  const needed = new Map<string, CellChange[]>();
  for (const change of changes) {
    if (typeof change.value !== 'number') continue;
    const wanted = columns.get(change.column)?.format ?? 'General';
    const now = formats[change.row - 1]?.[change.column - 1] ?? '';
    if (now !== TEXT && (isDate(now) || !isDate(wanted))) continue;
    const cells = needed.get(wanted);
    if (cells === undefined) needed.set(wanted, [change]);
    else cells.push(change);
  }
  return needed;
}

function blocksOf(
  tab: BoundTab,
  table: Table,
  changes: readonly CellChange[],
  columns: ReadonlyMap<number, WrittenColumn>,
): ReturnType<typeof exactBlocks> {
  const exact = exactBlocks(changes);
  if (exact.length <= EXACT_WRITES) return exact;
  const formulas = wholeRange(tab, table).getFormulas();
  return bridgedBlocks(
    changes,
    table.rows,
    (row, column) => (formulas[row - 1]?.[column - 1] ?? '') !== '',
    new Set([...columns].flatMap(([column, { isText }]) => (isText ? [column] : []))),
  );
}

function formatsOf(tab: BoundTab, table: Table): string[][] {
  return wholeRange(tab, table).getNumberFormats();
}

function wholeRange(tab: BoundTab, { rows }: Table): GoogleAppsScript.Spreadsheet.Range {
  return tab.sheet.getRange(1, 1, rows.length, rows[0]?.length ?? 1);
}

function isDate(format: string): boolean {
  return /[dy]/i.test(format);
}

function addressOf({ row, column }: CellChange): string {
  return `${columnLetters(column)}${row}`;
}
