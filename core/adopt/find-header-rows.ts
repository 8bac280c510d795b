// Finds the rows of somebody else's table that name its columns: below titles, with a row of groups
// above the labels or of details below them, with or without a row of HXL tags.

import { isFilled } from '../reading/find-header.ts';
import { headerKey, normalTag } from '../reading/header-names.ts';
import type { Cell, Grid } from '../table/cell.ts';

/** Zero-based rows; null where there is none. */
export interface SourceHeaderRows {
  readonly labels: number | null;
  /** Merged groups above the labels. */
  readonly group: number | null;
  /** Details below labels that are merged downwards. */
  readonly sub: number | null;
  readonly tags: number | null;
  /** The first row below all of them. */
  readonly first: number;
}

/** Headers stand among the first rows. */
const ROWS_SEARCHED = 50;
/** One known word may be chance; two are a header. */
const NAMES_WANTED = 2;
/** Rows of data whose width tells how wide a header is. */
const ROWS_COMPARED = 10;

/** The header's rows, or null when nothing looks like one. */
export function findHeaderRows(
  grid: Grid,
  isKnown: (folded: string) => boolean,
): SourceHeaderRows | null {
  const rows = grid.slice(0, ROWS_SEARCHED);
  const tags = bestRow(rows, (row) => (isTagRow(row) ? row.filter(isFilled).length : 0));
  const knownIn = (row: readonly Cell[]): number => countKnown(row, isKnown);
  const known = lowerHalf(rows, bestRow(rows, knownIn), knownIn);
  const labels = tags === null ? (known ?? headerLike(rows)) : labelsBeside(rows, tags, known);
  if (labels === null) {
    return tags === null ? null : { labels, group: null, sub: null, tags, first: tags + 1 };
  }
  const sub = isSubRow(rows, labels) ? labels + 1 : null;
  const group = isGroupRow(rows, labels) ? labels - 1 : null;
  return { labels, group, sub, tags, first: Math.max(labels, sub ?? 0, tags ?? 0) + 1 };
}

/** Whether a row holds nothing but HXL tags. */
export function isTagRow(row: readonly Cell[]): boolean {
  const filled = row.filter(isFilled);
  return filled.length > 0 && filled.every((cell) => normalTag(cell) !== '');
}

/** Labels stand right above their tags; where something else is there, wherever names are known. */
function labelsBeside(rows: Grid, tags: number, known: number | null): number | null {
  const above = rows[tags - 1] ?? [];
  if (above.filter(isFilled).length >= NAMES_WANTED && above.every(isWordsOrEmpty)) return tags - 1;
  return known;
}

/**
 * Groups are often called like columns ("Arrivées", "Départs"). The row below them that names more
 * cells, with known words too, is the one that tells the columns apart.
 */
function lowerHalf(
  rows: Grid,
  known: number | null,
  knownIn: (row: readonly Cell[]) => number,
): number | null {
  if (known === null) return null;
  const below = rows[known + 1] ?? [];
  const isLower =
    knownIn(below) >= NAMES_WANTED &&
    below.every(isWordsOrEmpty) &&
    below.filter(isFilled).length > (rows[known] ?? []).filter(isFilled).length;
  return isLower ? known + 1 : known;
}

/** The first row of words as wide as the rows that follow it. */
function headerLike(rows: Grid): number | null {
  const filled = rows.map((row) => row.filter(isFilled).length);
  const found = rows.findIndex((row, index) => {
    const below = filled.slice(index + 1, index + 1 + ROWS_COMPARED);
    const widest = Math.max(0, ...below);
    const own = filled[index] ?? 0;
    return own >= NAMES_WANTED && widest > 0 && own * 2 >= widest && row.every(isWordsOrEmpty);
  });
  return found < 0 ? null : found;
}

/** Groups: words over several columns each, so fewer different ones than there are labels. */
function isGroupRow(rows: Grid, labels: number): boolean {
  const row = rows[labels - 1] ?? [];
  const filled = row.filter(isFilled);
  const own = (rows[labels] ?? []).filter(isFilled).length;
  return (
    filled.length >= NAMES_WANTED &&
    !isTagRow(row) &&
    row.every(isWordsOrEmpty) &&
    new Set(filled).size < own
  );
}

/** Details: words under columns that have no label of their own, nothing under the first label. */
function isSubRow(rows: Grid, labels: number): boolean {
  const above = rows[labels] ?? [];
  const row = rows[labels + 1] ?? [];
  const first = above.findIndex(isFilled);
  return (
    !isTagRow(row) &&
    row.every(isWordsOrEmpty) &&
    !isFilled(row[first] ?? null) &&
    row.some((cell, index) => isFilled(cell) && !isFilled(above[index] ?? null))
  );
}

function countKnown(row: readonly Cell[], isKnown: (folded: string) => boolean): number {
  return new Set(row.map(headerKey).filter((key) => key !== '' && isKnown(key))).size;
}

function bestRow(rows: Grid, scoreOf: (row: readonly Cell[]) => number): number | null {
  let best: number | null = null;
  let most = NAMES_WANTED - 1;
  rows.forEach((row, index) => {
    const score = scoreOf(row);
    if (score > most) {
      most = score;
      best = index;
    }
  });
  return best;
}

/** A text with a letter in it; figures and dates are no headings. */
function isWordsOrEmpty(cell: Cell): boolean {
  if (!isFilled(cell)) return true;
  return typeof cell === 'string' && /\p{L}/u.test(cell) && !/^\d[\d\s.,/-]*$/.test(cell.trim());
}
