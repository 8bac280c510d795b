import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ValueReader } from '../../../core/reading/oddity.ts';
import { decimalReader, integerReader } from '../../../core/reading/read-number.ts';
import type { Cell } from '../../../core/table/cell.ts';

const integer = integerReader({ id: 'individuals', min: 0, max: 120_000 });
const latitude = decimalReader({ id: 'latitude', min: -90, max: 90 });
const quantity = decimalReader({ id: 'quantity' });

/** `1475`, or the code of the finding and what the cell counts as. */
function read(reader: ValueReader, cell: Cell): unknown {
  const value = reader(cell);
  return typeof value === 'object' && value !== null ? [value.draft.code, value.value] : value;
}

describe('whole numbers', () => {
  test.each<[Cell, unknown]>([
    [1475, 1475],
    [0, 0],
    [null, null],
    ['   ', null],
    ['\u00a0', null],
  ])('%j is read without a word', (cell, expected) => {
    expect(read(integer, cell)).toEqual(expected);
  });

  test.each<[Cell, number]>([
    ['1475', 1475],
    [' 1475 ', 1475],
    ['1 475', 1475],
    ['1\u00a0475', 1475],
    ['1\u202f475', 1475],
    ['1’475', 1475],
    [' 1,475 ', 1475],
    ['448,465', 448_465],
    ['1475,0', 1475],
    ['1475.00', 1475],
    ['1 475,00', 1475],
    ['1.475,00', 1475],
    ['1,475.00', 1475],
    ['1.475.000', 1_475_000],
    ['-12', -12],
    ['\u221212', -12],
    ['+12', 12],
    ['-0', 0],
    ['007', 7],
  ])('%j is normalised to %d, safely', (cell, value) => {
    const odd = integer(cell);
    expect(odd).toMatchObject({
      value,
      draft: { code: 'number/normalised', suggestion: { value, safe: true } },
    });
  });

  test.each<[Cell, readonly number[]]>([
    ['1.475', [1475, 1.475]],
    [1.475, [1475, 1.475]],
  ])('%j is asked about', (cell, readings) => {
    expect(integer(cell)).toMatchObject({
      value: undefined,
      draft: { code: 'number/ambiguous', facts: { raw: cell, readings } },
    });
  });

  test.each<Cell>([
    'beaucoup',
    '#N/A',
    '=A1',
    '12,5',
    12.5,
    '14 75',
    '1.2.3',
    '1,47.5',
    '12-15',
    '-',
    'nd',
    true,
    'x'.repeat(50_000),
    '1'.repeat(50_000),
    NaN,
    Infinity,
  ])('%j is kept as unreadable, never a blank, never a zero', (cell) => {
    expect(read(integer, cell)).toEqual(['value/unreadable', undefined]);
  });

  test('a figure with words is proposed, not taken', () => {
    const odd = integer('environ 120 ménages');
    expect(odd).toMatchObject({ value: undefined });
    expect(odd).toMatchObject({ draft: { suggestion: { value: 120, safe: false } } });
    expect(integer('entre 120 et 150')).toMatchObject({ draft: { suggestion: null } });
  });
});

describe('decimal numbers', () => {
  test.each<[Cell, number]>([
    ['4,3947', 4.3947],
    ['4.3947', 4.3947],
    ['4,394', 4.394],
    ['-72,335', -72.335],
    ['4', 4],
  ])('%j is normalised to %d: the other reading is no latitude', (cell, value) => {
    expect(read(latitude, cell)).toEqual(['number/normalised', value]);
  });

  test('a text that may be thousands or decimals is asked about where both are possible', () => {
    expect(quantity('1,475')).toMatchObject({
      draft: { code: 'number/ambiguous', facts: { readings: [1.475, 1475] } },
    });
  });

  test('degrees and minutes are unreadable', () => {
    expect(read(latitude, '4°23′41″N')).toEqual(['value/unreadable', undefined]);
  });
});

test('every whole number comes back from every way of grouping it', () => {
  const separator = fc.constantFrom(' ', '\u00a0', '\u202f', '’', '');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), separator, (value, mark) => {
      const text = String(value).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
      expect(read(integer, text)).toEqual(['number/normalised', value]);
    }),
  );
});

test('no text makes the readers crash', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const reader of [integer, latitude]) expect(() => reader(text)).not.toThrow();
    }),
  );
});
