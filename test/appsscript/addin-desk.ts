// A spreadsheet on a desk: the built add-in in the add-in host, without a server. Tests open blank
// spreadsheets, type into them, run menu commands and look at what came of it.

import type { AddinHost, RunResult } from '../../workbench/addin/addin-host.ts';
import { runFunction } from '../../workbench/addin/run-function.ts';
import { documentFromJson, documentToJson } from '../../workbench/document/document-json.ts';
import { usedArea, cellOf } from '../../workbench/document/cells.ts';
import { DocumentStore } from '../../workbench/document/document-store.ts';
import type { CellState, DocumentState, TabState } from '../../workbench/document/model.ts';
import { readValues, typeValues } from '../../workbench/document/values.ts';
import type { Cell } from '../../core/table/cell.ts';
import type { TabKey } from '../../core/tabs/tab-key.ts';

/** Wednesday 19 November 2014, as in the demonstration. */
export const NOW = Date.UTC(2014, 10, 19, 8);
export const USER = 'equipe01@example.org';

export interface Desk {
  readonly document: DocumentState;
  readonly host: AddinHost;
  run: (name: string, more?: { answers?: readonly string[]; tab?: string }) => Promise<RunResult>;
  /** The tab bound to a key. */
  tab: (key: TabKey) => TabState;
  /** The ids bound to the columns of a tab, by zero-based column. */
  columns: (key: TabKey) => ReadonlyMap<string, number>;
  /** A person types rows by column id, from the first row of data or a given sheet row. */
  type: (key: TabKey, rows: readonly Readonly<Record<string, Cell>>[], row?: number) => void;
  values: (key: TabKey) => readonly (readonly Cell[])[];
  cell: (key: TabKey, row: number, column: string) => CellState | undefined;
}

/** A blank French spreadsheet with nobody on the network, unless the host is changed. */
export function openDesk(change: Partial<AddinHost> = {}): Desk {
  const store = new DocumentStore(null, () => NOW);
  const document = store.create({ name: 'EQ-01', role: 'facilitator', team: 'EQ-01' });
  const host: AddinHost = {
    store,
    clock: () => NOW,
    fetch: () => Promise.reject(new Error('no network in this test')),
    issueToken: (email) => `token of ${email}`,
    scriptProperties: { FUNCTIONS_URL: 'http://functions.test/functions' },
    ...change,
  };
  return deskOf(host, document);
}

let prepared: Promise<string> | undefined;

/** A spreadsheet that was prepared without a network; prepared once and copied. */
export async function openPreparedDesk(change: Partial<AddinHost> = {}): Promise<Desk> {
  prepared ??= (async () => {
    const first = openDesk();
    await first.run('prepareWorkbook');
    return documentToJson(first.document);
  })();
  const document = documentFromJson(await prepared);
  const { host } = openDesk(change);
  host.store.put(document);
  return deskOf(host, document);
}

/** A desk for a document that is there already. */
export function deskOf(host: AddinHost, document: DocumentState): Desk {
  const now = (): DocumentState => host.store.get(document.id) ?? document;
  const tab = (key: TabKey): TabState => {
    const entry = now().metadata.find((one) => one.key === 'dtm.tab' && one.value === key);
    const location = entry?.location;
    const found =
      location?.kind === 'tab'
        ? now().tabs.find(({ sheetId }) => sheetId === location.sheetId)
        : undefined;
    if (found === undefined) throw new Error(`there is no tab ${key}`);
    return found;
  };
  const columns = (key: TabKey): ReadonlyMap<string, number> => {
    const { sheetId } = tab(key);
    return new Map(
      now().metadata.flatMap(({ key: name, value, location }) =>
        name === 'dtm.column' && location.kind === 'column' && location.sheetId === sheetId
          ? [[value, location.index]]
          : [],
      ),
    );
  };
  return {
    document,
    host,
    tab,
    columns,
    run: (name, { answers = [], tab: active } = {}) =>
      runFunction(host, document.id, {
        function: name,
        user: USER,
        answers,
        ...(active === undefined ? {} : { active: { tab: active } }),
      }),
    type: (key, rows, row = 3) => {
      const at = columns(key);
      rows.forEach((cells, index) => {
        for (const [id, value] of Object.entries(cells)) {
          const column = at.get(id);
          if (column === undefined) throw new Error(`${key} has no column ${id}`);
          typeValues(now(), tab(key), row - 1 + index, column, [[value]]);
        }
      });
      host.store.touch(document.id);
    },
    values: (key) => readValues(tab(key), usedArea(tab(key))),
    cell: (key, row, column) => {
      const index = columns(key).get(column);
      return index === undefined ? undefined : cellOf(tab(key), row - 1, index);
    },
  };
}
