// The form tabs of a spreadsheet, read once each.

import type { FormId } from '../../../core/forms/form.ts';
import { FORM_IDS } from '../../../core/forms/index.ts';
import { tablesBy, type FormTables } from '../../../core/reading/read-forms.ts';
import { readTable } from './read-table.ts';
import { tabOf, type Workbook } from './workbook.ts';

/**
 * One service call for each form tab.
 * @param wanted Forms to read; all when it is not given.
 * @throws Problem `tab/ambiguous` when two sheets claim to be the same form.
 */
export function readForms(workbook: Workbook, wanted: readonly FormId[] = FORM_IDS): FormTables {
  return tablesBy((form) => {
    if (!wanted.includes(form)) return null;
    const tab = tabOf(workbook, `form.${form}`);
    return tab && readTable(workbook, tab);
  });
}
