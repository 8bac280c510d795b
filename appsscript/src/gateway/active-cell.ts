// The cell that the person looks at, and bringing another one before their eyes. No service call to
// know it, one to go there.

import type { Workbook } from './workbook.ts';

/** A cell by the title of its tab; row and column count from 1. */
export interface CellPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** The cell with the cursor. */
export function activeCell({ spreadsheet }: Workbook): CellPlace {
  const cell = spreadsheet.getActiveCell();
  return { tab: cell.getSheet().getName(), row: cell.getRow(), column: cell.getColumn() };
}

/**
 * Puts the cursor into a cell of a tab of the product.
 * @param cell Address such as `C7`.
 * @returns Whether the tab is still there.
 */
export function goToCell(workbook: Workbook, tab: string, cell: string): boolean {
  const found = [...workbook.tabs.values()].find(({ sheet }) => sheet.getName() === tab);
  if (found === undefined) return false;
  found.sheet.getRange(cell).activate();
  return true;
}
