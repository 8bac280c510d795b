// A week that does not close on the operation's cut-off day.

import { draft, NO_DRAFTS, unsafe } from '../../findings/draft.ts';
import { weekdayOf } from '../../table/serial-date.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const weekCutOff: WeeklyRowRule = {
  id: 'week-cut-off',
  scope: 'weekly row',
  raises: ['week/wrong-cut-off'],
  check: ({ values: { week_end: week } }, { settings }) => {
    if (typeof week !== 'number') return NO_DRAFTS;
    const cutOff = settings['week.cut_off'];
    const late = (weekdayOf(week) - cutOff + 7) % 7;
    if (late === 0) return NO_DRAFTS;
    const nearest = late <= 3 ? week - late : week + 7 - late;
    const facts = { week, expectedWeekday: cutOff, nearest };
    return [draft('week/wrong-cut-off', 'week_end', facts, { suggestion: unsafe(nearest) })];
  },
};
