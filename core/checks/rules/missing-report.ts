// Weeks without a report: a gap between two reports of a site, and an open site that the latest week
// of the tab lacks. A missing report is not a closed site and not a zero.

import { draft } from '../../findings/draft.ts';
import type { CheckContext } from '../context/check-context.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';

const DAYS_PER_WEEK = 7;

export const missingReport: AcrossRule = {
  id: 'missing-report',
  scope: 'across rows',
  raises: ['week/missing-report'],
  check: (context) => [...gaps(context), ...notYetReported(context)],
};

/** One finding for each gap, on the report that follows it. */
function gaps({ weekly, weekIndex }: CheckContext): readonly RowDraft[] {
  const found: RowDraft[] = [];
  const own = new Set(weekly?.rows ?? []);
  for (const site of weekIndex.siteIds()) {
    const weeks = [...weekIndex.weeksOf(site)].sort(([a], [b]) => a - b);
    weeks.forEach(([week, row], i) => {
      const before = weeks[i - 1]?.[0];
      if (before === undefined || !own.has(row)) return;
      // Weeks with a wrong cut-off day are not counted as gaps of a few days.
      const missing = Math.round((week - before) / DAYS_PER_WEEK) - 1;
      if (missing < 1) return;
      const facts = { site, week: before + DAYS_PER_WEEK, weeks: missing };
      found.push({ on: 'weekly', row, draft: draft('week/missing-report', 'week_end', facts) });
    });
  }
  return found;
}

/**
 * Open sites of the sites tab without a report in the latest week. Until the report is due people
 * may still be typing.
 */
function notYetReported({
  sites,
  weekly,
  weekIndex,
  settings,
  today,
}: CheckContext): readonly RowDraft[] {
  let latest = -Infinity;
  for (const { values } of weekly?.rows ?? []) {
    const week = values.week_end;
    if (typeof week === 'number' && week > latest && week <= today) latest = week;
  }
  if (latest === -Infinity) return [];
  const severity = today > latest + settings['week.due_days'] ? 'warning' : 'info';
  const found: RowDraft[] = [];
  for (const row of sites?.rows ?? []) {
    const { site_id: site, site_status: status, open_date: opened } = row.values;
    if (typeof site !== 'string' || (status !== 'ouvert' && status !== 'rouvert')) continue;
    if (typeof opened === 'number' && opened > latest) continue;
    if (weekIndex.weeksOf(site).has(latest)) continue;
    const facts = { site, week: latest, weeks: 1 };
    const missing = draft('week/missing-report', 'site_id', facts, { severity });
    found.push({ on: 'sites', row, draft: missing });
  }
  return found;
}
