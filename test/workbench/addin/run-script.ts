// Runs a few lines of Apps Script in the add-in host, against a document in memory.

import { DocumentStore } from '../../../workbench/document/document-store.ts';
import type { DocumentState } from '../../../workbench/document/model.ts';
import type { AddinHost, RunResult } from '../../../workbench/addin/addin-host.ts';
import { runFunction } from '../../../workbench/addin/run-function.ts';

/** Wednesday 19 November 2014, as in the demonstration. */
export const NOW = Date.UTC(2014, 10, 19, 8);
export const USER = 'equipe01@example.org';

/** A store with one blank French spreadsheet, and a host around it. */
export function newHost(change: Partial<AddinHost> = {}): {
  host: AddinHost;
  document: DocumentState;
} {
  const store = new DocumentStore(null, () => NOW);
  const document = store.create({ name: 'EQ-01', role: 'facilitator', team: 'EQ-01' });
  const host: AddinHost = {
    store,
    clock: () => NOW,
    fetch: () => Promise.reject(new Error('no network in this test')),
    issueToken: (email) => `token of ${email}`,
    scriptProperties: {},
    ...change,
  };
  return { host, document };
}

/** Runs the lines as the body of a menu function and answers the run. */
export function runLines(
  host: AddinHost,
  document: DocumentState,
  lines: string,
  answers: readonly string[] = [],
): Promise<RunResult> {
  const bundle = `function main() { ${lines} }`;
  const request = { function: 'main', user: USER, answers };
  return runFunction({ ...host, bundle }, document.id, request);
}

/** Runs the lines and answers what they return, as JSON carries it. */
export async function valueOf(
  host: AddinHost,
  document: DocumentState,
  lines: string,
): Promise<unknown> {
  const script = `const value = (() => { ${lines} })(); console.log(JSON.stringify({ value }));`;
  const result = await runLines(host, document, script);
  if (result.error !== undefined) throw new Error(result.error.stack);
  return (JSON.parse(result.logs.at(-1)?.text ?? '{}') as { value?: unknown }).value;
}

/** Runs the lines, which must fail, and answers the error's name and sentence. */
export async function failureOf(
  host: AddinHost,
  document: DocumentState,
  lines: string,
): Promise<string> {
  const value = await valueOf(
    host,
    document,
    `try { ${lines} } catch (error) { return String(error); } return 'no error';`,
  );
  return String(value);
}
