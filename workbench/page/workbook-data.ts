// A snapshot as the data Univer opens. Pure: makes data, touches no Univer instance.
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/presets';
import { BooleanNumber, CellValueType, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import { comparableStyle, styleOf } from './cell-style.ts';
import { tabConditionalFormats } from './conditional-formats.ts';
import { rowHeights } from './row-heights.ts';
import { withCommas } from './sheet-formula.ts';
import type { CellSnapshot, Snapshot, TabSnapshot } from './snapshot.ts';
import { formatOf } from './snapshot.ts';
import { univerLocale } from './univer-words.ts';
import { tabValidations } from './validations.ts';

export const defaultColumnWidth = 100;
export const defaultRowHeight = 22;

/** Styles by id, each once however many cells share it. */
export interface StyleBook {
  readonly styles: Record<string, IStyleData>;
  readonly idOf: (cell: CellSnapshot, snapshot: Snapshot) => string | undefined;
}

export function newStyleBook(): StyleBook {
  const styles: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  // Most cells share an interned format: look that up before building anything.
  const byIndex = new Map<string, string | undefined>();
  const register = (cell: CellSnapshot, snapshot: Snapshot): string | undefined => {
    const style = styleOfCell(cell, snapshot);
    if (Object.keys(style).length === 0) return undefined;
    const key = comparableStyle(style);
    let id = ids.get(key);
    if (id === undefined) {
      id = `s${ids.size}`;
      ids.set(key, id);
      styles[id] = style;
    }
    return id;
  };
  return {
    styles,
    idOf: (cell, snapshot) => {
      if (typeof cell.format !== 'number') return register(cell, snapshot);
      const key = `${cell.format} ${isLink(cell)} ${cell.validation !== undefined}`;
      if (!byIndex.has(key)) byIndex.set(key, register(cell, snapshot));
      return byIndex.get(key);
    },
  };
}

/**
 * The look of a cell. A drop-down draws its text itself: it must be told the default size, and not to
 * break a text that is wider than its column.
 */
export function styleOfCell(cell: CellSnapshot, snapshot: Snapshot): IStyleData {
  const style = styleOf(formatOf(cell, snapshot), isLink(cell));
  if (cell.validation !== undefined) {
    style.fs ??= 10;
    style.tb ??= WrapStrategy.OVERFLOW;
  }
  return style;
}

/** Whether a click on the cell leads somewhere. */
export function isLink(cell: CellSnapshot): boolean {
  return (
    cell.link !== undefined || (cell.formula?.toUpperCase().startsWith('=HYPERLINK(') ?? false)
  );
}

/** Value, type and formula of a cell, without its looks; `undefined` when it holds nothing. */
export function cellContent(cell: CellSnapshot): ICellData | undefined {
  const value = cell.value ?? null;
  const content: ICellData = {};
  if (typeof value === 'number') {
    content.v = value;
    content.t = CellValueType.NUMBER;
  } else if (typeof value === 'boolean') {
    content.v = value ? 1 : 0;
    content.t = CellValueType.BOOLEAN;
  } else if (typeof value === 'string') {
    content.v = value;
    content.t = CellValueType.STRING;
  }
  // A link's text is its value; the calculator is left out of it.
  if (cell.formula !== undefined && !isLink(cell)) content.f = withCommas(cell.formula);
  return content.v === undefined && content.f === undefined ? undefined : content;
}

/** One tab with its cells. */
export function worksheetData(
  tab: TabSnapshot,
  snapshot: Snapshot,
  book: StyleBook,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of tab.cells) {
    const content = cellContent(cell);
    const style = book.idOf(cell, snapshot);
    if (content === undefined && style === undefined) continue;
    (cellData[row] ??= {})[column] = { ...content, ...(style === undefined ? {} : { s: style }) };
  }
  const columnData: IWorksheetData['columnData'] = {};
  for (const [column, w] of Object.entries(tab.columnWidths)) columnData[Number(column)] = { w };
  for (const column of tab.hiddenColumns)
    columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  const rowData: IWorksheetData['rowData'] = {};
  for (const [row, h] of rowHeights(tab, snapshot)) rowData[row] = { h };
  for (const row of tab.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  return {
    id: String(tab.sheetId),
    name: tab.title,
    tabColor: tab.color ?? '',
    hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: freezeOf(tab),
    rowCount: tab.rowCount,
    columnCount: tab.columnCount,
    defaultColumnWidth,
    defaultRowHeight,
    mergeData: tab.merges.map((area) => ({
      startRow: area.startRow,
      endRow: area.endRow - 1,
      startColumn: area.startColumn,
      endColumn: area.endColumn - 1,
    })),
    cellData,
    rowData,
    columnData,
    rowHeader: { width: 44 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.MIDDLE },
  };
}

/** Frozen panes; `-1` is Univer's word for "from the start". */
export function freezeOf(tab: TabSnapshot): IWorksheetData['freeze'] {
  return {
    xSplit: tab.frozenColumns,
    ySplit: tab.frozenRows,
    startRow: tab.frozenRows > 0 ? tab.frozenRows : -1,
    startColumn: tab.frozenColumns > 0 ? tab.frozenColumns : -1,
  };
}

/** Size of the box a note needs: long findings are read whole, short ones stay small. */
export function noteOf(row: number, column: number, text: string) {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 38)), 0);
  return {
    id: `${row}-${column}`,
    row,
    col: column,
    width: 270,
    height: Math.min(300, 28 + lines * 18),
    note: text,
  };
}

/** The whole spreadsheet. */
export function workbookData(snapshot: Snapshot, book: StyleBook): Partial<IWorkbookData> {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const notes: Record<string, Record<number, Record<number, ReturnType<typeof noteOf>>>> = {};
  const validations: Record<string, unknown> = {};
  const formats: Record<string, unknown> = {};
  for (const tab of snapshot.tabs) {
    const id = String(tab.sheetId);
    sheets[id] = worksheetData(tab, snapshot, book);
    validations[id] = tabValidations(tab, snapshot);
    formats[id] = tabConditionalFormats(tab);
    const tabNotes: (typeof notes)[string] = {};
    for (const [row, column, cell] of tab.cells)
      if (cell.note) (tabNotes[row] ??= {})[column] = noteOf(row, column, cell.note);
    notes[id] = tabNotes;
  }
  return {
    id: snapshot.id,
    name: snapshot.name,
    appVersion: '',
    locale: univerLocale[snapshot.language],
    sheetOrder: snapshot.order.map(String),
    sheets,
    styles: book.styles,
    resources: [
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) },
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validations) },
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(formats) },
    ],
  };
}
