// The eight age and sex figures: all or none, and their sums are the totals.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyValues } from '../../reading/reading.ts';
import type { WeeklyRowRule } from '../rule.ts';

const FEMALE = ['f_0_4', 'f_5_17', 'f_18_59', 'f_60plus'] as const;
const MALE = ['m_0_4', 'm_5_17', 'm_18_59', 'm_60plus'] as const;
const ALL = [...FEMALE, ...MALE];

export const ageSexTotal: WeeklyRowRule = {
  id: 'age-sex-total',
  scope: 'weekly row',
  raises: ['population/age-sex-total-differs', 'population/age-sex-incomplete'],
  check: ({ values, unread }) => {
    let filled = 0;
    for (const column of ALL) if (values[column] != null) filled += 1;
    if (filled === 0) return NO_DRAFTS;
    if (filled < ALL.length) {
      // A figure that could not be read is not missing; it has a finding already.
      const missing = ALL.filter((column) => values[column] == null && !unread.includes(column));
      const [first = null] = missing;
      return first === null
        ? NO_DRAFTS
        : [draft('population/age-sex-incomplete', first, { missing })];
    }
    const found: Draft[] = [];
    compare(values, FEMALE, 'female_total', found);
    compare(values, MALE, 'male_total', found);
    compare(values, ALL, 'individuals', found);
    return found.length > 0 ? found : NO_DRAFTS;
  },
};

function compare(
  values: WeeklyValues,
  parts: readonly (typeof ALL)[number][],
  total: 'female_total' | 'male_total' | 'individuals',
  found: Draft[],
): void {
  const expected = values[total];
  let sum = 0;
  for (const part of parts) sum += values[part] ?? 0;
  const [first = null] = parts;
  if (typeof expected === 'number' && sum !== expected) {
    found.push(draft('population/age-sex-total-differs', first, { sum, expected, total }));
  }
}
