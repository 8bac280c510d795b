// A tab read once, as the core wants it: dates as serial numbers, empty cells as null.

import type { Cell, Grid } from '../../../core/table/cell.ts';
import type { Table } from '../../../core/table/table.ts';
import { gridSize } from './grid-size.ts';
import type { BoundTab, Sheet, Workbook } from './workbook.ts';
import { zonedSerials } from './zoned-serial.ts';

/** The content of a bound tab, with its columns' ids. One service call. */
export function readTable(workbook: Workbook, tab: BoundTab): Table {
  const bound = new Map<number, string>();
  tab.bindings.forEach((entry, column) => bound.set(column - 1, entry.getValue() ?? ''));
  return {
    document: workbook.id,
    tab: tab.sheet.getName(),
    rows: readGrid(workbook, tab.sheet),
    bound,
  };
}

/**
 * The content of a sheet from its first row and column, without the empty rows and columns at its
 * end. One service call; two for a grid so large that it must be asked first where content ends.
 */
export function readGrid(workbook: Workbook, sheet: Sheet): Grid {
  const serialOf = zonedSerials(workbook.timeZone);
  const values = contentRange(sheet).getValues() as (string | number | boolean | Date)[][];
  const height = lastIndex(values, (row) => row.some(isFilled)) + 1;
  const width = values.reduce((most, row) => Math.max(most, lastIndex(row, isFilled) + 1), 1);
  return values.slice(0, height).map((row) =>
    row.slice(0, width).map((value): Cell => {
      if (value === '') return null;
      return value instanceof Date ? serialOf(value) : value;
    }),
  );
}

/** Cells up to which a whole grid is read at once; a weekly tab of 10,000 rows has 600,000. */
const WHOLE_GRID = 600_000;

function contentRange(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range {
  const { rows, columns } = gridSize(sheet);
  return rows * columns <= WHOLE_GRID ? sheet.getRange(1, 1, rows, columns) : sheet.getDataRange();
}

function isFilled(value: unknown): boolean {
  return value !== '';
}

function lastIndex<Value>(values: readonly Value[], fits: (value: Value) => boolean): number {
  let index = values.length - 1;
  for (; index >= 0; index -= 1) {
    const value = values[index];
    if (value !== undefined && fits(value)) break;
  }
  return index;
}
