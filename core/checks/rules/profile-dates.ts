// A profile's visit lies in its month, and the first people came no later than that.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS, unsafe } from '../../findings/draft.ts';
import { firstOfMonth, fromSerial, lastOfMonth, toSerial } from '../../table/serial-date.ts';
import type { ProfileRowRule } from '../rule.ts';

export const profileDates: ProfileRowRule = {
  id: 'profile-dates',
  scope: 'profile row',
  raises: ['month/visit-outside', 'date/order'],
  check: ({ values: { profile_month: month, visit_date: visit, first_arrival_month: first } }) => {
    if (typeof month !== 'number') return NO_DRAFTS;
    const start = firstOfMonth(month);
    const end = lastOfMonth(month);
    let found: Draft[] | null = null;
    if (typeof visit === 'number' && (visit < start || visit > end)) {
      // A sheet set to American dates turns 07/10/2014 into 10 July: try day and month exchanged.
      const { year, month: m, day } = fromSerial(visit);
      const exchanged = toSerial({ year, month: day, day: m });
      const isMeant = exchanged !== null && exchanged >= start && exchanged <= end;
      const suggestion = isMeant ? unsafe(exchanged) : null;
      const facts = { visit, start, end };
      (found ??= []).push(draft('month/visit-outside', 'visit_date', facts, { suggestion }));
    }
    if (typeof first === 'number' && first > end) {
      const facts = {
        column: 'profile_month',
        value: month,
        other: 'first_arrival_month',
        otherValue: first,
      };
      (found ??= []).push(draft('date/order', 'first_arrival_month', facts));
    }
    return found ?? NO_DRAFTS;
  },
};
