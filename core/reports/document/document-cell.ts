// A cell of a document as a cell of a tab: number format, alignment, the colour of a level, and a
// dash for a figure that is not known.

import { dmyDay } from '../../table/serial-date.ts';
import { myMonth } from '../../table/serial-month.ts';
import type { CellStyle } from '../../tabs/edit.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import type { DocumentCell } from './document.ts';
import { LEVEL_COLORS, look, NUMBER_FORMATS, UNKNOWN } from './document-look.ts';

const TONES = {
  normal: look.cell,
  strong: look.strong,
  quiet: look.quiet,
  total: look.total,
} as const;

/** The style of a cell's tone. */
export function toneOf({ tone = 'normal' }: Pick<DocumentCell, 'tone'>): CellStyle {
  return TONES[tone];
}

/** The planned cell. A number is aligned right and a text left, unless the column says otherwise. */
export function plannedCell(cell: DocumentCell, align?: 'left' | 'center' | 'right'): PlannedCell {
  return {
    value: valueOf(cell),
    style: styleOf(cell, align),
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(cell.link === undefined ? {} : { link: cell.link }),
  };
}

function valueOf({ value, shape, level }: DocumentCell): PlannedCell['value'] {
  if (value === null) return shape !== undefined || level !== undefined ? UNKNOWN : null;
  // A text runs on over the next cell where a date would show as hashes.
  if (typeof value === 'number' && shape === 'day') return dmyDay(value);
  return typeof value === 'number' && shape === 'month' ? myMonth(value) : value;
}

function styleOf(cell: DocumentCell, align: CellStyle['align']): CellStyle {
  const tone = toneOf(cell);
  const { shape, level, value } = cell;
  if (level !== undefined) {
    const colors = level === null ? {} : { ...LEVEL_COLORS[level], bold: level !== '0' };
    return { ...tone, ...colors, align: 'center' };
  }
  const isNumber = shape !== undefined && shape !== 'day' && shape !== 'month';
  return {
    ...tone,
    align: align ?? (isNumber ? 'right' : 'left'),
    ...(!isNumber || value === null ? {} : { numberFormat: NUMBER_FORMATS[shape] }),
  };
}
