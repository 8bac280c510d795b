import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { confidenceInterval } from '../../../core/reports/confidence-interval.ts';
import { pointsOf, ratioOf, shareOf } from '../../../core/reports/percent.ts';
import { sharesOf } from '../../../core/reports/shares.ts';
import { sharedCsv } from '../../support/shared-csv.ts';

describe('a share', () => {
  test('of the July 2015 survey is 66.4 and 33.6 per cent of 1,114 (known answer K18)', () => {
    expect(744 + 370).toBe(1114);
    expect([shareOf(740, 1114), shareOf(374, 1114)]).toEqual([66.4, 33.6]);
    expect(sharesOf([740, 374])).toEqual({
      shares: [66.4, 33.6],
      rest: 0,
      shown: 100,
      rounding: 0,
    });
  });

  test('is rounded half away from zero', () => {
    expect([shareOf(1, 2000), shareOf(3, 2000), shareOf(5, 2000)]).toEqual([0.1, 0.2, 0.3]);
  });

  test('of nothing is unknown', () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(sharesOf([0, 0])).toEqual({ shares: [null, null], rest: 0, shown: 0, rounding: 0 });
  });

  test('says what rounding has added when the shown shares do not make 100', () => {
    expect(sharesOf([1, 1, 1])).toMatchObject({ shares: [33.3, 33.3, 33.3], rounding: -0.1 });
    expect(sharesOf([1, 1, 1, 1, 1, 1])).toMatchObject({ shown: 100.2, rounding: 0.2 });
  });

  test('says what the parts leave of the whole', () => {
    // Known answer K10: the twelve zones of November 2014 against the headline.
    const zones = [20495, 17569, 6503, 5500, 4884, 2025, 1145, 695, 487, 318, 49, 11];
    expect(sharesOf(zones, 61_244).rest).toBe(1563);
  });

  const zones = sharedCsv('data/compiled_dtm_nov2014_by_zone.csv');
  (zones === null ? test.skip : test)('leaves 1,563 of the published zones as well', () => {
    const parts = (zones ?? []).map((row) => Number(row['idps'])).filter(Number.isFinite);
    expect(sharesOf(parts, 61_244).rest).toBe(1563);
  });

  test('and the others make 100 with the rounding that is stated', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 10_000 }),
        (parts, more) => {
          const { shares, rest, rounding } = sharesOf(
            parts,
            parts.reduce((sum, part) => sum + part, more),
          );
          const whole = parts.reduce((sum, part) => sum + part, more);
          const sum = [...shares, shareOf(rest, whole)].reduce<number>(
            (total, share) => total + (share ?? 0),
            0,
          );
          expect(sum - rounding).toBeCloseTo(100, 6);
          expect(Math.abs(rounding)).toBeLessThanOrEqual(0.05 * (parts.length + 1) + 1e-9);
        },
      ),
    );
  });
});

describe('a change between shares', () => {
  test('from 56 to 80 per cent is 24 points, no 14 and no 43 per cent (known answer K19)', () => {
    expect(pointsOf(56, 80)).toBe(24);
  });

  test('is the difference of what is shown', () => {
    expect(pointsOf(66.4, 69.1)).toBe(2.7);
    expect(pointsOf(33.6, 30.9)).toBe(-2.7);
    expect(pointsOf(0.1, 0.3)).toBe(0.2);
  });

  test('is unknown where one of them is', () => {
    expect(pointsOf(null, 80)).toBeNull();
    expect(pointsOf(56, null)).toBeNull();
  });
});

test('Bambari has 5.91 persons per household (known answer K06)', () => {
  expect(ratioOf(9646 + 1886 + 3019 + 6823, 3617, 2)).toBe(5.91);
  expect(ratioOf(5, 0, 2)).toBeNull();
});

describe('a confidence interval', () => {
  const declared = { 'survey.probability': 1 };

  test('is given only where a probability design is declared', () => {
    expect(confidenceInterval(740, 1114, { 'survey.probability': 0 })).toBeNull();
    expect(confidenceInterval(740, 1114, declared)).toEqual({ low: 63.6, high: 69.1 });
    expect(confidenceInterval(0, 0, declared)).toBeNull();
  });

  test('is narrower when much of the population was asked, and a point when all of it was', () => {
    const all = confidenceInterval(740, 1114, declared, 1114);
    expect(all).toEqual({ low: 66.4, high: 66.4 });
    const most = confidenceInterval(740, 1114, declared, 1500);
    expect((most?.high ?? 0) - (most?.low ?? 0)).toBeLessThan(69.1 - 63.6);
  });

  test('never leaves 0 to 100 and is no point where nobody answered so', () => {
    expect(confidenceInterval(0, 30, declared)).toEqual({ low: 0, high: 11.4 });
    expect(confidenceInterval(30, 30, declared)).toEqual({ low: 88.6, high: 100 });
  });
});
