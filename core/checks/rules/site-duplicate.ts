// The same site code on two rows of the registry. The first row stands, the others are refused.

import { draft } from '../../findings/draft.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';
import type { RowPlace } from '../../table/table.ts';

export const siteDuplicate: AcrossRule = {
  id: 'site-duplicate',
  scope: 'across rows',
  raises: ['site/duplicate'],
  check: ({ sites }) => {
    const first = new Map<string, RowPlace>();
    const found: RowDraft[] = [];
    for (const row of sites?.rows ?? []) {
      const site = row.values.site_id;
      if (typeof site !== 'string') continue;
      const other = first.get(site);
      if (other === undefined) {
        first.set(site, row.place);
        continue;
      }
      const facts = { site, otherTab: other.tab, otherRow: other.row };
      found.push({ on: 'sites', row, draft: draft('site/duplicate', 'site_id', facts) });
    }
    return found;
  },
};
