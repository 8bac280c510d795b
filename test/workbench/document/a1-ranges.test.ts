import { describe, expect, test } from '@jest/globals';
import { areaText, columnIndex, parseRange } from '../../../workbench/document/a1-ranges.ts';
import { addTab } from '../../../workbench/document/tabs.ts';
import { blank } from '../blank.ts';

function twoTabs() {
  const { document } = blank();
  addTab(document, { title: "Rapport d'avril", rows: 50, columns: 10 });
  addTab(document, { title: 'Hebdo', rows: 100, columns: 5 });
  return document;
}

describe('a range', () => {
  test.each([
    ['Hebdo!C5:D6', 'Hebdo', 'C5:D6'],
    ['Hebdo!D6:C5', 'Hebdo', 'C5:D6'],
    ['hebdo!A1', 'Hebdo', 'A1'],
    ["'Rapport d''avril'!B2", "Rapport d'avril", 'B2'],
    ["'Rapport d''avril'", "Rapport d'avril", 'A1:J50'],
    ['Hebdo', 'Hebdo', 'A1:E100'],
    ['Hebdo!B:C', 'Hebdo', 'B1:C100'],
    ['Hebdo!3:4', 'Hebdo', 'A3:E4'],
    ['Hebdo!B3:D', 'Hebdo', 'B3:D100'],
    ['Hebdo!$A$1:$B$2', 'Hebdo', 'A1:B2'],
    ['B7', 'Feuille 1', 'B7'],
  ])('%s is %s, %s', (range, title, address) => {
    const { tab, area } = parseRange(twoTabs(), range);
    expect([tab.title, areaText(area)]).toEqual([title, address]);
  });

  test('a named range is found by its name', () => {
    const document = twoTabs();
    const area = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 1 };
    document.namedRanges = [{ id: '1', name: 'total_sites', sheetId: 0, area }];
    expect(parseRange(document, 'total_sites').area).toEqual(area);
  });

  test.each(['Absent!A1', 'Hebdo!', 'Hebdo!A', 'Hebdo!1A', 'nul', ''])('%j is refused', (range) => {
    expect(() => parseRange(twoTabs(), range)).toThrow('unknown-range');
  });
});

test('column letters count from A', () => {
  expect([columnIndex('A'), columnIndex('Z'), columnIndex('AA'), columnIndex('ab')]).toEqual([
    0, 25, 26, 27,
  ]);
});
