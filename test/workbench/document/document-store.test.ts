import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { changeCell, cellOf } from '../../../workbench/document/cells.ts';
import { DocumentStore } from '../../../workbench/document/document-store.ts';
import { documentFromJson, documentToJson } from '../../../workbench/document/document-json.ts';
import { copyDocument } from '../../../workbench/document/documents.ts';
import { changeFormats, setValidation } from '../../../workbench/document/notes-and-looks.ts';
import { addTab, tabById } from '../../../workbench/document/tabs.ts';
import { writeValues } from '../../../workbench/document/values.ts';
import { blank } from '../blank.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dtm-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const team = { name: 'EQ-01', role: 'facilitator', team: 'EQ-01' } as const;

describe('the document store', () => {
  test('has everything again after a restart', () => {
    const store = new DocumentStore(folder);
    const made = store.create(team);
    const tab = addTab(made, { title: 'Hebdo' });
    writeValues(tab, 2, 3, [['Don Bosco', 12.5, true]]);
    changeCell(tab, 2, 3, {
      note: 'note',
      format: { background: '#f4cccc' },
      validation: { type: 'BOOLEAN', values: [], strict: true, showCustomUi: false },
    });
    store.touch(made.id);
    store.flush();
    expect(new DocumentStore(folder).get(made.id)).toEqual(made);
    expect(readdirSync(folder)).toEqual([`${made.id}.json`]);
  });

  test('removes a document from the disk too', () => {
    const store = new DocumentStore(folder);
    const { id } = store.create(team);
    store.flush();
    store.remove(id);
    expect(new DocumentStore(folder).list()).toEqual([]);
  });

  test('saves by itself a little after a change', async () => {
    const store = new DocumentStore(folder);
    store.create(team);
    expect(readdirSync(folder)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('counts revisions and knows which tabs changed', () => {
    const store = new DocumentStore(null, () => Date.UTC(2014, 10, 19));
    const document = store.create(team);
    const second = addTab(document, { title: 'Deux' });
    store.touch(document.id);
    const told: (number | null)[] = [];
    const stop = store.listen((changed) => told.push(changed?.revision ?? null));
    writeValues(second, 0, 0, [['x']]);
    const revision = store.touch(document.id);
    expect(store.tabRevision(document.id, second.sheetId)).toBe(revision);
    expect(store.tabRevision(document.id, 0)).toBeLessThan(revision);
    expect(document.modifiedAt).toBe('2014-11-19T00:00:00.000Z');
    store.touch(document.id);
    expect(store.tabRevision(document.id, 0)).toBe(revision + 1);
    stop();
    store.create(team);
    expect(told).toEqual([revision, revision + 1]);
  });

  test('lists the master first, then the teams in order', () => {
    const store = new DocumentStore(null);
    store.create({ ...team, name: 'b', team: 'EQ-02' });
    store.create(team);
    store.create({ name: 'z', role: 'master', team: null });
    expect(store.list().map((document) => document.team)).toEqual([null, 'EQ-01', 'EQ-02']);
    expect(store.master()?.name).toBe('z');
  });
});

test('a copy changes without its original', () => {
  const { document, tab } = blank();
  writeValues(tab, 0, 0, [['avant']]);
  const copy = copyDocument(document);
  const copied = tabById(copy, tab.sheetId);
  if (copied !== undefined) writeValues(copied, 0, 0, [['après']]);
  copy.properties['x'] = '1';
  expect(cellOf(tab, 0, 0)?.value).toBe('avant');
  expect(document.properties).toEqual({});
});

test('JSON carries a document there and back', () => {
  const { document, tab } = blank();
  writeValues(tab, 5, 5, [
    ['__proto__', 1],
    ['é', false],
  ]);
  expect(documentFromJson(documentToJson(document))).toEqual(document);
});

test('JSON says once what a thousand empty rows have in common', () => {
  const { document, tab } = blank();
  const rule = { type: 'ONE_OF_LIST', values: ['oui', 'non'], strict: false, showCustomUi: true };
  const area = { startRow: 2, endRow: 1000, startColumn: 0, endColumn: 20 };
  setValidation(tab, area, rule);
  changeFormats(tab, area, { numberFormat: '#,##0' });
  writeValues(tab, 500, 3, [['Don Bosco']]);
  const json = documentToJson(document);
  expect(json.length).toBeLessThan(4000);
  expect(documentFromJson(json)).toEqual(document);
});
