// How the columns of a form look in any tab that has them: widths, number formats, how far the
// first columns stay in sight.

import type { Code, Column, Form, Language } from '../../forms/form.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

const WIDE_TEXT = 200;

/** Pixels of a bold capital-and-lower-case letter of 10 points, and of a cell's edges. */
const LETTER = 7.5;
const EDGES = 12;

/** Pixels of the arrow of a drop-down, and of the narrowest and widest column that has one. */
const ARROW = 20;
const SHORT_CHOICE = 100;
const LONG_CHOICE = 180;

/** Pixels: wide enough for the values, and for the label on two lines. */
export function columnWidth(column: Column, language: Language): number {
  return Math.max(valueWidth(column, language), twoLines(column.labels[language]));
}

/** Width at which a label takes two lines, broken where the longer one is shortest. */
function twoLines(label: string): number {
  const words = label.split(' ');
  const longest = words.map((_, index) =>
    Math.max(words.slice(0, index).join(' ').length, words.slice(index).join(' ').length),
  );
  return Math.ceil((Math.min(...longest) * LETTER + EDGES) / 10) * 10;
}

function valueWidth(column: Column, language: Language): number {
  switch (column.kind) {
    case 'integer':
    case 'yes-no':
      return 100;
    case 'decimal':
    case 'date':
      return 110;
    case 'moment':
      return 140;
    case 'texts':
      return 220;
    case 'code':
      return column.list?.kind === 'codes'
        ? choiceWidth(column.list.codes, language)
        : showsCodes(column)
          ? 130
          : 180;
    case 'text':
      if (column.maxLength === undefined || column.maxLength < WIDE_TEXT) return 140;
      return column.maxLength === WIDE_TEXT ? 200 : 280;
  }
}

/** Room for the longest answer and the arrow of the drop-down; a long answer is cut at its end. */
function choiceWidth(codes: readonly Code[], language: Language): number {
  const letters = Math.max(...codes.map(({ labels }) => labels[language].length));
  const width = Math.ceil((letters * LETTER + EDGES + ARROW) / 10) * 10;
  return Math.min(Math.max(width, SHORT_CHOICE), LONG_CHOICE);
}

/** Whether cells hold short codes rather than labels or names. */
function showsCodes({ list }: Column): boolean {
  if (list?.kind === 'places') return list.level !== 'adm3-or-zone';
  return list?.kind !== 'zones';
}

/** Sheets number format; `null` is the default. */
export function columnFormat(column: Column): string | null {
  switch (column.kind) {
    case 'integer':
      return NUMBER_FORMAT.count;
    case 'decimal':
      return decimalFormat(column.decimals);
    case 'date':
      return NUMBER_FORMAT.day;
    case 'moment':
      return NUMBER_FORMAT.moment;
    case 'text':
    case 'texts':
      return NUMBER_FORMAT.text;
    case 'code':
    case 'yes-no':
      return null;
  }
}

/** Coordinates as they are written everywhere, other figures with thousands, the rest as typed. */
function decimalFormat(decimals: number | undefined): string | null {
  switch (decimals) {
    case undefined:
      return null;
    case 0:
      return NUMBER_FORMAT.count;
    case 6:
      return NUMBER_FORMAT.coordinate;
    default:
      return `${NUMBER_FORMAT.count}.${'0'.repeat(decimals)}`;
  }
}

/** Columns that stay in sight: up to the site's name, or its id where a form has no name. */
export function frozenColumns({ columns }: Form): number {
  const upTo = (wanted: string): number => columns.findIndex(({ id }) => id === wanted) + 1;
  return upTo('site_name') || upTo('site_id');
}

/**
 * Computed columns that a facilitator neither types nor needs to see, from 1. Names stay: they tell
 * people which site and which place they are in.
 */
export function hiddenFormColumns(form: Form): readonly number[] {
  return form.columns.flatMap(({ id, required }, index) =>
    form.id !== 'sites' && required === 'computed' && id !== 'site_name' ? [index + 1] : [],
  );
}
