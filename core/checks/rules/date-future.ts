// A visit, a week, an interview or an opening that lies in the future.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { Draft } from '../../findings/draft.ts';
import type { AnyRowRule } from '../rule.ts';

export const dateFuture: AnyRowRule = {
  id: 'date-future',
  scope: 'row',
  raises: ['date/future'],
  check: ({ values }, { plan, today }) => {
    let found: Draft[] | null = null;
    for (const column of plan.past) {
      const value = values[column];
      if (typeof value !== 'number' || value <= today) continue;
      (found ??= []).push(draft('date/future', column, { column, value, today }));
    }
    return found ?? NO_DRAFTS;
  },
};
