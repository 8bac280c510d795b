// The cell editor in the spreadsheet's locale: a decimal comma is shown and understood, and the
// very text that was typed is kept for the server. Knows nothing of the network.
import type { ICellData, Injector, Nullable } from '@univerjs/presets';
import { CellValueType, InterceptorEffectEnum } from '@univerjs/presets';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { withCommas } from './sheet-formula.ts';
import { decimalSign, readTyped } from './typed-value.ts';

/** Above the interceptors of Univer's own plugins, which know only the decimal point. */
const first = 1000;

/** Texts typed and not yet sent, by tab, row and column. */
export interface TypedTexts {
  /** The text that led to this content of a cell, once; not what was typed without a change. */
  readonly take: (
    sheetId: string,
    row: number,
    column: number,
    cell: Nullable<ICellData>,
  ) => string | undefined;
}

/** Makes the editor of a spreadsheet speak its locale. */
export function speakLocale(injector: Injector, locale: () => string): TypedTexts {
  const texts = new Map<string, { readonly text: string; readonly content: string }>();
  const service = injector.get(SheetInterceptorService);
  const shown = (value: number): string =>
    String(Math.round(value * 1e10) / 1e10).replace('.', decimalSign(locale()));

  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: first,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const value = cell?.v;
      if (typeof value !== 'number' || Number.isInteger(value)) return next(cell);
      if (cell?.t === CellValueType.STRING) return next(cell);
      const style = location.workbook.getStyles().getStyleByCell(cell);
      const pattern = style?.n?.pattern;
      if (pattern !== undefined && pattern !== 'General') return next(cell);
      return next({ ...cell, v: shown(value), t: CellValueType.NUMBER });
    },
  });

  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, context, next) => {
      const raw = context.worksheet.getCellRaw(context.row, context.col);
      if (raw?.t !== CellValueType.NUMBER || typeof raw.v !== 'number' || raw.f) return next(cell);
      const pattern = context.workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? 'General';
      // Dates, times and percentages are edited as they are shown.
      if (/[dmyhs%]/i.test(pattern.replace(/\[[^\]]*\]|"[^"]*"|General/g, ''))) return next(cell);
      return { ...raw, v: shown(raw.v) };
    },
  });

  service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, context, next) => {
      if (!cell) return next(cell);
      const text = typedText(cell);
      const before = context.worksheet.getCellRaw(context.row, context.col);
      const pattern = context.workbook.getStyles().getStyleByCell(before)?.n?.pattern;
      const content = typedContent(cell, text, before, pattern !== undefined, locale());
      const key = `${context.subUnitId}/${context.row}/${context.col}`;
      texts.set(key, { text, content: contentKey(content) });
      return content;
    },
  });

  return {
    take: (sheetId, row, column, cell) => {
      const key = `${sheetId}/${row}/${column}`;
      const typed = texts.get(key);
      texts.delete(key);
      return typed?.content === contentKey(cell) ? typed.text : undefined;
    },
  };
}

function contentKey(cell: Nullable<ICellData>): string {
  return `${cell?.f ?? ''}\n${cell?.f ? '' : (cell?.v ?? '')}`;
}

/** The cell as it is to stand until the server has read the text itself. */
function typedContent(
  cell: ICellData,
  text: string,
  before: Nullable<ICellData>,
  hasPattern: boolean,
  locale: string,
): ICellData {
  if (cell.f) return { ...cell, f: withCommas(cell.f) };
  if (text === '' || cell.t === CellValueType.FORCE_STRING) return cell;
  // Opening a cell and leaving it must change nothing, even where the text looks like a number.
  if (typeof before?.v === 'string' && before.v === text) return { ...before };
  const read = readTyped(text, locale);
  if (before && !before.f && before.v === read.value) return { ...before };
  if (typeof read.value === 'string') return { ...cell, v: text, t: CellValueType.STRING, p: null };
  const number: ICellData = { ...cell, v: read.value, t: CellValueType.NUMBER, p: null };
  if (read.pattern === undefined || hasPattern) return number;
  const style = typeof cell.s === 'string' ? {} : cell.s;
  return { ...number, s: { ...style, n: { pattern: read.pattern } } };
}

function typedText(cell: ICellData): string {
  if (cell.f) return cell.f;
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const text = rich ?? String(cell.v ?? '');
  return cell.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}
