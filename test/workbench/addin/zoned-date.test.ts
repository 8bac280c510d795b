// Serial numbers and instants: what a clock in the spreadsheet's time zone shows.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ZonedDates } from '../../../workbench/addin/services/zoned-date.ts';

const ZONES = ['Africa/Bangui', 'America/Port-au-Prince', 'Europe/Paris', 'Asia/Kathmandu', 'UTC'];

describe.each(ZONES)('in %s', (zone) => {
  const dates = new ZonedDates(zone);

  test('a day goes to an instant and comes back as the same day', () => {
    // From 1950 to 2099.
    fc.assert(
      fc.property(fc.integer({ min: 18_264, max: 73_050 }), (serial) => {
        expect(dates.serial(dates.date(serial))).toBe(serial);
      }),
    );
  });

  test('the fields of an instant are what Intl shows', () => {
    const shown = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const date = new Date(seconds * 1000);
        const [year, month, day, hour, minute, second] = dates
          .fields(date)
          .map((field) => String(field).padStart(2, '0'));
        const text = `${String(year)}-${String(month)}-${String(day)}, ${String(hour)}:${String(minute)}:${String(second)}`;
        expect(shown.format(date)).toBe(text);
      }),
    );
  });
});

test('midnight in Bangui is eleven in the evening of the day before in UTC', () => {
  expect(new ZonedDates('Africa/Bangui').date(41_912).toISOString()).toBe(
    '2014-09-29T23:00:00.000Z',
  );
});

test('a moment of a summer day in Paris has the summer offset', () => {
  expect(new ZonedDates('Europe/Paris').date(41_821.5).toISOString()).toBe(
    '2014-07-01T10:00:00.000Z',
  );
});

test('a time zone that does not exist is refused', () => {
  expect(() => new ZonedDates('Africa/Nowhere')).toThrow(RangeError);
});
