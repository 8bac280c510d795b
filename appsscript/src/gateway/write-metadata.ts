// What the product remembers about a tab where people do not see it: columns, layout, key figures.

import type { Edit } from '../../../core/tabs/edit.ts';
import { METADATA } from '../../../core/tabs/tab-key.ts';
import { columnLetters } from '../../../core/table/a1.ts';
import type { BoundTab, Metadata } from './workbook.ts';

type EditOf<Kind extends Edit['kind']> = Edit & { readonly kind: Kind };

/** Binds columns that are not bound as wanted yet: one call for each of those. */
export function bindColumns(tab: BoundTab, edit: EditOf<'bind-columns'>): void {
  edit.ids.forEach((id, index) => {
    const column = index + 1;
    const now = tab.bindings.get(column);
    if (id === null || now?.getValue() === id) return;
    if (now !== undefined) {
      now.setValue(id);
      return;
    }
    const letters = columnLetters(column);
    const range = tab.sheet.getRange(`${letters}:${letters}`);
    range.addDeveloperMetadata(METADATA.column, id, visibility());
  });
}

/** Keeps the cells of key figures as JSON, `{"sites":[2,3]}`: one call however many there are. */
export function setFigures(tab: BoundTab, edit: EditOf<'set-figures'>): void {
  const cells = Object.fromEntries(edit.figures.map(({ id, row, column }) => [id, [row, column]]));
  remember(tab, tab.figures, METADATA.figures, JSON.stringify(cells));
}

export function setLayout(tab: BoundTab, edit: EditOf<'set-layout'>): void {
  remember(tab, tab.layout, METADATA.layout, edit.layout);
}

/** Changes the entry that was there when the spreadsheet was opened, or adds one. */
function remember(tab: BoundTab, entry: Metadata | null, key: string, value: string): void {
  if (entry === null) tab.sheet.addDeveloperMetadata(key, value, visibility());
  else if (entry.getValue() !== value) entry.setValue(value);
}

/** Visible to the functions too, which are another project. */
function visibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
  return SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
}
