// Two reports on one site and week in one tab. The first stands; the second is refused unless it says
// that it corrects this very report.

import { draft } from '../../findings/draft.ts';
import { compactDay } from '../../table/serial-date.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';

export const duplicateReport: AcrossRule = {
  id: 'duplicate-report',
  scope: 'across rows',
  raises: ['week/duplicate-report'],
  check: ({ weekly, weekIndex }) => {
    const found: RowDraft[] = [];
    for (const row of weekly?.rows ?? []) {
      const { site_id: site, week_end: week, correction_of: corrects } = row.values;
      if (typeof site !== 'string' || typeof week !== 'number') continue;
      const first = weekIndex.weeksOf(site).get(week);
      if (first === undefined || first === row) continue;
      if (corrects === `${site}-${compactDay(week)}`) continue;
      const facts = {
        site,
        week,
        otherDocument: null,
        otherTab: first.place.tab,
        otherRow: first.place.row,
      };
      found.push({ on: 'weekly', row, draft: draft('week/duplicate-report', 'site_id', facts) });
    }
    return found;
  },
};
