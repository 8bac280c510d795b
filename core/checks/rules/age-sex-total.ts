// The eight age and sex figures of a week: all or none, and their sums are the totals.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyValues } from '../../reading/reading.ts';
import { AGE_SEX, countFilled, FEMALE, MALE, sumOf } from '../context/age-sex.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const ageSexTotal: WeeklyRowRule = {
  id: 'age-sex-total',
  scope: 'weekly row',
  raises: ['population/age-sex-total-differs', 'population/age-sex-incomplete'],
  check: ({ values, unread }) => {
    const filled = countFilled(values);
    if (filled === 0) return NO_DRAFTS;
    if (filled < AGE_SEX.length) {
      // A figure that could not be read is not missing; it has a finding already.
      const missing = AGE_SEX.filter(
        (column) => values[column] == null && !unread.includes(column),
      );
      const [first = null] = missing;
      return first === null
        ? NO_DRAFTS
        : [draft('population/age-sex-incomplete', first, { missing })];
    }
    const found: Draft[] = [];
    compare(values, FEMALE, 'female_total', found);
    compare(values, MALE, 'male_total', found);
    compare(values, AGE_SEX, 'individuals', found);
    return found.length > 0 ? found : NO_DRAFTS;
  },
};

function compare(
  values: WeeklyValues,
  parts: readonly (typeof AGE_SEX)[number][],
  total: 'female_total' | 'male_total' | 'individuals',
  found: Draft[],
): void {
  const expected = values[total];
  const sum = sumOf(values, parts);
  const [first = null] = parts;
  if (typeof expected === 'number' && sum !== expected) {
    found.push(draft('population/age-sex-total-differs', first, { sum, expected, total }));
  }
}
