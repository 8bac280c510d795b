// What a column of dates writes first. One text rarely tells; the column does: "12/13/13" can only be
// month first, and its neighbours "5/7/15" were written by the same hand.

import { fromSerial, toSerial } from '../table/serial-date.ts';
import type { WrittenFirst } from './date-text.ts';

/** One text may be a slip of the finger; two are a habit. */
const TEXTS_WANTED = 2;

/** Counts of texts with only one possible reading. */
export interface OrderEvidence {
  day: number;
  month: number;
}

/** What the column writes first; null where its texts do not tell, or contradict each other. */
export function writtenFirst({ day, month }: OrderEvidence): WrittenFirst | null {
  if (day > 0 && month > 0) return null;
  if (month >= TEXTS_WANTED) return 'month';
  return day >= TEXTS_WANTED ? 'day' : null;
}

/**
 * The day that a date means when day and month change places, or null when that is no other day.
 * A spreadsheet in French takes 5/7/15 for 5 July although 7 May was written.
 */
export function exchanged(serial: number): number | null {
  const { year, month, day } = fromSerial(serial);
  if (day > 12 || day === month) return null;
  const other = toSerial({ year, month: day, day: month });
  return other === null ? null : other + (serial - Math.floor(serial));
}

/**
 * Whether dates of a column that writes the month first may have been exchanged by the spreadsheet:
 * they have been if no day among them is above 12, because those were left as texts.
 */
export function mayBeExchanged(serials: readonly number[]): boolean {
  return serials.every((serial) => fromSerial(serial).day <= 12);
}
