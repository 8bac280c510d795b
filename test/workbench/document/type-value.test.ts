import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDay } from '../../../core/table/serial-date.ts';
import { displayValue } from '../../../workbench/document/display-value.ts';
import { typeValue } from '../../../workbench/document/type-value.ts';

const fr = (typed: string, format?: string) => typeValue(typed, 'fr_FR', format);
const en = (typed: string) => typeValue(typed, 'en_US');
const es = (typed: string) => typeValue(typed, 'es_ES');

describe('a number typed in French', () => {
  test.each([
    ['1250', 1250],
    ['0', 0],
    ['-35', -35],
    ['+7', 7],
    ['12,5', 12.5],
    [',5', 0.5],
    ['-74,6', -74.6],
    [' 42 ', 42],
    ['1E3', 1000],
  ])('%j is the number %d without a format', (typed, value) => {
    expect(fr(typed)).toEqual({ value });
  });

  test.each(['1 250', '1\u00a0250', '1\u202f250'])('%j has its thousands separated', (typed) => {
    expect(fr(typed)).toEqual({ value: 1250, numberFormat: '#,##0' });
  });

  test('decimals and separated thousands go together', () => {
    expect(fr('1 250,75')).toEqual({ value: 1250.75, numberFormat: '#,##0.00' });
  });

  test.each([
    '1.250',
    '1,250.5',
    '12 50',
    '1 25',
    '12,5,3',
    '4.36',
    'environ 200',
    '~1200',
    '12 ménages',
  ])('%j stays text', (typed) => {
    expect(fr(typed)).toEqual({ value: typed });
  });

  test('a percentage is its share', () => {
    expect(fr('12%')).toEqual({ value: 0.12, numberFormat: '0%' });
    expect(fr('12,5 %')).toEqual({ value: 0.125, numberFormat: '0.00%' });
    expect(fr('7%').value).toBe(0.07);
  });
});

describe('numbers in the other languages', () => {
  test('English takes the point for decimals and the comma for thousands', () => {
    expect(en('1,250.5')).toEqual({ value: 1250.5, numberFormat: '#,##0.00' });
    expect(en('12,5')).toEqual({ value: '12,5' });
    expect(en('4.36')).toEqual({ value: 4.36 });
  });

  test('Spanish takes the comma for decimals and the point for thousands', () => {
    expect(es('1.250')).toEqual({ value: 1250, numberFormat: '#,##0' });
    expect(es('1.250,5')).toEqual({ value: 1250.5, numberFormat: '#,##0.00' });
  });
});

describe('a date', () => {
  test.each([
    '30/09/2014',
    '30/9/2014',
    '30-09-2014',
    '30.09.2014',
    '30/09/14',
    '2014-09-30',
    '30 septembre 2014',
  ])('%j is 30 September 2014 in French', (typed) => {
    expect(fr(typed)).toEqual({ value: 41912, numberFormat: 'dd/mm/yyyy' });
  });

  test('English puts the month first', () => {
    expect(en('9/30/2014')).toEqual({ value: 41912, numberFormat: 'M/d/yyyy' });
    expect(en('30/9/2014')).toEqual({ value: '30/9/2014' });
  });

  test.each(['31/02/2014', '45/09/2014', '30/13/2014', '2014/02/30'])(
    '%j is not real and stays text',
    (typed) => {
      expect(fr(typed)).toEqual({ value: typed });
    },
  );

  test('a moment carries its time as a fraction', () => {
    const typed = fr('30/09/2014 12:00:00');
    expect(typed).toEqual({ value: 41912.5, numberFormat: 'dd/mm/yyyy hh:mm:ss' });
    expect(fr('18:30')).toEqual({ value: 18.5 / 24, numberFormat: 'hh:mm:ss' });
    expect(fr('30/09/2014 25:00')).toEqual({ value: '30/09/2014 25:00' });
  });

  test('every day comes back as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 60_000 }), (serial) => {
        const shown = displayValue(serial, 'dd/mm/yyyy', 'fr_FR');
        expect(fr(shown).value).toBe(serial);
        expect(fr(isoDay(serial)).value).toBe(serial);
      }),
    );
  });
});

describe('other typed texts', () => {
  test('booleans are read in the locale and in English', () => {
    expect(fr('VRAI')).toEqual({ value: true });
    expect(fr('faux')).toEqual({ value: false });
    expect(fr('TRUE')).toEqual({ value: true });
    expect(es('verdadero')).toEqual({ value: true });
    expect(en('VRAI')).toEqual({ value: 'VRAI' });
  });

  test('an apostrophe keeps what follows as text and is not kept itself', () => {
    expect(fr("'00125")).toEqual({ value: '00125' });
    expect(fr("'=SOMME(A1)")).toEqual({ value: '=SOMME(A1)' });
  });

  test('an equals sign begins a formula, alone it is text', () => {
    expect(fr('=A1+B1')).toEqual({ value: null, formula: '=A1+B1' });
    expect(fr('=')).toEqual({ value: '=' });
  });

  test('a cell formatted as text keeps everything as text', () => {
    expect(fr('0012', '@')).toEqual({ value: '0012' });
    expect(fr('=A1', '@')).toEqual({ value: '=A1' });
  });

  test('an empty text empties', () => {
    expect(fr('')).toEqual({ value: null });
  });

  test('spaces around a text are kept', () => {
    expect(fr('  Don Bosco ')).toEqual({ value: '  Don Bosco ' });
  });

  test('nothing typed makes it fail', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('fr_FR', 'en_US', 'es_ES'), (typed, locale) => {
        const { value } = typeValue(typed, locale);
        expect(['string', 'number', 'boolean', 'object']).toContain(typeof value);
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
