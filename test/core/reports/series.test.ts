import { describe, expect, test } from '@jest/globals';
import { serial } from '../../support/sheet.ts';
import { picture, WEEKLY } from './small-operation.ts';

describe('charts', () => {
  test('show the weeks from the first figure on, with a gap where nobody reported', () => {
    const gap = [...WEEKLY, ['CF-S0001', serial('2014-10-28'), 200, 990]];
    expect(picture({ weekly: gap }).weeks).toEqual([
      { week: serial('2014-10-28'), individuals: 990, sites: 1 },
      { week: serial('2014-11-04'), individuals: null, sites: 0 },
      { week: serial('2014-11-11'), individuals: 1750, sites: 3 },
      { week: serial('2014-11-18'), individuals: 1721, sites: 3 },
    ]);
  });

  test('show at most thirteen weeks', () => {
    const long = Array.from({ length: 20 }, (_, index) => [
      'CF-S0001',
      serial('2014-11-18') - 7 * index,
      100,
      500 + index,
    ]);
    expect(picture({ weekly: [...WEEKLY.slice(0, 1), ...long] }).weeks).toHaveLength(13);
  });

  test('count sites by level of need, and a blank nowhere', () => {
    const food = picture().sectors.find((bar) => bar.sector === 'food');
    expect(food?.sites).toEqual({ '0': 0, '1': 0, '2': 1, '3': 1, nsp: 1 });
    const wash = picture().sectors.find((bar) => bar.sector === 'wash');
    expect(Object.values(wash?.sites ?? {})).toEqual([0, 0, 0, 0, 0]);
  });
});
