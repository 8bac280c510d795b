// A site row beside what the registry knew under its code: another name, or a closure that the row
// does not know of. A code is never used again for another site, and an old name is kept.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS, unsafe } from '../../findings/draft.ts';
import { closedOn } from '../../forms/sites/closed-on.ts';
import { splitTexts } from '../../reading/read-text.ts';
import { areAlike, plainSiteName } from '../context/site-name.ts';
import type { SiteRowRule } from '../rule.ts';

export const siteAgainstRegistry: SiteRowRule = {
  id: 'site-against-registry',
  scope: 'sites row',
  raises: ['site/renamed', 'site/closure-undone'],
  check: ({ values }, { registry }) => {
    const { site_id: site, site_name: name, site_name_alt: others } = values;
    const registered = typeof site === 'string' ? registry.get(site) : undefined;
    if (registered === undefined || typeof site !== 'string') return NO_DRAFTS;
    const found: Draft[] = [];
    if (typeof name === 'string' && others !== undefined) {
      const aliases = others === null ? [] : splitTexts(others);
      const before = plainSiteName(registered.name);
      const isKept =
        registered.name === site ||
        areAlike(plainSiteName(name), before) ||
        aliases.some((alias) => plainSiteName(alias) === before);
      if (!isKept) {
        const facts = { site, name, registered: registered.name };
        const suggestion = unsafe([...aliases, registered.name].join('; '));
        found.push(draft('site/renamed', 'site_name_alt', facts, { suggestion }));
      }
    }
    const { site_status: status, close_date: closed } = values;
    const isSaid = status === 'ferme' || status === 'rouvert' || closed === undefined;
    if (registered.closed !== null && !isSaid && closedOn(status, closed) === null) {
      const facts = { site, closed: registered.closed };
      found.push(draft('site/closure-undone', 'site_status', facts));
    }
    return found;
  },
};
