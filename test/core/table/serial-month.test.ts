import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  firstOfMonth,
  lastOfMonth,
  monthsLater,
  myMonth,
} from '../../../core/table/serial-month.ts';
import { isoDay } from '../../../core/table/serial-date.ts';
import { serial } from '../../support/sheet.ts';

describe('a month', () => {
  test('is known by its first day, whatever the hour', () => {
    expect(isoDay(firstOfMonth(serial('2014-09-30') + 0.75))).toBe('2014-09-01');
    expect(firstOfMonth(serial('2014-09-01'))).toBe(serial('2014-09-01'));
  });

  test('ends on its last day, also in February', () => {
    expect(isoDay(lastOfMonth(serial('2016-02-10')))).toBe('2016-02-29');
    expect(isoDay(lastOfMonth(serial('2014-12-31')))).toBe('2014-12-31');
  });

  test('has others before and after it over the turn of the year', () => {
    expect(isoDay(monthsLater(serial('2014-11-18'), 3))).toBe('2015-02-01');
    expect(isoDay(monthsLater(serial('2014-01-31'), -1))).toBe('2013-12-01');
    expect(isoDay(monthsLater(serial('2014-01-31'), -13))).toBe('2012-12-01');
  });

  test('is written month first', () => {
    expect(myMonth(serial('2014-09-30'))).toBe('09/2014');
  });

  test('follows the one before without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), (day) => {
        expect(firstOfMonth(lastOfMonth(day) + 1)).toBe(monthsLater(day, 1));
        expect(monthsLater(monthsLater(day, 7), -7)).toBe(firstOfMonth(day));
      }),
    );
  });
});
