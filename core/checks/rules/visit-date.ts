// A visit outside the week that is reported.

import { draft, NO_DRAFTS, unsafe } from '../../findings/draft.ts';
import { fromSerial, toSerial } from '../../table/serial-date.ts';
import type { WeeklyRowRule } from '../rule.ts';

/** The week has seven days and ends on the cut-off day. */
const DAYS_BEFORE_END = 6;

export const visitDate: WeeklyRowRule = {
  id: 'visit-date',
  scope: 'weekly row',
  raises: ['week/visit-outside'],
  check: ({ values: { week_end: end, visit_date: visit } }) => {
    if (typeof end !== 'number' || typeof visit !== 'number') return NO_DRAFTS;
    const start = end - DAYS_BEFORE_END;
    const isInWeek = (day: number): boolean => day >= start && day <= end;
    if (isInWeek(visit)) return NO_DRAFTS;
    // A sheet set to American dates turns 07/10/2014 into 10 July: try the day and month exchanged.
    const { year, month, day } = fromSerial(visit);
    const exchanged = toSerial({ year, month: day, day: month });
    const suggestion = exchanged !== null && isInWeek(exchanged) ? unsafe(exchanged) : null;
    return [draft('week/visit-outside', 'visit_date', { visit, start, end }, { suggestion })];
  },
};
