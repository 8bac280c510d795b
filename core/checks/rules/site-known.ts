// A report on a site that nobody has registered, or that the report calls by another name.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS, unsafe } from '../../findings/draft.ts';
import type { SiteIndex } from '../context/site-index.ts';
import { plainSiteName } from '../context/site-name.ts';
import type { WeeklyRowRule } from '../rule.ts';

export const siteKnown: WeeklyRowRule = {
  id: 'site-known',
  scope: 'weekly row',
  raises: ['site/unknown', 'site/name-differs'],
  check: ({ values: { site_id: site, site_name: name } }, { siteIndex }) => {
    // Without any registry nothing can be compared.
    if (typeof site !== 'string' || siteIndex.size === 0) return NO_DRAFTS;
    const registered = siteIndex.get(site);
    if (registered === undefined) {
      const meant = typeof name === 'string' ? siteCalled(name, siteIndex) : null;
      const suggestion = meant === null ? null : unsafe(meant);
      return [draft('site/unknown', 'site_id', { site }, { suggestion })];
    }
    if (typeof name !== 'string' || registered.name === null || name === registered.name) {
      return NO_DRAFTS;
    }
    return registered.plainNames.has(plainSiteName(name))
      ? NO_DRAFTS
      : [nameDiffers(site, name, registered.name)];
  },
};

function nameDiffers(site: string, name: string, registered: string): Draft {
  const facts = { site, name, registered };
  return draft('site/name-differs', 'site_name', facts, { suggestion: unsafe(registered) });
}

/** The code of the only site with this name. */
function siteCalled(name: string, index: SiteIndex): string | null {
  const plain = plainSiteName(name);
  const found = [...index.values()].filter(({ plainNames }) => plainNames.has(plain));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.siteId : null;
}
