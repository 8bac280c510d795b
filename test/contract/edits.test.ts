// Every kind of edit means the same thing everywhere: the executor of the add-in, the executor of the
// functions and the reference in memory leave the same tab.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { applyInMemory } from '../../core/tabs/apply-in-memory.ts';
import type { Edit, EditKind } from '../../core/tabs/edit.ts';
import { EMPTY_WORKBOOK } from '../../core/tabs/memory-workbook.ts';
import type { DocumentState } from '../../workbench/document/model.ts';
import { makeWorkbooks } from '../../functions/src/sheets/workbooks.ts';
import type { Workbooks } from '../../functions/src/sheets/workbooks.ts';
import { EDITS, START } from './edits-of-every-kind.ts';
import { openFaces } from './faces.ts';
import type { Faces } from './faces.ts';
import { pictureOfDocument, pictureOfMemory } from './tab-picture.ts';
import type { Picture } from './tab-picture.ts';

let faces: Faces;
let workbooks: Workbooks;
let executor: string;
beforeAll(async () => {
  faces = await openFaces();
  workbooks = makeWorkbooks(faces.api, { base: 1, tries: 1, onRetry: () => undefined });
  const built = buildSync({
    entryPoints: ['test/contract/executor-entry.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'Executor',
    target: 'es2020',
    write: false,
  });
  executor = `${built.outputFiles[0]?.text ?? ''} function main() { Executor.main(); }`;
});
afterAll(() => faces.close());

const reference = (...lists: (readonly Edit[])[]): ReturnType<typeof applyInMemory> =>
  lists.reduce(applyInMemory, EMPTY_WORKBOOK);

type Executor = (document: DocumentState, edits: readonly Edit[]) => Promise<void>;

const bySpreadsheetApp: Executor = (document, edits) =>
  faces.run(document, executor, JSON.stringify(edits));

const bySheetsApi: Executor = async (document, edits) => {
  await workbooks.write(document.id, await workbooks.readState(document.id), edits);
};

/** Carries out one list of edits after the other, each in a run of its own. */
async function picture(...steps: (readonly [Executor, readonly Edit[]])[]): Promise<Picture> {
  const document = faces.newDocument();
  for (const [execute, edits] of steps) await execute(document, edits);
  return pictureOfDocument(document, reference(...steps.map(([, edits]) => edits)));
}

const ALL = EDITS.flatMap(([, ...edits]) => edits);

describe.each([
  ['SpreadsheetApp', bySpreadsheetApp, bySpreadsheetApp],
  ['the Sheets API', bySheetsApi, bySheetsApi],
  ['SpreadsheetApp, in a tab that the functions made', bySheetsApi, bySpreadsheetApp],
  ['the Sheets API, in a tab that the add-in made', bySpreadsheetApp, bySheetsApi],
] as const)('through %s', (_face, start, go) => {
  test.each(EDITS.map(([name, ...edits]) => [name, edits] as const))('%s', async (_name, edits) => {
    expect(await picture([start, START], [go, edits])).toEqual(
      pictureOfMemory(reference(START, edits)),
    );
  });

  test('all of them, one after another in one run', async () => {
    expect(await picture([start, START], [go, ALL])).toEqual(
      pictureOfMemory(reference(START, ALL)),
    );
  });
});

describe.each([
  ['SpreadsheetApp', bySpreadsheetApp],
  ['the Sheets API', bySheetsApi],
] as const)('cut off through %s', (_face, go) => {
  // Deleting rows is planned from what stands there, so it is planned anew after a cut.
  const list = [...START, ...ALL].filter(({ kind }) => kind !== 'delete-rows');

  test.each(list.map(({ kind }, index) => [index + 1, kind] as const))(
    'after edit %d (%s), running all of them again ends in the same tab',
    async (count) => {
      expect(await picture([go, list.slice(0, count)], [go, list])).toEqual(
        pictureOfMemory(reference(list)),
      );
    },
  );
});

test('every kind of edit is among them', () => {
  const kinds: Readonly<Record<EditKind, true>> = {
    'add-tab': true,
    'clear-tab': true,
    'write-values': true,
    'write-notes': true,
    'write-backgrounds': true,
    'write-styles': true,
    'write-links': true,
    'delete-rows': true,
    freeze: true,
    'set-widths': true,
    'hide-columns': true,
    'set-column-formats': true,
    'wrap-columns': true,
    'set-validations': true,
    'set-conditional-formats': true,
    'protect-header': true,
    'bind-columns': true,
    'set-figures': true,
    'draw-charts': true,
    'set-layout': true,
  };
  const tried = new Set(
    [...START, ...EDITS.flatMap(([, ...edits]) => edits)].map(({ kind }) => kind),
  );
  expect([...tried].sort()).toEqual(Object.keys(kinds).sort());
});
