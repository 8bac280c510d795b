// A report on a week after the site was closed.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const siteClosed: WeeklyRowRule = {
  id: 'site-closed',
  scope: 'weekly row',
  raises: ['site/closed'],
  check: ({ values: { site_id: site, week_end: week } }, { siteIndex }) => {
    if (typeof site !== 'string' || typeof week !== 'number') return NO_DRAFTS;
    const closed = siteIndex.get(site)?.closed ?? null;
    return closed === null || week <= closed
      ? NO_DRAFTS
      : [draft('site/closed', 'site_id', { site, closed, week })];
  },
};
