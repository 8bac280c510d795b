// Cells: values, notes, colours, styles and links, each as one grid and so as few calls as it has
// aspects. Guards texts so that they stay texts.

import type { CellStyle, Edit, Link, LinkedText, StyleAspect } from '../../../core/tabs/edit.ts';
import { gridSize } from './grid-size.ts';
import { typedCell } from './typed-text.ts';
import type { Sheet, Workbook } from './workbook.ts';

type EditOf<Kind extends Edit['kind']> = Edit & { readonly kind: Kind };

/** What Sheets calls a cell without a number format of its own. */
export const AUTOMATIC = 'General';

/** The format of a cell that takes every text as it is. */
const TEXT = '@';

/** Empties values, notes and formats of every cell; validations stay. */
export function clearCells(sheet: Sheet): void {
  const { rows, columns } = gridSize(sheet);
  sheet
    .getRange(1, 1, rows, columns)
    .clear({ contentsOnly: true, formatOnly: true, commentsOnly: true });
}

/**
 * Writes values; texts stay texts.
 * @param textless Whether no cell is known to have the text format: formats need no reading.
 */
export function writeValues(sheet: Sheet, edit: EditOf<'write-values'>, textless: boolean): void {
  const range = gridRange(sheet, edit, edit.values);
  // A cell of the text format takes a guard for a part of the text.
  const guards = edit.values.some((row) => row.some((cell) => typedCell(cell) !== (cell ?? '')));
  const formats = guards && !textless ? range.getNumberFormats() : [];
  range.setValues(
    edit.values.map((row, down) =>
      row.map((cell, right) => (formats[down]?.[right] === TEXT ? (cell ?? '') : typedCell(cell))),
    ),
  );
}

export function writeNotes(sheet: Sheet, edit: EditOf<'write-notes'>): void {
  gridRange(sheet, edit, edit.notes).setNotes(edit.notes.map((row) => [...row]));
}

export function writeBackgrounds(sheet: Sheet, edit: EditOf<'write-backgrounds'>): void {
  gridRange(sheet, edit, edit.colors).setBackgrounds(edit.colors.map((row) => [...row]));
}

/**
 * Writes the style of a grid, whole or in the aspects that the edit names.
 * @param plain Whether the cells are known to have the default style: aspects that no style of the
 * grid names then need no call.
 */
export function writeStyles(sheet: Sheet, edit: EditOf<'write-styles'>, plain: boolean): void {
  const range = gridRange(sheet, edit, edit.styles);
  const each = <Value>(of: (style: CellStyle) => Value): Value[][] =>
    edit.styles.map((row) => row.map((style) => of(style ?? {})));
  const isWritten = (name: StyleAspect): boolean => edit.aspects?.includes(name) ?? true;
  const needed = (...names: readonly StyleAspect[]): boolean =>
    names.some(isWritten) &&
    (!plain ||
      edit.styles.some((row) => row.some((style) => names.some((name) => style?.[name] != null))));

  if (needed('background')) range.setBackgrounds(each((style) => style.background ?? null));
  if (needed('color', 'bold', 'italic', 'size')) {
    range.setTextStyles(textStyles(edit.styles, (name) => !plain && isWritten(name)));
  }
  if (needed('numberFormat')) {
    range.setNumberFormats(each((style) => style.numberFormat ?? AUTOMATIC));
  }
  if (needed('align')) range.setHorizontalAlignments(each((style) => style.align ?? null));
  if (needed('wrap')) range.setWraps(each((style) => style.wrap ?? false));
}

export function writeLinks(workbook: Workbook, sheet: Sheet, edit: EditOf<'write-links'>): void {
  gridRange(sheet, edit, edit.links).setRichTextValues(
    edit.links.map((row) => row.map((link) => richText(workbook, link))),
  );
}

function gridRange(
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  grid: readonly (readonly unknown[])[],
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(at.row, at.column, grid.length, grid[0]?.length ?? 0);
}

/** One style object per look: a report has a handful of looks and thousands of cells. */
function textStyles(
  styles: readonly (readonly (CellStyle | null)[])[],
  hasToBe: (aspect: StyleAspect) => boolean,
): GoogleAppsScript.Spreadsheet.TextStyle[][] {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return styles.map((row) =>
    row.map((style) => {
      const { color, bold, italic, size } = style ?? {};
      const look = JSON.stringify([color, bold, italic, size]);
      let built = made.get(look);
      if (built === undefined) {
        const builder = SpreadsheetApp.newTextStyle();
        // A property that is not set is left as it is, so a cell that may have one is given the default.
        if (color !== undefined || hasToBe('color')) builder.setForegroundColor(color ?? '#000000');
        if (bold !== undefined || hasToBe('bold')) builder.setBold(bold ?? false);
        if (italic !== undefined || hasToBe('italic')) builder.setItalic(italic ?? false);
        if (size !== undefined || hasToBe('size')) builder.setFontSize(size ?? 10);
        built = builder.build();
        made.set(look, built);
      }
      return built;
    }),
  );
}

function richText(
  workbook: Workbook,
  link: LinkedText,
): GoogleAppsScript.Spreadsheet.RichTextValue {
  const text = typeof link === 'string' ? link : (link?.text ?? '');
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  if (link === null || typeof link === 'string' || text === '') return builder.build();
  return builder.setLinkUrl(addressOf(workbook, link)).build();
}

function addressOf(workbook: Workbook, { to }: Link): string {
  if ('url' in to) return to.url;
  const sheet = workbook.tabs.get(to.tab)?.sheet;
  if (sheet === undefined) throw new Error(`write-links: there is no tab ${to.tab}`);
  return `#gid=${sheet.getSheetId()}&range=${to.address}`;
}

/** Whether styles leave no cell of a sheet with the text format. */
export function leavesNoText(sheet: Sheet, edit: EditOf<'write-styles'>): boolean {
  const { rows, columns } = gridSize(sheet);
  const isWhole =
    edit.row === 1 &&
    edit.column === 1 &&
    edit.styles.length >= rows &&
    (edit.styles[0]?.length ?? 0) >= columns;
  const setsFormats = edit.aspects?.includes('numberFormat') ?? true;
  return (
    isWhole &&
    setsFormats &&
    !edit.styles.some((row) => row.some((style) => style?.numberFormat === TEXT))
  );
}
