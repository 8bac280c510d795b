// Texts on their way into cells. `setValues` reads a text as if a person had typed it; an apostrophe
// in front keeps it a text and is not shown. Links do not need it: rich text is never read.

import type { Cell } from '../../../core/table/cell.ts';

// Formulas and error names by their first character; numbers, dates, times, percentages and amounts
// of any locale by their digits; booleans in the languages of the product.
const READ_BY_SHEETS = /^\s*[=+\-@'#]|\d|^\s*(true|false|vrai|faux|verdadero|falso)\s*$/i;

/**
 * What to hand to `setValues` so that the cell holds exactly this.
 * @example typedCell('=1+1') // "'=1+1"
 */
export function typedCell(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  return typeof cell === 'string' && READ_BY_SHEETS.test(cell) ? `'${cell}` : cell;
}
