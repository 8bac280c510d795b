// Links from the tables of a document to its pages, in the tab that it is drawn as. Where a page
// stands is known only when everything is drawn.

import type { Link } from '../../tabs/edit.ts';
import type { TabKey } from '../../tabs/tab-key.ts';
import type { Block } from './document.ts';
import type { Page, Row } from './page-rows.ts';
import { headerRows } from './table-rows.ts';

/** A cell that leads to a page; row and column count from 1. */
export interface Jump {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly page: string;
}

/** The links of a table that begins in this row. */
export function jumpsOf(
  page: Page,
  { columns, rows }: Extract<Block, { readonly kind: 'table' }>,
  row: number,
): readonly Jump[] {
  const first = row + headerRows(page, columns).length;
  const places: number[] = [];
  let left = 1;
  for (const { span, align } of columns) {
    places.push(align === 'right' ? left + span - 1 : left);
    left += span;
  }
  return rows.flatMap((cells, index) =>
    cells.flatMap(({ toPage, value }, column): Jump[] =>
      toPage === undefined || typeof value !== 'string'
        ? []
        : [{ row: first + index, column: places[column] ?? 1, text: value, page: toPage }],
    ),
  );
}

/** The rows with their links. @throws Error when a link leads to a page that is not there. */
export function withPageLinks(
  drawn: {
    readonly rows: readonly Row[];
    readonly jumps: readonly Jump[];
    readonly pages: ReadonlyMap<string, number>;
  },
  tab: TabKey,
): readonly Row[] {
  if (drawn.jumps.length === 0) return drawn.rows;
  const rows = [...drawn.rows];
  for (const { row, column, text, page } of drawn.jumps) {
    const target = drawn.pages.get(page);
    if (target === undefined) throw new Error(`No page ${page}`);
    const link: Link = { text, to: { tab, address: `A${target}` } };
    rows[row - 1] = (rows[row - 1] ?? []).map((cell, index) =>
      index === column - 1 ? { ...cell, link } : cell,
    );
  }
  return rows;
}
