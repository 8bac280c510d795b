// The workbench's own runs of the add-in: what its host is given, and simple triggers after typing.

import { runEdit } from './addin/run-function.ts';
import type { AddinHost } from './addin/addin-host.ts';
import { displayCell } from './document/display-value.ts';
import { cellOf } from './document/cells.ts';
import type { CellValue, DocumentState, GridArea, TabState } from './document/model.ts';
import type { Workbench } from './workbench.ts';

/** Script properties survive the runs of one workbench; the script may change them. */
const properties = new WeakMap<Workbench, Record<string, string>>();

/** What the add-in's host is given for one run. */
export function addinHost(workbench: Workbench, more: Partial<AddinHost> = {}): AddinHost {
  let scriptProperties = properties.get(workbench);
  if (scriptProperties === undefined) {
    scriptProperties = {};
    properties.set(workbench, scriptProperties);
  }
  scriptProperties['FUNCTIONS_URL'] = `${workbench.address}/functions`;
  return {
    store: workbench.store,
    clock: () => workbench.clock.now(),
    fetch,
    issueToken: (email) => workbench.issuer.issueToken(email),
    scriptProperties,
    ...more,
  };
}

/** Runs `onEdit` after a person typed, if the built add-in has one. */
export async function edited(
  workbench: Workbench,
  document: DocumentState,
  edit: { user: string; tab: TabState; area: GridArea; before: CellValue },
): Promise<void> {
  if (!workbench.hasEditTrigger()) return;
  const { area, tab } = edit;
  const single = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn === 1;
  await runEdit(addinHost(workbench), document.id, {
    user: edit.user,
    sheetId: tab.sheetId,
    area,
    ...(single
      ? {
          value: displayCell(cellOf(tab, area.startRow, area.startColumn), document.locale),
          ...(edit.before === null ? {} : { oldValue: String(edit.before) }),
        }
      : {}),
  });
}
