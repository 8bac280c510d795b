import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { changeCell } from '../../../workbench/document/cells.ts';
import { addMetadata } from '../../../workbench/document/metadata.ts';
import type { DocumentState, TabState } from '../../../workbench/document/model.ts';
import { addTab } from '../../../workbench/document/tabs.ts';
import { typeValues, writeValues } from '../../../workbench/document/values.ts';
import { type Client, connect, refusal } from './client.ts';

let client: Client;
let document: DocumentState;
let tab: TabState;
let spreadsheetId: string;

beforeAll(async () => {
  client = await connect();
});
afterAll(() => client.served.stop());
beforeEach(async () => {
  document = await client.newDocument();
  spreadsheetId = document.id;
  tab = addTab(document, { title: "Hebdo d'avril", rows: 20, columns: 5 });
  typeValues(document, tab, 0, 0, [
    ['site', 'date', 'PDI'],
    ['Don Bosco', '30/09/2014', '1 250'],
    ['', '', '12,5'],
  ]);
});

const values = () => client.api.spreadsheets.values;
const RANGE = "'Hebdo d''avril'!A1:E10";

describe('values.get', () => {
  test('gives what people see, and leaves empty ends away', async () => {
    const { data } = await values().get({ spreadsheetId, range: RANGE });
    expect(data).toEqual({
      range: RANGE,
      majorDimension: 'ROWS',
      values: [
        ['site', 'date', 'PDI'],
        ['Don Bosco', '30/09/2014', '1\u202f250'],
        ['', '', '12,5'],
      ],
    });
  });

  test('gives unformatted values with dates as serial numbers', async () => {
    const { data } = await values().get({
      spreadsheetId,
      range: RANGE,
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    });
    expect(data.values?.slice(1)).toEqual([
      ['Don Bosco', 41912, 1250],
      ['', '', 12.5],
    ]);
  });

  test('gives dates as text where that is asked', async () => {
    const { data } = await values().get({
      spreadsheetId,
      range: "Hebdo d'avril!A2:C2",
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'FORMATTED_STRING',
    });
    expect(data.values).toEqual([['Don Bosco', '30/09/2014', 1250]]);
  });

  test('gives formulas where that is asked, and columns first', async () => {
    changeCell(tab, 0, 3, { value: 3, formula: '=1+2' });
    const { data } = await values().get({
      spreadsheetId,
      range: "'Hebdo d''avril'!C1:D2",
      valueRenderOption: 'FORMULA',
      majorDimension: 'COLUMNS',
    });
    expect(data.values).toEqual([['PDI', 1250], ['=1+2']]);
  });

  test('of an empty range has no values at all', async () => {
    const { data } = await values().get({ spreadsheetId, range: "'Hebdo d''avril'!A8:B9" });
    expect(data).toEqual({ range: "'Hebdo d''avril'!A8:B9", majorDimension: 'ROWS' });
  });

  test('cuts a range that ends outside, refuses one that begins there', async () => {
    const { data } = await values().get({ spreadsheetId, range: "'Hebdo d''avril'!A1:Z999" });
    expect(data.range).toBe("'Hebdo d''avril'!A1:E20");
    expect(await refusal(values().get({ spreadsheetId, range: "'Hebdo d''avril'!A21" }))).toEqual({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: "Range ('Hebdo d''avril'!A21) exceeds grid limits. Max rows: 20, max columns: 5",
    });
  });

  test('says which range it cannot parse', async () => {
    expect(await refusal(values().get({ spreadsheetId, range: 'Absent!A1' }))).toEqual({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'Unable to parse range: Absent!A1',
    });
  });
});

describe('values.batchGet', () => {
  test('gives ranges in their order', async () => {
    const { data } = await values().batchGet({
      spreadsheetId,
      ranges: ["'Hebdo d''avril'!A2", 'A1:B1'],
    });
    expect(data).toEqual({
      spreadsheetId,
      valueRanges: [
        { range: "'Hebdo d''avril'!A2", majorDimension: 'ROWS', values: [['Don Bosco']] },
        { range: "'Feuille 1'!A1:B1", majorDimension: 'ROWS' },
      ],
    });
  });
});

describe('values.batchGetByDataFilter', () => {
  const byKey = (key: string) => ({
    developerMetadataLookup: { metadataKey: 'dtm.tab', metadataValue: key },
  });

  test('finds whole tabs by their metadata, with the filters that found them', async () => {
    addMetadata(document, {
      key: 'dtm.tab',
      value: 'form.weekly',
      location: { kind: 'tab', sheetId: tab.sheetId },
    });
    const { data } = await values().batchGetByDataFilter({
      spreadsheetId,
      requestBody: {
        dataFilters: [byKey('form.weekly'), byKey('form.sites')],
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'SERIAL_NUMBER',
      },
    });
    expect(data).toEqual({
      spreadsheetId,
      valueRanges: [
        {
          valueRange: {
            range: "'Hebdo d''avril'!A1:E20",
            majorDimension: 'ROWS',
            values: [
              ['site', 'date', 'PDI'],
              ['Don Bosco', 41912, 1250],
              ['', '', 12.5],
            ],
          },
          dataFilters: [byKey('form.weekly')],
        },
      ],
    });
  });

  test('finds columns by their metadata and ranges by address', async () => {
    addMetadata(document, {
      key: 'dtm.column',
      value: 'date',
      location: { kind: 'column', sheetId: tab.sheetId, index: 1 },
    });
    const { data } = await values().batchGetByDataFilter({
      spreadsheetId,
      requestBody: {
        dataFilters: [
          { developerMetadataLookup: { metadataKey: 'dtm.column' } },
          { a1Range: "'Hebdo d''avril'!A1" },
        ],
      },
    });
    expect(data.valueRanges?.map(({ valueRange }) => valueRange?.values)).toEqual([
      [['date'], ['30/09/2014']],
      [['site']],
    ]);
  });
});

