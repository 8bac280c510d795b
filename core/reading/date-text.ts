// The days that a text may mean. Knows how dates are written, not which column they stand in.

import { fold } from '../table/fold.ts';
import { toSerial } from '../table/serial-date.ts';
import { isDateFiller, monthNamed } from './month-names.ts';

/** Which of day and month a text of figures writes first, where only one reading is possible. */
export type WrittenFirst = 'day' | 'month';

/**
 * What a text says: a day, two days it may mean (day first, month first), a month without a day, a
 * day that no calendar has, or nothing that looks like a date.
 */
export type DateText =
  | { readonly kind: 'day'; readonly serial: number; readonly first?: WrittenFirst }
  | { readonly kind: 'two'; readonly dayFirst: number; readonly monthFirst: number }
  | { readonly kind: 'month'; readonly firstDay: number; readonly lastDay: number }
  | { readonly kind: 'not-real' }
  | { readonly kind: 'not-a-date' };

const NOT_A_DATE: DateText = { kind: 'not-a-date' };
const NOT_REAL: DateText = { kind: 'not-real' };

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})$/;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/;
const TIME = /[T\s]+(\d{1,2})[:h](\d{2})(?::(\d{2})(?:\.\d+)?)?\s?Z?$/;
/** Longer texts are no dates: "mercredi 30 septembre 2014 10:30:00" has 36 characters. */
const LONGEST = 60;

/**
 * Reads a date text: ISO, day/month/year with any usual mark, or with the month's name in French,
 * English or Spanish. A time of day is kept as the fraction of the serial number.
 */
export function readDateText(text: string): DateText {
  if (text.length > LONGEST) return NOT_A_DATE;
  const trimmed = text.trim();
  const time = TIME.exec(trimmed);
  if (!time) return readDay(trimmed);
  const fraction = (Number(time[1]) + (Number(time[2]) + Number(time[3] ?? 0) / 60) / 60) / 24;
  const day = readDay(trimmed.slice(0, time.index).trim());
  if (fraction >= 1) return day.kind === 'not-a-date' ? NOT_A_DATE : NOT_REAL;
  if (day.kind === 'day') return { ...day, serial: day.serial + fraction };
  if (day.kind !== 'two') return day;
  return { kind: 'two', dayFirst: day.dayFirst + fraction, monthFirst: day.monthFirst + fraction };
}

function readDay(text: string): DateText {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const compact = COMPACT.exec(text);
  if (compact) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const numbers = YEAR_LAST.exec(text);
  if (numbers) {
    return dayAndMonth(Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3] ?? ''));
  }
  return /\d/.test(text) && /\p{L}/u.test(text) ? readNamedMonth(text) : NOT_A_DATE;
}

/** The house writes the day first; the month comes first only where nothing else is possible. */
function dayAndMonth(first: number, second: number, year: number): DateText {
  const dayFirst = toSerial({ year, month: second, day: first });
  const monthFirst = toSerial({ year, month: first, day: second });
  if (dayFirst === null) {
    return monthFirst === null ? NOT_REAL : { kind: 'day', serial: monthFirst, first: 'month' };
  }
  if (monthFirst === null) return { kind: 'day', serial: dayFirst, first: 'day' };
  if (monthFirst === dayFirst) return { kind: 'day', serial: dayFirst };
  return { kind: 'two', dayFirst, monthFirst };
}

function readNamedMonth(text: string): DateText {
  const words = fold(text)
    .split(' ')
    .map((word) => word.replace(/^(\d+)(?:er|ere|st|nd|rd|th|o)$/, '$1'))
    .filter((word) => !isDateFiller(word));
  if (words.length === 2) return readMonth(words);
  if (words.length !== 3) return NOT_A_DATE;
  const [first = '', second = '', year = ''] = words;
  if (!/^(?:\d{4}|\d{2})$/.test(year)) return NOT_A_DATE;
  const [dayWord, month] = /^\d{1,2}$/.test(first)
    ? [first, monthNamed(second)]
    : [second, monthNamed(first)];
  if (month === undefined || !/^\d{1,2}$/.test(dayWord)) return NOT_A_DATE;
  return dayOf(fullYear(year), month, Number(dayWord));
}

/** "Septembre 2012" names a month with all four figures of its year; "sept 12" may be a day. */
function readMonth([name = '', digits = '']: readonly string[]): DateText {
  const month = monthNamed(name);
  if (month === undefined || !/^\d{4}$/.test(digits)) return NOT_A_DATE;
  const year = Number(digits);
  const firstDay = toSerial({ year, month, day: 1 });
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const after = toSerial({ ...next, day: 1 });
  return firstDay === null || after === null
    ? NOT_REAL
    : { kind: 'month', firstDay, lastDay: after - 1 };
}

function dayOf(year: number, month: number, day: number): DateText {
  const serial = toSerial({ year, month, day });
  return serial === null ? NOT_REAL : { kind: 'day', serial };
}

/** The last year of this century that two figures mean: later ones are of the last century. */
const LAST_SHORT_YEAR = 64;

/** "14" is 2014, "85" is 1985. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}
