// Gives interviews and activities the identifiers that they lack, so that the same row stays the same
// record however it is corrected, moved or sorted later. Nothing else in the tab is touched.

import { ID_COLUMN } from '../../core/consolidate/form-key.ts';
import { freshIds } from '../../core/consolidate/own-ids.ts';
import { readingsOf } from '../../core/reading/read-forms.ts';
import type { TabKey } from '../../core/tabs/tab-key.ts';
import type { Examination } from './examination.ts';
import { byChance } from './gateway/chance.ts';
import { changeCells } from './gateway/change-cells.ts';
import type { Workbook } from './gateway/workbook.ts';

/**
 * A tab without blank identifiers costs no call, any other one the same few whatever its rows.
 * @param only The only tab to write in; all form tabs when not given.
 */
export function giveIds(workbook: Workbook, examination: Examination, only?: TabKey): void {
  for (const reading of readingsOf(examination)) {
    const { form, table, columns } = reading;
    const tab = workbook.tabs.get(`form.${form.id}`);
    if (tab === undefined || (only !== undefined && only !== tab.key)) continue;
    const ids = freshIds(reading, byChance());
    if (ids.length === 0) continue;
    const column = (columns.get(ID_COLUMN[form.id]) ?? 0) + 1;
    // Identifiers carry no links, so a block may run over those that are there.
    changeCells(tab, table, ids, new Map([[column, { format: null, isText: false }]]));
  }
}
