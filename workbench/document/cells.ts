// Reaching one cell. A CellState is never changed in place: it is replaced, so that copies of a
// document may share cells and a failed batch can be thrown away.

import { DocumentError } from './document-error.ts';
import type { CellFormat, CellState, GridArea, TabState } from './model.ts';
import { markTab } from './tab-changes.ts';

/** Longest text of a cell, as Sheets limits it. */
export const MAX_TEXT = 50_000;

/** The cell at a place, counting from 0; undefined when it is empty and unformatted. */
export function cellOf(
  tab: TabState,
  row: number,
  column: number,
): Readonly<CellState> | undefined {
  return tab.cells.get(row)?.get(column);
}

/** Replaces a cell. A cell without any content or look is forgotten. */
export function setCell(tab: TabState, row: number, column: number, cell: CellState): void {
  if (row < 0 || column < 0 || row >= tab.rowCount || column >= tab.columnCount) {
    throw new DocumentError('outside-grid', `${tab.title} ${String(row)},${String(column)}`);
  }
  if (typeof cell.value === 'string' && cell.value.length > MAX_TEXT) {
    throw new DocumentError('text-too-long');
  }
  markTab(tab);
  const cells = tab.cells.get(row);
  if (isBlank(cell)) {
    cells?.delete(column);
    if (cells?.size === 0) tab.cells.delete(row);
  } else if (cells === undefined) {
    tab.cells.set(row, new Map([[column, cell]]));
  } else {
    cells.set(column, cell);
  }
}

/** Replaces some properties of a cell; `undefined` removes a property. */
export function changeCell(
  tab: TabState,
  row: number,
  column: number,
  change: { [K in keyof CellState]?: CellState[K] | undefined },
): void {
  const next: Record<string, unknown> = { value: null, ...cellOf(tab, row, column) };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) Reflect.deleteProperty(next, name);
    else next[name] = value;
  }
  if (next['value'] === undefined) next['value'] = null;
  setCell(tab, row, column, next as unknown as CellState);
}

/** Replaces some properties of a cell's format; `undefined` gives a property back its default. */
export function changeFormat(
  tab: TabState,
  row: number,
  column: number,
  change: { [K in keyof CellFormat]?: CellFormat[K] | undefined },
): void {
  const next: Record<string, unknown> = { ...cellOf(tab, row, column)?.format };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) Reflect.deleteProperty(next, name);
    else next[name] = value;
  }
  changeCell(tab, row, column, {
    format: Object.keys(next).length === 0 ? undefined : next,
  });
}

/** Visits the cells of an area that exist, row by row. */
export function eachCell(
  tab: TabState,
  area: GridArea,
  visit: (cell: Readonly<CellState>, row: number, column: number) => void,
): void {
  const rows = [...tab.cells.keys()].filter((row) => row >= area.startRow && row < area.endRow);
  for (const row of rows.sort((a, b) => a - b)) {
    const cells = tab.cells.get(row);
    if (cells === undefined) continue;
    for (const [column, cell] of [...cells].sort((a, b) => a[0] - b[0])) {
      if (column >= area.startColumn && column < area.endColumn) visit(cell, row, column);
    }
  }
}

/** The area of the whole tab. */
export function wholeTab(tab: TabState): GridArea {
  return { startRow: 0, endRow: tab.rowCount, startColumn: 0, endColumn: tab.columnCount };
}

/** From the first cell to the last ones with content; an empty tab has no rows and no columns. */
export function usedArea(tab: TabState): GridArea {
  let endRow = 0;
  let endColumn = 0;
  for (const [row, cells] of tab.cells) {
    for (const [column, cell] of cells) {
      if (cell.value === null && cell.formula === undefined) continue;
      if (row >= endRow) endRow = row + 1;
      if (column >= endColumn) endColumn = column + 1;
    }
  }
  return { startRow: 0, endRow, startColumn: 0, endColumn };
}

/** Whether two areas have a cell in common. */
export function overlaps(a: GridArea, b: GridArea): boolean {
  return (
    a.startRow < b.endRow &&
    b.startRow < a.endRow &&
    a.startColumn < b.endColumn &&
    b.startColumn < a.endColumn
  );
}

function isBlank(cell: CellState): boolean {
  return (
    cell.value === null &&
    cell.formula === undefined &&
    (cell.note === undefined || cell.note === '') &&
    cell.link === undefined &&
    cell.validation === undefined &&
    (cell.format === undefined || Object.keys(cell.format).length === 0)
  );
}
