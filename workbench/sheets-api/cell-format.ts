// The look of a cell: the model's CellFormat and the API's CellFormat, both ways.

import type { sheets_v4 } from '@googleapis/sheets';
import type { CellFormat } from '../document/model.ts';
import { badRequest } from './google-error.ts';
import { wants } from './field-mask.ts';
import type { MaskTree } from './field-mask.ts';
import { onlyKnown, oneOf } from './payload.ts';

type ApiFormat = sheets_v4.Schema$CellFormat;
type ApiColor = sheets_v4.Schema$Color;
type Changes = { [K in keyof CellFormat]?: CellFormat[K] | undefined };

/** `#rrggbb` of an API colour. */
export function hexOf(color: ApiColor): string {
  const part = (share: number | null | undefined): string =>
    Math.round((share ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(color.red)}${part(color.green)}${part(color.blue)}`;
}

/** API colour of `#rrggbb`; like the API, parts that are 0 are left out. */
export function colorOf(hex: string): ApiColor {
  const color: ApiColor = {};
  const parts = ['red', 'green', 'blue'] as const;
  parts.forEach((name, index) => {
    const share = parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
    if (share > 0) color[name] = share;
  });
  return color;
}

/** The changes that an API format makes where the mask reaches; what is absent becomes default. */
export function formatChanges(format: ApiFormat, mask: MaskTree, path: string): Changes {
  const textFormat = format.textFormat ?? {};
  onlyKnown(format, path, [
    'backgroundColor',
    'backgroundColorStyle',
    'textFormat',
    'horizontalAlignment',
    'verticalAlignment',
    'wrapStrategy',
    'numberFormat',
  ]);
  onlyKnown(textFormat, `${path}.textFormat`, [
    'foregroundColor',
    'foregroundColorStyle',
    'bold',
    'italic',
    'underline',
    'fontSize',
    'link',
  ]);
  const changes: Changes = {};
  if (wants(mask, 'backgroundColor') || wants(mask, 'backgroundColorStyle')) {
    changes.background = colorFrom(format.backgroundColorStyle, format.backgroundColor);
  }
  if (
    wants(mask, 'textFormat', 'foregroundColor') ||
    wants(mask, 'textFormat', 'foregroundColorStyle')
  ) {
    changes.color = colorFrom(textFormat.foregroundColorStyle, textFormat.foregroundColor);
  }
  // False and the default are the same look; the model keeps only what differs from it.
  if (wants(mask, 'textFormat', 'bold')) changes.bold = textFormat.bold === true ? true : undefined;
  if (wants(mask, 'textFormat', 'italic'))
    changes.italic = textFormat.italic === true ? true : undefined;
  if (wants(mask, 'textFormat', 'underline')) {
    changes.underline = textFormat.underline === true ? true : undefined;
  }
  if (wants(mask, 'textFormat', 'fontSize')) changes.fontSize = textFormat.fontSize ?? undefined;
  if (wants(mask, 'horizontalAlignment')) changes.align = alignOf(format.horizontalAlignment, path);
  if (wants(mask, 'verticalAlignment')) {
    changes.verticalAlign = verticalOf(format.verticalAlignment, path);
  }
  if (wants(mask, 'wrapStrategy')) changes.wrap = wrapOf(format.wrapStrategy, path);
  if (wants(mask, 'numberFormat')) changes.numberFormat = patternOf(format.numberFormat, path);
  return changes;
}

function colorFrom(
  style: sheets_v4.Schema$ColorStyle | null | undefined,
  color: ApiColor | null | undefined,
): string | undefined {
  if (style?.themeColor != null) throw badRequest('The workbench does not know theme colours.');
  const found = style?.rgbColor ?? color;
  return found == null ? undefined : hexOf(found);
}

function alignOf(word: string | null | undefined, path: string): CellFormat['align'] | undefined {
  if (word == null) return undefined;
  const known = oneOf(word, ['LEFT', 'CENTER', 'RIGHT'], `${path}.horizontalAlignment`);
  return known.toLowerCase() as 'left' | 'center' | 'right';
}

function verticalOf(
  word: string | null | undefined,
  path: string,
): CellFormat['verticalAlign'] | undefined {
  if (word == null) return undefined;
  const known = oneOf(word, ['TOP', 'MIDDLE', 'BOTTOM'], `${path}.verticalAlignment`);
  return known.toLowerCase() as 'top' | 'middle' | 'bottom';
}

function wrapOf(word: string | null | undefined, path: string): CellFormat['wrap'] | undefined {
  if (word == null) return undefined;
  const known = oneOf(word, ['OVERFLOW_CELL', 'CLIP', 'WRAP'], `${path}.wrapStrategy`);
  return known === 'OVERFLOW_CELL' ? 'OVERFLOW' : known;
}

function patternOf(
  format: sheets_v4.Schema$NumberFormat | null | undefined,
  path: string,
): string | undefined {
  if (format == null) return undefined;
  onlyKnown(format, `${path}.numberFormat`, ['type', 'pattern']);
  const type = oneOf(
    format.type,
    ['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'],
    `${path}.numberFormat.type`,
  );
  if (format.pattern != null && format.pattern !== '') return format.pattern;
  if (type === 'TEXT') return '@';
  throw badRequest(`The workbench needs ${path}.numberFormat.pattern for ${type}.`);
}

/** The API's form of a look, of a cell with this link. */
export function apiFormat(format: CellFormat | undefined, link?: string): ApiFormat | undefined {
  if (format === undefined && link === undefined) return undefined;
  const look = format ?? {};
  const text: sheets_v4.Schema$TextFormat = {
    ...(look.color === undefined
      ? {}
      : {
          foregroundColor: colorOf(look.color),
          foregroundColorStyle: { rgbColor: colorOf(look.color) },
        }),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
    ...(look.underline === undefined ? {} : { underline: look.underline }),
    ...(look.fontSize === undefined ? {} : { fontSize: look.fontSize }),
    ...(link === undefined ? {} : { link: { uri: link } }),
  };
  return {
    ...(look.numberFormat === undefined ? {} : { numberFormat: numberFormatOf(look.numberFormat) }),
    ...(look.background === undefined
      ? {}
      : {
          backgroundColor: colorOf(look.background),
          backgroundColorStyle: { rgbColor: colorOf(look.background) },
        }),
    ...(look.align === undefined ? {} : { horizontalAlignment: look.align.toUpperCase() }),
    ...(look.verticalAlign === undefined
      ? {}
      : { verticalAlignment: look.verticalAlign.toUpperCase() }),
    ...(look.wrap === undefined
      ? {}
      : { wrapStrategy: look.wrap === 'OVERFLOW' ? 'OVERFLOW_CELL' : look.wrap }),
    ...(Object.keys(text).length === 0 ? {} : { textFormat: text }),
  };
}

function numberFormatOf(pattern: string): sheets_v4.Schema$NumberFormat {
  if (pattern === '@') return { type: 'TEXT', pattern };
  if (pattern.includes('%')) return { type: 'PERCENT', pattern };
  const day = /[dy]/iu.test(pattern);
  const time = /[hs]/iu.test(pattern);
  if (day || time) return { type: day ? (time ? 'DATE_TIME' : 'DATE') : 'TIME', pattern };
  return { type: 'NUMBER', pattern };
}
