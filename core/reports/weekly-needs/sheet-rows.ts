// Building rows of the report: every block is as wide as the page, so that blocks stack.

import type { Cell } from '../../table/cell.ts';
import type { CellStyle } from '../../tabs/edit.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import { COUNT, look } from './sheet-look.ts';

export type Row = readonly PlannedCell[];

/** Columns of the page; the figures of the charts stand to the right of it. */
export const PAGE_COLUMNS = 16;

/** Shown for a figure that was not given: it is neither empty by mistake nor zero. */
export const UNKNOWN = '–';

/** A row as wide as the page; cells that are not given are blank in the style of the row. */
export function pageRow(cells: readonly (PlannedCell | undefined)[], style?: CellStyle): Row {
  const blank: PlannedCell = style === undefined ? { value: null } : { value: null, style };
  return Array.from({ length: PAGE_COLUMNS }, (_, column) => cells[column] ?? blank);
}

/** An empty line between two blocks. */
export const SPACE: Row = pageRow([]);

/** The title of a block, across the page. */
export function sectionRow(title: string): Row {
  return pageRow([{ value: title, style: look.section }], look.section);
}

/** A line of text that runs over the cells to its right. */
export function textRow(text: string, style: CellStyle = look.cell): Row {
  return pageRow([{ value: text, style }]);
}

/**
 * A header row: labels by column, blank where a label runs on. Labels of the columns of numbers,
 * counted from 0 and the last one excluded, are centred and may take two lines.
 */
export function headerRow(
  labels: readonly (string | null)[],
  [first, end]: readonly [first: number, end: number],
): Row {
  return pageRow(
    labels.map((value, column) => ({
      value,
      style:
        column >= first && column < end
          ? { ...look.header, align: 'center', wrap: true }
          : { ...look.header, align: 'left' },
    })),
    look.header,
  );
}

/** A text cell. */
export function text(value: Cell, style: CellStyle = look.cell): PlannedCell {
  return { value, style: { ...style, align: 'left' } };
}

/** A number in a format, or the sign of a figure that is not known. */
export function number(
  value: number | null,
  numberFormat: string = COUNT,
  style: CellStyle = look.cell,
): PlannedCell {
  if (value === null) return { value: UNKNOWN, style: { ...style, align: 'right' } };
  return { value, style: { ...style, align: 'right', numberFormat } };
}
