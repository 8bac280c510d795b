// The writes that add rows below what a form tab holds, and columns at its right for what the form
// has no column for. Nothing that stands in the tab is written again.

import { isFilled } from '../reading/find-header.ts';
import type { Reading } from '../reading/reading.ts';
import type { Cell } from '../table/cell.ts';
import type { Edit } from '../tabs/edit.ts';
import { LABEL_STYLE } from '../tabs/plans/tab-styles.ts';
import type { TabPlan } from '../tabs/tab-plan.ts';

/** A form tab as it stands. */
export interface TargetTab {
  /** The template, in the language of the spreadsheet. */
  readonly plan: TabPlan;
  readonly reading: Reading;
  /** Size of the sheet's grid. */
  readonly rows: number;
  readonly columns: number;
}

/** A column that the tab may not have yet. */
export interface AddedColumn {
  /** What it is bound to. */
  readonly id: string;
  readonly heading: string;
}

/** Cells of a new row by what their columns are bound to. */
export type NewRow = ReadonlyMap<string, Cell>;

/** @param added Columns to make where no column is bound to their id; rows may use them. */
export function appendRows(
  { plan, reading, ...grid }: TargetTab,
  added: readonly AddedColumn[],
  rows: readonly NewRow[],
): readonly Edit[] {
  if (rows.length === 0) return [];
  const { key: tab, title } = plan;
  const { table, headerRow } = reading;
  const columns = new Map<string, number>();
  for (const [index, id] of table.bound) if (!columns.has(id)) columns.set(id, index + 1);
  for (const [id, index] of reading.columns) columns.set(id, index + 1);
  const width = Math.max(
    ...columns.values(),
    table.rows.reduce((most, row) => Math.max(most, filledWidth(row)), 0),
  );
  const made = added.filter(({ id }) => !columns.has(id));
  made.forEach(({ id }, index) => columns.set(id, width + index + 1));

  const first = Math.max(lastFilledRow(table.rows), headerRow, plan.rows.length) + 1;
  const values = rows.map((row) => {
    const cells: Cell[] = Array.from({ length: width + made.length }, () => null);
    row.forEach((value, id) => {
      const column = columns.get(id);
      if (column === undefined) throw new Error(`${tab} has no column ${id}`);
      cells[column - 1] = value;
    });
    return cells;
  });
  const last = first + rows.length - 1;
  const edits: Edit[] = [];
  if (last > grid.rows || width + made.length > grid.columns) {
    const size = {
      rows: Math.max(last, grid.rows),
      columns: Math.max(width + made.length, grid.columns),
    };
    edits.push({ kind: 'add-tab', tab, title, ...size });
    if (last > grid.rows) edits.push(...rulesAgain(plan, reading));
  }
  if (made.length > 0) {
    const at = { tab, row: headerRow, column: width + 1 };
    edits.push(
      { kind: 'write-values', ...at, values: [made.map(({ heading }) => heading)] },
      { kind: 'write-styles', ...at, styles: [made.map(() => LABEL_STYLE.computed)] },
      {
        kind: 'bind-columns',
        tab,
        ids: [...Array.from({ length: width }, () => null), ...made.map(({ id }) => id)],
      },
    );
  }
  edits.push({ kind: 'write-values', tab, row: first, column: 1, values });
  return edits;
}

/** Rows that are added have neither the formats nor the rules of the rows above them. */
function rulesAgain(plan: TabPlan, { columns }: Reading): readonly Edit[] {
  const { columnIds = [], columnFormats, validations, dataRow: row } = plan.layout;
  const isTemplate = columnIds.every((id, index) => id === null || columns.get(id) === index);
  if (!isTemplate || row === undefined) return [];
  const tab = plan.key;
  return [
    ...(columnFormats === undefined
      ? []
      : [{ kind: 'set-column-formats', tab, row, formats: columnFormats } as const]),
    ...(validations === undefined
      ? []
      : [{ kind: 'set-validations', tab, row, validations } as const]),
  ];
}

function lastFilledRow(rows: readonly (readonly Cell[])[]): number {
  let last = rows.length;
  while (last > 0 && !(rows[last - 1] ?? []).some(isFilled)) last -= 1;
  return last;
}

function filledWidth(row: readonly Cell[]): number {
  let width = row.length;
  while (width > 0 && !isFilled(row[width - 1] ?? null)) width -= 1;
  return width;
}
