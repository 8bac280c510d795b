// A1 notation of the page.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnLetters, parseRange, rangeA1, tabRangeA1 } from '../../../workbench/page/a1.ts';

const cell = { startRow: 4, endRow: 4, startColumn: 0, endColumn: 0 };

describe('column letters', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

describe('a range', () => {
  test('of one cell has no colon', () => {
    expect(rangeA1(cell)).toBe('A5');
  });

  test('carries the title of its tab in quotes, with quotes doubled', () => {
    expect(tabRangeA1("Suivi de l'été", { ...cell, endColumn: 2 })).toBe("'Suivi de l''été'!A5:C5");
  });

  test.each(['', 'Hebdo', 'A0', 'A1:', '1:3', 'A1:B2:C3'])('is not read from "%s"', (text) => {
    expect(parseRange(text)).toBeUndefined();
  });

  test('is read with dollar signs, in small letters and from any corner', () => {
    expect(parseRange('$c$7:a5')).toEqual({
      startRow: 4,
      endRow: 6,
      startColumn: 0,
      endColumn: 2,
    });
  });

  test('is read as it was written', () => {
    const index = fc.nat({ max: 5000 });
    fc.assert(
      fc.property(index, index, index, index, (row, column, rows, columns) => {
        const range = {
          startRow: row,
          startColumn: column,
          endRow: row + rows,
          endColumn: column + columns,
        };
        expect(parseRange(rangeA1(range))).toEqual(range);
      }),
    );
  });
});
