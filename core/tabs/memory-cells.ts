// How edits change the cells of a tab in memory: blocks, columns, rows and the size of the grid.

import type { CellStyle, StyleAspect } from './edit.ts';
import { EMPTY_CELL } from './memory-workbook.ts';
import type { MemoryCell, MemoryTab } from './memory-workbook.ts';

type Change<Value> = (cell: MemoryCell, value: Value) => MemoryCell;

/** The tab with at least this many rows and columns; what is there stays where it is. */
export function enlarge(
  tab: MemoryTab,
  size: { readonly rows: number; readonly columns: number },
): MemoryTab {
  const columns = Math.max(tab.columns, size.columns);
  const rows = Math.max(tab.cells.length, size.rows);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => tab.cells[row]?.[column] ?? EMPTY_CELL),
  );
  return { ...tab, cells, columns };
}

/** Every cell without value, note, style and link; validations stay. */
export function clearCells(tab: MemoryTab): MemoryTab {
  const cells = tab.cells.map((row) =>
    row.map((cell) => ({ ...EMPTY_CELL, validation: cell.validation })),
  );
  return { ...tab, cells };
}

/** The tab with a change made to each cell of a rectangle that begins at `at`. */
export function writeBlock<Value>(
  tab: MemoryTab,
  at: { readonly kind: string; readonly row: number; readonly column: number },
  grid: readonly (readonly Value[])[],
  change: Change<Value>,
): MemoryTab {
  const width = grid[0]?.length ?? 0;
  if (width === 0) throw new Error(`${at.kind}: nothing to write`);
  if (grid.some((row) => row.length !== width)) throw new Error(`${at.kind}: not a rectangle`);
  if (at.row + grid.length - 1 > tab.cells.length || at.column + width - 1 > tab.columns) {
    throw new Error(`${at.kind}: outside the grid of ${tab.key}`);
  }
  const cells = [...tab.cells];
  grid.forEach((values, offset) => {
    const row = [...(cells[at.row - 1 + offset] ?? [])];
    values.forEach((value, step) => {
      const column = at.column - 1 + step;
      row[column] = plain(change(row[column] ?? EMPTY_CELL, value));
    });
    cells[at.row - 1 + offset] = row;
  });
  return { ...tab, cells };
}

/** The tab with a change made to every cell of the first columns, from `first` to the last row. */
export function writeColumnsDown<Value>(
  tab: MemoryTab,
  first: number,
  values: readonly Value[],
  change: Change<Value>,
): MemoryTab {
  const below = Array.from({ length: Math.max(0, tab.cells.length - first + 1) }, () => values);
  if (below.length === 0 || values.length === 0) return tab;
  return writeBlock(tab, { kind: 'columns', row: first, column: 1 }, below, change);
}

/** The tab with the given columns wrapped, from `first` to the last row. */
export function wrapColumns(tab: MemoryTab, first: number, columns: readonly number[]): MemoryTab {
  const last = Math.max(0, ...columns);
  const wrapped = Array.from({ length: last }, (_, index) => columns.includes(index + 1));
  return writeColumnsDown(tab, first, wrapped, (cell, wrap) =>
    wrap ? { ...cell, style: { ...cell.style, wrap } } : cell,
  );
}

/** The tab without the given rows; the rows below move up. */
export function deleteRows(tab: MemoryTab, rows: readonly number[]): MemoryTab {
  const gone = new Set(rows);
  return { ...tab, cells: tab.cells.filter((_, index) => !gone.has(index + 1)) };
}

/** A style with one property set, or without it when the value is `null`. */
export function withProperty(
  style: CellStyle | null,
  property: 'background' | 'numberFormat',
  value: string | null,
): CellStyle {
  const others = Object.entries(style ?? {}).filter(([name]) => name !== property);
  return Object.fromEntries(value === null ? others : [...others, [property, value]]);
}

/** A style without any property is the default style. */
function plain(cell: MemoryCell): MemoryCell {
  const style: CellStyle | null = cell.style;
  return style !== null && Object.keys(style).length === 0 ? { ...cell, style: null } : cell;
}

/** A style whose named aspects are those of another one; all of them when none is named. */
export function withAspects(
  style: CellStyle | null,
  other: CellStyle | null,
  aspects: readonly StyleAspect[] | undefined,
): CellStyle | null {
  if (aspects === undefined) return other;
  const kept = Object.entries(style ?? {}).filter(
    ([name]) => !aspects.some((each) => each === name),
  );
  const taken = Object.entries(other ?? {}).filter(([name]) =>
    aspects.some((each) => each === name),
  );
  return Object.fromEntries([...kept, ...taken]);
}
