// What a spreadsheet is in the operation, as its own tabs tell; the functions know better, but not
// without a network.

import { Problem } from '../../core/problems/problem.ts';
import { BASE_TABS, FORM_TABS } from '../../core/tabs/form-tabs.ts';
import type { TabKey } from '../../core/tabs/tab-key.ts';

const MASTER_TABS: readonly TabKey[] = [...BASE_TABS, 'sources', 'settings'];

type Keys = Pick<ReadonlyMap<TabKey, unknown>, 'has'>;

/** `null` for a spreadsheet that has not been prepared. */
export function kindOfWorkbook(tabs: Keys): 'facilitator' | 'master' | null {
  if (MASTER_TABS.some((key) => tabs.has(key))) return 'master';
  return FORM_TABS.some((key) => tabs.has(key)) ? 'facilitator' : null;
}

/** @throws Problem `workbook/not-prepared`, `command/facilitator-only`. */
export function requireFacilitator(tabs: Keys): void {
  const kind = kindOfWorkbook(tabs);
  if (kind === null) throw new Problem('workbook/not-prepared');
  if (kind === 'master') throw new Problem('command/facilitator-only');
}

/** @throws Problem `workbook/not-prepared`, `command/master-only`. */
export function requireMaster(tabs: Keys): void {
  const kind = kindOfWorkbook(tabs);
  if (kind === null) throw new Problem('workbook/not-prepared');
  if (kind === 'facilitator') throw new Problem('command/master-only');
}
