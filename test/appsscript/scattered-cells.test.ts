// Changes here and there as few blocks, and never over a cell that would not come back as it was.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bridgedBlocks,
  exactBlocks,
  type CellChange,
} from '../../appsscript/src/scattered-cells.ts';
import { sheet } from '../support/sheet.ts';

const change = (row: number, column: number, value = 1): CellChange => ({ row, column, value });
const noFormula = (): boolean => false;

describe('exact blocks', () => {
  test('join cells below one another and nothing else', () => {
    expect(
      exactBlocks([change(5, 2), change(3, 2), change(4, 2), change(7, 2), change(4, 3)]),
    ).toEqual([
      { row: 3, column: 2, values: [1, 1, 1] },
      { row: 7, column: 2, values: [1] },
      { row: 4, column: 3, values: [1] },
    ]);
  });

  test('are none for no changes', () => {
    expect(exactBlocks([])).toEqual([]);
  });
});

describe('bridged blocks', () => {
  const now = sheet`
    a    | 10 | texte
    b    | 20 | texte
    #N/A | 30 | texte
    d    |    | texte
    e    | 50 | texte
  `;

  test('run over cells in between and write them as they are', () => {
    expect(bridgedBlocks([change(1, 2), change(5, 2)], now, noFormula, new Set())).toEqual([
      { row: 1, column: 2, values: [1, 20, 30, null, 1] },
    ]);
  });

  test('stop at a formula', () => {
    const blocks = bridgedBlocks([change(1, 2), change(5, 2)], now, (row) => row === 3, new Set());
    expect(blocks.map(({ row, values }) => [row, values])).toEqual([
      [1, [1]],
      [5, [1]],
    ]);
  });

  test('stop at a text of a free text column, which may hold links', () => {
    expect(bridgedBlocks([change(1, 3), change(3, 3)], now, noFormula, new Set([3]))).toHaveLength(
      2,
    );
  });

  test('stop at the name of an error', () => {
    expect(bridgedBlocks([change(2, 1), change(4, 1)], now, noFormula, new Set())).toHaveLength(2);
  });
});

test('whatever the changes, writing the blocks changes these cells and no others', () => {
  const cells = fc.uniqueArray(
    fc.record({
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 3 }),
      value: fc.integer({ min: 100, max: 200 }),
    }),
    { selector: ({ row, column }) => `${row}:${column}` },
  );
  const grid = Array.from({ length: 12 }, (_, r) => [r, r % 3 === 0 ? null : 'x', r % 2 === 0]);
  fc.assert(
    fc.property(cells, fc.integer({ min: 1, max: 12 }), (changes, formulaRow) => {
      const isFormula = (row: number): boolean => row === formulaRow;
      const written = grid.map((row) => [...row]);
      for (const { row, column, values } of bridgedBlocks(changes, grid, isFormula, new Set())) {
        values.forEach((value, index) => {
          written[row - 1 + index]?.splice(column - 1, 1, value);
        });
      }
      const expected = grid.map((row) => [...row]);
      for (const { row, column, value } of changes) expected[row - 1]?.splice(column - 1, 1, value);
      expect(written).toEqual(expected);
    }),
  );
});