describe('values.update', () => {
  const update = (range: string, rows: unknown[][], valueInputOption = 'RAW') =>
    values().update({ spreadsheetId, range, valueInputOption, requestBody: { values: rows } });

  test('RAW keeps texts as texts', async () => {
    const { data } = await update("'Hebdo d''avril'!A5:C5", [['=1+1', '30/09/2014', 7]]);
    expect(data).toEqual({
      spreadsheetId,
      updatedRange: "'Hebdo d''avril'!A5:C5",
      updatedRows: 1,
      updatedColumns: 3,
      updatedCells: 3,
    });
    const { data: read } = await values().get({
      spreadsheetId,
      range: "'Hebdo d''avril'!A5:C5",
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(read.values).toEqual([['=1+1', '30/09/2014', 7]]);
  });

  test('USER_ENTERED reads them as typed and computes formulas', async () => {
    await update("'Hebdo d''avril'!A5", [['30/09/2014', '=C2*2']], 'USER_ENTERED');
    const { data } = await values().get({
      spreadsheetId,
      range: "'Hebdo d''avril'!A5:B5",
      valueRenderOption: 'UNFORMATTED_VALUE',
    });
    expect(data.values).toEqual([[41912, 2500]]);
  });

  test('null leaves a cell alone, an empty text empties it', async () => {
    await update("'Hebdo d''avril'!A1:C1", [[null, '', 'IDP']]);
    const { data } = await values().get({ spreadsheetId, range: "'Hebdo d''avril'!A1:C1" });
    expect(data.values).toEqual([['site', '', 'IDP']]);
  });

  test('never writes outside the range or the tab', async () => {
    expect(await refusal(update("'Hebdo d''avril'!A5:B5", [['a', 'b', 'c']]))).toMatchObject({
      message:
        "Requested writing within range ['Hebdo d''avril'!A5:B5], but tried writing to column [3]",
    });
    expect(await refusal(update("'Hebdo d''avril'!A20", [['a'], ['b']]))).toMatchObject({
      code: 400,
      message: "Range ('Hebdo d''avril'!A20) exceeds grid limits. Max rows: 20, max columns: 5",
    });
  });

  test('needs to know how its input is meant', async () => {
    expect(
      await refusal(
        values().update({ spreadsheetId, range: 'A1', requestBody: { values: [['x']] } }),
      ),
    ).toMatchObject({
      message: "'valueInputOption' is required but not specified",
    });
  });

  test('refuses more than 50,000 characters in a cell', async () => {
    expect(await refusal(update('A1', [['x'.repeat(50_001)]]))).toEqual({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    });
  });
});

describe('values.batchUpdate', () => {
  test('writes all ranges or none', async () => {
    writeValues(tab, 9, 0, [['avant']]);
    const data = [
      { range: "'Hebdo d''avril'!A10", values: [['après']] },
      { range: "'Hebdo d''avril'!A99", values: [['x']] },
    ];
    const call = values().batchUpdate({
      spreadsheetId,
      requestBody: { valueInputOption: 'RAW', data },
    });
    expect(await refusal(call)).toMatchObject({ code: 400 });
    const { data: read } = await values().get({ spreadsheetId, range: "'Hebdo d''avril'!A10" });
    expect(read.values).toEqual([['avant']]);
    const done = await values().batchUpdate({
      spreadsheetId,
      requestBody: { valueInputOption: 'RAW', data: data.slice(0, 1) },
    });
    expect(done.data).toMatchObject({ totalUpdatedCells: 1, totalUpdatedSheets: 1 });
  });
});

test('values.clear takes values and leaves formats', async () => {
  const { data } = await values().clear({ spreadsheetId, range: "'Hebdo d''avril'!A2:C2" });
  expect(data).toEqual({ spreadsheetId, clearedRange: "'Hebdo d''avril'!A2:C2" });
  const after = document.tabs.find(({ title }) => title === tab.title);
  expect(after?.cells.get(1)?.get(1)).toEqual({
    value: null,
    format: { numberFormat: 'dd/mm/yyyy' },
  });
});

test('values.append is refused by name: it lands in the wrong place', async () => {
  const call = values().append({
    spreadsheetId,
    range: 'A1',
    valueInputOption: 'RAW',
    requestBody: { values: [['x']] },
  });
  expect((await refusal(call)).message).toContain('values/A1:append');
});
