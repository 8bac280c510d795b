// The delta of a tab whose rows have a key: only rows that differ are written, new rows follow the
// last one, rows whose key is gone are deleted. People may sort, move and annotate the rows; columns
// to the right of the tab's own are theirs. Rows without a key are nobody's and stay.

import type { Cell, Grid } from '../table/cell.ts';
import { cellAt } from '../table/table.ts';
import type { Edit } from './edit.ts';
import type { TabKey } from './tab-key.ts';

/** A keyed tab as it stands and as it shall be. */
export interface RowDelta {
  readonly tab: TabKey;
  readonly title: string;
  /** Whole content from row 1 of the sheet. */
  readonly now: Grid;
  /** Rows of the sheet's grid, including empty ones below the content. */
  readonly gridRows: number;
  /** First row of data, from 1. */
  readonly dataRow: number;
  /** Number of columns, from column 1, that the product writes. */
  readonly columns: number;
  /** Column that holds the key, from 1. */
  readonly keyColumn: number;
  /** The rows that shall stand there; every key once. */
  readonly wanted: Grid;
}

/**
 * The writes that bring the tab to the wanted rows: changed rows in place (neighbours in one write),
 * new rows below the last content, then one deletion of vanished keys and of repeated keys. When a
 * run is cut off, plan again from what stands there then.
 * @throws Error when two wanted rows have the same key, or one has none.
 */
export function planRowEdits(delta: RowDelta): readonly Edit[] {
  const found = findRows(delta);
  const { tab, columns } = delta;
  const changed: { row: number; values: Cell[] }[] = [];
  const added: Cell[][] = [];
  for (const [key, wanted] of keyed(delta)) {
    const row = found.first.get(key);
    const values = Array.from({ length: columns }, (_, column) => wanted[column] ?? null);
    if (row === undefined) added.push(values);
    else if (differs(delta.now, row, values)) changed.push({ row, values });
    found.first.delete(key);
  }
  const gone = [...found.first.values(), ...found.repeated].sort((a, b) => a - b);
  const firstAdded = Math.max(delta.dataRow, lastContentRow(delta.now) + 1);
  // Sheets refuses to delete the last row below the frozen header.
  const rows = Math.max(firstAdded + added.length - 1, gone.length + delta.dataRow);

  const edits: Edit[] = joined(changed).map(({ row, values }) => ({
    kind: 'write-values',
    tab,
    row,
    column: 1,
    values,
  }));
  const grows = (added.length > 0 || gone.length > 0) && rows > delta.gridRows;
  if (grows) edits.push({ kind: 'add-tab', tab, title: delta.title, rows, columns });
  if (added.length > 0) {
    edits.push({ kind: 'write-values', tab, row: firstAdded, column: 1, values: added });
  }
  if (gone.length > 0) edits.push({ kind: 'delete-rows', tab, rows: gone });
  return edits;
}

/** Sheet rows by key: the first that has it, and the further ones that repeat it. */
function findRows(delta: RowDelta): { first: Map<string, number>; repeated: number[] } {
  const first = new Map<string, number>();
  const repeated: number[] = [];
  for (let row = delta.dataRow; row <= delta.now.length; row += 1) {
    const key = keyOf(cellAt(delta.now, row - 1, delta.keyColumn - 1));
    if (key === '') continue;
    if (first.has(key)) repeated.push(row);
    else first.set(key, row);
  }
  return { first, repeated };
}

function keyed(delta: RowDelta): ReadonlyMap<string, readonly Cell[]> {
  const rows = new Map<string, readonly Cell[]>();
  for (const row of delta.wanted) {
    const key = keyOf(row[delta.keyColumn - 1] ?? null);
    if (key === '') throw new Error(`${delta.tab}: a wanted row has no key`);
    if (rows.has(key)) throw new Error(`${delta.tab}: two wanted rows have the key ${key}`);
    rows.set(key, row);
  }
  return rows;
}

function keyOf(cell: Cell): string {
  return cell === null ? '' : String(cell).trim();
}

function differs(now: Grid, row: number, values: readonly Cell[]): boolean {
  return values.some(
    (value, column) => blankIsEmpty(cellAt(now, row - 1, column)) !== blankIsEmpty(value),
  );
}

/** Sheets keeps no empty text: what is written as one is read back as an empty cell. */
function blankIsEmpty(cell: Cell): Cell {
  return cell === '' ? null : cell;
}

function joined(
  rows: readonly { readonly row: number; readonly values: Cell[] }[],
): { row: number; values: Cell[][] }[] {
  const blocks: { row: number; values: Cell[][] }[] = [];
  for (const { row, values } of [...rows].sort((a, b) => a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.row + last.values.length === row) last.values.push(values);
    else blocks.push({ row, values: [values] });
  }
  return blocks;
}

function lastContentRow(grid: Grid): number {
  for (let row = grid.length; row > 0; row -= 1) {
    if (grid[row - 1]?.some((cell) => cell !== null && cell !== '') === true) return row;
  }
  return 0;
}
