// A report on a week after the site was closed. Where another site took it in, that one is meant.

import { draft, NO_DRAFTS, unsafe } from '../../findings/draft.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const siteClosed: WeeklyRowRule = {
  id: 'site-closed',
  scope: 'weekly row',
  raises: ['site/closed'],
  check: ({ values: { site_id: site, week_end: week } }, { siteIndex, mergedInto }) => {
    if (typeof site !== 'string' || typeof week !== 'number') return NO_DRAFTS;
    const closed = siteIndex.get(site)?.closed ?? null;
    if (closed === null || week <= closed) return NO_DRAFTS;
    const into = mergedInto.get(site) ?? null;
    const suggestion = into === null ? null : unsafe(into);
    return [draft('site/closed', 'site_id', { site, closed, week, into }, { suggestion })];
  },
};
