// Data as text for other programs: CSV with a row of HXL tags, and JSON. Numbers have a decimal point,
// dates are ISO 8601, whatever the reader's language.

import type { Cell } from '../table/cell.ts';
import { isoDay } from '../table/serial-date.ts';
import type { DataColumn, DataTable } from './data-table.ts';

/** CSV after RFC 4180, UTF-8: labels, HXL tags, rows. */
export function csvOf({ columns, rows }: DataTable): string {
  const lines = [
    columns.map(({ label }) => label),
    columns.map(({ hxl }) => hxl),
    ...rows.map((row) => columns.map((column, index) => writtenText(row[index] ?? null, column))),
  ];
  return lines.map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
}

/** JSON: the columns, and one object per row by the ids of the columns. */
export function jsonOf({ title, columns, rows }: DataTable): string {
  const objects = rows.map((row) =>
    Object.fromEntries(
      columns.map((column, index) => [column.id, written(row[index] ?? null, column)]),
    ),
  );
  const described = columns.map(({ id, label, hxl }) => ({ id, label, hxl }));
  return JSON.stringify({ title, columns: described, rows: objects });
}

/** The value as it leaves: a date as text, a text without stray spaces. */
export function written(value: Cell, { kind }: DataColumn): Cell {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ') || null;
  if (typeof value !== 'number') return value;
  if (kind === 'date') return isoDay(value);
  if (kind === 'moment') return isoMoment(value);
  return value;
}

function writtenText(value: Cell, column: DataColumn): string {
  const out = written(value, column);
  return out === null ? '' : String(out);
}

/** ISO 8601 in UTC, to the second. */
function isoMoment(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  // A fraction that rounds up to a whole day belongs to the next one.
  const day = Math.floor(serial) + Math.floor(seconds / 86_400);
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = seconds % 86_400;
  return `${isoDay(day)}T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}Z`;
}

/** A text that a spreadsheet would take for a formula is only ever quoted: data stays what it is. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
