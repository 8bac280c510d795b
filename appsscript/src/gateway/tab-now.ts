// What stands in the spreadsheet of a tab, as far as a plan must know it. No service call.

import { NO_TAB, type TabNow } from '../../../core/tabs/plan-edits.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import { gridSize } from './grid-size.ts';
import type { Workbook } from './workbook.ts';

export function tabNow(workbook: Workbook, key: TabKey): TabNow {
  const tab = workbook.tabs.get(key);
  if (tab === undefined) return NO_TAB;
  return { exists: true, layout: tab.layout?.getValue() ?? null, ...gridSize(tab.sheet) };
}
