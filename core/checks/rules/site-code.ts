// A site code that does not look like the operation's site codes.

import { draft, NO_DRAFTS, safe, unsafe } from '../../findings/draft.ts';
import { siteCodePattern } from '../../settings/site-code-pattern.ts';
import { capitalCode } from '../context/capital-code.ts';
import type { SiteRowRule } from '../rule.ts';

export const siteCode: SiteRowRule = {
  id: 'site-code',
  scope: 'sites row',
  raises: ['site/bad-code'],
  check: ({ values: { site_id: site } }, { settings, sites }) => {
    if (typeof site !== 'string') return NO_DRAFTS;
    const pattern = siteCodePattern(settings);
    if (pattern.test(site)) return NO_DRAFTS;
    const facts = { site, pattern: pattern.source };
    const meant = capitalCode(site, pattern);
    if (meant === null) return [draft('site/bad-code', 'site_id', facts)];
    // Where another row has that code already, the two may be different sites.
    const isTaken = sites?.rows.some(({ values }) => values.site_id === meant) ?? false;
    const suggestion = isTaken ? unsafe(meant) : safe(meant);
    return [draft('site/bad-code', 'site_id', facts, { suggestion })];
  },
};
