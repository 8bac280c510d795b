import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { sheets_v4 } from '@googleapis/sheets';
import type { DocumentState } from '../../../workbench/document/model.ts';
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

async function sheet(fields: string): Promise<sheets_v4.Schema$Sheet> {
  const { data } = await client.api.spreadsheets.get({
    spreadsheetId: document.id,
    fields: `sheets(${fields})`,
  });
  return data.sheets?.[0] ?? {};
}

async function search(...lookups: sheets_v4.Schema$DeveloperMetadataLookup[]) {
  const { data } = await client.api.spreadsheets.developerMetadata.search({
    spreadsheetId: document.id,
    requestBody: {
      dataFilters: lookups.map((developerMetadataLookup) => ({ developerMetadataLookup })),
    },
  });
  return data.matchedDeveloperMetadata ?? [];
}

const column = (startIndex: number) => ({
  sheetId: 0,
  dimension: 'COLUMNS',
  startIndex,
  endIndex: startIndex + 1,
});
const bind = (
  metadataId: number,
  metadataKey: string,
  metadataValue: string,
  location: sheets_v4.Schema$DeveloperMetadataLocation,
) => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataId, metadataKey, metadataValue, location, visibility: 'DOCUMENT' },
  },
});

describe('developer metadata', () => {
  test('stands on the spreadsheet, a tab or a column and is found by key', async () => {
    const replies = await update(
      bind(901, 'dtm.tab', 'form.weekly', { sheetId: 0 }),
      bind(902, 'dtm.column', 'site_id', { dimensionRange: column(3) }),
      bind(903, 'dtm.version', '1', { spreadsheet: true }),
    );
    expect(replies[0]?.createDeveloperMetadata?.developerMetadata).toEqual({
      metadataId: 901,
      metadataKey: 'dtm.tab',
      metadataValue: 'form.weekly',
      location: { locationType: 'SHEET', sheetId: 0 },
      visibility: 'DOCUMENT',
    });
    const found = await search({ metadataKey: 'dtm.tab' }, { metadataKey: 'dtm.column' });
    expect(
      found.map(({ developerMetadata, dataFilters }) => [developerMetadata?.location, dataFilters]),
    ).toEqual([
      [
        { locationType: 'SHEET', sheetId: 0 },
        [{ developerMetadataLookup: { metadataKey: 'dtm.tab' } }],
      ],
      [
        { locationType: 'COLUMN', dimensionRange: column(3) },
        [{ developerMetadataLookup: { metadataKey: 'dtm.column' } }],
      ],
    ]);
    const { data } = await client.api.spreadsheets.get({
      spreadsheetId: document.id,
      fields: 'developerMetadata(metadataKey),sheets.developerMetadata(metadataValue)',
    });
    expect(data).toEqual({
      developerMetadata: [{ metadataKey: 'dtm.version' }],
      sheets: [{ developerMetadata: [{ metadataValue: 'form.weekly' }] }],
    });
  });

  test('of a column is in the grid data and moves along', async () => {
    await update(bind(902, 'dtm.column', 'site_id', { dimensionRange: column(1) }), {
      insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } },
    });
    const { data } = await sheet('data.columnMetadata.developerMetadata(metadataValue)');
    expect(data?.[0]?.columnMetadata?.slice(0, 4)).toEqual([
      {},
      {},
      { developerMetadata: [{ metadataValue: 'site_id' }] },
      {},
    ]);
  });

  test('is found by type, value and place', async () => {
    await update(
      bind(1001, 'k', 'a', { sheetId: 0 }),
      bind(1002, 'k', 'b', { dimensionRange: column(0) }),
      bind(1003, 'k', 'c', { spreadsheet: true }),
    );
    const ids = async (lookup: sheets_v4.Schema$DeveloperMetadataLookup) =>
      (await search(lookup)).map(({ developerMetadata }) => developerMetadata?.metadataId);
    expect(await ids({ metadataKey: 'k' })).toEqual([1001, 1002, 1003]);
    expect(await ids({ metadataValue: 'b' })).toEqual([1002]);
    expect(await ids({ locationType: 'SPREADSHEET' })).toEqual([1003]);
    expect(await ids({ metadataLocation: { sheetId: 0 } })).toEqual([1001]);
    expect(
      await ids({
        metadataLocation: { sheetId: 0 },
        locationMatchingStrategy: 'INTERSECTING_LOCATION',
      }),
    ).toEqual([1001, 1002]);
    expect(await ids({ metadataId: 7 })).toEqual([]);
  });

  test('is changed and deleted through filters', async () => {
    const filter = { developerMetadataLookup: { metadataId: 901 } };
    await update(bind(901, 'dtm.layout', 'alt', { sheetId: 0 }));
    const [changed] = await update({
      updateDeveloperMetadata: {
        dataFilters: [filter],
        developerMetadata: { metadataValue: 'neu' },
        fields: 'metadataValue',
      },
    });
    expect(changed?.updateDeveloperMetadata?.developerMetadata?.[0]).toMatchObject({
      metadataKey: 'dtm.layout',
      metadataValue: 'neu',
    });
    await update({ deleteDeveloperMetadata: { dataFilter: filter } });
    expect(await search({ metadataKey: 'dtm.layout' })).toEqual([]);
  });

  test('of two columns at once, or of one id twice, is refused', async () => {
    expect(
      await refusal(update(bind(1, 'k', 'v', { dimensionRange: { ...column(0), endIndex: 2 } }))),
    ).toMatchObject({ code: 400 });
    expect(
      await refusal(update(bind(9, 'k', 'v', { sheetId: 0 }), bind(9, 'k', 'v', { sheetId: 0 }))),
    ).toMatchObject({ code: 400 });
  });
});

