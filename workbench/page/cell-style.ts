// A cell's format in Univer's words and back. Says nothing about values.
import type { IStyleData, Nullable } from '@univerjs/presets';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import type { CellFormat } from './snapshot.ts';

const { TRUE } = BooleanNumber;
const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const vertical = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const wrapping = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
  WRAP: WrapStrategy.WRAP,
} as const;

/** Where Sheets shows a link, it is blue and underlined unless the cell says otherwise. */
const linkColor = '#1155cc';

/** Univer's style of a cell; only what is not the default. */
export function styleOf(format: CellFormat | undefined, isLink: boolean): IStyleData {
  const style: IStyleData = {};
  const color = format?.color ?? (isLink ? linkColor : undefined);
  if (format?.background !== undefined) style.bg = { rgb: format.background };
  if (color !== undefined) style.cl = { rgb: color };
  if (format?.bold) style.bl = TRUE;
  if (format?.italic) style.it = TRUE;
  if (format?.underline ?? isLink) style.ul = { s: TRUE };
  if (format?.fontSize !== undefined) style.fs = format.fontSize;
  if (format?.align) style.ht = horizontal[format.align];
  if (format?.verticalAlign) style.vt = vertical[format.verticalAlign];
  if (format?.wrap) style.tb = wrapping[format.wrap];
  if (format?.numberFormat !== undefined) style.n = { pattern: format.numberFormat };
  return style;
}

/** Our properties of a style, every one of them, so that two styles can be compared. */
export function comparableStyle(style: Nullable<IStyleData>): string {
  const { bg, cl, bl, it, ul, fs, ht, vt, tb, n }: IStyleData = style ?? {};
  const marks = [bl === TRUE, it === TRUE, ul?.s === TRUE];
  const places = [ht ?? 0, vt ?? 0, tb ?? 0];
  return JSON.stringify([
    bg?.rgb?.toLowerCase(),
    cl?.rgb?.toLowerCase(),
    marks,
    fs,
    places,
    n?.pattern,
  ]);
}

/** A style that also says what is to go back to the default: Univer merges styles. */
export function completeStyle(style: IStyleData): IStyleData {
  const cleared = { bg: null, cl: null, bl: null, it: null, ul: null, fs: null };
  return { ...cleared, ht: null, vt: null, tb: null, n: null, ...style } as IStyleData;
}

/** Properties of a look that change; `null` goes back to the default. */
export type FormatChange = { -readonly [K in keyof CellFormat]?: CellFormat[K] | null };

/** What a person changed in the look of a cell; `null` goes back to the default. */
export function formatChange(style: IStyleData): FormatChange {
  const change: FormatChange = {};
  if ('bg' in style) change.background = style.bg?.rgb ?? null;
  if ('cl' in style) change.color = style.cl?.rgb ?? null;
  if ('bl' in style) change.bold = style.bl === TRUE;
  if ('it' in style) change.italic = style.it === TRUE;
  if ('ul' in style) change.underline = style.ul.s === TRUE;
  if ('fs' in style) change.fontSize = style.fs ?? null;
  if ('ht' in style) change.align = nameOf(horizontal, style.ht);
  if ('vt' in style) change.verticalAlign = nameOf(vertical, style.vt);
  if ('tb' in style) change.wrap = nameOf(wrapping, style.tb);
  if ('n' in style) change.numberFormat = style.n?.pattern ?? null;
  return change;
}

function nameOf<K extends string>(names: Readonly<Record<K, number>>, value: unknown): K | null {
  for (const name of Object.keys(names) as K[]) if (names[name] === value) return name;
  return null;
}
