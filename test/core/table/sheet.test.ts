import { describe, expect, test } from '@jest/globals';
import { serial, sheet } from '../../support/sheet.ts';

describe('a sheet written in a test', () => {
  test('has numbers, dates, quoted texts, booleans and empty cells', () => {
    expect(sheet`
      ID       | Semaine      | Texte     | Vide | Vrai
      CF-S0001 | d:2014-09-30 | "1 475 " |      | TRUE
      | 12 | -3.5 | | |
    `).toEqual([
      ['ID', 'Semaine', 'Texte', 'Vide', 'Vrai'],
      ['CF-S0001', 41912, '1 475 ', null, true],
      [12, -3.5, null, null],
    ]);
  });

  test('keeps a blank line in the middle as an empty row', () => {
    expect(sheet`
      a | b

      1 | 2
    `).toEqual([['a', 'b'], [], [1, 2]]);
  });

  test('takes values as they are when they are alone in a cell', () => {
    expect(sheet`
      ${null} | ${'a|b'} | ${7} | x${7}
    `).toEqual([[null, 'a|b', 7, 'x7']]);
  });

  test('names days by their serial number', () => {
    expect(serial('1970-01-01')).toBe(25569);
    expect(() => serial('2014-02-31')).toThrow('not a day');
  });
});
