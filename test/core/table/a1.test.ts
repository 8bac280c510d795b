import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaAddress, cellAddress, columnLetters, quotedTab } from '../../../core/table/a1.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('letters count in base 26 without a zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (column) => {
      const back = Array.from(columnLetters(column)).reduce(
        (n, c) => n * 26 + c.charCodeAt(0) - 64,
        0,
      );
      expect(back).toBe(column);
    }),
  );
});

test('cells and areas have addresses', () => {
  expect(cellAddress(7, 3)).toBe('C7');
  expect(areaAddress({ row: 3, column: 1, rows: 2, columns: 2 })).toBe('A3:B4');
  expect(areaAddress({ row: 3, column: 1, rows: 1, columns: 1 })).toBe('A3');
});

test('a tab title is quoted, its own quotes doubled', () => {
  expect(quotedTab("Équipe d'EQ-01")).toBe("'Équipe d''EQ-01'");
});
