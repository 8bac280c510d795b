// Figures and needs that are exactly those of last week although the row does not say so, and any
// third identical week. One pair of weeks in eight is honestly identical (domain notes 5.3), so only
// a row that is the same in every respect is questioned.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { NEEDS } from '../context/needs.ts';
import type { WeekIndex, WeeklyRow } from '../context/week-index.ts';
import type { WeeklyRowRule } from '../rule.ts';

/** Identical weeks after which a coordinator looks even at figures marked as carried over. */
const REVIEW_AFTER = 3;

export const copiedForward: WeeklyRowRule = {
  id: 'copied-forward',
  scope: 'weekly row',
  raises: ['week/copied-forward'],
  check: (row, { weekIndex }) => {
    const { site_id: site, week_end: week, carried_over: carried } = row.values;
    const before = weekIndex.before(row);
    if (before === undefined || !isSame(row, before)) return NO_DRAFTS;
    if (typeof site !== 'string' || typeof week !== 'number') return NO_DRAFTS;
    const weeks = identicalWeeks(row, before, weekIndex);
    if (carried === 'oui' && weeks < REVIEW_AFTER) return NO_DRAFTS;
    return [draft('week/copied-forward', 'carried_over', { site, week, weeks })];
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
