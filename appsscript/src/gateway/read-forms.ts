// The form tabs of a spreadsheet, read once each.

import { tablesBy, type FormTables } from '../../../core/reading/read-forms.ts';
import { readTable } from './read-table.ts';
import { tabOf, type Workbook } from './workbook.ts';

/**
 * One service call for each form tab.
 * @throws Problem `tab/ambiguous` when two sheets claim to be the same form.
 */
export function readForms(workbook: Workbook): FormTables {
  return tablesBy((form) => {
    const tab = tabOf(workbook, `form.${form}`);
    return tab && readTable(workbook, tab);
  });
}
