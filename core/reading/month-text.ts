// The month that a text means: a month with its year, or any day of it.

import { toSerial } from '../table/serial-date.ts';
import { firstOfMonth } from '../table/serial-month.ts';
import { readDateText } from './date-text.ts';

const MONTH_FIRST = /^(\d{1,2})\s?[-/. ]\s?(\d{4})$/;
const YEAR_FIRST = /^(\d{4})\s?[-/. ]\s?(\d{1,2})$/;

/**
 * First day of the month, or `null` where the text names none. A day that may be read in two ways is
 * read day first, as the house writes it.
 * @example readMonthText('09/2014') // serial of 2014-09-01, as '2014-09' and 'septembre 2014'
 */
export function readMonthText(text: string): number | null {
  const trimmed = text.trim();
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst) return firstDay(Number(monthFirst[2]), Number(monthFirst[1]));
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (yearFirst) return firstDay(Number(yearFirst[1]), Number(yearFirst[2]));
  const read = readDateText(trimmed);
  switch (read.kind) {
    case 'day':
      return firstOfMonth(read.serial);
    case 'two':
      return firstOfMonth(read.dayFirst);
    case 'month':
      return read.firstDay;
    case 'not-real':
    case 'not-a-date':
      return null;
  }
}

function firstDay(year: number, month: number): number | null {
  return toSerial({ year, month, day: 1 });
}
