// Months as the serial number of their first day. No clock and no time zone, as serial-date.ts.

import { fromSerial, toSerial } from './serial-date.ts';

/** First day of the month that a day lies in. */
export function firstOfMonth(day: number): number {
  const { day: dayOfMonth } = fromSerial(day);
  return Math.floor(day) - dayOfMonth + 1;
}

/** First day of the month so many months later; earlier when `count` is negative. */
export function monthsLater(day: number, count: number): number {
  const { year, month } = fromSerial(day);
  const months = year * 12 + month - 1 + count;
  const first = toSerial({
    year: Math.floor(months / 12),
    month: (((months % 12) + 12) % 12) + 1,
    day: 1,
  });
  if (first === null) throw new Error(`No month ${count} after ${day}`);
  return first;
}

/** Last day of the month that a day lies in. */
export function lastOfMonth(day: number): number {
  return monthsLater(day, 1) - 1;
}

/** A month as it is read in the field, `09/2014`. */
export function myMonth(day: number): string {
  const { year, month } = fromSerial(day);
  return `${String(month).padStart(2, '0')}/${String(year).padStart(4, '0')}`;
}
