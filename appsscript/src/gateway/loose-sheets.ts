// Sheets of the spreadsheet that are no tab of the product: people's own, and the empty one with
// which every spreadsheet begins.

import { fold } from '../../../core/table/fold.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** What Sheets calls the first sheet of a new spreadsheet, folded. */
const FIRST_SHEET = /^(feuille|feuil|sheet|hoja|hoja de calculo) ?1$/;

/** Sheets that are not bound. One service call. */
export function looseSheets(workbook: Workbook): readonly Sheet[] {
  const bound = new Set([...workbook.tabs.values()].map(({ sheet }) => sheet.getSheetId()));
  return workbook.spreadsheet.getSheets().filter((sheet) => !bound.has(sheet.getSheetId()));
}

/** Removes the sheet that a new spreadsheet begins with, when nobody has put anything there. */
export function removeFirstSheet(workbook: Workbook): void {
  if (workbook.tabs.size === 0) return;
  for (const sheet of looseSheets(workbook)) {
    if (FIRST_SHEET.test(fold(sheet.getName())) && isBlank(sheet)) {
      workbook.spreadsheet.deleteSheet(sheet);
    }
  }
}

function isBlank(sheet: Sheet): boolean {
  const notes = sheet.getDataRange().getNotes();
  return (
    sheet.getLastRow() === 0 &&
    notes.every((row) => row.every((note) => note === '')) &&
    sheet.getCharts().length === 0
  );
}
