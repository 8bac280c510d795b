// Makes a tab, or makes it larger. A sheet that is there is never made smaller and never loses
// anything.

import type { Edit } from '../../../core/tabs/edit.ts';
import { METADATA, type TabKey } from '../../../core/tabs/tab-key.ts';
import { gridSize } from './grid-size.ts';
import type { BoundTab, Sheet, Workbook } from './workbook.ts';

/** Carries out an `add-tab`. Answers whether the sheet is new. */
export function growTab(workbook: Workbook, edit: Edit & { readonly kind: 'add-tab' }): boolean {
  const known = workbook.tabs.get(edit.tab);
  const sheet = known?.sheet ?? insertSheet(workbook, edit.title);
  if (known === undefined) bindSheet(workbook, sheet, edit.tab);
  const { rows, columns } = gridSize(sheet);
  if (rows < edit.rows) sheet.insertRowsAfter(rows, edit.rows - rows);
  // Google makes a sheet of 1,000 rows, and a report is written over all of them.
  if (known === undefined && edit.tight === true && rows > edit.rows) {
    sheet.deleteRows(edit.rows + 1, rows - edit.rows);
  }
  if (columns < edit.columns) sheet.insertColumnsAfter(columns, edit.columns - columns);
  return known === undefined;
}

/** Binds a sheet to a key; from now on it is that tab, whatever its title. */
export function bindSheet(workbook: Workbook, sheet: Sheet, key: TabKey): BoundTab {
  sheet.addDeveloperMetadata(
    METADATA.tab,
    key,
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
  const tab: BoundTab = { key, sheet, bindings: new Map(), layout: null, figures: null };
  workbook.tabs.set(key, tab);
  return tab;
}

function insertSheet(workbook: Workbook, title: string): Sheet {
  const { spreadsheet } = workbook;
  const namesake = spreadsheet.getSheetByName(title);
  // A run that was cut off between making and binding the sheet left an empty one behind.
  if (namesake !== null && namesake.getLastRow() === 0 && !isBound(workbook, namesake)) {
    return namesake;
  }
  const active = spreadsheet.getActiveSheet();
  const made = spreadsheet.insertSheet(
    freeTitle(spreadsheet, title, namesake !== null),
    spreadsheet.getNumSheets(),
  );
  // A new sheet becomes the active one; people stay where they were.
  spreadsheet.setActiveSheet(active);
  return made;
}

function freeTitle(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  title: string,
  taken: boolean,
): string {
  let candidate = title;
  for (let number = 2; taken; number += 1) {
    candidate = `${title} (${number})`;
    if (spreadsheet.getSheetByName(candidate) === null) return candidate;
  }
  return candidate;
}

function isBound(workbook: Workbook, sheet: Sheet): boolean {
  const id = sheet.getSheetId();
  return [...workbook.tabs.values()].some((tab) => tab.sheet.getSheetId() === id);
}
