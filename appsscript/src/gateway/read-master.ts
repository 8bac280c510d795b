// The tabs of the master that a report needs, read once each.

import { Problem } from '../../../core/problems/problem.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { Table } from '../../../core/table/table.ts';
import type { MasterTables } from '../operation-report.ts';
import { readTable } from './read-table.ts';
import { tabOf, type Workbook } from './workbook.ts';

/**
 * Five service calls.
 * @param titles Titles of the tabs, to name one that is missing.
 * @throws Problem `tab/missing`
 */
export function readMaster(
  workbook: Workbook,
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
    sites: read('base.sites'),
    weekly: read('base.weekly'),
    rejects: read('rejects'),
  };
}
