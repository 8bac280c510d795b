// What people have justified in a spreadsheet, read once.

import type { Justification } from '../../../core/justifications/justification.ts';
import { readJustifications as read } from '../../../core/justifications/justification-rows.ts';
import { readGrid } from './read-table.ts';
import type { Workbook } from './workbook.ts';

/** One service call; none where there is no such tab yet. */
export function readJustifications(workbook: Workbook): readonly Justification[] {
  const tab = workbook.tabs.get('justifications');
  return tab === undefined ? [] : read(readGrid(workbook, tab.sheet));
}
