import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addMetadata } from '../../../workbench/document/metadata.ts';
import { addTab } from '../../../workbench/document/tabs.ts';
import { changeCell } from '../../../workbench/document/cells.ts';
import { setValidation } from '../../../workbench/document/notes-and-looks.ts';
import { writeValues } from '../../../workbench/document/values.ts';
import { type Served, serve } from '../served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

/** A spreadsheet with a tab "Hebdo" of key form.weekly. */
async function withHebdo(): Promise<string> {
  const id = await served.make();
  const document = served.workbench.store.get(id);
  if (document === undefined) throw new Error('made but not there');
  const tab = addTab(document, { title: 'Hebdo', rows: 50, columns: 8 });
  addMetadata(document, {
    key: 'dtm.tab',
    value: 'form.weekly',
    location: { kind: 'tab', sheetId: tab.sheetId },
  });
  addMetadata(document, {
    key: 'dtm.figures',
    value: '{"sites":[2,2],"individuals":[3,2]}',
    location: { kind: 'tab', sheetId: tab.sheetId },
  });
  writeValues(tab, 0, 0, [
    ['Indicateur', 'Valeur'],
    ['Sites', 35],
    ['PDI', 60093],
  ]);
  changeCell(tab, 2, 1, {
    format: { numberFormat: '#,##0', background: '#f4cccc' },
    note: 'publié',
  });
  setValidation(
    tab,
    { startRow: 2, endRow: 50, startColumn: 4, endColumn: 5 },
    {
      type: 'ONE_OF_LIST',
      values: ['oui', 'non'],
      strict: false,
      showCustomUi: true,
    },
  );
  tab.frozenRows = 2;
  served.workbench.store.touch(id);
  return id;
}

describe('documents', () => {
  test('a made spreadsheet is listed, described and blank', async () => {
    const id = await served.make('name=Camp%20Don%20Bosco&role=facilitator&team=EQ-07');
    const list = (await served.call('GET', '/api/documents')).json;
    expect(list).toContainEqual({ id, name: 'Camp Don Bosco', role: 'facilitator', team: 'EQ-07' });
    expect((await served.call('GET', `/api/documents/${id}`)).json).toEqual({
      id,
      name: 'Camp Don Bosco',
      role: 'facilitator',
      team: 'EQ-07',
      locale: 'fr_FR',
      timeZone: 'Africa/Bangui',
      tabs: [{ name: 'Feuille 1', key: null, rows: 1000, columns: 26, hidden: false }],
    });
  });

  test('a team may be missing', async () => {
    const id = await served.make('name=x&role=facilitator');
    expect((await served.call('GET', `/api/documents/${id}`)).json).toMatchObject({ team: null });
  });

  test('there is one master', async () => {
    const id = await served.make('name=Base&role=master');
    expect((await served.call('GET', '/api/documents')).json).toContainEqual({
      id,
      name: 'Base',
      role: 'master',
      team: null,
    });
    expect((await served.call('POST', '/api/documents?name=Base2&role=master')).status).toBe(400);
  });

  test('an unknown role or file is malformed', async () => {
    expect((await served.call('POST', '/api/documents?name=x&role=chef')).status).toBe(400);
    const pdf = await served.call('POST', '/api/documents?name=x', '%PDF', {
      'content-type': 'application/pdf',
    });
    expect(pdf.status).toBe(400);
    expect(pdf.json).toMatchObject({ error: { code: 'malformed' } });
  });

  test('an unknown id is 404 everywhere', async () => {
    for (const [method, path, body] of [
      ['GET', '/api/documents/none'],
      ['GET', '/api/documents/none/tabs/x'],
      ['PUT', '/api/documents/none/values', {}],
      ['GET', '/api/documents/none/menu'],
      ['POST', '/api/documents/none/run', { function: 'onOpen' }],
      ['GET', '/api/documents/none/figures?tab=x'],
      ['GET', '/api/documents/none/snapshot'],
      ['POST', '/api/documents/none/edits', { edits: [] }],
    ] as const) {
      const { status, json } = await served.call(method, path, body);
      expect([path, status]).toEqual([path, 404]);
      expect(json).toMatchObject({ error: { code: 'unknown-document' } });
    }
  });
});

