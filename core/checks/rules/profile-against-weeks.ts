// A monthly profile beside the weekly reports of its month: the population of both should agree, and
// sanitation cannot be covered where people defecate in the open (REACH check 10).

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyRow } from '../context/week-index.ts';
import { weeksOfMonth } from '../context/weeks-of-month.ts';
import type { ProfileRowRule } from '../rule.ts';

const FIGURES = ['households', 'individuals'] as const;

export const profileAgainstWeeks: ProfileRowRule = {
  id: 'profile-against-weeks',
  scope: 'profile row',
  raises: ['profile/weekly-differs', 'profile/open-defecation-covered'],
  check: ({ values }, { weekIndex, settings }) => {
    const { site_id: site, profile_month: month, visit_date: visit } = values;
    if (typeof site !== 'string' || typeof month !== 'number') return NO_DRAFTS;
    const reports = weeksOfMonth(weekIndex, site, month);
    const found: Draft[] = [];
    for (const column of FIGURES) {
      const value = values[column];
      const near = nearest(reports, column, visit ?? null);
      if (typeof value !== 'number' || near === null) continue;
      const { weekly, week } = near;
      // A profile of nobody beside a report of somebody differs by a hundred per cent.
      const allowed = (weekly * settings['compare.weekly_percent']) / 100;
      if (Math.abs(value - weekly) > allowed) {
        found.push(draft('profile/weekly-differs', column, { column, value, weekly, week }));
      }
    }
    const [latest] = reports;
    const week = latest?.values.week_end;
    if (
      values.open_defecation === 'oui' &&
      latest?.values.need_wash_level === '0' &&
      typeof week === 'number'
    ) {
      const facts = { site, week };
      found.push(draft('profile/open-defecation-covered', 'open_defecation', facts));
    }
    return found.length > 0 ? found : NO_DRAFTS;
  },
};

/** The weekly figure nearest to the visit; without a visit, the latest of the month. */
function nearest(
  reports: readonly WeeklyRow[],
  column: (typeof FIGURES)[number],
  visit: number | null,
): { readonly weekly: number; readonly week: number } | null {
  let best: { weekly: number; week: number } | null = null;
  for (const { values } of reports) {
    const weekly = values[column];
    const week = values.week_end;
    if (typeof weekly !== 'number' || typeof week !== 'number') continue;
    const isNearer =
      best === null || (visit !== null && Math.abs(week - visit) < Math.abs(best.week - visit));
    if (isNearer) best = { weekly, week };
  }
  return best;
}
