// What Sheets makes of a text that a person types into a cell, by the spreadsheet's locale. Does not
// touch a document: see type-values.

import { toSerial } from '../../core/table/serial-date.ts';
import { localeWriting } from './locales.ts';
import type { LocaleWriting } from './locales.ts';
import type { CellValue } from './model.ts';

/** What was typed: its value, the formula if it is one, and the number format it brings along. */
export interface TypedValue {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/**
 * Reads a typed text as Sheets does: number, percentage, date, moment, boolean, formula or text.
 * @param cellFormat number format the cell already has; `@` keeps every text as it is
 * @example typeValue('1 250,5', 'fr_FR') // { value: 1250.5, numberFormat: '#,##0.00' }
 */
export function typeValue(typed: string, locale: string, cellFormat?: string): TypedValue {
  if (typed === '') return { value: null };
  if (cellFormat === '@') return { value: typed };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { value: null, formula: typed };
  const writing = localeWriting(locale);
  const text = typed.trim();
  return (
    readNumber(text, writing) ??
    readBoolean(text, writing) ??
    readMoment(text, writing) ?? { value: typed }
  );
}

function readBoolean(text: string, writing: LocaleWriting): TypedValue | undefined {
  const upper = text.toUpperCase();
  // English words are understood in every locale.
  if (upper === 'TRUE' || upper === writing.true) return { value: true };
  if (upper === 'FALSE' || upper === writing.false) return { value: false };
  return undefined;
}

function readNumber(text: string, writing: LocaleWriting): TypedValue | undefined {
  const match = /^([+-]?)(.*?)(%?)$/su.exec(text);
  const [, sign = '', written = '', percent = ''] = match ?? [];
  const [whole = '', decimals, ...more] = written.trimEnd().split(writing.decimal);
  if (more.length > 0 || (whole === '' && (decimals ?? '') === '')) return undefined;
  const groups = writing.typedGroups.map((group) => (group === '.' ? '\\.' : group)).join('');
  const grouped = new RegExp(`^\\d{1,3}(?:[${groups}]\\d{3})+$`, 'u').test(whole);
  const scientific = /^\d+(?:[eE][+-]?\d+)$/u.test(whole) && decimals === undefined;
  if (whole !== '' && !grouped && !scientific && !/^\d+$/u.test(whole)) return undefined;
  if (decimals !== undefined && !/^\d*(?:[eE][+-]?\d+)?$/u.test(decimals)) return undefined;
  const digits = grouped ? whole.replace(/\D/gu, '') : whole;
  const value = Number(
    `${sign}${digits === '' ? '0' : digits}.${decimals ?? '0'}`.replace(/^(.*e.*)\.0$/iu, '$1'),
  );
  if (!Number.isFinite(value)) return undefined;
  if (percent === '%') {
    // 12,5 % is stored as 0.125; the division by 100 must not add a tail such as 0.07000000000000001.
    const share = Number((value / 100).toPrecision(15));
    return { value: share, numberFormat: decimals === undefined ? '0%' : '0.00%' };
  }
  if (grouped) return { value, numberFormat: decimals === undefined ? '#,##0' : '#,##0.00' };
  return { value };
}

function readMoment(text: string, writing: LocaleWriting): TypedValue | undefined {
  const match =
    /^(\d{1,4})([/.-])(\d{1,2})(?:\2(\d{1,4}))?(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u.exec(
      text,
    );
  if (match === null) return readTime(text) ?? readNamedMonth(text, writing);
  const [, first = '', separator = '', second = '', third, hour, minute, seconds] = match;
  // In a locale where the point groups thousands or marks decimals, 3.4 was read as a number before.
  const day = dayOf(first, second, third, separator, writing);
  if (day === null) return undefined;
  if (hour === undefined) return { value: day, numberFormat: writing.dateFormat };
  const time = timeOf(hour, minute ?? '0', seconds ?? '0');
  if (time === undefined) return undefined;
  return { value: day + time, numberFormat: `${writing.dateFormat} hh:mm:ss` };
}

function dayOf(
  first: string,
  second: string,
  third: string | undefined,
  separator: string,
  writing: LocaleWriting,
): number | null {
  if (first.length >= 3) {
    if (first.length === 3 || third === undefined || third.length > 2) return null;
    return toSerial({ year: Number(first), month: Number(second), day: Number(third) });
  }
  // A day and a month alone mean the current year; the workbench asks for the year instead.
  if (third === undefined || third.length === 3 || third.length === 1) return null;
  if (separator === '.' && writing.dateOrder === 'mdy') return null;
  const year = third.length === 2 ? century(Number(third)) : Number(third);
  const [day, month] = writing.dateOrder === 'dmy' ? [first, second] : [second, first];
  return toSerial({ year, month: Number(month), day: Number(day) });
}

// Sheets puts two-digit years between 1930 and 2029.
function century(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

function readTime(text: string): TypedValue | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text);
  if (match === null) return undefined;
  const time = timeOf(match[1] ?? '', match[2] ?? '', match[3] ?? '0');
  return time === undefined ? undefined : { value: time, numberFormat: 'hh:mm:ss' };
}

function timeOf(hour: string, minute: string, second: string): number | undefined {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

function readNamedMonth(text: string, writing: LocaleWriting): TypedValue | undefined {
  const match = /^(\d{1,2}) (\p{L}+)\.? (\d{4})$/u.exec(text);
  if (match === null) return undefined;
  const named = (match[2] ?? '').toLowerCase();
  const month = writing.months.findIndex((name) => name.toLowerCase() === named);
  if (month < 0) return undefined;
  const day = toSerial({ year: Number(match[3]), month: month + 1, day: Number(match[1]) });
  return day === null ? undefined : { value: day, numberFormat: writing.dateFormat };
}
