// Dates as serial numbers: days since 1899-12-30, as Sheets and Excel count them. The core knows no
// clock and no time zone; a serial date is a calendar day, its fraction a time of that day.

/** A calendar day, months and days from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial number of 1970-01-01. */
const EPOCH = 25569;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The serial number of a calendar day, or null when the day is not real (31 February).
 * Uses the proleptic Gregorian day count, so it needs no Date.
 */
export function toSerial({ year, month, day }: Day): number | null {
  const serial = daysFromCivil(year, month, day) + EPOCH;
  const back = fromSerial(serial);
  return back.year === year && back.month === month && back.day === day ? serial : null;
}

/** The calendar day of a serial number; the time of day is dropped. */
export function fromSerial(serial: number): Day {
  // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  const z = Math.floor(serial) - EPOCH + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The first day of the month of a serial number. */
export function firstOfMonth(serial: number): number {
  return Math.floor(serial) - fromSerial(serial).day + 1;
}

/** The last day of the month of a serial number. */
export function lastOfMonth(serial: number): number {
  // Thirty-one days after the first day always lie in the next month.
  return firstOfMonth(firstOfMonth(serial) + 31) - 1;
}

/** Weekday of a serial number: 1 Monday … 7 Sunday. */
export function weekdayOf(serial: number): number {
  const day = Math.floor(serial);
  // Serial 2 (1900-01-01) was a Monday.
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

/** ISO 8601 day, `2014-09-30`. */
export function isoDay(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Day as it is read in the field, `30/09/2014`. */
export function dmyDay(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${two(day)}/${two(month)}/${String(year).padStart(4, '0')}`;
}

/** Day as it stands in codes, `20140930`. */
export function compactDay(serial: number): string {
  return isoDay(serial).replace(/-/g, '');
}

/** Serial moment of a count of milliseconds since 1970-01-01T00:00Z, in UTC. */
export function serialOfMilliseconds(milliseconds: number): number {
  return milliseconds / MILLISECONDS_PER_DAY + EPOCH;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
