// A table of a document as rows of a tab.

import type { PlannedCell } from '../../tabs/tab-plan.ts';
import type { Block, DocumentCell, DocumentColumn } from './document.ts';
import { plannedCell, toneOf } from './document-cell.ts';
import { look } from './document-look.ts';
import { brokenText, pageRow, textRows } from './page-rows.ts';
import type { Page, Row } from './page-rows.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

/** Header and rows; only what is said instead where there are none. */
export function tableRows(page: Page, { columns, rows, empty }: Table): readonly Row[] {
  const wanted = columns.reduce((sum, { span }) => sum + span, 0);
  if (wanted > page.length) throw new Error(`A table of ${wanted} columns on ${page.length}`);
  if (rows.length === 0 && empty !== undefined) return textRows(page, empty, look.quiet);
  return [...headerRows(page, columns), ...rows.map((cells) => bodyRow(page, columns, cells))];
}

/** Pixels that a character of a header takes on average, at eight points in bold. */
const CHARACTER = 6.4;

/**
 * The header; a table whose labels are all empty has none. Labels of columns of figures are centred,
 * and broken where the column is too narrow for them; the others run on to the right.
 */
export function headerRows(page: Page, columns: readonly DocumentColumn[]): readonly Row[] {
  if (columns.every(({ label }) => label === '')) return [];
  let start = 0;
  const labels = columns.map(({ label, align = 'left', span }) => {
    const width = page.slice(start, start + span).reduce((sum, pixels) => sum + pixels, 0);
    start += span;
    return align === 'left' ? [label] : brokenText(label, Math.floor(width / CHARACTER));
  });
  const height = Math.max(...labels.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const cells = columns.flatMap((column, index) => {
      const lines = labels[index] ?? [];
      // The last line of every label stands on the last row.
      const value = lines[line - height + lines.length] ?? null;
      const align = (alignIn(column) ?? 'left') === 'left' ? 'left' : 'center';
      const style = { ...look.header, align } as const;
      return spread(column, { value, style });
    });
    return pageRow(page, cells, look.header);
  });
}

function bodyRow(
  page: Page,
  columns: readonly DocumentColumn[],
  row: readonly DocumentCell[],
): Row {
  const cells = columns.flatMap((column, index) => {
    const cell = row[index];
    return spread(column, cell && plannedCell(cell, alignIn(column)));
  });
  const [first] = row;
  return pageRow(page, cells, first?.tone === 'total' ? toneOf(first) : undefined);
}

/** Over several columns, which a tab does not join, nothing can be centred. */
function alignIn({ align, span }: DocumentColumn): DocumentColumn['align'] {
  return align === 'center' && span > 1 ? 'left' : align;
}

/** A cell that runs on to the left stands in the last column of its span, any other in the first. */
function spread(
  { span, align }: DocumentColumn,
  cell: PlannedCell | undefined,
): readonly (PlannedCell | undefined)[] {
  const at = align === 'right' ? span - 1 : 0;
  return Array.from({ length: span }, (_, column) => (column === at ? cell : undefined));
}
