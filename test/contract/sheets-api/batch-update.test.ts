import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { sheets_v4 } from '@googleapis/sheets';
import type { DocumentState, TabState } from '../../../workbench/document/model.ts';
import { type Client, connect, refusal } from './client.ts';

let client: Client;
let document: DocumentState;
beforeAll(async () => {
  client = await connect();
});
afterAll(() => client.served.stop());
beforeEach(async () => {
  document = await client.newDocument();
});

async function update(
  ...requests: sheets_v4.Schema$Request[]
): Promise<sheets_v4.Schema$Response[]> {
  const { data } = await client.api.spreadsheets.batchUpdate({
    spreadsheetId: document.id,
    requestBody: { requests },
  });
  return data.replies ?? [];
}

async function get(fields: string): Promise<sheets_v4.Schema$Spreadsheet> {
  return (await client.api.spreadsheets.get({ spreadsheetId: document.id, fields })).data;
}

const first = (): TabState => {
  const [tab] = document.tabs;
  if (tab === undefined) throw new Error('no tab');
  return tab;
};
const red = { rgbColor: { red: 1 } };

describe('tabs', () => {
  test('are added with their size and answered with their properties', async () => {
    const [reply] = await update({
      addSheet: {
        properties: {
          sheetId: 77,
          title: 'Hebdo',
          gridProperties: { rowCount: 10, columnCount: 4, frozenRowCount: 2 },
        },
      },
    });
    expect(reply?.addSheet?.properties).toEqual({
      sheetId: 77,
      title: 'Hebdo',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 10, columnCount: 4, frozenRowCount: 2 },
    });
  });

  test('cannot share a title or an id', async () => {
    expect(await refusal(update({ addSheet: { properties: { title: 'Feuille 1' } } }))).toEqual({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message:
        'Invalid requests[0].addSheet: A sheet with the name "Feuille 1" already exists. Please enter another name.',
    });
    expect(
      await refusal(update({ addSheet: { properties: { title: 'x', sheetId: 0 } } })),
    ).toMatchObject({ code: 400 });
  });

  test('together hold ten million cells', async () => {
    const gridProperties = { rowCount: 1_000_000, columnCount: 10 };
    expect(
      await refusal(update({ addSheet: { properties: { title: 'x', gridProperties } } })),
    ).toMatchObject({
      message:
        'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    });
  });

  test('are renamed, frozen, coloured, hidden and moved', async () => {
    await update(
      { addSheet: { properties: { sheetId: 5, title: 'b' } } },
      {
        updateSheetProperties: {
          properties: {
            sheetId: 0,
            title: 'a',
            gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 },
            tabColorStyle: red,
            index: 1,
          },
          fields:
            'title,gridProperties.frozenRowCount,gridProperties.frozenColumnCount,tabColorStyle,index',
        },
      },
    );
    const { sheets } = await get(
      'sheets.properties(title,index,tabColorStyle,gridProperties(frozenRowCount))',
    );
    expect(sheets).toEqual([
      { properties: { title: 'b', index: 0, gridProperties: {} } },
      {
        properties: {
          title: 'a',
          index: 1,
          gridProperties: { frozenRowCount: 2 },
          tabColorStyle: red,
        },
      },
    ]);
    await update({ deleteSheet: { sheetId: 5 } });
    expect(await refusal(update({ deleteSheet: { sheetId: 0 } }))).toMatchObject({
      message:
        "Invalid requests[0].deleteSheet: You can't remove all the visible sheets in a document.",
    });
  });
});

describe('rows and columns', () => {
  test('are appended, inserted, deleted, sized and hidden', async () => {
    const columns = { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 3 };
    await update(
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } },
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } },
      {
        deleteDimension: {
          range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 6 },
        },
      },
      {
        updateDimensionProperties: {
          range: columns,
          properties: { pixelSize: 180 },
          fields: 'pixelSize',
        },
      },
      {
        updateDimensionProperties: {
          range: columns,
          properties: { hiddenByUser: true },
          fields: 'hiddenByUser',
        },
      },
    );
    expect(first()).toMatchObject({
      rowCount: 1007,
      columnCount: 20,
      columnWidths: { 1: 180, 2: 180 },
      hiddenColumns: [1, 2],
    });
    const { sheets } = await get('sheets.data.columnMetadata');
    expect(sheets?.[0]?.data?.[0]?.columnMetadata?.slice(0, 2)).toEqual([
      { pixelSize: 100 },
      { pixelSize: 180, hiddenByUser: true },
    ]);
  });

  test('that are frozen cannot be all that is left', async () => {
    const { message } = await refusal(
      update(
        {
          updateSheetProperties: {
            properties: { sheetId: 0, gridProperties: { frozenRowCount: 2 } },
            fields: 'gridProperties.frozenRowCount',
          },
        },
        {
          deleteDimension: {
            range: { sheetId: 0, dimension: 'ROWS', startIndex: 2, endIndex: 1000 },
          },
        },
      ),
    );
    expect(message).toBe(
      'Invalid requests[1].deleteDimension: Sorry, it is not possible to delete all non-frozen rows.',
    );
  });
});

describe('a batch', () => {
  test('is carried out wholly or not at all', async () => {
    const { message } = await refusal(
      update(
        { addSheet: { properties: { title: 'neuf' } } },
        {
          updateCells: {
            start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
            fields: 'note',
            rows: [{ values: [{ note: 'x' }] }],
          },
        },
        { deleteSheet: { sheetId: 4711 } },
      ),
    );
    expect(message).toBe('Invalid requests[2].deleteSheet: No grid with id: 4711');
    expect(document.tabs.map(({ title }) => title)).toEqual(['Feuille 1']);
    expect(first().cells.size).toBe(0);
  });

  test('of nothing, of an unknown request or an unknown property is refused by name', async () => {
    expect((await refusal(update())).message).toBe('Must specify at least one request.');
    expect((await refusal(update({ addBanding: {} }))).message).toContain(
      'Unknown name "addBanding" at \'requests[0]\'',
    );
    const typo = {
      start: { sheetId: 0 },
      fields: 'note',
      rows: [{ values: [{ nota: 'x' } as object] }],
    };
    expect((await refusal(update({ updateCells: typo }))).message).toContain('Unknown name "nota"');
  });
});
