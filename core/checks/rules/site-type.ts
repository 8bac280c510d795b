// A school or a place of worship that is registered as something other than a collective centre or a
// spontaneous site (dictionary, site_category).

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { BUILDINGS } from '../context/site-buildings.ts';
import type { SiteRowRule } from '../rule.ts';

const EXPECTED = new Set(['collectif', 'spontane']);

export const siteType: SiteRowRule = {
  id: 'site-type',
  scope: 'sites row',
  raises: ['site/type-unlikely'],
  check: ({ values: { site_id: site, site_category: category, site_type: type } }) =>
    typeof category === 'string' &&
    typeof type === 'string' &&
    BUILDINGS.has(category) &&
    !EXPECTED.has(type)
      ? [draft('site/type-unlikely', 'site_type', { site: site ?? '', category, type })]
      : NO_DRAFTS,
};
