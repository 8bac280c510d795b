// Finds a form among the sheets that are not bound, so that a tab that people brought along is used
// instead of an empty second one. Only binds; what stands in the sheet stays as it is.

import type { Form } from '../../../core/forms/form.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { fold } from '../../../core/table/fold.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import { bindSheet } from './grow-tab.ts';
import { looseSheets } from './loose-sheets.ts';
import { readGrid } from './read-table.ts';
import type { Sheet, Workbook } from './workbook.ts';

/**
 * Binds the sheets that have a form's title and, when anything stands in them, its key columns.
 * @returns Titles of the sheets that were adopted.
 */
export function adoptSheets(workbook: Workbook, forms: readonly Form[]): readonly string[] {
  const wanted = forms.filter((form) => !workbook.tabs.has(keyOf(form)));
  if (wanted.length === 0) return [];
  const loose = looseSheets(workbook);
  return wanted.flatMap((form) => {
    const titles = new Set(Object.values(form.titles).map(fold));
    const sheet = loose.find(
      (one) => titles.has(fold(one.getName())) && isForm(workbook, one, form),
    );
    if (sheet === undefined) return [];
    bindSheet(workbook, sheet, keyOf(form));
    return [sheet.getName()];
  });
}

function isForm(workbook: Workbook, sheet: Sheet, form: Form): boolean {
  const rows = readGrid(workbook, sheet);
  if (rows.every((row) => row.every((cell) => cell === null))) return true;
  const table = { document: workbook.id, tab: sheet.getName(), rows, bound: new Map() };
  const { columns } = readForm(table, form);
  return form.key.every((id) => columns.has(id));
}

function keyOf(form: Form): TabKey {
  return `form.${form.id}`;
}
