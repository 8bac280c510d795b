import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Served, serve } from '../served.ts';

let served: Served;
let id: string;
beforeAll(async () => {
  served = await serve();
  id = await served.make();
});
afterAll(() => served.stop());

interface Snapshot {
  revision: number;
  order: number[];
  tabs: { sheetId: number; title: string; rowCount: number; cells: [number, number, object][] }[];
  formats: object[];
}
const snapshot = async (since?: number): Promise<Snapshot> =>
  (
    await served.call(
      'GET',
      `/api/documents/${id}/snapshot${since === undefined ? '' : `?since=${String(since)}`}`,
    )
  ).json as Snapshot;
const edit = (...edits: object[]) =>
  served.call('POST', `/api/documents/${id}/edits`, { user: 'equipe01@example.org', edits });

describe('the snapshot', () => {
  test('has every cell, each look once', async () => {
    await served.call('PUT', `/api/documents/${id}/values`, {
      range: 'A1:B1',
      values: [['30/09/2014', '18/11/2014']],
    });
    const { tabs, formats, order } = await snapshot();
    expect(tabs[0]?.cells).toEqual([
      [0, 0, { value: 41912, format: 0 }],
      [0, 1, { value: 41961, format: 0 }],
    ]);
    expect(formats).toEqual([{ numberFormat: 'dd/mm/yyyy' }]);
    expect(order).toEqual([0]);
  });

  test('since a revision has only the tabs that changed', async () => {
    await edit({ kind: 'insert-tab', title: 'Deux', index: 1 });
    const { revision } = await snapshot();
    await edit({ kind: 'note', sheetId: 0, row: 2, column: 2, note: 'à voir' });
    const later = await snapshot(revision);
    expect(later.revision).toBeGreaterThan(revision);
    expect(later.tabs.map((tab) => tab.title)).toEqual(['Feuille 1']);
    expect(later.order).toHaveLength(2);
    expect((await snapshot(later.revision)).tabs).toEqual([]);
  });
});

describe('edits', () => {
  test('change looks, rows, widths and tabs', async () => {
    const { status, json } = await edit(
      {
        kind: 'format',
        sheetId: 0,
        area: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
        format: { bold: true, numberFormat: null },
      },
      { kind: 'insert-rows', sheetId: 0, index: 0, count: 2 },
      { kind: 'column-width', sheetId: 0, column: 1, width: 240 },
      { kind: 'hide-columns', sheetId: 0, index: 3, count: 2 },
      { kind: 'frozen', sheetId: 0, rows: 2, columns: 1 },
      { kind: 'rename-tab', sheetId: 0, title: 'Suivi' },
    );
    expect(status).toBe(200);
    expect(json).toEqual({ revision: (await snapshot()).revision });
    const [tab] = (await snapshot()).tabs;
    expect(tab).toMatchObject({
      title: 'Suivi',
      rowCount: 1002,
      columnWidths: { 1: 240 },
      hiddenColumns: [3, 4],
      frozenRows: 2,
      frozenColumns: 1,
    });
    expect(tab?.cells).toContainEqual([2, 0, expect.objectContaining({ value: 41912 })]);
  });

  test('are applied all or not at all', async () => {
    const before = await snapshot();
    const { status } = await edit(
      { kind: 'rename-tab', sheetId: 0, title: 'Autre' },
      { kind: 'delete-rows', sheetId: 0, index: 5000, count: 1 },
    );
    expect(status).toBe(400);
    expect(await snapshot()).toEqual(before);
  });

  test('of an unknown kind, tab or form are refused', async () => {
    expect((await edit({ kind: 'explode', sheetId: 0 })).status).toBe(400);
    expect((await edit({ kind: 'delete-tab', sheetId: 99 })).status).toBe(404);
    expect((await edit({ kind: 'note', sheetId: 0, row: -1, column: 0, note: '' })).status).toBe(
      400,
    );
    expect(
      (
        await edit({
          kind: 'format',
          sheetId: 0,
          area: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
          format: { font: 'x' },
        })
      ).status,
    ).toBe(400);
    expect((await served.call('POST', `/api/documents/${id}/edits`, { edits: 3 })).status).toBe(
      400,
    );
  });
});

describe('the change feed', () => {
  test('tells a rising revision, new documents and what was missed', async () => {
    const { revision } = await snapshot();
    const stream = await fetch(
      `${served.address}/api/documents/${id}/changes?revision=${String(revision - 1)}`,
    );
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reader = stream.body?.getReader();
    let heard = '';
    const until = async (part: string): Promise<void> => {
      while (!heard.includes(part)) {
        const read = await reader?.read();
        if (read?.done !== false) throw new Error(`ended after ${heard}`);
        heard += new TextDecoder().decode(read.value);
      }
    };
    await until(`event: revision\ndata: {"revision":${String(revision)}}`);
    await edit({ kind: 'note', sheetId: 0, row: 0, column: 0, note: 'x' });
    await until(`data: {"revision":${String(revision + 1)}}`);
    await served.make('name=nouveau&role=facilitator&team=EQ-09');
    await until('event: documents');
    await reader?.cancel();
  });
});
