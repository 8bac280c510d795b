// Suspected cholera or measles in a profile, and no urgent alert in that month's weekly reports: the
// alert goes to the coordinator the same day, a profile only once a month.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { splitTexts } from '../../reading/read-text.ts';
import { weeksOfMonth } from '../context/weeks-of-month.ts';
import type { ProfileRowRule } from '../rule.ts';

const OUTBREAKS = new Set(['cholera', 'rougeole']);

export const profileOutbreak: ProfileRowRule = {
  id: 'profile-outbreak',
  scope: 'profile row',
  raises: ['profile/outbreak-without-alert'],
  check: ({ values }, { weekIndex }) => {
    const { site_id: site, profile_month: month, health_main_problems: problems } = values;
    if (typeof site !== 'string' || typeof problems !== 'string') return NO_DRAFTS;
    const suspected = splitTexts(problems).filter((problem) => OUTBREAKS.has(problem));
    if (suspected.length === 0) return NO_DRAFTS;
    const reports = typeof month === 'number' ? weeksOfMonth(weekIndex, site, month) : [];
    if (reports.some(({ values: { urgent_alert: alert } }) => alert === 'oui')) return NO_DRAFTS;
    return suspected.map((problem): Draft =>
      draft('profile/outbreak-without-alert', 'health_main_problems', { site, problem }),
    );
  },
};
