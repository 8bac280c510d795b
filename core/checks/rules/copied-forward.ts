// Figures and needs that are exactly those of last week although the row does not say so, and weeks
// that are identical for so long that a coordinator should look, also when the row says so. One pair of weeks in eight is honestly identical (domain notes 5.3), so only
// a row that is the same in every respect is questioned.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { NEEDS } from '../context/needs.ts';
import type { WeekIndex, WeeklyRow } from '../context/week-index.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const copiedForward: WeeklyRowRule = {
  id: 'copied-forward',
  scope: 'weekly row',
  raises: ['week/copied-forward', 'week/identical-weeks'],
  check: (row, { weekIndex, settings }) => {
    const { site_id: site, week_end: week, carried_over: carried } = row.values;
    const before = weekIndex.before(row);
    if (before === undefined || !isSame(row, before)) return NO_DRAFTS;
    if (typeof site !== 'string' || typeof week !== 'number') return NO_DRAFTS;
    const facts = { site, week, weeks: identicalWeeks(row, before, weekIndex) };
    const found: Draft[] = [];
    if (carried !== 'oui') found.push(draft('week/copied-forward', 'carried_over', facts));
    // A figure that a coordinator has validated has been looked at.
    const isReviewed = row.values.validation_status === 'valide';
    if (facts.weeks >= settings['week.identical_review'] && !isReviewed) {
      found.push(draft('week/identical-weeks', 'individuals', facts));
    }
    return found;
  },
};

function isSame({ values: now }: WeeklyRow, { values: then }: WeeklyRow): boolean {
  if (typeof now.households !== 'number' || typeof now.individuals !== 'number') return false;
  if (now.households !== then.households || now.individuals !== then.individuals) return false;
  return NEEDS.every(
    ({ level, issue }) => now[level] === then[level] && now[issue] === then[issue],
  );
}

/** How many weeks in a row are identical, this one included. */
function identicalWeeks(row: WeeklyRow, before: WeeklyRow, index: WeekIndex): number {
  const weeks = index.weeksOf(row.values.site_id ?? '');
  let count = 2;
  let week = (before.values.week_end ?? 0) - 7;
  for (;;) {
    const older = weeks.get(week);
    if (older === undefined || !isSame(row, older)) return count;
    count += 1;
    week -= 7;
  }
}
