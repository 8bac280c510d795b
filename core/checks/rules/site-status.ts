// A closed site without a closing date, a closing date on an open site, a site that closed before it
// opened, a reopened site that does not say when it closed and when it opened again.

import type { Draft } from '../../findings/draft.ts';
import { draft } from '../../findings/draft.ts';
import type { SiteRowRule } from '../rule.ts';

export const siteStatus: SiteRowRule = {
  id: 'site-status',
  scope: 'sites row',
  raises: ['site/status-differs', 'site/reopened-undated', 'date/order'],
  check: ({ values }) => {
    const { site_id: site, site_status: status, open_date: opened, close_date: closed } = values;
    const found: Draft[] = [];
    if (typeof site === 'string' && typeof status === 'string' && closed !== undefined) {
      // Without its day, nobody can tell which reports come after a closure (44 of 44 closed sites
      // of the UNHCR list lack it): the dictionary asks for it.
      if (status === 'ferme' && closed === null) {
        const facts = { site, status, closed };
        found.push(draft('site/status-differs', 'close_date', facts, { severity: 'error' }));
      } else if (closed !== null && status !== 'ferme' && status !== 'rouvert') {
        found.push(draft('site/status-differs', 'site_status', { site, status, closed }));
      }
    }
    if (status === 'rouvert') {
      // A status changes only with a dated row: the day of closing, then the day of reopening.
      const isDated = typeof opened === 'number' && typeof closed === 'number' && opened > closed;
      const isRead = opened !== undefined && closed !== undefined;
      if (typeof site === 'string' && isRead && !isDated) {
        found.push(draft('site/reopened-undated', 'open_date', { site, opened, closed }));
      }
    } else if (typeof opened === 'number' && typeof closed === 'number' && closed < opened) {
      const facts = { column: 'close_date', value: closed, other: 'open_date', otherValue: opened };
      found.push(draft('date/order', 'close_date', facts));
    }
    return found;
  },
};
