import { describe, expect, test } from '@jest/globals';
import type { Edit } from '../../../core/tabs/edit.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import { editsToRequests } from '../../../functions/src/sheets/edits-to-requests.ts';
import type { SheetState, SpreadsheetState } from '../../../functions/src/sheets/sheet-state.ts';

function sheetState(more: Partial<SheetState> = {}): SheetState {
  return {
    sheetId: 7,
    title: 'Hebdo',
    rows: 10,
    columns: 4,
    frozenRows: 2,
    conditionalFormats: 0,
    headerProtections: [],
    charts: [],
    metadata: new Map(),
    bindings: new Map(),
    ...more,
  };
}

function spreadsheet(more: Partial<SheetState> = {}): SpreadsheetState {
  const sheet = sheetState(more);
  return {
    tabs: new Map<TabKey, SheetState>([['form.weekly', sheet]]),
    titles: new Set([sheet.title]),
    usedIds: new Set([sheet.sheetId]),
  };
}

function requests(edit: Edit, state = spreadsheet()): ReturnType<typeof editsToRequests> {
  return editsToRequests(state, [edit]);
}

const tab = 'form.weekly';

describe('values', () => {
  test('a text is sent as text, whatever it looks like', () => {
    const values = [['=1+1', '+236 70', '@moi', '-5', '2014-09-30', '12']];
    const [request] = requests({ kind: 'write-values', tab, row: 3, column: 2, values });
    expect(request?.updateCells?.start).toEqual({ sheetId: 7, rowIndex: 2, columnIndex: 1 });
    expect(request?.updateCells?.rows?.[0]?.values).toEqual(
      values[0]?.map((stringValue) => ({ userEnteredValue: { stringValue } })),
    );
  });

  test('numbers, booleans and empty cells keep their kind', () => {
    const [request] = requests({
      kind: 'write-values',
      tab,
      row: 1,
      column: 1,
      values: [[12.5, true, null, '']],
    });
    expect(request?.updateCells?.rows?.[0]?.values).toEqual([
      { userEnteredValue: { numberValue: 12.5 } },
      { userEnteredValue: { boolValue: true } },
      {},
      {},
    ]);
  });

  test('an empty grid is no request', () => {
    expect(requests({ kind: 'write-values', tab, row: 1, column: 1, values: [] })).toEqual([]);
    expect(requests({ kind: 'write-notes', tab, row: 1, column: 1, notes: [[]] })).toEqual([]);
  });
});

describe('styles', () => {
  test('a style is written whole and leaves the link', () => {
    const [request] = requests({
      kind: 'write-styles',
      tab,
      row: 1,
      column: 1,
      styles: [[{ background: '#f4cccc', bold: true, numberFormat: 'dd/mm/yyyy' }, null]],
    });
    expect(request?.updateCells?.fields).not.toContain('link');
    expect(request?.updateCells?.rows?.[0]?.values).toEqual([
      {
        userEnteredFormat: {
          backgroundColorStyle: { rgbColor: { red: 244 / 255, green: 0.8, blue: 0.8 } },
          numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' },
          textFormat: { bold: true },
        },
      },
      {},
    ]);
  });

  test.each([
    ['@', 'TEXT'],
    ['#,##0', 'NUMBER'],
    ['0.0%', 'PERCENT'],
    ['dd/mm/yyyy', 'DATE'],
    ['dd/mm/yyyy hh:mm', 'DATE_TIME'],
    ['0" jours"', 'NUMBER'],
  ])('the number format %s is of type %s', (pattern, type) => {
    const [request] = requests({ kind: 'set-column-formats', tab, row: 3, formats: [pattern] });
    expect(request?.repeatCell?.cell?.userEnteredFormat?.numberFormat).toEqual({ type, pattern });
  });

  test('neighbouring columns of one width are one request', () => {
    expect(requests({ kind: 'set-widths', tab, widths: [80, 80, 120] })).toHaveLength(2);
  });
});

