// Neighbours that are alike are served by one call.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runsOf, spansOf } from '../../appsscript/src/runs.ts';

test('equal neighbours are one run, also when they are objects or null', () => {
  expect(runsOf([100, 100, 80, null, null])).toMatchObject([
    { start: 1, count: 2, value: 100 },
    { start: 3, count: 1, value: 80 },
    { start: 4, count: 2, value: null },
  ]);
  expect(runsOf([{ a: 1 }, { a: 1 }])).toHaveLength(1);
});

test('the runs of any values say the values again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 })), (values) => {
      const again = runsOf(values).flatMap(({ count, value }) => Array<number>(count).fill(value));
      expect(again).toEqual(values);
    }),
  );
});

test('numbers without a gap are one span', () => {
  expect(spansOf([2, 3, 4, 7, 9, 10])).toEqual([
    { start: 2, count: 3 },
    { start: 7, count: 1 },
    { start: 9, count: 2 },
  ]);
});
