import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeCell, cellOf } from '../../../workbench/document/cells.ts';
import {
  appendDimension,
  deleteDimension,
  insertDimension,
  setSize,
} from '../../../workbench/document/dimensions.ts';
import { addMetadata } from '../../../workbench/document/metadata.ts';
import { moveArea, moveIndex } from '../../../workbench/document/moves.ts';
import { writeValues } from '../../../workbench/document/values.ts';
import { blank } from '../blank.ts';

const area = (startRow: number, endRow: number) => ({
  startRow,
  endRow,
  startColumn: 0,
  endColumn: 2,
});

describe('inserting rows', () => {
  test('moves values, notes and formats below them', () => {
    const { document, tab } = blank();
    writeValues(tab, 0, 0, [['Site'], ['Don Bosco']]);
    changeCell(tab, 1, 0, { note: 'vu', format: { bold: true } });
    insertDimension(document, tab, 'rows', 1, 2);
    expect(tab.rowCount).toBe(1002);
    expect(cellOf(tab, 1, 0)).toBeUndefined();
    expect(cellOf(tab, 3, 0)).toEqual({ value: 'Don Bosco', note: 'vu', format: { bold: true } });
  });

  test('moves everything else that has a place', () => {
    const { document, tab } = blank();
    tab.merges = [area(4, 6)];
    tab.conditionalRules = [
      { areas: [area(1, 10)], type: 'CUSTOM_FORMULA', values: [], format: {} },
    ];
    tab.protections = [{ id: 9, description: '', warningOnly: true, area: area(0, 2) }];
    tab.charts = [
      {
        id: 3,
        type: 'LINE',
        stacked: false,
        title: '',
        domain: area(4, 8),
        series: [{ area: area(4, 8) }],
        headers: 1,
        anchor: { row: 6, column: 1 },
        width: 1,
        height: 1,
      },
    ];
    document.namedRanges = [{ id: 'n', name: 'zone', sheetId: tab.sheetId, area: area(5, 6) }];
    addMetadata(document, {
      key: 'dtm.row',
      value: 'x',
      location: { kind: 'row', sheetId: 0, index: 7 },
    });
    insertDimension(document, tab, 'rows', 3, 2);
    expect(tab.merges).toEqual([area(6, 8)]);
    expect(tab.conditionalRules[0]?.areas).toEqual([area(1, 12)]);
    expect(tab.protections[0]?.area).toEqual(area(0, 2));
    expect(tab.charts[0]?.domain).toEqual(area(6, 10));
    expect(tab.charts[0]?.anchor.row).toBe(8);
    expect(document.namedRanges[0]?.area).toEqual(area(7, 8));
    expect(document.metadata[0]?.location).toEqual({ kind: 'row', sheetId: 0, index: 9 });
  });
});

describe('inserting and deleting columns', () => {
  test('bindings, widths and hidden columns follow their columns', () => {
    const { document, tab } = blank();
    addMetadata(document, {
      key: 'dtm.column',
      value: 'site_id',
      location: { kind: 'column', sheetId: 0, index: 1 },
    });
    tab.columnWidths = { 1: 180 };
    tab.hiddenColumns = [4];
    insertDimension(document, tab, 'columns', 0, 1);
    expect(document.metadata[0]?.location).toMatchObject({ index: 2 });
    expect(tab.columnWidths).toEqual({ 2: 180 });
    expect(tab.hiddenColumns).toEqual([5]);
    deleteDimension(document, tab, 'columns', 2, 1);
    expect(document.metadata).toEqual([]);
    expect(tab.columnWidths).toEqual({});
    expect(tab.hiddenColumns).toEqual([4]);
  });
});

describe('deleting rows', () => {
  test('takes what stood in them and shrinks what reaches over them', () => {
    const { document, tab } = blank();
    writeValues(tab, 0, 0, [['a'], ['b'], ['c'], ['d']]);
    tab.merges = [area(0, 4), area(1, 2)];
    deleteDimension(document, tab, 'rows', 1, 2);
    expect([0, 1, 2].map((row) => cellOf(tab, row, 0)?.value)).toEqual(['a', 'd', undefined]);
    expect(tab.merges).toEqual([area(0, 2)]);
    expect(tab.rowCount).toBe(998);
  });

  test('all rows, or all that are not frozen, cannot go', () => {
    const { document, tab } = blank();
    expect(() => {
      deleteDimension(document, tab, 'rows', 0, 1000);
    }).toThrow('last-rows');
    tab.frozenRows = 2;
    expect(() => {
      deleteDimension(document, tab, 'rows', 2, 998);
    }).toThrow('frozen-only');
    deleteDimension(document, tab, 'rows', 0, 1);
    expect(tab.frozenRows).toBe(1);
  });

  test('rows outside the tab cannot go', () => {
    const { document, tab } = blank();
    expect(() => {
      deleteDimension(document, tab, 'rows', 999, 2);
    }).toThrow('outside-grid');
  });
});

describe('size', () => {
  test('a spreadsheet holds ten million cells', () => {
    const { document, tab } = blank();
    expect(() => {
      appendDimension(document, tab, 'rows', 400_000);
    }).toThrow('too-many-cells');
    expect(tab.rowCount).toBe(1000);
    appendDimension(document, tab, 'rows', 383_615);
    expect(tab.rowCount * tab.columnCount).toBeLessThanOrEqual(10_000_000);
  });

  test('a smaller tab loses what lies outside it', () => {
    const { document, tab } = blank();
    writeValues(tab, 9, 0, [['fin']]);
    setSize(document, tab, { rows: 5, columns: 3 });
    expect([tab.rowCount, tab.columnCount, tab.cells.size]).toEqual([5, 3, 0]);
  });
});

describe('moves', () => {
  const move = fc.record({
    dimension: fc.constant('rows' as const),
    index: fc.nat(20),
    count: fc.integer({ min: -5, max: 5 }).filter((count) => count !== 0),
  });

  test('an insertion and its deletion leave every place as it was', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(20), fc.integer({ min: 1, max: 5 }), (at, index, count) => {
        const moved = moveIndex(at, { dimension: 'rows', index, count });
        expect(moved).toBeDefined();
        expect(moveIndex(moved ?? -1, { dimension: 'rows', index, count: -count })).toBe(at);
      }),
    );
  });

  test('an area moves as its first and last row do', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 8 }), move, (start, size, by) => {
        const before = area(start, start + size);
        const rows = Array.from({ length: size }, (_, offset) => moveIndex(start + offset, by));
        const left = rows.filter((row): row is number => row !== undefined);
        const after = moveArea(before, by);
        expect(after?.startRow).toBe(left[0]);
        expect(after?.endRow).toBe(left.length === 0 ? undefined : (left.at(-1) ?? 0) + 1);
      }),
    );
  });
});