describe('rows', () => {
  test('are deleted from the last to the first, neighbours together', () => {
    const found = requests({ kind: 'delete-rows', tab, rows: [3, 4, 6] });
    expect(found.map(({ deleteDimension }) => deleteDimension?.range)).toEqual([
      { sheetId: 7, dimension: 'ROWS', startIndex: 5, endIndex: 6 },
      { sheetId: 7, dimension: 'ROWS', startIndex: 2, endIndex: 4 },
    ]);
  });

  test('that are the last ones below the frozen ones leave an empty row, as Sheets demands', () => {
    const rows = [3, 4, 5, 6, 7, 8, 9, 10];
    const [first] = requests({ kind: 'delete-rows', tab, rows });
    expect(first).toEqual({ appendDimension: { sheetId: 7, dimension: 'ROWS', length: 1 } });
  });

  test('are added at the end when the tab is too small, and only then', () => {
    const enlarge = (rows: number): Edit => ({
      kind: 'add-tab',
      tab,
      title: 'Hebdo',
      rows,
      columns: 4,
    });
    expect(requests(enlarge(12))).toEqual([
      { appendDimension: { sheetId: 7, dimension: 'ROWS', length: 2 } },
    ]);
    expect(requests(enlarge(10))).toEqual([]);
  });
});

describe('tabs', () => {
  test('a new tab is bound to its key, under a title that is free', () => {
    const state = spreadsheet();
    const found = requests(
      { kind: 'add-tab', tab: 'rejects', title: 'Hebdo', rows: 5, columns: 3 },
      state,
    );
    const { sheetId } = found[0]?.addSheet?.properties ?? {};
    expect(found[0]?.addSheet?.properties).toMatchObject({ title: 'Hebdo (2)' });
    expect(found[1]?.createDeveloperMetadata?.developerMetadata).toMatchObject({
      metadataKey: 'dtm.tab',
      metadataValue: 'rejects',
      location: { sheetId },
    });
    expect(sheetId).not.toBe(7);
  });

  test('a tab that is not there cannot be written to', () => {
    expect(() => requests({ kind: 'clear-tab', tab: 'rejects' })).toThrow('rejects');
  });

  test('a link to a tab leads to its sheet', () => {
    const [request] = requests({
      kind: 'write-links',
      tab,
      row: 1,
      column: 1,
      links: [[{ text: 'C7', to: { tab, address: 'C7' } }, null]],
    });
    expect(request?.updateCells?.rows?.[0]?.values).toEqual([
      {
        userEnteredValue: { stringValue: 'C7' },
        userEnteredFormat: { textFormat: { link: { uri: '#gid=7&range=C7' } } },
      },
      {},
    ]);
  });
});

describe('what is replaced', () => {
  test('conditional formats go before the new ones come', () => {
    const state = spreadsheet({ conditionalFormats: 2 });
    const area = { row: 3, column: 1, rows: 5, columns: 2 };
    const formats = [{ area, formula: '=$A3=""', style: { background: '#f4cccc' } }];
    const found = requests({ kind: 'set-conditional-formats', tab, formats }, state);
    expect(found.map((request) => Object.keys(request)[0])).toEqual([
      'deleteConditionalFormatRule',
      'deleteConditionalFormatRule',
      'addConditionalFormatRule',
    ]);
    expect(found[0]?.deleteConditionalFormatRule?.index).toBe(1);
    expect(requests({ kind: 'set-conditional-formats', tab, formats: [] }, state)).toHaveLength(1);
  });

  test('a layout mark is made once and then changed', () => {
    const state = spreadsheet();
    const mark = (layout: string): Edit => ({ kind: 'set-layout', tab, layout });
    expect(requests(mark('a'), state)[0]).toHaveProperty('createDeveloperMetadata');
    expect(requests(mark('b'), state)[0]).toMatchObject({
      updateDeveloperMetadata: { developerMetadata: { metadataValue: 'b' } },
    });
  });

  test('a column that is bound already is left alone', () => {
    const state = spreadsheet({
      bindings: new Map([
        [0, { id: 11, columnId: 'site_id' }],
        [1, { id: 12, columnId: 'old' }],
      ]),
    });
    const ids = ['site_id', 'households', null, 'individuals'];
    const found = requests({ kind: 'bind-columns', tab, ids }, state);
    expect(found).toMatchObject([
      { updateDeveloperMetadata: { developerMetadata: { metadataValue: 'households' } } },
      { createDeveloperMetadata: { developerMetadata: { metadataValue: 'individuals' } } },
    ]);
  });
});
