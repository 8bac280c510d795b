// The legend of the levels of need in a tab: each level's cell and its word, on one line where the
// page is wide enough.

import type { DocumentMessages } from '../../messages/document-messages.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import { levelCell } from './cells.ts';
import { NEED_LEVELS } from './document.ts';
import { plannedCell } from './document-cell.ts';
import { look } from './document-look.ts';
import { pageRow } from './page-rows.ts';
import type { Page, Row } from './page-rows.ts';

/** Columns of the legend's name. */
const NAME_COLUMNS = 2;

/** Pixels that a word needs before the next cell. */
const roomFor = (word: string): number => 5.5 * word.length + 4;

/** The legend. The words of the levels run on to the right of their cells. */
export function legendRows(page: Page, { legend, levels }: DocumentMessages): readonly Row[] {
  const lines: (PlannedCell | undefined)[][] = [[{ value: legend, style: look.strong }]];
  let column = NAME_COLUMNS;
  for (const level of [...NEED_LEVELS, null]) {
    const word = levels[level ?? 'blank'];
    let end = endOfWord(page, column + 1, roomFor(word));
    if (end === null) {
      lines.push([]);
      column = NAME_COLUMNS;
      end = endOfWord(page, column + 1, roomFor(word)) ?? page.length;
    }
    const line = lines[lines.length - 1] ?? [];
    line[column] = plannedCell(levelCell(level));
    line[column + 1] = { value: word, style: look.cell };
    column = end;
  }
  return lines.map((line) => pageRow(page, line));
}

/** The column after a word that begins in `start`, `null` when it would not fit on the page. */
function endOfWord(page: Page, start: number, needed: number): number | null {
  let room = 0;
  for (let column = start; column < page.length; column += 1) {
    room += page[column] ?? 0;
    if (room >= needed) return column + 1;
  }
  return null;
}
