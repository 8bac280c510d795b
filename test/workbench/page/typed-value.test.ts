// What a person's typing means before the server has answered.
import { describe, expect, test } from '@jest/globals';
import { readTyped } from '../../../workbench/page/typed-value.ts';

describe('in a French spreadsheet', () => {
  test.each([
    ['1250', 1250],
    ['1 250', 1250],
    ['1 250,5', 1250.5],
    ['1\u202f234\u202f567', 1_234_567],
    ['-3,25', -3.25],
    [',5', 0.5],
    ['4,3947', 4.3947],
  ])('%s is a number', (text, value) => {
    expect(readTyped(text, 'fr_FR')).toEqual({ value });
  });

  test.each(['4.3947', '12 34', '1,2,3', 'Don Bosco', '32/01/2014', '29/02/2014', '', '-', ','])(
    '"%s" stays text',
    (text) => {
      expect(readTyped(text, 'fr_FR')).toEqual({ value: text });
    },
  );

  test.each(['18/11/2014', '18-11-2014', '2014-11-18', '18.11.2014'])(
    '%s is the 18th of November',
    (text) => {
      expect(readTyped(text, 'fr_FR')).toEqual({ value: 41_961, pattern: 'dd/mm/yyyy' });
    },
  );
});

describe('elsewhere', () => {
  test('a Spanish spreadsheet groups with points', () => {
    expect(readTyped('1.250,5', 'es_ES')).toEqual({ value: 1250.5 });
  });

  test('an American spreadsheet reads the month first', () => {
    expect(readTyped('11/18/2014', 'en_US')).toMatchObject({ value: 41_961 });
    expect(readTyped('1,250.5', 'en_US')).toEqual({ value: 1250.5 });
  });
});
