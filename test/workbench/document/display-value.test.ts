import { describe, expect, test } from '@jest/globals';
import { displayValue, isDateFormat } from '../../../workbench/document/display-value.ts';

describe('what a cell shows', () => {
  test.each([
    [1234567, '#,##0', '1\u202f234\u202f567'],
    [1234.5, '#,##0.00', '1\u202f234,50'],
    [3.14159, '0.00', '3,14'],
    [41912, 'dd/mm/yyyy', '30/09/2014'],
    [41912.5, 'dd/mm/yyyy hh:mm:ss', '30/09/2014 12:00:00'],
    [0.125, '0%', '13%'],
    [12, '@', '12'],
  ])('%d in %s is %j in French', (value, format, shown) => {
    expect(displayValue(value, format, 'fr_FR')).toBe(shown);
  });

  test('the same number is written in each locale', () => {
    expect(displayValue(1234.5, '#,##0.0', 'en_US')).toBe('1,234.5');
    expect(displayValue(1234.5, '#,##0.0', 'es_ES')).toBe('1.234,5');
  });

  test('without a format numbers are shown in full, decimals to ten places', () => {
    expect(displayValue(60093, undefined, 'fr_FR')).toBe('60093');
    expect(displayValue(0.1 + 0.2, undefined, 'fr_FR')).toBe('0,3');
    expect(displayValue(1 / 3, undefined, 'en_US')).toBe('0.3333333333');
    expect(displayValue(-0.5, undefined, 'fr_FR')).toBe('-0,5');
  });

  test('booleans and empty cells', () => {
    expect(displayValue(true, undefined, 'fr_FR')).toBe('VRAI');
    expect(displayValue(false, undefined, 'en_US')).toBe('FALSE');
    expect(displayValue(null, '#,##0', 'fr_FR')).toBe('');
  });

  test('a text is shown as it is, whatever the format', () => {
    expect(displayValue('environ 200', '#,##0', 'fr_FR')).toBe('environ 200');
  });
});

test('date formats are told from number formats', () => {
  expect(isDateFormat('dd/mm/yyyy')).toBe(true);
  expect(isDateFormat('hh:mm')).toBe(true);
  expect(isDateFormat('#,##0')).toBe(false);
  expect(isDateFormat('@')).toBe(false);
  expect(isDateFormat(undefined)).toBe(false);
});
