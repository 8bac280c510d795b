// How the cells of a range look. Each property has a method for the whole range and one for a grid;
// `null` gives a cell its default back.

import type { CellFormat } from '../../document/model.ts';
import type { FormatChange } from '../host-calls.ts';
import { colorText, DEFAULT_BACKGROUND, DEFAULT_COLOR } from './colors.ts';
import { WrapStrategy } from './enumerations.ts';
import type { EnumValue } from './stand-in.ts';
import { exception, wrongParameters } from './exception.ts';
import { RangeValues } from './range-values.ts';
import type { Range } from './range.ts';
import { textOf } from './text-of.ts';
import { formatChangeOf, TextStyle } from './text-style.ts';

/** Sheets answers this for a cell whose format is "automatic". */
const AUTOMATIC_FORMAT = '0.###############';

const ALIGNMENTS = ['left', 'center', 'right', 'normal', null, undefined];
const VERTICAL = ['top', 'middle', 'bottom', null, undefined];

export class RangeLook extends RangeValues {
  getBackgrounds(): string[][] {
    return this.#read((format) => format.background ?? DEFAULT_BACKGROUND);
  }

  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? DEFAULT_BACKGROUND;
  }

  setBackgrounds(colors: unknown): Range {
    return this.#write('setBackgrounds', colors, backgroundChange);
  }

  setBackground(color: string | null): Range {
    return this.#paint(backgroundChange(color));
  }

  getFontColors(): string[][] {
    return this.#read((format) => format.color ?? DEFAULT_COLOR);
  }

  setFontColors(colors: unknown): Range {
    return this.#write('setFontColors', colors, (color) => ({ color: colorText(color) }));
  }

  setFontColor(color: string | null): Range {
    return this.#paint({ color: colorText(color) });
  }

  getFontWeights(): string[][] {
    return this.#read((format) => (format.bold === true ? 'bold' : 'normal'));
  }

  setFontWeights(weights: unknown): Range {
    return this.#write('setFontWeights', weights, weightChange);
  }

  setFontWeight(weight: 'bold' | 'normal' | null): Range {
    return this.#paint(weightChange(weight));
  }

  getFontStyles(): string[][] {
    return this.#read((format) => (format.italic === true ? 'italic' : 'normal'));
  }

  setFontStyles(styles: unknown): Range {
    return this.#write('setFontStyles', styles, styleChange);
  }

  setFontStyle(style: 'italic' | 'normal' | null): Range {
    return this.#paint(styleChange(style));
  }

  getFontSizes(): number[][] {
    return this.#read((format) => format.fontSize ?? 10);
  }

  setFontSizes(sizes: unknown): Range {
    return this.#write('setFontSizes', sizes, (size) => ({ fontSize: size as number | null }));
  }

  setFontSize(size: number): Range {
    return this.#paint({ fontSize: size });
  }

  getHorizontalAlignments(): string[][] {
    return this.#read((format) => format.align ?? 'general');
  }

  setHorizontalAlignments(alignments: unknown): Range {
    return this.#write('setHorizontalAlignments', alignments, alignmentChange);
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'right' | 'normal' | null): Range {
    return this.#paint(alignmentChange(alignment));
  }

  getVerticalAlignments(): string[][] {
    return this.#read((format) => format.verticalAlign ?? 'bottom');
  }

  setVerticalAlignments(alignments: unknown): Range {
    return this.#write('setVerticalAlignments', alignments, verticalChange);
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Range {
    return this.#paint(verticalChange(alignment));
  }

  getWraps(): boolean[][] {
    return this.#read((format) => format.wrap === 'WRAP');
  }

  setWraps(wraps: unknown): Range {
    return this.#write('setWraps', wraps, wrapChange);
  }

  setWrap(wrap: boolean): Range {
    return this.#paint(wrapChange(wrap));
  }

  getWrapStrategies(): EnumValue[][] {
    return this.#read((format): EnumValue => WrapStrategy[format.wrap ?? 'OVERFLOW']);
  }

  setWrapStrategies(strategies: unknown): Range {
    return this.#write('setWrapStrategies', strategies, strategyChange);
  }

  setWrapStrategy(strategy: EnumValue): Range {
    return this.#paint(strategyChange(strategy));
  }

  getNumberFormats(): string[][] {
    return this.#read((format) => format.numberFormat ?? AUTOMATIC_FORMAT);
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? AUTOMATIC_FORMAT;
  }

  setNumberFormats(formats: unknown): Range {
    return this.#write('setNumberFormats', formats, numberFormatChange);
  }

  setNumberFormat(format: string): Range {
    return this.#paint(numberFormatChange(format));
  }

  getTextStyles(): TextStyle[][] {
    return this.#read(
      ({ color = DEFAULT_COLOR, bold = false, italic = false, underline = false, fontSize = 10 }) =>
        new TextStyle({ color, bold, italic, underline, fontSize }),
    );
  }

  setTextStyles(styles: unknown): Range {
    return this.#write('setTextStyles', styles, textStyleChange);
  }

  setTextStyle(style: TextStyle): Range {
    return this.#paint(textStyleChange(style));
  }

  #read<T>(property: (format: CellFormat) => T): T[][] {
    this.countRead();
    const formats = this.desk.ask('readFormats', this.sheetId, this.area);
    return formats.map((line) => line.map((format) => property(format ?? {})));
  }

  #write(method: string, values: unknown, change: (value: unknown) => FormatChange): Range {
    this.requireShape(method, values);
    this.countWrite();
    const changes = values.map((line) => line.map(change));
    this.desk.ask('writeFormats', this.sheetId, this.area, changes);
    return this.self();
  }

  #paint(change: FormatChange): Range {
    this.countWrite();
    this.desk.ask('paintFormat', this.sheetId, [this.area], change);
    return this.self();
  }
}

