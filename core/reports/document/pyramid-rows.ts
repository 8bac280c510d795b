// A pyramid drawn in cells of a tab: bars of text to the left and the right of an axis, each with
// its number, so that a hundred of them cost no more writes than one.

import type { CellStyle } from '../../tabs/edit.ts';
import type { Pyramid } from './document.ts';
import { look } from './document-look.ts';
import { leftEdges, nearest } from './fact-rows.ts';
import { pageRow } from './page-rows.ts';
import type { Page, Row } from './page-rows.ts';

/** Characters of the longest bar. */
const LONGEST = 30;
const BLOCK = '█';

/** Title, the two sides' names, and one row per bar. The axis stands in the middle of the page. */
export function pyramidRows(page: Page, { title, left, right, bars }: Pyramid): readonly Row[] {
  const most = Math.max(0, ...bars.flatMap((bar) => [bar.left.value ?? 0, bar.right.value ?? 0]));
  const row = (cells: readonly [string, string, string], side: CellStyle): Row =>
    sidesRow(page, cells, side);
  return [
    row([left, title, right], look.strong),
    ...bars.map((bar) =>
      row(
        [
          `${bar.left.shown} ${barOf(bar.left.value, most)}`.trimEnd(),
          bar.label,
          `${barOf(bar.right.value, most)} ${bar.right.shown}`.trimStart(),
        ],
        look.bar,
      ),
    ),
  ];
}

/** A number of people is never without a bar. */
function barOf(value: number | null, most: number): string {
  if (value === null || value <= 0 || most <= 0) return '';
  return BLOCK.repeat(Math.max(1, Math.round((value / most) * LONGEST)));
}

function sidesRow(page: Page, [left, axis, right]: readonly string[], side: CellStyle): Row {
  const total = page.reduce((sum, width) => sum + width, 0);
  const middle = Math.min(page.length - 2, Math.max(1, nearest(leftEdges(page), total / 2)));
  const cells = Array.from({ length: middle - 1 }, () => undefined);
  return pageRow(page, [
    ...cells,
    { value: left ?? '', style: { ...side, align: 'right' } },
    { value: axis ?? '', style: { ...look.cell, align: 'center' } },
    { value: right ?? '', style: { ...side, align: 'left' } },
  ]);
}
