// A site code that does not look like the operation's site codes.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { siteCodePattern } from '../../settings/site-code-pattern.ts';
import type { SiteRowRule } from '../rule.ts';

export const siteCode: SiteRowRule = {
  id: 'site-code',
  scope: 'sites row',
  raises: ['site/bad-code'],
  check: ({ values: { site_id: site } }, { settings }) => {
    if (typeof site !== 'string') return NO_DRAFTS;
    const pattern = siteCodePattern(settings);
    return pattern.test(site)
      ? NO_DRAFTS
      : [draft('site/bad-code', 'site_id', { site, pattern: pattern.source })];
  },
};