describe('a tab', () => {
  test('is described by its key', async () => {
    const id = await withHebdo();
    expect((await served.call('GET', `/api/documents/${id}`)).json).toMatchObject({
      tabs: [{}, { name: 'Hebdo', key: 'form.weekly', rows: 50, columns: 8, hidden: false }],
    });
  });

  test('gives unformatted values, notes, backgrounds, validations and frozen rows', async () => {
    const id = await withHebdo();
    expect((await served.call('GET', `/api/documents/${id}/tabs/Hebdo`)).json).toEqual({
      values: [
        ['Indicateur', 'Valeur'],
        ['Sites', 35],
        ['PDI', 60093],
      ],
      notes: { B3: 'publié' },
      backgrounds: { B3: '#f4cccc' },
      validations: {
        'E3:E50': {
          type: 'ONE_OF_LIST',
          values: ['oui', 'non'],
          strict: false,
          showCustomUi: true,
        },
      },
      frozenRows: 2,
      charts: [],
    });
  });

  test('gives displayed values as CSV', async () => {
    const id = await withHebdo();
    await served.call('PUT', `/api/documents/${id}/values`, {
      range: 'Hebdo!A4',
      values: [['dit "Bimbo", 3', '30/09/2014']],
    });
    const { text, headers } = await served.call(
      'GET',
      `/api/documents/${id}/tabs/Hebdo?format=csv`,
    );
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text).toBe(
      'Indicateur,Valeur\r\nSites,35\r\nPDI,60\u202f093\r\n"dit ""Bimbo"", 3",30/09/2014\r\n',
    );
  });

  test('that is not there is 404, another format 400', async () => {
    const id = await withHebdo();
    const { status, json } = await served.call('GET', `/api/documents/${id}/tabs/Absent`);
    expect([status, json]).toEqual([
      404,
      { error: { code: 'unknown-tab', message: 'There is no tab "Absent" in Essai.' } },
    ]);
    expect((await served.call('GET', `/api/documents/${id}/tabs/Hebdo?format=pdf`)).status).toBe(
      400,
    );
  });

  test('an empty tab has no rows', async () => {
    const id = await served.make();
    expect((await served.call('GET', `/api/documents/${id}/tabs/Feuille%201`)).json).toMatchObject({
      values: [],
    });
    expect(
      (await served.call('GET', `/api/documents/${id}/tabs/Feuille%201?format=csv`)).text,
    ).toBe('');
  });
});

describe('typing', () => {
  test('is read in the document’s locale', async () => {
    const id = await withHebdo();
    const { status } = await served.call('PUT', `/api/documents/${id}/values`, {
      range: 'Hebdo!C5:D6',
      values: [
        ['1 250', '12,5'],
        ['30/09/2014', "'007"],
      ],
      user: 'equipe01@example.org',
    });
    expect(status).toBe(200);
    const { values } = (await served.call('GET', `/api/documents/${id}/tabs/Hebdo`)).json as {
      values: unknown[][];
    };
    expect(values[4]?.slice(2)).toEqual([1250, 12.5]);
    expect(values[5]?.slice(2)).toEqual([41912, '007']);
  });

  test('computes formulas', async () => {
    const id = await withHebdo();
    await served.call('PUT', `/api/documents/${id}/values`, {
      range: 'Hebdo!D1',
      values: [['=B2*2']],
    });
    const { values } = (await served.call('GET', `/api/documents/${id}/tabs/Hebdo`)).json as {
      values: unknown[][];
    };
    expect(values[0]?.[3]).toBe(70);
  });

  test('empties with an empty text and with null', async () => {
    const id = await withHebdo();
    await served.call('PUT', `/api/documents/${id}/values`, {
      range: 'Hebdo!A2:B2',
      values: [['', null]],
    });
    const { values } = (await served.call('GET', `/api/documents/${id}/tabs/Hebdo`)).json as {
      values: unknown[][];
    };
    expect(values[1]).toEqual([null, null]);
  });

  test('beyond the end of a tab makes it longer, as pasting does', async () => {
    const id = await withHebdo();
    await served.call('PUT', `/api/documents/${id}/values`, {
      range: 'Hebdo!A50',
      values: [['a'], ['b']],
    });
    expect((await served.call('GET', `/api/documents/${id}`)).json).toMatchObject({
      tabs: [{}, { rows: 51 }],
    });
  });

  test.each([
    [{ values: [['x']] }, 400],
    [{ range: 'Hebdo!A1' }, 400],
    [{ range: 'Hebdo!A1', values: 'x' }, 400],
    [{ range: 'Hebdo!A1', values: [[{}]] }, 400],
    [{ range: 'Hebdo!A1:A1', values: [['x'.repeat(50_001)]] }, 400],
    [{ range: 'Hebdo!A1:B1', values: [['1'], ['2']] }, 400],
    [{ range: 'Hebdo!!', values: [['x']] }, 400],
    [{ range: 'Absent!A1', values: [['x']] }, 404],
    ['no json', 400],
  ])('%j is refused with %d', async (body, expected) => {
    const id = await withHebdo();
    expect((await served.call('PUT', `/api/documents/${id}/values`, body)).status).toBe(expected);
  });
});

describe('key figures', () => {
  test('are the cells that the tab’s metadata names', async () => {
    const id = await withHebdo();
    expect((await served.call('GET', `/api/documents/${id}/figures?tab=form.weekly`)).json).toEqual(
      {
        sites: 35,
        individuals: 60093,
      },
    );
  });

  test('of a tab that is not there are 404, of none 400', async () => {
    const id = await withHebdo();
    expect(
      (await served.call('GET', `/api/documents/${id}/figures?tab=report.weekly-needs`)).status,
    ).toBe(404);
    expect((await served.call('GET', `/api/documents/${id}/figures`)).status).toBe(400);
  });
});

test('people are the coordinator and the first users of the teams', async () => {
  await served.make('name=Haïti&role=facilitator&team=HT-01');
  expect((await served.call('GET', '/api/people')).json).toEqual(
    expect.arrayContaining([
      { email: 'coordination@example.org', name: 'Coordination', role: 'coordinator', team: null },
      { email: 'equipe01@example.org', name: 'Équipe 01', role: 'facilitator', team: 'EQ-01' },
      { email: 'ht-01@example.org', name: 'Ht 01', role: 'facilitator', team: 'HT-01' },
    ]),
  );
});
