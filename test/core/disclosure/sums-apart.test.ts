import { expect, test } from '@jest/globals';
import { sumsApart } from '../../../core/disclosure/sums-apart.ts';

const sum = (total: string, ...parts: string[]) => ({ total, parts });

test('sums that have no count in common are apart, whatever their order', () => {
  const women = sum('women A', 'girls A', 'adults A');
  const all = sum('all A', 'women A', 'men A');
  const other = sum('all B', 'women B', 'men B');
  const men = sum('men A', 'boys A', 'grown A');
  const groups = sumsApart([women, other, men, all]);
  expect(groups).toHaveLength(2);
  expect(groups.find((group) => group.includes(all))).toEqual(
    expect.arrayContaining([women, men, all]),
  );
  expect(groups.find((group) => group.includes(other))).toEqual([other]);
});

test('without sums there is no group', () => {
  expect(sumsApart([])).toEqual([]);
});
