// Puts a form tab that is already there in order without moving anything of what people have typed.
// Where its columns stand as in the template, it is laid out like a new one; where people have
// arranged it themselves, its columns are only bound and the missing ones added at the right.

import type { Form } from '../forms/form.ts';
import type { Reading } from '../reading/reading.ts';
import type { Cell, Grid } from '../table/cell.ts';
import type { Edit } from './edit.ts';
import { planEdits, type TabNow } from './plan-edits.ts';
import type { TabPlan } from './tab-plan.ts';

/** A form tab as it stands. */
export interface FormTabNow extends TabNow {
  readonly reading: Reading;
}

/**
 * The writes that repair the tab. A tab whose header nobody can recognise is left as it is.
 * @param plan The template of the form, in the language of the spreadsheet.
 */
export function repairEdits(plan: TabPlan, now: FormTabNow): readonly Edit[] {
  const { reading } = now;
  const { rows } = reading.table;
  if (!rows.some(isFilledRow)) return planEdits(plan, { ...now, exists: false });
  if (reading.headerRow === 0) return [];
  if (isTemplate(plan, reading)) return planEdits(plan, now);

  const missing = missingColumns(reading);
  const width = Math.max(...rows.map(filledWidth));
  const edits: Edit[] = [];
  if (missing.length > 0) {
    const { key: tab, title } = plan;
    const columns = width + missing.length;
    if (columns > now.columns) edits.push({ kind: 'add-tab', tab, title, rows: now.rows, columns });
    const template = plan.layout.columnIds ?? [];
    const headers = (hasTags(rows, reading.headerRow) ? [0, 1] : [0]).map((row) =>
      missing.map((id) => plannedValue(plan, row, template.indexOf(id))),
    );
    edits.push({
      kind: 'write-values',
      tab,
      row: reading.headerRow,
      column: width + 1,
      values: headers,
    });
  }
  const ids = boundIds(reading, width).concat(missing);
  return [...edits, { kind: 'bind-columns', tab: plan.key, ids }];
}

/** Columns in the template's order from column 1, labels in row 1 and nothing but tags in row 2. */
function isTemplate(plan: TabPlan, { columns, headerRow, table }: Reading): boolean {
  const inPlace = (plan.layout.columnIds ?? []).every(
    (id, index) => id === null || columns.get(id) === index,
  );
  const isRowTwoFree = hasTags(table.rows, 1) || !table.rows.slice(1).some(isFilledRow);
  return headerRow === 1 && inPlace && isRowTwoFree;
}

/** Ids by position; a column whose header was only guessed is left for a person to confirm. */
function boundIds({ columns, findings }: Reading, width: number): (string | null)[] {
  const guessed = new Set(
    findings.flatMap((finding) =>
      finding.code === 'header/guessed' ? [finding.facts.column] : [],
    ),
  );
  const ids: (string | null)[] = Array.from({ length: width }, () => null);
  columns.forEach((index, id) => {
    if (!guessed.has(id) && index < width) ids[index] = id;
  });
  return ids;
}

function missingColumns({ form, columns }: { form: Form; columns: Reading['columns'] }): string[] {
  return form.columns
    .filter(({ id, required }) => required === 'always' && !columns.has(id))
    .map(({ id }) => id);
}

function hasTags(rows: Grid, index: number): boolean {
  const filled = (rows[index] ?? []).filter(isFilled);
  return filled.length > 0 && filled.every((cell) => String(cell).trim().startsWith('#'));
}

function plannedValue(plan: TabPlan, row: number, column: number): Cell {
  const cell = plan.rows[row]?.[column] ?? null;
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

function isFilled(cell: Cell): boolean {
  return cell !== null && cell !== '';
}

function isFilledRow(row: readonly Cell[]): boolean {
  return row.some(isFilled);
}

function filledWidth(row: readonly Cell[]): number {
  let width = row.length;
  while (width > 0 && !isFilled(row[width - 1] ?? null)) width -= 1;
  return width;
}
