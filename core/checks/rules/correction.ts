// A correction of a report that is not in the tab, or that is about another site: most likely a typing
// mistake, and the report it names would leave the data.

import { draft } from '../../findings/draft.ts';
import { compactDay } from '../../table/serial-date.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';

export const correction: AcrossRule = {
  id: 'correction',
  scope: 'across rows',
  raises: ['week/correction-unlikely'],
  check: ({ weekly }) => {
    const siteOf = new Map<string, string>();
    for (const { values } of weekly?.rows ?? []) {
      const { site_id: site, week_end: week } = values;
      if (typeof site !== 'string' || typeof week !== 'number') continue;
      siteOf.set(`${site}-${compactDay(week)}`, site);
    }
    const found: RowDraft[] = [];
    for (const row of weekly?.rows ?? []) {
      const { site_id: site, correction_of: corrects } = row.values;
      if (typeof corrects !== 'string' || typeof site !== 'string') continue;
      const corrected = siteOf.get(corrects);
      if (corrected === site) continue;
      const facts = { correction: corrects, isThere: corrected !== undefined };
      const unlikely = draft('week/correction-unlikely', 'correction_of', facts);
      found.push({ on: 'weekly', row, draft: unlikely });
    }
    return found;
  },
};
