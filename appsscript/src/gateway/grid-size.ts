// How large a sheet's grid is. Asked of whole-row and whole-column ranges, which are handles, because
// getMaxRows and getMaxColumns would each be a call.

import type { Sheet } from './workbook.ts';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of the grid, empty ones included. */
export function gridSize(sheet: Sheet): GridSize {
  return {
    rows: sheet.getRange('A:A').getNumRows(),
    columns: sheet.getRange('1:1').getNumColumns(),
  };
}
