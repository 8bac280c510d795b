// Cells gathered into rectangles.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellRectangles } from '../../../workbench/page/rectangles.ts';

function cellsOf(areas: ReturnType<typeof cellRectangles>): string[] {
  const cells: string[] = [];
  for (const area of areas)
    for (let row = area.startRow; row < area.endRow; row += 1)
      for (let column = area.startColumn; column < area.endColumn; column += 1)
        cells.push(`${row}:${column}`);
  return cells.sort();
}

describe('cells', () => {
  test('of a pasted block are one rectangle', () => {
    expect(cellRectangles(['1:1', '1:2', '2:1', '2:2', '3:1', '3:2'])).toEqual([
      { startRow: 1, endRow: 4, startColumn: 1, endColumn: 3 },
    ]);
  });

  test('that do not touch are rectangles of their own', () => {
    expect(cellRectangles(['1:1', '5:1', '1:4'])).toHaveLength(3);
  });

  test('are covered once each, and nothing else is', () => {
    const cell = fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })).map((pair) => pair.join(':'));
    fc.assert(
      fc.property(fc.uniqueArray(cell), (cells) => {
        expect(cellsOf(cellRectangles(cells))).toEqual([...cells].sort());
      }),
    );
  });
});
