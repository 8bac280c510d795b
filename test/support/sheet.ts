// Sheets in tests, written as sheets, so that a data officer can read the case.

import type { Cell, Grid } from '../../core/table/cell.ts';
import { toSerial } from '../../core/table/serial-date.ts';

/**
 * A grid from text: one line per row, cells separated by `|`, spaces around cells dropped.
 *
 * - nothing between two bars is an empty cell (`null`)
 * - `1475`, `-3.5` are numbers; `TRUE`, `FALSE` are booleans
 * - `d:2014-09-30` is a date, that is its serial number
 * - `"1 475"` between double quotes is text exactly as it stands, spaces included
 * - `${value}` alone in a cell is that value; within a cell it is its text
 * - anything else is text
 *
 * The line breaks after the opening and before the closing backtick do not count; any other blank
 * line is an empty row. Bars at both ends of a line are optional.
 * @example sheet`
 *   ID du site | Nombre de ménages
 *   CF-S0001   | 1475
 * `
 */
export function sheet(texts: TemplateStringsArray, ...values: readonly Cell[]): Grid {
  const source = texts.reduce((all, text, i) => `${all}\u0000${i - 1}\u0000${text}`);
  const lines = source
    .replace(/^[ \t]*\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  return lines.map((line) => {
    const bare = line.trim();
    if (bare === '') return [];
    const inner = bare.startsWith('|') && bare.endsWith('|') ? bare.slice(1, -1) : bare;
    return inner.split('|').map((cell) => readCell(cell.trim(), values));
  });
}

function readCell(text: string, values: readonly Cell[]): Cell {
  // eslint-disable-next-line no-control-regex -- the marker that stands for an interpolated value
  const marker = /\u0000(\d+)\u0000/;
  const alone = new RegExp(`^${marker.source}$`).exec(text);
  if (alone) return values[Number(alone[1])] ?? null;
  const full = text.replace(new RegExp(marker.source, 'g'), (_, i: string) =>
    String(values[Number(i)] ?? ''),
  );
  if (full === '') return null;
  if (/^".*"$/s.test(full)) return full.slice(1, -1);
  if (/^[+-]?\d+(\.\d+)?$/.test(full)) return Number(full);
  if (full === 'TRUE' || full === 'FALSE') return full === 'TRUE';
  const date = /^d:(\d{4})-(\d{2})-(\d{2})$/.exec(full);
  if (!date) return full;
  const serial = toSerial({ year: Number(date[1]), month: Number(date[2]), day: Number(date[3]) });
  if (serial === null) throw new Error(`not a day: ${full}`);
  return serial;
}

/** The serial number of an ISO day, for tests. */
export function serial(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const value = toSerial({ year, month, day });
  if (value === null) throw new Error(`not a day: ${iso}`);
  return value;
}
