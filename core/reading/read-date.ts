// Dates: serial numbers, also as text, and the ways people write days. Whether a doubtful day is
// asked about is for `date-doubts`, which sees the other dates of the column and of the tab.

import { draft, safe, unsafe } from '../findings/draft.ts';
import type { Column } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import { readDateText } from './date-text.ts';
import type { Oddity, ValueReader } from './oddity.ts';
import { isBlank, unreadable } from './oddity.ts';

// Serial numbers outside are figures that slipped into a date column: 2000-01-01 to 2064-04-08.
// Domain notes, rule G3, convert 40000 to 60000; the lower limit lets older sites in.
const FIRST = 36_526;
const LAST = 60_000;

/** Days (`date`, without a time of day) or moments (`moment`, with it). */
export function dateReader(column: Pick<Column, 'id'>, kind: 'date' | 'moment'): ValueReader {
  const wholeDays = kind === 'date';
  return (cell) => {
    if (cell === null) return null;
    if (typeof cell === 'number' && cell >= FIRST && cell < LAST) {
      return wholeDays ? Math.floor(cell) : cell;
    }
    return readOddDate(column.id, cell, kind);
  };
}

function readOddDate(column: string, cell: Cell, kind: 'date' | 'moment'): Oddity | null {
  if (typeof cell === 'string' && isBlank(cell)) return null;
  if (typeof cell !== 'string' && typeof cell !== 'number') return unreadable(column, cell, kind);
  const text = String(cell).trim();
  const cut = (serial: number): number => (kind === 'date' ? Math.floor(serial) : serial);
  if (typeof cell === 'string' && /^\d{5}(?:[.,]\d+)?$/.test(text)) {
    const serial = Number(text.replace(',', '.'));
    return isPlausible(serial)
      ? normalised(column, cell, cut(serial))
      : unreadable(column, cell, kind);
  }
  const read = readDateText(text);
  if (read.kind === 'not-real') {
    return { value: undefined, draft: draft('date/not-real', column, { column, raw: cell }) };
  }
  if (read.kind === 'day' && isPlausible(read.serial)) {
    const oddity = normalised(column, cell, cut(read.serial));
    return read.first === undefined ? oddity : { ...oddity, first: read.first };
  }
  if (read.kind === 'month' && isPlausible(read.firstDay)) return monthOnly(column, cell, read);
  if (read.kind === 'two' && isPlausible(read.dayFirst)) {
    return { ...normalised(column, cell, cut(read.dayFirst)), otherDay: cut(read.monthFirst) };
  }
  return unreadable(column, cell, kind);
}

/** A column of months takes the first day; anywhere else a day of that month is missing. */
function monthOnly(
  column: string,
  raw: Cell,
  { firstDay, lastDay }: { readonly firstDay: number; readonly lastDay: number },
): Oddity {
  if (column.endsWith('_month')) return normalised(column, raw, firstDay);
  const facts = { column, raw, first: firstDay, last: lastDay };
  const suggestion = unsafe(firstDay);
  return { value: undefined, draft: draft('date/month-only', column, facts, { suggestion }) };
}

/** Whether a serial number can be a date of displacement data. */
export function isPlausible(serial: number): boolean {
  return serial >= FIRST && serial < LAST;
}

function normalised(column: string, raw: Cell, value: number): Oddity {
  const facts = { column, raw, value };
  return { value, draft: draft('date/normalised', column, facts, { suggestion: safe(value) }) };
}
