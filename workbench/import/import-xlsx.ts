// An Excel workbook as Google Sheets imports it: values, dates as serial numbers, formulas with their
// last result, notes, bold and colours, merged cells, widths, frozen panes and drop-down lists.

import type ExcelJS from 'exceljs';
import { serialOfMilliseconds } from '../../core/table/serial-date.ts';
import { changeCell } from '../document/cells.ts';
import { isDateFormat } from '../document/display-value.ts';
import { setSize } from '../document/dimensions.ts';
import { parseArea } from '../document/a1-ranges.ts';
import type {
  CellFormat,
  CellState,
  CellValue,
  DocumentState,
  TabState,
} from '../document/model.ts';
import { NEW_TAB, addTab, renameTab } from '../document/tabs.ts';

/** Pixels of one unit of Excel's column width. */
const PIXELS_PER_WIDTH = 7;

/** @throws Error when the file is not a workbook */
export async function importXlsx(body: Buffer): Promise<(document: DocumentState) => void> {
  // Loaded when first needed: it would make every start slower.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(body as unknown as ExcelJS.Buffer);
  if (workbook.worksheets.length === 0) throw new Error('the workbook has no sheets');
  return (document) => {
    workbook.worksheets.forEach((sheet, index) => {
      const tab =
        index === 0 ? firstTab(document, sheet.name) : addTab(document, { title: sheet.name });
      fill(document, tab, sheet);
    });
  };
}

function firstTab(document: DocumentState, title: string): TabState {
  const [tab] = document.tabs;
  if (tab === undefined) return addTab(document, { title });
  renameTab(document, tab, title);
  return tab;
}

function fill(document: DocumentState, tab: TabState, sheet: ExcelJS.Worksheet): void {
  setSize(document, tab, {
    rows: Math.max(NEW_TAB.rows, sheet.rowCount),
    columns: Math.max(NEW_TAB.columns, sheet.columnCount),
  });
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      // ExcelJS repeats a merged cell's value in all its cells; Sheets keeps it in the first.
      if (cell.isMerged && cell.master !== cell) return;
      const state = stateOf(cell);
      if (state !== undefined)
        changeCell(tab, cell.fullAddress.row - 1, cell.fullAddress.col - 1, state);
    });
  });
  tab.merges = mergesOf(sheet).flatMap((address) => parseArea(address, tab) ?? []);
  const columns = sheet.columns as Partial<ExcelJS.Column>[] | null;
  columns?.forEach((column, index) => {
    if (column.width !== undefined) {
      tab.columnWidths[index] = Math.round(column.width * PIXELS_PER_WIDTH);
    }
  });
  // ExcelJS types say a list; a sheet that was written without views has null.
  const views = sheet.views as ExcelJS.Worksheet['views'] | null;
  const view = views?.[0];
  if (view?.state === 'frozen') {
    tab.frozenRows = view.ySplit ?? 0;
    tab.frozenColumns = view.xSplit ?? 0;
  }
  tab.hidden = sheet.state !== 'visible';
}

function mergesOf(sheet: ExcelJS.Worksheet): string[] {
  return (sheet.model as unknown as { merges?: string[] }).merges ?? [];
}

function stateOf(cell: ExcelJS.Cell): Partial<CellState> | undefined {
  const content = contentOf(cell.value);
  const format = formatOf(cell, content.value);
  const note = noteOf(cell);
  const state: Partial<CellState> = {
    ...content,
    ...(format === undefined ? {} : { format }),
    ...(note === '' ? {} : { note }),
  };
  return content.value === null && Object.keys(state).length === 1 ? undefined : state;
}

function contentOf(value: ExcelJS.CellValue): {
  value: CellValue;
  formula?: string;
  link?: string;
} {
  if (value === null || value === undefined || value === '') return { value: null };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { value };
  }
  if (value instanceof Date) return { value: serial(value) };
  if ('error' in value) return { value: value.error };
  if ('richText' in value) return { value: value.richText.map((run) => run.text).join('') };
  if ('hyperlink' in value) return { value: contentOf(value.text).value, link: value.hyperlink };
  const { result } = value;
  const formula = 'formula' in value ? { formula: `=${value.formula}` } : {};
  return { value: contentOf(result).value, ...formula };
}

// ExcelJS gives dates as moments in UTC.
function serial(date: Date): number {
  const days = serialOfMilliseconds(date.getTime());
  return Math.round(days * 86_400) / 86_400;
}

function formatOf(cell: ExcelJS.Cell, value: CellValue): CellFormat | undefined {
  const format: CellFormat = {};
  const numberFormat = cell.numFmt as string | undefined;
  if (numberFormat !== undefined && numberFormat !== 'General') {
    // Excel's built-in short date follows the reader's locale; Sheets shows it as d/m/y in French.
    const isDate = typeof value === 'number' && isDateFormat(numberFormat);
    format.numberFormat = isDate && numberFormat === 'mm-dd-yy' ? 'dd/mm/yyyy' : numberFormat;
  }
  const font = cell.font as Partial<ExcelJS.Font> | undefined;
  if (font?.bold === true) format.bold = true;
  if (font?.italic === true) format.italic = true;
  const fill = cell.fill as ExcelJS.Fill | undefined;
  if (fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor?.argb !== undefined) {
    format.background = `#${fill.fgColor.argb.slice(-6).toLowerCase()}`;
  }
  return Object.keys(format).length === 0 ? undefined : format;
}

function noteOf(cell: ExcelJS.Cell): string {
  const note = cell.note as string | ExcelJS.Comment | undefined;
  if (note === undefined) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map((run) => run.text).join('');
}
