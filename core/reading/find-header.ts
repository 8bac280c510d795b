// Finds the row of labels and the row of HXL tags: normally rows 1 and 2, but people put titles
// above, drop one of the two, or move them.

import type { Cell, Grid } from '../table/cell.ts';
import type { HeaderNames } from './header-names.ts';
import { columnNamed, headerKey, normalTag } from './header-names.ts';

/** Zero-based rows of the grid; null when there is none. */
export interface HeaderRows {
  readonly labels: number | null;
  readonly tags: number | null;
}

/** Headers stand among the first rows; further down they are repetitions. */
const ROWS_SEARCHED = 50;
/** One known word may be chance ("Site" in a title); two are a header. */
const NAMES_WANTED = 2;

/**
 * The rows that name the columns.
 * @param isHeading Whether the first row that holds anything may be a header without any known word;
 * null when nothing else, such as the columns' metadata, says what the columns are.
 */
export function findHeader(
  rows: Grid,
  names: HeaderNames,
  isHeading: ((row: readonly Cell[]) => boolean) | null,
): HeaderRows {
  const searched = rows.slice(0, ROWS_SEARCHED);
  const tags = bestRow(searched, (cell) => names.tags.get(normalTag(cell)));
  const labels = bestRow(searched, (cell) => columnNamed(names, headerKey(cell)));
  if (labels !== null) {
    const isBelow = tags === null && isTagRow(searched[labels + 1] ?? []);
    return { labels, tags: isBelow ? labels + 1 : tags };
  }
  if (tags !== null) {
    // Labels that nobody knows stand right above their tags, or there are none.
    const above = searched[tags - 1] ?? [];
    return { labels: above.filter(isFilled).length >= NAMES_WANTED ? tags - 1 : tags, tags };
  }
  const first = searched.findIndex((row) => row.some(isFilled));
  const isOne = isHeading !== null && first >= 0 && isHeading(searched[first] ?? []);
  return { labels: isOne ? first : null, tags: null };
}

/** Whether a cell holds something. */
export function isFilled(cell: Cell): boolean {
  return cell !== null && (typeof cell !== 'string' || cell.trim() !== '');
}

/** A row with nothing but tags, even if only one of them is known. */
function isTagRow(row: readonly Cell[]): boolean {
  const filled = row.filter(isFilled);
  return filled.length > 0 && filled.every((cell) => normalTag(cell) !== '');
}

function bestRow(rows: Grid, nameOf: (cell: Cell) => string | undefined): number | null {
  let best: number | null = null;
  let most = NAMES_WANTED - 1;
  rows.forEach((row, i) => {
    const found = new Set(row.map(nameOf));
    found.delete(undefined);
    if (found.size > most) {
      most = found.size;
      best = i;
    }
  });
  return best;
}