describe('rules', () => {
  const range = {
    sheetId: 0,
    startRowIndex: 2,
    endRowIndex: 100,
    startColumnIndex: 0,
    endColumnIndex: 4,
  };
  const rule = (formula: string) => ({
    ranges: [range],
    booleanRule: {
      condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
      format: { backgroundColor: { red: 1 }, backgroundColorStyle: { rgbColor: { red: 1 } } },
    },
  });

  test('conditional formats stand in their order', async () => {
    await update(
      { addConditionalFormatRule: { rule: rule('=$A3=1'), index: 0 } },
      { addConditionalFormatRule: { rule: rule('=$A3=2'), index: 0 } },
      { updateConditionalFormatRule: { index: 1, rule: rule('=$A3=3') } },
    );
    expect((await sheet('conditionalFormats')).conditionalFormats).toEqual([
      rule('=$A3=2'),
      rule('=$A3=3'),
    ]);
    await update({ deleteConditionalFormatRule: { sheetId: 0, index: 0 } });
    expect((await sheet('conditionalFormats')).conditionalFormats).toEqual([rule('=$A3=3')]);
    expect(
      (await refusal(update({ deleteConditionalFormatRule: { sheetId: 0, index: 5 } }))).message,
    ).toBe(
      'Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: Feuille 1 at index: 5',
    );
  });

  test('protections keep their open sides', async () => {
    const protectedRange = {
      protectedRangeId: 55,
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2 },
      description: 'En-tête',
      warningOnly: true,
    };
    await update({ addProtectedRange: { protectedRange } });
    expect((await sheet('protectedRanges')).protectedRanges).toEqual([protectedRange]);
    await update({ deleteProtectedRange: { protectedRangeId: 55 } });
    expect(await refusal(update({ deleteProtectedRange: { protectedRangeId: 55 } }))).toMatchObject(
      { code: 400 },
    );
  });

  test('named ranges have names of letters, digits and underscores', async () => {
    await update({
      addNamedRange: { namedRange: { namedRangeId: 'n1', name: 'kf_sites', range } },
    });
    const { data } = await client.api.spreadsheets.get({
      spreadsheetId: document.id,
      fields: 'namedRanges',
    });
    expect(data.namedRanges).toEqual([{ namedRangeId: 'n1', name: 'kf_sites', range }]);
    expect(
      await refusal(update({ addNamedRange: { namedRange: { name: 'kf.sites', range } } })),
    ).toMatchObject({
      message: 'Invalid requests[0].addNamedRange: The name of the named range is invalid.',
    });
    await update({ deleteNamedRange: { namedRangeId: 'n1' } });
    expect(document.namedRanges).toEqual([]);
  });
});
