// Texts on their way into cells: what Sheets would read as something else gets an apostrophe.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typedCell } from '../../appsscript/src/gateway/typed-text.ts';

describe('a text that Sheets would read as something else', () => {
  test.each([
    '=1+1',
    '+33 6 12 34 56 78',
    '-',
    '@SUM(A1)',
    "'quoted",
    '  =HYPERLINK("x")',
    '1475',
    '1 475,5',
    '12%',
    '30/09/2014',
    '2014-09-30',
    '10:30',
    'mars 2014',
    '€ 5',
    'TRUE',
    'vrai',
    'Falso',
    '#N/A',
    '#f4cccc',
  ])('keeps %j a text by an apostrophe', (text) => {
    expect(typedCell(text)).toBe(`'${text}`);
  });

  test.each(['École Nguitto', 'oui', 'Hebdo', 'vraiment', '"', 'a=b', 'M. le maire'])(
    'leaves %j as it is',
    (text) => {
      expect(typedCell(text)).toBe(text);
    },
  );
});

test('numbers and booleans are written as they are, an empty cell as an empty text', () => {
  expect(typedCell(41_912)).toBe(41_912);
  expect(typedCell(0)).toBe(0);
  expect(typedCell(true)).toBe(true);
  expect(typedCell(null)).toBe('');
});

test('the apostrophe is the only thing ever added', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const typed = typedCell(text);
      expect([text, `'${text}`]).toContain(typed);
    }),
  );
});
