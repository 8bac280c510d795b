// Formulas as the page's calculator reads them.
import { describe, expect, test } from '@jest/globals';
import { literal, withCommas } from '../../../workbench/page/sheet-formula.ts';

describe('a formula', () => {
  test('of a French sheet gets commas between its arguments', () => {
    expect(withCommas('=AND(ISNUMBER(G3);G3<F3)')).toBe('=AND(ISNUMBER(G3),G3<F3)');
  });

  test('keeps the semicolons inside its texts', () => {
    expect(withCommas('=IF(A1="a;""b";1;2)')).toBe('=IF(A1="a;""b",1,2)');
  });

  test('without an equals sign gets one', () => {
    expect(withCommas('A1>2')).toBe('=A1>2');
  });
});

describe('a value inside a formula', () => {
  test.each([
    ['12', '12'],
    ['oui', '"oui"'],
    ['dit "oui"', '"dit ""oui"""'],
    ['=B1;2', 'B1,2'],
    ['', '""'],
  ])('%s is written %s', (value, written) => {
    expect(literal(value)).toBe(written);
  });
});
