import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hashGrid, hashText, hashValues } from '../../../core/consolidate/content-hash.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { sheet } from '../../support/sheet.ts';

const cell = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe('the fingerprint of a sheet', () => {
  test('does not change when a sheet is read again', () => {
    const read = (): (readonly Cell[])[] => [
      ...sheet`
      ID du site | Ménages
      CF-S0001   | 12
    `,
    ];
    expect(hashGrid(read())).toBe(hashGrid(read()));
  });

  test('is the same whether the API gives trailing empty cells or leaves them out', () => {
    expect(hashGrid([['a', 1, null, ''], [null], []])).toBe(hashGrid([['a', 1]]));
  });

  test('tells a number from the same digits as text', () => {
    expect(hashGrid([[12]])).not.toBe(hashGrid([['12']]));
  });

  test('tells an empty cell in the middle from none', () => {
    expect(hashGrid([['a', null, 'b']])).not.toBe(hashGrid([['a', 'b']]));
  });

  test('tells a tab inside a text from two cells', () => {
    expect(hashGrid([['a\tb']])).not.toBe(hashGrid([['a', 'b']]));
    expect(hashGrid([['a\nb']])).not.toBe(hashGrid([['a'], ['b']]));
  });

  test('differs when any one cell differs', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1 }), (grid) => {
        const width = Math.max(...grid.map((row) => row.length)) + 1;
        const changed = grid.map((row, index) =>
          index === 0 ? [...row, ...Array<null>(width - row.length).fill(null), 'new'] : row,
        );
        return hashGrid(changed) !== hashGrid(grid);
      }),
    );
  });

  test('is twenty characters that may stand in a document id', () => {
    fc.assert(fc.property(fc.string(), (text) => /^[0-9a-z]{20}$/.test(hashText(text))));
  });

  test('has no collision among a hundred thousand texts that differ in one digit', () => {
    const seen = new Set(Array.from({ length: 100_000 }, (_, index) => hashText(`row ${index}`)));
    expect(seen.size).toBe(100_000);
  });
});

describe('the fingerprint of a record', () => {
  test('does not depend on the order of the columns', () => {
    expect(hashValues({ a: 1, b: 'x' })).toBe(hashValues({ b: 'x', a: 1 }));
  });

  test('does not tell a column that is not there from an empty one', () => {
    expect(hashValues({ a: 1, b: null })).toBe(hashValues({ a: 1 }));
  });

  test('tells zero from empty', () => {
    expect(hashValues({ a: 0 })).not.toBe(hashValues({ a: null }));
  });
});
