import { expect, test } from '@jest/globals';
import { siteCodePattern } from '../../../core/settings/site-code-pattern.ts';

const pattern = (iso3: string, set = ''): RegExp =>
  siteCodePattern({ 'country.iso3': iso3, 'site.code_pattern': set });

test('in the CAR a code is CF-S and four digits', () => {
  expect(pattern('CAF').test('CF-S0012')).toBe(true);
  for (const code of ['CF-S12', 'cf-s0012', 'CF-S00123', ' CF-S0012', 'CF S0012', '']) {
    expect([code, pattern('CAF').test(code)]).toEqual([code, false]);
  }
});

test('elsewhere any code without spaces will do', () => {
  expect(pattern('HTI').test('111_01_026')).toBe(true);
  expect(pattern('HTI').test('111 01 026')).toBe(false);
  expect(pattern('HTI').test('')).toBe(false);
});

test('the setting decides where there is one', () => {
  expect(pattern('CAF', '^S\\d+$').test('S7')).toBe(true);
  expect(pattern('CAF', '^S\\d+$').test('CF-S0012')).toBe(false);
});
