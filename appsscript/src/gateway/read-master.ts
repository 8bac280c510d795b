// The tabs of the master that reports are made from, read once each.

import { Problem } from '../../../core/problems/problem.ts';
import { tablesBy } from '../../../core/reading/read-forms.ts';
import type { MasterTables } from '../../../core/reports/master-material.ts';
import type { Report } from '../../../core/reports/report.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { Table } from '../../../core/table/table.ts';
import { readTable } from './read-table.ts';
import { tabOf, type Workbook } from './workbook.ts';

/**
 * Three service calls, one for each form that is wanted, and one for what was rejected.
 * @param wanted What is read besides settings, places and the site registry.
 * @param titles Titles of the tabs, to name one that is missing.
 * @throws Problem `tab/missing`
 */
export function readMaster(
  workbook: Workbook,
  { forms, listsRejected = false }: Pick<Report, 'forms' | 'listsRejected'>,
  titles: Readonly<Record<TabKey, string>>,
): MasterTables {
  const read = (key: TabKey): Table => {
    const tab = tabOf(workbook, key);
    if (tab === null) throw new Problem('tab/missing', { tab: titles[key] });
    return readTable(workbook, tab);
  };
  return {
    settings: read('settings'),
    places: read('places'),
    rejects: listsRejected ? read('rejects') : null,
    bases: tablesBy((form) =>
      form === 'sites' || forms.includes(form) ? read(`base.${form}`) : null,
    ),
  };
}
