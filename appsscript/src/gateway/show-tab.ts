// Brings a tab before the person's eyes.

import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { Workbook } from './workbook.ts';

/** One service call; nothing happens when there is no such tab. */
export function showTab(workbook: Workbook, key: TabKey): void {
  const tab = workbook.tabs.get(key);
  if (tab !== undefined) workbook.spreadsheet.setActiveSheet(tab.sheet);
}
