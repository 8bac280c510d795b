// The days of an activity and its status: only what is planned may lie in the future, what is
// completed has an end, and what is planned has reached nobody yet.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { InterventionRowRule } from '../rule.ts';

const REACHED = ['reached_ind', 'reached_hh'] as const;

export const activityTiming: InterventionRowRule = {
  id: 'activity-timing',
  scope: 'interventions row',
  raises: ['date/order', 'date/future', 'answer/missing', 'answer/not-asked'],
  check: ({ values }, { today }) => {
    const { start_date: start, end_date: end, status } = values;
    let found: Draft[] | null = null;
    if (typeof start === 'number' && typeof end === 'number' && end < start) {
      const facts = { column: 'end_date', value: end, other: 'start_date', otherValue: start };
      (found ??= []).push(draft('date/order', 'end_date', facts));
    }
    if (typeof status !== 'string') return found ?? NO_DRAFTS;
    if (status !== 'planifie' && typeof start === 'number' && start > today) {
      const facts = { column: 'start_date', value: start, today };
      (found ??= []).push(draft('date/future', 'start_date', facts));
    }
    const because = 'status';
    const isOver = status === 'termine';
    if (isOver && end === null) {
      const facts = { column: 'end_date', because, answer: status };
      (found ??= []).push(draft('answer/missing', 'end_date', facts));
    } else if (isOver && typeof end === 'number' && end > today) {
      const facts = { column: 'end_date', value: end, today };
      (found ??= []).push(draft('date/future', 'end_date', facts));
    }
    for (const column of REACHED) {
      const value = values[column];
      if (value === null && (isOver || status === 'en_cours')) {
        const facts = { column, because, answer: status };
        (found ??= []).push(draft('answer/missing', column, facts));
      } else if (typeof value === 'number' && status === 'planifie') {
        const facts = { column, value, because, answer: status };
        (found ??= []).push(draft('answer/not-asked', column, facts));
      }
    }
    return found ?? NO_DRAFTS;
  },
};
