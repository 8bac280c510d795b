// A tab as it was read, knowing where each of its rows stands, so that every finding can name a cell.

import type { Cell, Grid } from './cell.ts';

/** The content of one tab, read once, from its first row and column. */
export interface Table {
  /** Id of the spreadsheet. */
  readonly document: string;
  /** Title of the tab as people see it. */
  readonly tab: string;
  /** Rows from row 1 of the sheet: `rows[0]` is sheet row 1. */
  readonly rows: Grid;
  /**
   * Column ids bound by developer metadata `dtm.column`, by zero-based column index. They outlive a
   * renamed or moved header. Empty when the reader did not ask for metadata.
   */
  readonly bound: ReadonlyMap<number, string>;
}

/** Where a row stands: enough to name it to a person and to link to it. */
export interface RowPlace {
  readonly document: string;
  readonly tab: string;
  /** Sheet row, from 1. */
  readonly row: number;
}

/** The cell at zero-based `row` and `column`, `null` when the grid does not reach there. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid[row]?.[column] ?? null;
}
