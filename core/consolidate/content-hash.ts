// A fingerprint of cells: equal content gives an equal text, whatever read it. It recognises that
// nothing changed and names snapshots; it is no signature and keeps no secret.

import type { Cell, Grid } from '../table/cell.ts';

/**
 * Fingerprint of a text: 106 bits as 20 characters of base 36, two cyrb53 passes with different
 * seeds (bryc, public domain). With a million snapshots an accidental collision has odds of 1e-20.
 */
export function hashText(text: string): string {
  return half(text, 0x9e3779b9) + half(text, 0x85ebca6b);
}

/**
 * Fingerprint of rows of cells. Trailing empty cells and rows do not count; an empty text counts as
 * an empty cell, because Sheets reads it back as one. `1` and `"1"` differ.
 */
export function hashGrid(grid: Grid): string {
  const lines = grid.map(lineOf);
  let last = lines.length;
  while (last > 0 && lines[last - 1] === '') last -= 1;
  return hashText(lines.slice(0, last).join('\n'));
}

/** Fingerprint of a record's values: the order of the columns does not matter. */
export function hashValues(values: Readonly<Record<string, Cell>>): string {
  const filled = Object.keys(values)
    .filter((id) => !isEmpty(values[id] ?? null))
    .sort();
  return hashText(filled.map((id) => `${id}=${textOf(values[id] ?? null)}`).join('\n'));
}

function lineOf(row: readonly Cell[]): string {
  let last = row.length;
  while (last > 0 && isEmpty(row[last - 1] ?? null)) last -= 1;
  return row.slice(0, last).map(textOf).join('\t');
}

/** A cell as a text that no other cell gives; JSON escapes the tab and the line feed in texts. */
function textOf(cell: Cell): string {
  return isEmpty(cell) ? '' : JSON.stringify(cell);
}

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === '';
}

function half(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low >>> 0) * 0x200000 + (high >>> 11)).toString(36).padStart(10, '0').slice(-10);
}
