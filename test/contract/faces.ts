// One spreadsheet with both of its faces: SpreadsheetApp, through a few lines of script in the add-in
// host, and the Sheets API, through Google's own client over HTTP.

import { sheets } from '@googleapis/sheets';
import type { sheets_v4 } from '@googleapis/sheets';
import { runFunction, stopAddin } from '../../workbench/addin/run-function.ts';
import type { DocumentState } from '../../workbench/document/model.ts';
import { startGoogle } from '../functions/support/google.ts';

export interface Faces {
  readonly api: sheets_v4.Sheets;
  /** A blank spreadsheet in French, with one tab. */
  readonly newDocument: () => DocumentState;
  /** Runs the lines as a function of an add-in and answers what they return. */
  readonly script: (document: DocumentState, lines: string) => Promise<unknown>;
  /** Runs a function of a script with one script property, `given`. */
  readonly run: (document: DocumentState, bundle: string, given: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the Sheets API on a free port. */
export async function openFaces(): Promise<Faces> {
  const google = await startGoogle();
  const api = sheets({
    version: 'v4',
    rootUrl: `${google.address}/`,
    headers: { authorization: `Bearer ${google.accessToken}` },
    // The client would import node-fetch, which jest cannot do.
    fetchImplementation: fetch,
  });
  const runIn = async (
    document: DocumentState,
    bundle: string,
    given: string,
  ): Promise<readonly string[]> => {
    const host = {
      store: google.store,
      clock: () => google.clock.now(),
      fetch,
      issueToken: () => '',
      scriptProperties: { given },
      bundle,
    };
    const request = { function: 'main', user: 'equipe01@example.org' };
    const result = await runFunction(host, document.id, request);
    if (result.error !== undefined) throw new Error(result.error.stack);
    return result.logs.map(({ text }) => text);
  };
  return {
    api,
    newDocument: () => google.newSpreadsheet('EQ-01', 'facilitator'),
    async script(document, lines) {
      const bundle = `function main() {
        const value = (() => { ${lines} })();
        console.log(JSON.stringify({ value: value === undefined ? null : value }));
      }`;
      const logs = await runIn(document, bundle, '');
      return (JSON.parse(logs.at(-1) ?? '{}') as { value?: unknown }).value;
    },
    async run(document, bundle, given) {
      await runIn(document, bundle, given);
    },
    async close() {
      await google.close();
      await stopAddin();
    },
  };
}
