// Weekly reports of a time in which the registry's own row says that the site was not open: before it
// opened, between a closure and a reopening, or now although it is closed without a day.

import type { DraftOf } from '../../findings/draft.ts';
import { draft } from '../../findings/draft.ts';
import type { SiteValues } from '../../reading/reading.ts';
import type { CheckContext } from '../context/check-context.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';

export const reportedWhileClosed: AcrossRule = {
  id: 'reported-while-closed',
  scope: 'across rows',
  raises: ['site/reported-while-closed', 'site/not-open-yet'],
  check: (context) => {
    const { weekly, siteIndex } = context;
    const latest = latestWeek(context);
    const found: RowDraft[] = [];
    for (const row of weekly?.rows ?? []) {
      const { site_id: site, week_end: week } = row.values;
      if (typeof site !== 'string' || typeof week !== 'number') continue;
      const registered = siteIndex.get(site)?.own;
      if (registered === null || registered === undefined) continue;
      const wrong = contradiction(site, week, registered, latest);
      if (wrong !== null) found.push({ on: 'weekly', row, draft: wrong });
    }
    return found;
  },
};

type Contradiction = DraftOf<'site/reported-while-closed'> | DraftOf<'site/not-open-yet'>;

function contradiction(
  site: string,
  week: number,
  { site_status: status, open_date: opened, close_date: closed }: SiteValues,
  latest: number,
): Contradiction | null {
  const isOpened = typeof opened === 'number';
  const isClosed = typeof closed === 'number';
  if (status === 'rouvert') {
    if (!isOpened || !isClosed || opened <= closed || week <= closed || week >= opened) return null;
    const facts = { site, closed, reopened: opened, week };
    return draft('site/reported-while-closed', 'site_id', facts);
  }
  if (isOpened && week < opened) {
    return draft('site/not-open-yet', 'week_end', { site, opened, week });
  }
  // Without a closing day earlier reports may be true; one of the latest week cannot be.
  if (status === 'ferme' && closed === null && week === latest) {
    const facts = { site, closed: null, reopened: null, week };
    return draft('site/reported-while-closed', 'site_id', facts);
  }
  return null;
}

function latestWeek({ weekly, today }: CheckContext): number {
  let latest = -Infinity;
  for (const { values } of weekly?.rows ?? []) {
    const week = values.week_end;
    if (typeof week === 'number' && week > latest && week <= today) latest = week;
  }
  return latest;
}