/** White is a colour of its own in Sheets, and reads the same as no colour. */
export function backgroundChange(color: unknown): FormatChange {
  return { background: colorText(color) };
}

export function weightChange(weight: unknown): FormatChange {
  return { bold: weight === 'bold' ? true : null };
}

function styleChange(style: unknown): FormatChange {
  return { italic: style === 'italic' ? true : null };
}

function alignmentChange(alignment: unknown): FormatChange {
  if (!ALIGNMENTS.includes(alignment as null)) {
    throw exception(`Invalid argument: ${textOf(alignment)}`);
  }
  const align = alignment as 'left' | 'normal' | null | undefined;
  return { align: align === 'normal' || align === undefined ? null : align };
}

function verticalChange(alignment: unknown): FormatChange {
  if (!VERTICAL.includes(alignment as null)) {
    throw exception(`Invalid argument: ${textOf(alignment)}`);
  }
  return { verticalAlign: (alignment as 'top' | null | undefined) ?? null };
}

function wrapChange(wrap: unknown): FormatChange {
  return { wrap: wrap === true ? 'WRAP' : null };
}

function strategyChange(strategy: unknown): FormatChange {
  if (strategy === null) return { wrap: null };
  const name = textOf(strategy) as 'WRAP' | 'OVERFLOW' | 'CLIP';
  return { wrap: name === 'OVERFLOW' ? null : name };
}

/** An empty format or `General` makes the cell "automatic" again. */
export function numberFormatChange(format: unknown): FormatChange {
  if (typeof format !== 'string') {
    throw wrongParameters('SpreadsheetApp.Range.setNumberFormat', [format]);
  }
  const automatic = format === '' || format === 'General' || format === AUTOMATIC_FORMAT;
  return { numberFormat: automatic ? null : format };
}

function textStyleChange(style: unknown): FormatChange {
  if (!(style instanceof TextStyle)) {
    throw wrongParameters('SpreadsheetApp.Range.setTextStyle', [style]);
  }
  return formatChangeOf(style);
}
