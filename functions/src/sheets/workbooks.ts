// The spreadsheets of the operation as the functions use them: read, look up, write. Calls that fail
// in passing are tried again; what remains is a problem that names the spreadsheet.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Edit } from '../../../core/tabs/edit.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import { editsToRequests } from './edits-to-requests.ts';
import { readBindings } from './read-bindings.ts';
import type { Bindings } from './read-bindings.ts';
import { readSpreadsheetState } from './read-spreadsheet-state.ts';
import { readTabsByKey } from './read-tabs-by-key.ts';
import type { ReadTab } from './read-tabs-by-key.ts';
import type { SpreadsheetState } from './sheet-state.ts';
import { isPassing, sheetsProblem, statusOf } from './sheets-problem.ts';
import { withRetry } from './with-retry.ts';
import type { Patience } from './with-retry.ts';

export type { Bindings } from './read-bindings.ts';
export type { ReadTab } from './read-tabs-by-key.ts';
export type { SpreadsheetState } from './sheet-state.ts';

/** Spreadsheets by their ids. Every method makes one call and throws a Problem of scope `sheets`. */
export interface Workbooks {
  readTabs(document: string, keys: readonly TabKey[]): Promise<ReadonlyMap<TabKey, ReadTab>>;
  readBindings(document: string): Promise<Bindings>;
  /** `bindings: false` spares the columns, for edits that bind none. */
  readState(document: string, more?: { bindings: boolean }): Promise<SpreadsheetState>;
  /**
   * Writes all edits at once. `uncertain`: no answer came, so they may stand there or not; look
   * again before writing again.
   */
  write(
    document: string,
    state: SpreadsheetState,
    edits: readonly Edit[],
  ): Promise<'written' | 'uncertain'>;
}

export function makeWorkbooks(client: sheets_v4.Sheets, patience: Patience): Workbooks {
  const asking = async <Answer>(document: string, call: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await withRetry(patience, call);
    } catch (error) {
      throw sheetsProblem(error, document);
    }
  };
  return {
    readTabs: (document, keys) => asking(document, () => readTabsByKey(client, document, keys)),
    readBindings: (document) => asking(document, () => readBindings(client, document)),
    readState: (document, { bindings } = { bindings: true }) =>
      asking(document, () => readSpreadsheetState(client, document, bindings)),
    async write(document, state, edits) {
      const requests = editsToRequests(state, edits);
      if (requests.length === 0) return 'written';
      try {
        await withRetry(
          patience,
          () =>
            client.spreadsheets.batchUpdate({ spreadsheetId: document, requestBody: { requests } }),
          true,
        );
        return 'written';
      } catch (error) {
        const status = statusOf(error);
        if (status !== 429 && isPassing(status)) return 'uncertain';
        throw sheetsProblem(error, document);
      }
    },
  };
}
