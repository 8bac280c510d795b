// Edits of cells as requests. Texts are sent as text values, so that `=1+1` stays text.

import type { sheets_v4 } from '@googleapis/sheets';
import type { CellStyle, Link, LinkedText, StyleAspect } from '../../../core/tabs/edit.ts';
import type { Cell } from '../../../core/table/cell.ts';

type Request = sheets_v4.Schema$Request;

/** Where a grid is written; indexes from 0. */
export interface GridStart {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

const LINK = 'userEnteredFormat.textFormat.link';

/** Everything a style says; the link is not part of it. */
const STYLE = [
  'userEnteredFormat.backgroundColorStyle',
  'userEnteredFormat.horizontalAlignment',
  'userEnteredFormat.wrapStrategy',
  'userEnteredFormat.numberFormat',
  'userEnteredFormat.textFormat.foregroundColorStyle',
  'userEnteredFormat.textFormat.bold',
  'userEnteredFormat.textFormat.italic',
  'userEnteredFormat.textFormat.fontSize',
].join(',');

/** Values; the link of a cell goes with the text it was written with. */
export function writeValues(start: GridStart, values: readonly (readonly Cell[])[]): Request {
  return updateCells(start, values, `userEnteredValue,textFormatRuns,${LINK}`, (value) =>
    value === null || value === '' ? {} : { userEnteredValue: extendedValue(value) },
  );
}

export function writeNotes(
  start: GridStart,
  notes: readonly (readonly (string | null)[])[],
): Request {
  return updateCells(start, notes, 'note', (note) =>
    note === null || note === '' ? {} : { note },
  );
}

export function writeBackgrounds(
  start: GridStart,
  colors: readonly (readonly (string | null)[])[],
): Request {
  return updateCells(start, colors, 'userEnteredFormat.backgroundColorStyle', (color) =>
    color === null ? {} : { userEnteredFormat: { backgroundColorStyle: colorStyle(color) } },
  );
}

/** Where the API keeps each property of a style. */
const ASPECT_FIELDS: Readonly<Record<StyleAspect, string>> = {
  background: 'backgroundColorStyle',
  color: 'textFormat.foregroundColorStyle',
  bold: 'textFormat.bold',
  italic: 'textFormat.italic',
  size: 'textFormat.fontSize',
  align: 'horizontalAlignment',
  wrap: 'wrapStrategy',
  numberFormat: 'numberFormat',
};

export function writeStyles(
  start: GridStart,
  styles: readonly (readonly (CellStyle | null)[])[],
  aspects?: readonly StyleAspect[],
): Request {
  const fields = aspects?.map((aspect) => `userEnteredFormat.${ASPECT_FIELDS[aspect]}`).join();
  return updateCells(start, styles, fields ?? STYLE, (style) =>
    style === null ? {} : { userEnteredFormat: cellFormat(style) },
  );
}

/** Texts, linked or plain; a link inside the spreadsheet needs the id of the sheet it leads to. */
export function writeLinks(
  start: GridStart,
  links: readonly (readonly LinkedText[])[],
  uriOf: (link: Link) => string,
): Request {
  return updateCells(start, links, `userEnteredValue,textFormatRuns,${LINK}`, (link) =>
    linkedCell(link, uriOf),
  );
}

function linkedCell(link: LinkedText, uriOf: (link: Link) => string): sheets_v4.Schema$CellData {
  if (link === null) return {};
  if (typeof link === 'string') return { userEnteredValue: { stringValue: link } };
  return {
    userEnteredValue: { stringValue: link.text },
    userEnteredFormat: { textFormat: { link: { uri: uriOf(link) } } },
  };
}

/** Empties a whole sheet of what people see, and keeps validations and layout. */
export function clearCells(sheetId: number): Request {
  return {
    updateCells: {
      range: { sheetId },
      fields: 'userEnteredValue,userEnteredFormat,textFormatRuns,note',
    },
  };
}

export function cellFormat(style: CellStyle): sheets_v4.Schema$CellFormat {
  const text: sheets_v4.Schema$TextFormat = {
    ...(style.color === undefined ? {} : { foregroundColorStyle: colorStyle(style.color) }),
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.size === undefined ? {} : { fontSize: style.size }),
  };
  return {
    ...(style.background === undefined
      ? {}
      : { backgroundColorStyle: colorStyle(style.background) }),
    ...(style.align === undefined ? {} : { horizontalAlignment: style.align.toUpperCase() }),
    ...(style.wrap === undefined ? {} : { wrapStrategy: style.wrap ? 'WRAP' : 'OVERFLOW_CELL' }),
    ...(style.numberFormat === undefined ? {} : { numberFormat: numberFormat(style.numberFormat) }),
    ...(Object.keys(text).length === 0 ? {} : { textFormat: text }),
  };
}

/** A number format with the type that Sheets gives to such a pattern. */
export function numberFormat(pattern: string): sheets_v4.Schema$NumberFormat {
  if (pattern === '@') return { type: 'TEXT', pattern };
  const bare = pattern.replace(/"[^"]*"|\\./g, '').toLowerCase();
  if (/[yd]/.test(bare)) return { type: /[hs]/.test(bare) ? 'DATE_TIME' : 'DATE', pattern };
  return { type: bare.includes('%') ? 'PERCENT' : 'NUMBER', pattern };
}

/** `#rrggbb` as the API's fractions of 1. */
export function colorStyle(color: string): sheets_v4.Schema$ColorStyle {
  const part = (from: number): number => parseInt(color.slice(from, from + 2), 16) / 255;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
}

function extendedValue(value: string | number | boolean): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return { stringValue: value };
}

function updateCells<Value>(
  start: GridStart,
  grid: readonly (readonly Value[])[],
  fields: string,
  cellOf: (value: Value) => sheets_v4.Schema$CellData,
): Request {
  return {
    updateCells: {
      start,
      fields,
      rows: grid.map((row) => ({ values: row.map(cellOf) })),
    },
  };
}
