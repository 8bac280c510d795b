import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compactDay,
  dmyDay,
  fromSerial,
  isoDay,
  serialOfMilliseconds,
  toSerial,
  weekdayOf,
} from '../../../core/table/serial-date.ts';

describe('serial dates', () => {
  test.each([
    [{ year: 1899, month: 12, day: 30 }, 0],
    [{ year: 1970, month: 1, day: 1 }, 25_569],
    [{ year: 2014, month: 9, day: 30 }, 41_912],
    [{ year: 2016, month: 2, day: 29 }, 42_429],
    [{ year: 2000, month: 2, day: 29 }, 36_585],
  ])('%j is %d, and back', (day, serial) => {
    expect(toSerial(day)).toBe(serial);
    expect(fromSerial(serial)).toEqual(day);
  });

  test.each([
    { year: 2014, month: 2, day: 31 },
    { year: 2015, month: 2, day: 29 },
    { year: 1900, month: 2, day: 29 },
    { year: 2014, month: 13, day: 1 },
    { year: 2014, month: 0, day: 1 },
    { year: 2014, month: 4, day: 0 },
    { year: 2014, month: 1.5, day: 1 },
  ])('%j is no day', (day) => {
    expect(toSerial(day)).toBeNull();
  });

  test('are written as ISO, day first and compact, without the time of day', () => {
    expect([isoDay(41_912.9), dmyDay(41_912.9), compactDay(41_912.9)]).toEqual([
      '2014-09-30',
      '30/09/2014',
      '20140930',
    ]);
  });

  test('know their weekday: 30 September 2014 was a Tuesday, 28 April 2014 a Monday', () => {
    expect(weekdayOf(41_912)).toBe(2);
    expect(weekdayOf(toSerial({ year: 2014, month: 4, day: 28 }) ?? 0)).toBe(1);
    expect(weekdayOf(41_910)).toBe(7);
  });

  test('agree with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 100_000 }), (serial) => {
        const date = new Date((serial - 25_569) * 86_400_000);
        expect(isoDay(serial)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(serial) % 7).toBe(date.getUTCDay());
        expect(toSerial(fromSerial(serial))).toBe(serial);
        expect(serialOfMilliseconds(date.getTime())).toBe(serial);
      }),
    );
  });
});
