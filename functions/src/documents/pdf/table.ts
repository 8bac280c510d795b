// A table as it is printed: its header on every page, no row broken over two, levels in their colours
// with the digit that tells them without colour.

import type { Content, Layout } from 'pdfmake';
import type { Language } from '../../../../core/forms/form.ts';
import type {
  Block,
  DocumentCell,
  DocumentColumn,
} from '../../../../core/reports/document/document.ts';
import { LEVEL_COLORS } from '../../../../core/reports/document/document-look.ts';
import { shownCell } from '../../../../core/reports/document/shown-cell.ts';
import { fittingSize } from './fitting-size.ts';
import { COLORS, SIZES } from './look.ts';
import type { Page } from './page.ts';

type TableBlock = Extract<Block, { readonly kind: 'table' }>;

/** Points on the left and the right of a cell. */
const PADDING = 2.5;
/** Part of the page's width from which a table is meant to cover it. */
const STRETCHED_FROM = 0.6;

const LAYOUT: Layout = {
  hLineWidth: (row, { table }) => (row > (table.headerRows ?? 0) ? 0.4 : 0),
  vLineWidth: () => 0,
  hLineColor: COLORS.rule,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 1.4,
  paddingBottom: () => 1.4,
};

/** @param title stands above the header, and is repeated with it */
export function tableContent(
  { columns, rows, empty }: TableBlock,
  page: Page,
  language: Language,
  title: string | null = null,
): readonly Content[] {
  if (rows.length === 0) {
    return empty === undefined
      ? []
      : [{ text: empty, italics: true, color: COLORS.grey, margin: [0, 1, 0, 4] }];
  }
  const hasHeader = columns.some(({ label }) => label !== '');
  const widths = widthsOf(columns, page);
  const body = rows.map((row) => rowContent(row, columns, widths, language));
  const headers = [
    ...(title === null ? [] : [titleRow(title, columns.length)]),
    ...(hasHeader
      ? [columns.map((column, index) => headerContent(column, widths[index] ?? 0))]
      : []),
  ];
  return [
    {
      margin: [0, title === null ? 1 : 5, 0, 5],
      layout: LAYOUT,
      table: {
        widths,
        headerRows: headers.length,
        ...(headers.length > 0 ? { keepWithHeaderRows: 1 } : {}),
        dontBreakRows: true,
        body: [...headers, ...body],
      },
    },
  ];
}

/**
 * Each column is as wide as its columns of the grid. A table that has lost columns on its way out is
 * stretched over the page again; a narrow one stays narrow.
 */
function widthsOf(columns: readonly DocumentColumn[], page: Page): readonly number[] {
  let at = 0;
  const widths = columns.map(({ span }) => {
    const width = page.columns.slice(at, at + span).reduce((sum, each) => sum + each, 0);
    at += span;
    return width;
  });
  const total = widths.reduce((sum, each) => sum + each, 0);
  const stretch = total >= page.width * STRETCHED_FROM ? page.width / total : 1;
  return widths.map((width) => Math.max(4, width * stretch - 2 * PADDING));
}

function titleRow(title: string, columns: number): readonly Content[] {
  const cell: Content = {
    text: title,
    bold: true,
    fontSize: SIZES.section,
    color: COLORS.blue,
    fillColor: COLORS.pale,
    colSpan: columns,
  };
  return [cell, ...Array.from({ length: columns - 1 }, (): Content => ({ text: '' }))];
}

function headerContent({ label, align = 'left' }: DocumentColumn, width: number): Content {
  return {
    text: label,
    bold: true,
    fontSize: fittingSize(label, SIZES.header, width),
    color: '#ffffff',
    fillColor: COLORS.blue,
    alignment: align,
  };
}

function rowContent(
  row: readonly DocumentCell[],
  columns: readonly DocumentColumn[],
  widths: readonly number[],
  language: Language,
): readonly Content[] {
  const isTotal = row[0]?.tone === 'total';
  return columns.map(({ align }, column) => {
    const cell: DocumentCell = row[column] ?? { value: null };
    return cellContent(
      isTotal ? { ...cell, tone: 'total' } : cell,
      align,
      language,
      widths[column],
    );
  });
}

/** One cell. A number is aligned right and a text left, unless the column says otherwise. */
export function cellContent(
  cell: DocumentCell,
  align: DocumentColumn['align'],
  language: Language,
  width = Infinity,
): Content {
  const text = shownCell(cell, language);
  const fontSize = fittingSize(text, SIZES.cell, width);
  const { level, shape, tone } = cell;
  if (level !== undefined) {
    if (level === null) return { text, fontSize, alignment: 'center' };
    const { background, color } = LEVEL_COLORS[level];
    const bold = level !== '0';
    return { text, fontSize, alignment: 'center', fillColor: background, color, bold };
  }
  const isNumber = shape !== undefined && shape !== 'day' && shape !== 'month';
  return {
    text,
    fontSize,
    alignment: align ?? (isNumber ? 'right' : 'left'),
    ...(tone === 'strong' || tone === 'total' ? { bold: true } : {}),
    ...(tone === 'total' ? { fillColor: COLORS.pale } : {}),
    ...(tone === 'quiet' ? { italics: true, color: COLORS.grey } : {}),
  };
}
