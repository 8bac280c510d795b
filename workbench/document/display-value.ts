// What people see in a cell: its value through its number format, as the locale writes it. The
// formats themselves are the npm package numfmt's; only Sheets' own defaults are decided here.

import { format as applyFormat, isDateFormat as isDate } from 'numfmt';
import { localeWriting } from './locales.ts';
import type { CellState, CellValue } from './model.ts';

/**
 * The text that a cell shows.
 * @example displayCell({ value: 41912, format: { numberFormat: 'dd/mm/yyyy' } }, 'fr_FR') // "30/09/2014"
 */
export function displayCell(cell: Readonly<CellState> | undefined, locale: string): string {
  return cell === undefined ? '' : displayValue(cell.value, cell.format?.numberFormat, locale);
}

/** The text of a value in a number format; without a format, as Sheets shows it by itself. */
export function displayValue(
  value: CellValue,
  numberFormat: string | undefined,
  locale: string,
): string {
  if (value === null) return '';
  const writing = localeWriting(locale);
  if (typeof value === 'boolean') return value ? writing.true : writing.false;
  if (typeof value === 'string') return value;
  if (numberFormat === undefined || numberFormat === '@' || /^general$/iu.test(numberFormat)) {
    return automatic(value).replace('.', writing.decimal);
  }
  const shown = applyFormat(numberFormat, value, {
    locale: locale.replace('_', '-'),
    nbsp: false,
  });
  // numfmt groups French thousands with a plain space, Sheets with the narrow no-break space.
  const grouped = locale === 'fr_FR' && numberFormat.includes('#,#');
  return grouped ? shown.replace(/(\d)[ \u00a0](?=\d{3})/gu, '$1\u202f') : shown;
}

/** Whether a number in this format is shown as a date or a time of day. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && numberFormat !== '@' && isDate(numberFormat);
}

// Sheets shows whole numbers in full and at most ten decimals.
function automatic(value: number): string {
  if (Number.isInteger(value)) return String(value).replace('e+', 'E+');
  const rounded = Number(value.toFixed(10));
  if (rounded !== 0 && Math.abs(rounded) >= 1e-5) return String(rounded);
  return value
    .toExponential(5)
    .replace(/\.?0+e/u, 'E')
    .replace('e', 'E');
}
