import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { sheets_v4 } from '@googleapis/sheets';
import { cellOf } from '../../../workbench/document/cells.ts';
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
const area = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex = 0,
  endColumnIndex = 1,
) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
const red = { rgbColor: { red: 1 } };

describe('cells', () => {
  test('are written through a field mask and everything it reaches is replaced', async () => {
    await update({
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        fields: '*',
        rows: [
          {
            values: [
              {
                userEnteredValue: { stringValue: '=texte' },
                userEnteredFormat: {
                  textFormat: { bold: true, link: { uri: '#gid=0&range=B2' } },
                  backgroundColorStyle: red,
                  numberFormat: { type: 'NUMBER', pattern: '#,##0' },
                },
                note: 'à voir',
              },
              { userEnteredValue: { boolValue: true } },
            ],
          },
        ],
      },
    });
    expect(cellOf(first(), 0, 0)).toEqual({
      value: '=texte',
      note: 'à voir',
      link: '#gid=0&range=B2',
      format: { bold: true, background: '#ff0000', numberFormat: '#,##0' },
    });
    await update({
      updateCells: {
        range: area(0, 1, 0, 2),
        fields: 'userEnteredValue,userEnteredFormat.textFormat.bold',
        rows: [{ values: [{ userEnteredValue: { numberValue: 3 } }] }],
      },
    });
    expect(cellOf(first(), 0, 0)).toEqual({
      value: 3,
      note: 'à voir',
      format: { background: '#ff0000', numberFormat: '#,##0' },
    });
    expect(cellOf(first(), 0, 1)).toBeUndefined();
  });

  test('are repeated over a range', async () => {
    await update({
      repeatCell: {
        range: area(2, 5),
        cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
        fields: 'userEnteredFormat.wrapStrategy',
      },
    });
    expect([1, 2, 4, 5].map((row) => cellOf(first(), row, 0)?.format?.wrap)).toEqual([
      undefined,
      'WRAP',
      'WRAP',
      undefined,
    ]);
  });

  test('are read back as grid data with what is asked', async () => {
    await update({
      updateCells: {
        start: { sheetId: 0, rowIndex: 1, columnIndex: 1 },
        fields: 'userEnteredValue,userEnteredFormat,note',
        rows: [
          {
            values: [
              {
                userEnteredValue: { numberValue: 41912 },
                userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
                note: 'n',
              },
            ],
          },
        ],
      },
    });
    const { data } = await client.api.spreadsheets.get({
      spreadsheetId: document.id,
      ranges: ["'Feuille 1'!B2:C3"],
      fields:
        'sheets.data(startRow,startColumn,rowData.values(userEnteredValue,formattedValue,note,userEnteredFormat.numberFormat))',
    });
    expect(data.sheets?.[0]?.data).toEqual([
      {
        startRow: 1,
        startColumn: 1,
        rowData: [
          {
            values: [
              {
                userEnteredValue: { numberValue: 41912 },
                formattedValue: '30/09/2014',
                note: 'n',
                userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('refuse too long a text, a place outside, and what the mask cannot say', async () => {
    const write = (rowIndex: number, stringValue: string, fields = 'userEnteredValue') =>
      update({
        updateCells: {
          start: { sheetId: 0, rowIndex, columnIndex: 0 },
          fields,
          rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
        },
      });
    expect((await refusal(write(0, 'x'.repeat(50_001)))).message).toBe(
      'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect((await refusal(write(1000, 'x'))).message).toContain('Range exceeds grid limits');
    expect((await refusal(write(0, 'x', 'effectiveValue'))).message).toContain('effectiveValue');
    expect((await refusal(write(0, 'x', 'a(b'))).message).toContain('Invalid field mask');
  });

  test('are merged and validated', async () => {
    const rule = {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'oui' }] },
      inputMessage: 'Choisir',
      showCustomUi: true,
    };
    await update(
      { mergeCells: { range: area(0, 1, 0, 3), mergeType: 'MERGE_ALL' } },
      { setDataValidation: { range: area(2, 4), rule } },
    );
    const { sheets } = await get('sheets(merges,data.rowData.values.dataValidation)');
    expect(sheets?.[0]?.merges).toEqual([area(0, 1, 0, 3)]);
    expect(sheets?.[0]?.data?.[0]?.rowData?.[2]?.values).toEqual([{ dataValidation: rule }]);
    await update(
      { setDataValidation: { range: area(2, 4) } },
      { unmergeCells: { range: area(0, 1, 0, 3) } },
    );
    expect(first().cells.size + first().merges.length).toBe(0);
  });
});
