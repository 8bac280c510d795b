// An intervention at a site that is closed by then, or for a need that the site's report calls covered.
// Neither is impossible: goods are taken away, and a covered need is covered by somebody.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { NEED_OF_SECTOR } from '../../forms/interventions/need-of-sector.ts';
import { compactDay } from '../../table/serial-date.ts';
import type { InterventionRowRule } from '../rule.ts';

/** A report that is older says nothing about the need that the intervention meets. */
const DAYS_BACK = 28;

export const activityAgainstSite: InterventionRowRule = {
  id: 'activity-against-site',
  scope: 'interventions row',
  raises: ['activity/site-closed', 'activity/no-need'],
  check: ({ values }, { siteIndex, weekIndex }) => {
    const { site_id: site, start_date: start, sector, responds_to_need: answers } = values;
    if (typeof site !== 'string' || typeof start !== 'number') return NO_DRAFTS;
    const found: Draft[] = [];
    const closed = siteIndex.get(site)?.closed ?? null;
    if (closed !== null && start > closed) {
      found.push(draft('activity/site-closed', 'site_id', { site, closed, start }));
    }
    const need = typeof sector === 'string' ? NEED_OF_SECTOR.get(sector) : undefined;
    if (need !== undefined && typeof sector === 'string') {
      const weeks = weekIndex.weeksOf(site);
      const week = reportBefore(site, [...weeks.keys()], start, answers ?? null);
      const level = week === null ? undefined : weeks.get(week)?.values[`need_${need}_level`];
      if (week !== null && level === '0') {
        found.push(draft('activity/no-need', 'sector', { site, sector, week }));
      }
    }
    return found.length > 0 ? found : NO_DRAFTS;
  },
};

/**
 * Week of the report that the intervention says it answers, otherwise of the latest one from before:
 * afterwards the need may be covered because of the intervention.
 */
function reportBefore(
  site: string,
  weeks: readonly number[],
  start: number,
  answers: string | null,
): number | null {
  const named = weeks.find((week) => `${site}-${compactDay(week)}` === answers);
  if (named !== undefined) return named;
  const before = weeks.filter((week) => week <= start && week >= start - DAYS_BACK);
  return before.length === 0 ? null : Math.max(...before);
}
