import { expect, test } from '@jest/globals';
import { looksRounded } from '../../../../core/forms/weekly/rounded-estimate.ts';

test.each([
  [100, 21, true],
  [1_200, null, true],
  [150, 30, true],
  [50, 10, true],
  [150, 31, false],
  [150, 0, false],
  [150, null, false],
  [99, 20, false],
  [0, 0, false],
  [null, 10, false],
  [undefined, undefined, false],
])('%p individuals in %p households look rounded: %p', (individuals, households, rounded) => {
  expect(looksRounded(individuals, households)).toBe(rounded);
});
