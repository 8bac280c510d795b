// The form tabs of a spreadsheet, read once each.

import type { FormTables } from '../examination.ts';
import { readTable } from './read-table.ts';
import { tabOf, type Workbook } from './workbook.ts';

/** Two service calls. @throws Problem `tab/ambiguous` when two sheets claim to be the same form. */
export function readForms(workbook: Workbook): FormTables {
  const sites = tabOf(workbook, 'form.sites');
  const weekly = tabOf(workbook, 'form.weekly');
  return {
    sites: sites && readTable(workbook, sites),
    weekly: weekly && readTable(workbook, weekly),
  };
}
