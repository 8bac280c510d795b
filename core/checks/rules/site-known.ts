// A row on a site that nobody has registered, or that the row calls by another name. Activities for
// host families stand under HORS-SITE instead of a site.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS, safe, unsafe } from '../../findings/draft.ts';
import type { Suggestion } from '../../findings/finding.ts';
import { siteCodePattern } from '../../settings/site-code-pattern.ts';
import { isOffSite, OFF_SITE } from '../../forms/interventions/off-site.ts';
import type { Cell } from '../../table/cell.ts';
import { fold } from '../../table/fold.ts';
import { capitalCode } from '../context/capital-code.ts';
import type { SiteIndex } from '../context/site-index.ts';
import { plainSiteName } from '../context/site-name.ts';
import type { AnyRowRule } from '../rule.ts';

export const siteKnown: AnyRowRule = {
  id: 'site-known',
  scope: 'row',
  raises: ['site/unknown', 'site/name-differs'],
  check: ({ values: { site_id: site, site_name: name } }, { plan, siteIndex, settings }) => {
    // Without any registry nothing can be compared, and the registry knows its own sites.
    if (typeof site !== 'string' || plan.form === 'sites' || siteIndex.size === 0) {
      return NO_DRAFTS;
    }
    const registered = siteIndex.get(site);
    if (registered === undefined) {
      if (plan.form === 'interventions' && isOffSite(site)) {
        return site === OFF_SITE
          ? NO_DRAFTS
          : [draft('site/unknown', 'site_id', { site }, { suggestion: safe(OFF_SITE) })];
      }
      const suggestion = siteMeant(site, name, siteIndex, siteCodePattern(settings));
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

/** A site whose code is written otherwise, or else the one with this name. */
function siteMeant(
  site: string,
  name: Cell | undefined,
  index: SiteIndex,
  pattern: RegExp,
): Suggestion | null {
  const same = siteWritten(site, index, pattern);
  if (same !== null) return safe(same);
  const called = typeof name === 'string' ? siteCalled(name, index) : null;
  if (called !== null) return unsafe(called);
  const capitals = capitalCode(site, pattern);
  return capitals === null ? null : safe(capitals);
}

/** The only registered code that differs from this one in capitals, hyphens and spaces alone. */
function siteWritten(site: string, index: SiteIndex, pattern: RegExp): string | null {
  const key = codeKey(site);
  // A registered code that is itself written wrongly must not spread.
  const found = [...index.keys()].filter((id) => codeKey(id) === key && pattern.test(id));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function codeKey(code: string): string {
  return fold(code).replace(/ /g, '');
}

/** The code of the only site with this name. */
function siteCalled(name: string, index: SiteIndex): string | null {
  const plain = plainSiteName(name);
  const found = [...index.values()].filter(({ plainNames }) => plainNames.has(plain));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.siteId : null;
}
