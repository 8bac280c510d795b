// Short looks at a workbook in memory, for tests.

import type { MemoryWorkbook } from '../../../core/tabs/memory-workbook.ts';
import { NO_TAB } from '../../../core/tabs/plan-edits.ts';
import type { TabNow } from '../../../core/tabs/plan-edits.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { Cell } from '../../../core/table/cell.ts';

/** The values of a tab. */
export function cellsOf(workbook: MemoryWorkbook, key: TabKey): Cell[][] {
  return (workbook.get(key)?.cells ?? []).map((row) => row.map((cell) => cell.value));
}

/** What a reader of the tab would tell `planEdits`. */
export function nowOf(workbook: MemoryWorkbook, key: TabKey): TabNow {
  const tab = workbook.get(key);
  if (tab === undefined) return NO_TAB;
  return { exists: true, layout: tab.layout, rows: tab.cells.length, columns: tab.columns };
}
