// Settings and rules that a settings tab made by an earlier version does not have yet. They are added
// below what stands there; nothing that is there is touched or moved.

import { cellAt } from '../table/table.ts';
import type { Grid } from '../table/cell.ts';
import type { Edit } from './edit.ts';
import type { FullCell } from './planned-cell.ts';
import { fullRows } from './planned-cell.ts';
import { OWN_DATA_ROW, TAB_COLUMNS } from './tab-columns.ts';
import type { TabPlan } from './tab-plan.ts';

const ID = TAB_COLUMNS.settings.indexOf('id');
const LABEL = TAB_COLUMNS.settings.indexOf('label');

/**
 * The writes that add the rows of the plan whose ids the tab lacks, each group under its heading.
 * @param now Content of the tab from row 1, its columns in their usual places.
 * @param gridRows Rows of the sheet's grid.
 */
export function missingSettings(plan: TabPlan, now: Grid, gridRows: number): readonly Edit[] {
  const known = new Set(now.map((_, row) => textAt(now, row, ID)));
  const headings = new Set(now.map((_, row) => textAt(now, row, LABEL)));
  const added: (readonly FullCell[])[] = [];
  let heading: readonly FullCell[] | null = null;
  for (const row of fullRows(plan, plan.rows.length).slice(OWN_DATA_ROW - 1)) {
    const id = row[ID]?.value ?? null;
    if (id === null) heading = row;
    else if (!known.has(String(id))) {
      const label = heading?.[LABEL]?.value ?? null;
      if (heading !== null && label !== null && !headings.has(String(label))) added.push(heading);
      heading = null;
      added.push(row);
    }
  }
  if (added.length === 0) return [];
  const { key: tab, title } = plan;
  const row = lastContentRow(now) + 1;
  const rows = row + added.length - 1;
  const at = { tab, row, column: 1 } as const;
  return [
    ...(rows > gridRows
      ? [{ kind: 'add-tab', tab, title, rows, columns: TAB_COLUMNS.settings.length } as const]
      : []),
    { kind: 'write-values', ...at, values: added.map((cells) => cells.map(({ value }) => value)) },
    { kind: 'write-styles', ...at, styles: added.map((cells) => cells.map(({ style }) => style)) },
  ];
}

function textAt(grid: Grid, row: number, column: number): string {
  return String(cellAt(grid, row, column) ?? '').trim();
}

function lastContentRow(grid: Grid): number {
  for (let row = grid.length; row > 0; row -= 1) {
    if (grid[row - 1]?.some((cell) => cell !== null && cell !== '') === true) return row;
  }
  return 0;
}
