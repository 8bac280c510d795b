// How a row remembers which row of which table it was copied from, so that adopting a table twice
// adds nothing twice, whatever people have corrected in the copy or sorted in the original.

import { hashGrid } from '../consolidate/content-hash.ts';
import type { Grid } from '../table/cell.ts';
import { isoDay } from '../table/serial-date.ts';
import type { Table } from '../table/table.ts';

/** Id of the column that holds the marks, bound like a form's own columns. */
export const MARK_COLUMN = 'adopted_from';

/** Marks by sheet row. Rows with the same content are numbered: each of them is a row of its own. */
export function marksOf(rows: Grid, first: number): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  const marks = new Map<number, string>();
  rows.forEach((row, index) => {
    if (index < first) return;
    const hash = hashGrid([row]);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    marks.set(index + 1, times === 1 ? hash : `${hash}-${times}`);
  });
  return marks;
}

/** The mark of a row's figures for one week: next week the same row is another report. */
export function weekMark(mark: string, week: number | null): string {
  return week === null ? mark : `${mark}@${isoDay(week)}`;
}

/** The cell of the mark column: where the row came from for people, the mark in brackets for us. */
export function markCell(origin: string, mark: string): string {
  return `${origin} [${mark}]`;
}

/** Sheet rows by mark of a tab that rows were copied into. */
export function markedRows({ rows, bound }: Table): ReadonlyMap<string, number> {
  const column = [...bound].find(([, id]) => id === MARK_COLUMN)?.[0];
  const marked = new Map<string, number>();
  if (column === undefined) return marked;
  rows.forEach((row, index) => {
    const cell = row[column];
    const mark = typeof cell === 'string' ? /\[([^\][]+)\]$/.exec(cell)?.[1] : undefined;
    if (mark !== undefined && !marked.has(mark)) marked.set(mark, index + 1);
  });
  return marked;
}
