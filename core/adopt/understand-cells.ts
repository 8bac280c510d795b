// Rewrites the cells of somebody else's table so that the form's readers understand them, and keeps
// account of every rewriting: people confirm it before anything is written. What is not understood
// stays as it is.

import type { Column, FormId } from '../forms/form.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { readDateText } from '../reading/date-text.ts';
import { exchanged, mayBeExchanged, writtenFirst } from '../reading/date-order.ts';
import { isPlausible } from '../reading/read-date.ts';
import type { Cell, Grid } from '../table/cell.ts';
import { meaningOf } from './cell-meaning.ts';
import type { ColumnMatch } from './match-columns.ts';

/** A value that was given a meaning. */
export interface Interpretation {
  readonly column: Column;
  readonly raw: string;
  /** The code it was taken for; null: that nothing is known. */
  readonly code: string | null;
  readonly count: number;
}

/** A column of dates that writes the month first. */
export interface MonthFirstColumn {
  readonly column: Column;
  /** Dates that the spreadsheet had taken for day first and that were put right. */
  readonly exchanged: number;
}

/** The table with its cells rewritten. */
export interface UnderstoodCells {
  readonly rows: Grid;
  readonly interpretations: readonly Interpretation[];
  readonly monthFirst: readonly MonthFirstColumn[];
}

/** @param first Zero-based first row below the header. */
export function understandCells(
  rows: Grid,
  first: number,
  form: FormId,
  matches: readonly ColumnMatch[],
  gazetteer: Gazetteer,
): UnderstoodCells {
  const written = rows.map((row) => [...row]);
  const interpretations: Interpretation[] = [];
  const monthFirst: MonthFirstColumn[] = [];
  for (const match of matches) {
    const { column, heading } = match;
    const cells = rows.slice(first).map((row) => row[heading.index] ?? null);
    const meaning = meaningOf(form, match, gazetteer);
    const counts = new Map<string, { code: string | null; count: number }>();
    cells.forEach((cell, index) => {
      const code = cell === null ? undefined : meaning(cell);
      if (code === undefined) return;
      const known = counts.get(String(cell));
      counts.set(String(cell), { code, count: (known?.count ?? 0) + 1 });
      set(written, first + index, heading.index, code);
    });
    counts.forEach(({ code, count }, raw) => interpretations.push({ column, raw, code, count }));
    if (column.kind === 'date' || column.kind === 'moment') {
      const found = putMonthFirst(cells, (index, serial) => {
        set(written, first + index, heading.index, serial);
      });
      if (found !== null) monthFirst.push({ column, exchanged: found });
    }
  }
  return { rows: written, interpretations, monthFirst };
}

/** Writes the dates of a month-first column as serial numbers; null when it is none. */
function putMonthFirst(
  cells: readonly Cell[],
  write: (index: number, serial: number) => void,
): number | null {
  const evidence = { day: 0, month: 0 };
  const texts = cells.map((cell) => (typeof cell === 'string' ? readDateText(cell) : null));
  for (const text of texts) {
    if (text?.kind === 'day' && text.first !== undefined) evidence[text.first] += 1;
  }
  if (writtenFirst(evidence) !== 'month') return null;
  texts.forEach((text, index) => {
    const day = text?.kind === 'day' ? text.serial : text?.kind === 'two' ? text.monthFirst : null;
    if (day !== null && isPlausible(day)) write(index, day);
  });
  const isDate = (cell: Cell): cell is number => typeof cell === 'number' && isPlausible(cell);
  if (!mayBeExchanged(cells.filter(isDate))) return 0;
  let count = 0;
  cells.forEach((cell, index) => {
    const other = isDate(cell) ? exchanged(cell) : null;
    if (other === null) return;
    write(index, other);
    count += 1;
  });
  return count;
}

function set(rows: Cell[][], row: number, column: number, value: Cell): void {
  const cells = rows[row];
  if (cells !== undefined) cells[column] = value;
}
