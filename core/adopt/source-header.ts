// What stands over the columns of somebody else's table: labels below titles, labels in two rows
// under merged groups, HXL tags in any row. Does not know what the columns mean.

import { isFilled } from '../reading/find-header.ts';
import { headerKey, normalTag } from '../reading/header-names.ts';
import type { Cell, Grid } from '../table/cell.ts';
import { fold } from '../table/fold.ts';
import { findHeaderRows, type SourceHeaderRows } from './find-header-rows.ts';

/** One column of the source. */
export interface Heading {
  /** Zero-based column of the source. */
  readonly index: number;
  /** What people read over the column; empty when nothing stands there. */
  readonly text: string;
  /** Folded names to try, the most telling first: group and label together, then the label. */
  readonly keys: readonly string[];
  /** Normalised HXL tag, empty when there is none. */
  readonly tag: string;
}

/** The header of a table that is not ours. */
export interface SourceHeader {
  readonly rows: SourceHeaderRows;
  /** Every column that has a heading, a tag or content. */
  readonly headings: readonly Heading[];
}

/**
 * The header of a grid, or null when no row names columns.
 * @param isKnown Whether a folded text names a column of any form.
 */
export function readSourceHeader(
  grid: Grid,
  isKnown: (folded: string) => boolean,
): SourceHeader | null {
  const rows = findHeaderRows(grid, isKnown);
  if (rows === null) return null;
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const tags = rows.tags === null ? [] : (grid[rows.tags] ?? []);
  const parts = headerParts(grid, rows, width);
  const lasts = parts.map((texts) => fold(texts[texts.length - 1] ?? ''));
  const headings: Heading[] = [];
  for (let index = 0; index < width; index++) {
    const texts = parts[index] ?? [];
    const tag = normalTag(tags[index] ?? null);
    if (texts.length === 0 && tag === '' && !hasContent(grid, rows.first, index)) continue;
    const last = texts[texts.length - 1] ?? '';
    const isOnly = lasts.filter((key) => key === lasts[index]).length === 1;
    const keys = [headerKey(texts.join(' ')), ...(isOnly ? [headerKey(last)] : [])];
    headings.push({
      index,
      text: (isOnly ? last : texts.join(' – ')).replace(/\s+/g, ' ').trim(),
      keys: [...new Set(keys)].filter((key) => key !== ''),
      tag,
    });
  }
  return { rows, headings };
}

/**
 * The texts over each column from the top down. A merged group stands in its first cell: it counts
 * for the blank cells to its right as long as a lower row names them.
 */
function headerParts(
  grid: Grid,
  { labels, group, sub }: SourceHeaderRows,
  width: number,
): readonly (readonly string[])[] {
  const levels = [group, labels, sub].flatMap((row) => (row === null ? [] : [grid[row] ?? []]));
  const carried = levels.map(() => '');
  return Array.from({ length: width }, (_, index) => {
    const own = levels.map((row) => textOf(row[index] ?? null));
    const bottom = own[own.length - 1] ?? '';
    return own.flatMap((text, level) => {
      if (text !== '') carried[level] = text;
      const isLast = level === levels.length - 1;
      const shown = text !== '' || isLast || bottom === '' ? text : (carried[level] ?? '');
      // A title that was merged downwards names the column once.
      return shown === '' || own.slice(0, level).includes(shown) ? [] : [shown];
    });
  });
}

function textOf(cell: Cell): string {
  return isFilled(cell) ? String(cell).trim() : '';
}

function hasContent(grid: Grid, from: number, index: number): boolean {
  for (let row = from; row < grid.length; row++) {
    if (isFilled(grid[row]?.[index] ?? null)) return true;
  }
  return false;
}
