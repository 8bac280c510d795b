import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeOf, percentOf } from '../../../core/reports/percent.ts';
import { sharedCsv } from '../../support/shared-csv.ts';

describe('a change in per cent', () => {
  // Domain notes, section 1.7: what software must compute, whatever was printed.
  test.each([
    ['K08', 67_514, 60_093, -7_421, -10.99],
    ['K09a', 309_489, 60_093, -249_396, -80.58],
    ['K09b', 309_489, 61_244, -248_245, -80.21],
    ['K11', 126_600, 117_400, -9_200, -7.27],
    ['K12', 421_283, 420_231, -1_052, -0.25],
    ['K13', 391_433, 384_314, -7_119, -1.82],
    ['K14', 384_314, 385_750, 1_436, 0.37],
    ['K15', 712_945, 664_491, -48_454, -6.8],
    ['K16', 725_193, 741_879, 16_686, 2.3],
  ])('%s: from %i to %i is %i, %f %%', (_, before, after, persons, percent) => {
    expect(changeOf(before, after)).toEqual({ before, after, persons, percent });
  });

  test('is rounded half away from zero, not truncated and not to even', () => {
    expect(percentOf(1, 800)).toBe(0.13);
    expect(percentOf(-1, 800)).toBe(-0.13);
    expect(percentOf(3, 800)).toBe(0.38);
    expect(percentOf(1, 20_001)).toBe(0);
  });

  test('is exact at every half, however large the counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 500 }), (n, k) => {
        // (2n + 1) / 200 per cent lies halfway between two hundredths.
        expect(percentOf((2 * n + 1) * k, 20_000 * k)).toBe((n + 1) / 100);
      }),
    );
  });

  test('of nothing is unknown, not zero and not infinite', () => {
    expect(changeOf(0, 120)).toEqual({ before: 0, after: 120, persons: 120, percent: null });
    expect(changeOf(0, 0).percent).toBeNull();
  });

  test('that rounds to nothing is zero without a sign', () => {
    expect(Object.is(percentOf(-1, 100_000), 0)).toBe(true);
  });

  test('is off by half a hundredth at most, and as large downwards as upwards', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ max: 5_000_000 }),
        (whole, part) => {
          const percent = percentOf(part, whole) ?? Number.NaN;
          expect(Math.abs(percent - (100 * part) / whole)).toBeLessThanOrEqual(
            0.005 + 1e-9 * Math.abs(percent),
          );
          expect(percentOf(-part, whole)).toBeCloseTo(-percent, 10);
        },
      ),
    );
  });

  const answers = sharedCsv('known-answers.csv');
  const withAnswers = answers === null ? test.skip : test;

  withAnswers('agrees with every known answer of a change', () => {
    const changes = (answers ?? []).flatMap((answer) => {
      const match = /^pct change (\d{6}) to (\d{5,6})$/.exec(answer['measure'] ?? '');
      return match === null ? [] : [{ id: answer['id'], match, exact: Number(answer['exact']) }];
    });
    expect(changes.length).toBeGreaterThan(0);
    for (const { id, match, exact } of changes) {
      expect([id, changeOf(Number(match[1]), Number(match[2])).percent]).toEqual([id, exact]);
    }
  });
});
