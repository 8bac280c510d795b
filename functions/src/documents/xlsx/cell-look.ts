// How a cell of a document looks in a workbook: numbers stay numbers, with the format of their shape.

import type { Cell as ExcelCell } from 'exceljs';
import type { DocumentCell } from '../../../../core/reports/document/document.ts';
import {
  LEVEL_COLORS,
  look,
  NUMBER_FORMATS,
  UNKNOWN,
} from '../../../../core/reports/document/document-look.ts';

/** Writes a cell. A figure that is not known shows a dash. */
export function setCell(target: ExcelCell, cell: DocumentCell): void {
  const { value, shape, level, tone } = cell;
  const isUnknown = value === null && (shape !== undefined || level !== undefined);
  target.value = isUnknown ? UNKNOWN : value;
  if (shape !== undefined && typeof value === 'number') target.numFmt = NUMBER_FORMATS[shape];
  if (tone === 'strong' || tone === 'total') target.font = { bold: true };
  if (tone === 'total') fill(target, look.total.background);
  if (level !== undefined && level !== null) {
    const { background, color } = LEVEL_COLORS[level];
    fill(target, background);
    target.font = { bold: level !== '0', color: { argb: argb(color) } };
  }
  if (level !== undefined || cell.hiding !== undefined || isUnknown) {
    target.alignment = { horizontal: level === undefined ? 'right' : 'center' };
  }
}

/** Writes a label above a column. */
export function setHeader(target: ExcelCell, label: string): void {
  target.value = label;
  target.font = { bold: true, color: { argb: argb(look.header.color) } };
  target.alignment = { wrapText: true, vertical: 'middle' };
  fill(target, look.header.background);
}

function fill(target: ExcelCell, color: string): void {
  target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(color) } };
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
