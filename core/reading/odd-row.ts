// Rows of a form tab that are not records: repeated headers, subtotals, titles and remarks. Each is
// named in a finding and left out, so that nothing disappears silently.

import type { Draft } from '../findings/draft.ts';
import { draft } from '../findings/draft.ts';
import type { Cell } from '../table/cell.ts';
import { fold } from '../table/fold.ts';
import { isFilled } from './find-header.ts';
import type { HeaderNames } from './header-names.ts';
import { columnNamed, headerKey, normalTag } from './header-names.ts';

const SUBTOTAL =
  /^(?:(?:sous|sub|grand|gran|super) ?)?(?:total|totaux|totales|totals|subtotal|soustotal)(?: |$)/;
/** Longer texts are sentences, not the word that marks a total. */
const LONGEST_TOTAL = 80;
const FIRST_LETTERS = /^[^\p{L}]*[tsg]/iu;

/** The text that marks a row as a total ("TOTAL GÉNÉRAL", "Sous-total Bimbo"), or null. */
export function subtotalText(cell: Cell | undefined): string | null {
  if (typeof cell !== 'string' || cell.length > LONGEST_TOTAL) return null;
  return FIRST_LETTERS.test(cell) && SUBTOTAL.test(fold(cell)) ? cell.trim() : null;
}

/** The first text of a row; totals are marked there. */
export function firstText(row: readonly Cell[]): string | null {
  for (const cell of row) {
    if (!isFilled(cell)) continue;
    return typeof cell === 'string' ? cell : null;
  }
  return null;
}

/**
 * Whether a row repeats the header: most of its cells are names or HXL tags of the columns they
 * stand in.
 * @param columns Zero-based column of the sheet by column id.
 */
export function repeatedHeader(
  row: readonly Cell[],
  columns: ReadonlyMap<string, number>,
  names: HeaderNames,
): Draft | null {
  let filled = 0;
  let same = 0;
  row.forEach((cell, index) => {
    if (!isFilled(cell)) return;
    filled += 1;
    const id = names.tags.get(normalTag(cell)) ?? columnNamed(names, headerKey(cell));
    if (id !== undefined && columns.get(id) === index) same += 1;
  });
  if (same < 2 || same * 2 < filled) return null;
  return draft('row/repeated-header', null, { text: firstText(row) ?? '' });
}

/** A record has more than its key; titles and side notes are rarely this wide. */
const RECORD_CELLS = 3;

/**
 * Whether a row that stands where no record should is one all the same: a code in the key's column,
 * and figures or words beside it.
 * @param key Zero-based column of the form's key; undefined when it is not known.
 */
export function looksLikeRecord(row: readonly Cell[], key: number | undefined): boolean {
  const code = key === undefined ? null : row[key];
  const isCode = typeof code === 'string' && /^\S*\d\S*$/.test(code.trim());
  return isCode && row.filter(isFilled).length >= RECORD_CELLS;
}

/** A title, remark or side note: filled cells that belong to no record. */
export function strayRow(row: readonly Cell[]): Draft {
  return draft('row/merged', null, { columns: Math.max(1, row.filter(isFilled).length) });
}

/** A record that got above the header, by sorting for example: it is not read and must not be lost. */
export function recordAboveHeader(row: readonly Cell[]): Draft {
  return draft('row/above-header', null, { columns: row.filter(isFilled).length });
}
