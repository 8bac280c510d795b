// A table of a document as rows of a tab.

import type { CellStyle } from '../../tabs/edit.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import type { Block, DocumentCell, DocumentColumn } from './document.ts';
import { plannedCell, toneOf } from './document-cell.ts';
import { look } from './document-look.ts';
import { pageRow, textRows } from './page-rows.ts';
import type { Page, Row } from './page-rows.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

/** Header and rows; only what is said instead where there are none. */
export function tableRows(page: Page, { columns, rows, empty }: Table): readonly Row[] {
  const wanted = columns.reduce((sum, { span }) => sum + span, 0);
  if (wanted > page.length) throw new Error(`A table of ${wanted} columns on ${page.length}`);
  if (rows.length === 0 && empty !== undefined) return textRows(page, empty, look.quiet);
  const header = hasHeader(columns) ? [headerRow(page, columns)] : [];
  return [...header, ...rows.map((cells) => bodyRow(page, columns, cells))];
}

/** A table whose labels are all empty has no header. */
export function hasHeader(columns: readonly DocumentColumn[]): boolean {
  return columns.some(({ label }) => label !== '');
}

/** Labels of columns of figures are centred and may take several lines. */
function headerRow(page: Page, columns: readonly DocumentColumn[]): Row {
  const cells: (PlannedCell | undefined)[] = [];
  for (const column of columns) {
    const { label, align = 'left', span } = column;
    const style: CellStyle =
      align === 'left'
        ? { ...look.header, align }
        : { ...look.header, align: 'center', wrap: span === 1 };
    cells.push(...spread(column, { value: label, style }));
  }
  return pageRow(page, cells, look.header);
}

function bodyRow(
  page: Page,
  columns: readonly DocumentColumn[],
  row: readonly DocumentCell[],
): Row {
  const cells = columns.flatMap((column, index) => {
    const cell = row[index];
    return spread(column, cell && plannedCell(cell, column.align));
  });
  const [first] = row;
  return pageRow(page, cells, first?.tone === 'total' ? toneOf(first) : undefined);
}

/** A cell that runs on to the left stands in the last column of its span, any other in the first. */
function spread(
  { span, align }: DocumentColumn,
  cell: PlannedCell | undefined,
): readonly (PlannedCell | undefined)[] {
  const at = align === 'right' ? span - 1 : 0;
  return Array.from({ length: span }, (_, column) => (column === at ? cell : undefined));
}
