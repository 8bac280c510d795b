// What reports and datasets of the operation are made from, read from the master in one call.

import { isBaseOf } from '../../../core/consolidate/base-rows.ts';
import { FORM_BY_ID } from '../../../core/forms/index.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { tablesBy } from '../../../core/reading/read-forms.ts';
import { masterMaterial } from '../../../core/reports/master-material.ts';
import type { ReportMaterial } from '../../../core/reports/report-material.ts';
import type { Table } from '../../../core/table/table.ts';
import { BASE_TABS } from '../../../core/tabs/form-tabs.ts';
import { BASE_COLUMNS } from '../../../core/tabs/tab-columns.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { ReadTab } from '../sheets/workbooks.ts';
import type { Workings } from '../workings.ts';

/**
 * Everything that leaves is made from this, for readers outside.
 * @param today serial day
 * @throws Problem workbook/not-prepared, or of scope `setting` or `sheets`
 */
export async function readMaterial(
  { config, workbooks }: Workings,
  today: number,
): Promise<ReportMaterial> {
  const document = config.masterDocument;
  const keys: readonly TabKey[] = ['settings', 'places', 'rejects', ...BASE_TABS];
  const tabs = await workbooks.readTabs(document, keys);
  const needed = (key: TabKey): Table => {
    const tab = tabs.get(key);
    if (tab === undefined) throw new Problem('workbook/not-prepared');
    return tableOf(document, tab, new Map());
  };
  const material = masterMaterial(
    {
      settings: needed('settings'),
      places: needed('places'),
      rejects: needed('rejects'),
      bases: tablesBy((form) => {
        const tab = tabs.get(`base.${form}`);
        if (tab === undefined) return null;
        const { columns } = FORM_BY_ID[form];
        // Rows are read below the columns they belong to, or not at all.
        if (!isBaseOf(FORM_BY_ID[form], tab.rows)) throw new Problem('workbook/not-prepared');
        const ids = [...columns.map(({ id }) => id), ...BASE_COLUMNS];
        return tableOf(document, tab, new Map(ids.map((id, column) => [column, id])));
      }),
    },
    today,
  );
  return { ...material, audience: 'shared' };
}

function tableOf(document: string, { title, rows }: ReadTab, bound: Table['bound']): Table {
  return { document, tab: title, rows, bound };
}
