// A visit, a week or an opening that lies in the future.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { Draft } from '../../findings/draft.ts';
import type { AnyRowRule } from '../rule.ts';

/** Dates of what has happened. A closing date may be announced. */
const PAST = ['week_end', 'visit_date', 'open_date'];

export const dateFuture: AnyRowRule = {
  id: 'date-future',
  scope: 'row',
  raises: ['date/future'],
  check: ({ values }, { today }) => {
    let found: Draft[] | null = null;
    for (const column of PAST) {
      const value = values[column];
      if (typeof value !== 'number' || value <= today) continue;
      (found ??= []).push(draft('date/future', column, { column, value, today }));
    }
    return found ?? NO_DRAFTS;
  },
};
