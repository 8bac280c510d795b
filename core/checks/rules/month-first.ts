// A month that is written as one of its other days. The month is clear; its first day is proposed, so
// that all rows of a month agree and no exact day of a person's flight is kept.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS, safe } from '../../findings/draft.ts';
import { firstOfMonth } from '../../table/serial-date.ts';
import type { AnyRowRule } from '../rule.ts';

export const monthFirst: AnyRowRule = {
  id: 'month-first',
  scope: 'row',
  raises: ['month/not-first'],
  check: ({ values }, { plan }) => {
    let found: Draft[] | null = null;
    for (const column of plan.months) {
      const value = values[column];
      if (typeof value !== 'number') continue;
      const first = firstOfMonth(value);
      if (first === value) continue;
      const facts = { column, value, first };
      (found ??= []).push(draft('month/not-first', column, facts, { suggestion: safe(first) }));
    }
    return found ?? NO_DRAFTS;
  },
};
