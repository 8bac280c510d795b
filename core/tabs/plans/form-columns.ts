// How the columns of a form look in any tab that has them: widths, number formats, how far the
// first columns stay in sight.

import type { Column, Form, Language } from '../../forms/form.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

const WIDE_TEXT = 200;

/** Pixels of a bold capital-and-lower-case letter of 10 points, and of a cell's edges. */
const LETTER = 7.5;
const EDGES = 12;

/** Pixels: wide enough for the values, and for the label on two lines. */
export function columnWidth(column: Column, language: Language): number {
  return Math.max(valueWidth(column), twoLines(column.labels[language]));
}

/** Width at which a label takes two lines, broken where the longer one is shortest. */
function twoLines(label: string): number {
  const words = label.split(' ');
  const longest = words.map((_, index) =>
    Math.max(words.slice(0, index).join(' ').length, words.slice(index).join(' ').length),
  );
  return Math.ceil((Math.min(...longest) * LETTER + EDGES) / 10) * 10;
}

function valueWidth(column: Column): number {
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
      return showsCodes(column) ? 130 : 180;
    case 'text':
      if (column.maxLength === undefined || column.maxLength < WIDE_TEXT) return 140;
      return column.maxLength === WIDE_TEXT ? 200 : 280;
  }
}

/** Whether cells hold short codes rather than labels or names. */
function showsCodes({ list }: Column): boolean {
  if (list?.kind === 'places') return list.level !== 'adm3-or-zone';
  return list?.kind !== 'codes' && list?.kind !== 'zones';
}

/** Sheets number format; `null` is the default. */
export function columnFormat(column: Column): string | null {
  switch (column.kind) {
    case 'integer':
      return NUMBER_FORMAT.count;
    case 'decimal':
      return NUMBER_FORMAT.coordinate;
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

/** Columns that stay in sight: up to the site's name. */
export function frozenColumns(form: Form): number {
  return form.columns.findIndex(({ id }) => id === 'site_name') + 1;
}

/**
 * Computed columns that a facilitator neither types nor needs to see, from 1. The site's name stays:
 * it tells people which row they are in.
 */
export function hiddenFormColumns(form: Form): readonly number[] {
  return form.columns.flatMap(({ id, required }, index) =>
    form.id === 'weekly' && required === 'computed' && id !== 'site_name' ? [index + 1] : [],
  );
}
