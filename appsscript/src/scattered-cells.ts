// Cells to change here and there in a tab, as few blocks as it takes. A block may run over cells
// between them, but only over cells that come back exactly as they were when they are written again.

import type { Cell, Grid } from '../../core/table/cell.ts';
import { cellAt } from '../../core/table/table.ts';

/** A cell to change; row and column count from 1. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Cells below one another. */
export interface ColumnBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly Cell[];
}

/** Blocks of neighbouring changes, nothing in between. */
export function exactBlocks(changes: readonly CellChange[]): readonly ColumnBlock[] {
  return joined(changes, () => undefined);
}

/**
 * Blocks that also run over cells that stay as they are. Formulas break a block, and so do texts in
 * `rich` columns, where a text may carry links that writing its value would lose.
 * @param now What stands in the tab, from row and column 1.
 * @param isFormula Whether a cell holds a formula; row and column count from 1.
 * @param rich Columns, from 1, of free text.
 */
export function bridgedBlocks(
  changes: readonly CellChange[],
  now: Grid,
  isFormula: (row: number, column: number) => boolean,
  rich: ReadonlySet<number>,
): readonly ColumnBlock[] {
  return joined(changes, (row, column) => {
    const cell = cellAt(now, row - 1, column - 1);
    if (isFormula(row, column) || (typeof cell === 'string' && rich.has(column))) return undefined;
    // An error name would come back as a text.
    return typeof cell === 'string' && cell.startsWith('#') ? undefined : cell;
  });
}

function joined(
  changes: readonly CellChange[],
  between: (row: number, column: number) => Cell | undefined,
): readonly ColumnBlock[] {
  const blocks: { row: number; column: number; values: Cell[] }[] = [];
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, value } of sorted) {
    const last = blocks[blocks.length - 1];
    const gap = last?.column === column ? gapOf(last, row, between) : undefined;
    if (last === undefined || gap === undefined) blocks.push({ row, column, values: [value] });
    else last.values.push(...gap, value);
  }
  return blocks;
}

/** The cells between a block and a row below it; undefined when they must not be written. */
function gapOf(
  block: { readonly row: number; readonly column: number; readonly values: readonly Cell[] },
  row: number,
  between: (row: number, column: number) => Cell | undefined,
): Cell[] | undefined {
  const gap: Cell[] = [];
  for (let at = block.row + block.values.length; at < row; at += 1) {
    const cell = between(at, block.column);
    if (cell === undefined) return undefined;
    gap.push(cell);
  }
  return gap;
}
