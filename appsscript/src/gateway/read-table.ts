// A tab read once, as the core wants it: dates as serial numbers, empty cells as null.

import type { Cell, Grid } from '../../../core/table/cell.ts';
import type { Table } from '../../../core/table/table.ts';
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

/** The content of a sheet from its first row and column. One service call. */
export function readGrid(workbook: Workbook, sheet: Sheet): Grid {
  const serialOf = zonedSerials(workbook.timeZone);
  const rows = sheet.getDataRange().getValues() as (string | number | boolean | Date)[][];
  return rows.map((row) =>
    row.map((value): Cell => {
      if (value === '') return null;
      return value instanceof Date ? serialOf(value) : value;
    }),
  );
}
