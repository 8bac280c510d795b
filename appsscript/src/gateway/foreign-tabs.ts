// Sheets that are nobody's form: other people's lists, imported or pasted into the spreadsheet. Only
// reads; what was merged downwards is filled in, because a reader sees it in every row.

import type { Cell, Grid } from '../../../core/table/cell.ts';
import type { Table } from '../../../core/table/table.ts';
import { looseSheets } from './loose-sheets.ts';
import { readGrid } from './read-table.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** The sheet before the person's eyes, when it is nobody's form and holds something. */
export function activeForeignSheet({ spreadsheet, tabs }: Workbook): Sheet | null {
  const active = spreadsheet.getActiveSheet();
  const id = active.getSheetId();
  const isOurs = [...tabs.values()].some(({ sheet }) => sheet.getSheetId() === id);
  return isOurs || active.getLastRow() === 0 ? null : active;
}

/** All sheets that are nobody's form and hold something. */
export function foreignSheets(workbook: Workbook): readonly Sheet[] {
  return looseSheets(workbook).filter((sheet) => sheet.getLastRow() > 0);
}

/** The content of such a sheet. Two service calls, and one for each merged block. */
export function readForeignTable(workbook: Workbook, sheet: Sheet): Table {
  const rows = readGrid(workbook, sheet);
  return {
    document: workbook.id,
    tab: sheet.getName(),
    rows: filledDown(sheet, rows),
    bound: new Map(),
  };
}

/**
 * Texts of cells that are merged over several rows, in each of those rows. Numbers stay where they
 * are: one figure for three sites must not be counted three times.
 */
function filledDown(sheet: Sheet, rows: Grid): Grid {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return rows;
  const merged = sheet.getRange(1, 1, rows.length, width).getMergedRanges();
  if (merged.length === 0) return rows;
  const filled = rows.map((row): Cell[] => [...row]);
  for (const range of merged) {
    const first = range.getRow() - 1;
    const column = range.getColumn() - 1;
    const text = filled[first]?.[column];
    if (typeof text !== 'string') continue;
    for (const row of filled.slice(first + 1, first + range.getNumRows())) row[column] = text;
  }
  return filled;
}
