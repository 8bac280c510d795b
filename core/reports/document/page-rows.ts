// Rows of a report in a tab: every row is as wide as the page, so that blocks stack.

import type { CellStyle } from '../../tabs/edit.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import { look } from './document-look.ts';

export type Row = readonly PlannedCell[];

/** The columns of a page: their widths in pixels, from the left. */
export type Page = readonly number[];

/** A row as wide as the page; cells that are not given are blank in the style of the row. */
export function pageRow(
  page: Page,
  cells: readonly (PlannedCell | undefined)[],
  style?: CellStyle,
): Row {
  const blank: PlannedCell = style === undefined ? { value: null } : { value: null, style };
  return page.map((_, column) => cells[column] ?? blank);
}

/** An empty line between two blocks. */
export function spaceRow(page: Page): Row {
  return pageRow(page, []);
}

/** A line in one style across the page, such as the title of a block. */
export function bannerRow(page: Page, title: string, style: CellStyle): Row {
  return pageRow(page, [{ value: title, style }], style);
}

/** Pixels that a character of a line of text takes on average, at nine points. */
const CHARACTER = 6;

/**
 * A text in as many lines as the page is narrow for it: a cell runs on over empty cells to its
 * right, but not past the page, beside which the figures of the charts stand.
 * @param room Lines that the text takes at least, so that what follows keeps its place.
 */
export function textRows(page: Page, text: string, style: CellStyle, room = 1): readonly Row[] {
  const lines = brokenText(
    text,
    Math.floor(page.reduce((sum, width) => sum + width, 0) / CHARACTER),
  );
  const rows = lines.map((value) => pageRow(page, [{ value, style }]));
  return [...rows, ...Array.from({ length: room - rows.length }, () => spaceRow(page))];
}

/** The text in lines of so many characters, broken at spaces and never at a no-break space. */
export function brokenText(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > length) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Title of a block. */
export function sectionRow(page: Page, title: string): Row {
  return bannerRow(page, title, look.section);
}
