// How the columns of a form look in any tab that has them: widths, number formats, how far the
// first columns stay in sight.

import type { Column, Form } from '../../forms/form.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

const WIDE_TEXT = 200;

/** Pixels. */
export function columnWidth(column: Column): number {
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
