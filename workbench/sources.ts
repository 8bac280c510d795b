// Plays the coordinator where the workbench makes a facilitator's spreadsheet: registers it in the
// master's `sources` tab and shares it with the functions' service account.

import { usedArea } from './document/cells.ts';
import { appendDimension } from './document/dimensions.ts';
import type { DocumentState } from './document/model.ts';
import { tabByKey } from './document/tabs.ts';
import { writeValues } from './document/values.ts';
import { COORDINATOR, boundColumns, customUser, rowsByColumn } from './people.ts';
import { SERVICE_ACCOUNT } from './workbench.ts';
import type { Workbench } from './workbench.ts';

/** Shares a new document with the service account, the coordinator and its team. */
export function share(document: DocumentState): void {
  const team = document.team === null ? [] : [customUser(document.team)];
  document.sharedWith = [...new Set([SERVICE_ACCOUNT, COORDINATOR, ...team])];
}

/**
 * Writes a facilitator's spreadsheet into the master's `sources` tab, if the master has one and it
 * is not there yet.
 * @returns whether a row was written
 */
export function registerSource(workbench: Workbench, document: DocumentState): boolean {
  const master = workbench.store.master();
  if (master === undefined || document.team === null) return false;
  const tab = tabByKey(master, 'sources');
  if (tab === undefined) return false;
  if (rowsByColumn(master, 'sources').some((row) => row['document'] === document.id)) return false;
  const cells: Readonly<Record<string, string>> = {
    team: document.team,
    document: document.id,
    name: document.name,
    users: customUser(document.team),
  };
  const row = usedArea(tab).endRow;
  if (row >= tab.rowCount) appendDimension(master, tab, 'rows', 1);
  for (const [index, id] of boundColumns(master, 'sources')) {
    const value = cells[id];
    if (value !== undefined) writeValues(tab, row, index, [[value]]);
  }
  workbench.store.touch(master.id);
  return true;
}

/** Tells the functions which spreadsheet is the master. */
export function tellMaster(workbench: Workbench): void {
  const id = workbench.store.master()?.id ?? '';
  workbench.functions?.setEnvironment({ MASTER_SPREADSHEET_ID: id });
}
