// Figures that stand for "don't know": 999 and the like always, 99 and 88 where one row has the same
// figure several times (domain notes 2.7, cleaningtools). Asked about, because a site may well have
// 999 people.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { AnyRowRule, RowValues } from '../rule.ts';

const ALWAYS = new Set([888, 999, 8888, 9999, 88_888, 99_999]);
const WHEN_REPEATED = new Set([88, 98, 99]);
/** The smallest of them: anything below is passed over at once. */
const LEAST = 88;

export const placeholder: AnyRowRule = {
  id: 'placeholder',
  scope: 'row',
  raises: ['value/placeholder'],
  check: ({ values }, { plan }) => {
    let found: Draft[] | null = null;
    for (const column of plan.counts) {
      const value = values[column];
      if (typeof value !== 'number' || value < LEAST) continue;
      const isOne =
        ALWAYS.has(value) || (WHEN_REPEATED.has(value) && isRepeated(value, values, plan.counts));
      if (isOne) (found ??= []).push(draft('value/placeholder', column, { column, value }));
    }
    return found ?? NO_DRAFTS;
  },
};

/** Twice may be chance (all of 99 households arrived this week); three times is a habit. */
const HABIT = 3;

function isRepeated(value: number, values: RowValues, columns: readonly string[]): boolean {
  let times = 0;
  for (const column of columns) if (values[column] === value) times += 1;
  return times >= HABIT;
}
