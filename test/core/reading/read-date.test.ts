import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ValueReader } from '../../../core/reading/oddity.ts';
import { dateReader } from '../../../core/reading/read-date.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { dmyDay, isoDay } from '../../../core/table/serial-date.ts';
import { serial } from '../../support/sheet.ts';

const date = dateReader({ id: 'week_end' }, 'date');
const moment = dateReader({ id: 'submitted_at' }, 'moment');

/** `2014-09-30`, or the code of the finding and the day. */
function read(reader: ValueReader, cell: Cell): unknown {
  const value = reader(cell);
  if (typeof value === 'number') return isoDay(value);
  if (typeof value !== 'object' || value === null) return value;
  return typeof value.value === 'number'
    ? [value.draft.code, isoDay(value.value)]
    : [value.draft.code];
}

describe('dates', () => {
  test('a serial number is a date, its time of day is dropped', () => {
    expect(read(date, 41912)).toBe('2014-09-30');
    expect(date(41912.75)).toBe(41912);
    expect(moment(41912.75)).toBe(41912.75);
    expect(date(null)).toBeNull();
    expect(date('  ')).toBeNull();
  });

  test.each([
    ['2014-09-30', '2014-09-30'],
    ['2014/9/30', '2014-09-30'],
    ['2014-09-30T10:30:00Z', '2014-09-30'],
    ['30/09/2014', '2014-09-30'],
    ['30-9-14', '2014-09-30'],
    ['30.09.2014', '2014-09-30'],
    ['30 09 2014', '2014-09-30'],
    ['30/09/2014 10:30', '2014-09-30'],
    ['20140930', '2014-09-30'],
    ['41912', '2014-09-30'],
    ['41912,5', '2014-09-30'],
    ['17 mai 2014', '2014-05-17'],
    ['30 sept. 2014', '2014-09-30'],
    ['mardi 30 septembre 2014', '2014-09-30'],
    ['le 1er août 2014', '2014-08-01'],
    ['30-sept-14', '2014-09-30'],
    ['17 May 2013', '2013-05-17'],
    ['May 17, 2013', '2013-05-17'],
    ['3rd October 2014', '2014-10-03'],
    ['17 de mayo de 2014', '2014-05-17'],
    ['5 de enero 2014', '2014-01-05'],
    // The month stands first only where the day cannot.
    ['09/30/2014', '2014-09-30'],
    ['28/02/2014', '2014-02-28'],
    // Day first is the custom of the house.
    ['09/10/2014', '2014-10-09'],
  ])('%j is %s, with a note', (text, day) => {
    expect(read(date, text)).toEqual(['date/normalised', day]);
  });

  test.each(['31/02/2014', '30-02-2014', '31 avril 2014', '2014-13-01', '00/01/2014'])(
    '%j is no day of any calendar',
    (text) => {
      expect(read(date, text)).toEqual(['date/not-real']);
    },
  );

  test.each<Cell>([
    'bientôt',
    '30/09',
    2014,
    120,
    99_999,
    true,
    '#VALUE!',
    '30 truc 2014',
    '1875-01-01',
    '9'.repeat(50_000),
  ])('%j is kept as unreadable', (cell) => {
    expect(read(date, cell)).toEqual(['value/unreadable']);
  });

  test('keeps the other reading of an open date for later judgement', () => {
    expect(date('09/10/2014')).toMatchObject({
      value: serial('2014-10-09'),
      otherDay: serial('2014-09-10'),
    });
    expect(date('09/09/2014')).not.toHaveProperty('otherDay');
    expect(date('30/09/2014')).not.toHaveProperty('otherDay');
  });

  test('a time of day stays with a moment', () => {
    expect(moment('30/09/2014 12:00')).toMatchObject({ value: 41912.5 });
    expect(read(moment, '30/09/2014 25:00')).toEqual(['date/not-real']);
  });
});

test('every day comes back from every way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 59_999 }), (day) => {
      const [d = '', m = '', y = ''] = dmyDay(day).split('/');
      for (const text of [
        isoDay(day),
        `${d}/${m}/${y}`,
        `${d}.${m}.${y}`,
        `${y}${m}${d}`,
        `${day}`,
      ]) {
        expect(read(date, text)).toEqual(['date/normalised', isoDay(day)]);
      }
    }),
  );
});

test('no text makes the reader crash', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(() => date(text)).not.toThrow();
    }),
  );
});
