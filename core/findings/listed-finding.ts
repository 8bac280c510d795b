// A row of the findings tab: how findings are listed, and how the list of the last run is read back.

import type { Cell, Grid } from '../table/cell.ts';
import { TAB_COLUMNS } from '../tabs/tab-columns.ts';

export type FindingColumn = (typeof TAB_COLUMNS.findings)[number];

const COLUMNS: readonly FindingColumn[] = TAB_COLUMNS.findings;

/** Zero-based position of a column of the findings tab. */
export function findingColumn(id: FindingColumn): number {
  return COLUMNS.indexOf(id);
}

/** A row of the findings tab. All its cells are text, because it is written as text with links. */
export type ListedRow = readonly (string | null)[];

/** A row of the findings tab, cells in the order of its columns. */
export function listedRow(cells: Readonly<Record<FindingColumn, string | null>>): ListedRow {
  return COLUMNS.map((id) => cells[id]);
}

/** A sheet row or column of the list, from 1; null where the finding has none. */
export function listedNumber(cell: Cell | undefined): number | null {
  const number = typeof cell === 'string' && cell !== '' ? Number(cell) : cell;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}

/** Name of a cell of a tab within one run. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** Backgrounds that the last run remembered, by tab title and cell. */
export function rememberedBackgrounds(
  listed: Grid,
): ReadonlyMap<string, ReadonlyMap<string, string | null>> {
  const [tab, row, column, background] = (
    ['tab', 'sheet_row', 'sheet_column', 'previous_background'] as const
  ).map(findingColumn) as [number, number, number, number];
  const remembered = new Map<string, Map<string, string | null>>();
  for (const cells of listed) {
    const title = cells[tab];
    const at = { row: listedNumber(cells[row]), column: listedNumber(cells[column]) };
    if (typeof title !== 'string' || at.row === null || at.column === null) continue;
    const color = cells[background];
    const ofTab = remembered.get(title) ?? new Map<string, string | null>();
    remembered.set(title, ofTab);
    ofTab.set(cellKey(at.row, at.column), typeof color === 'string' && color !== '' ? color : null);
  }
  return remembered;
}
