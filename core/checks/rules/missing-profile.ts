// Open sites without a profile in the latest month of the profiles tab. Until profiles are due they are
// only told; a site without a profile is neither closed nor empty.

import { draft } from '../../findings/draft.ts';
import { firstOfMonth, lastOfMonth } from '../../table/serial-date.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';

export const missingProfile: AcrossRule = {
  id: 'missing-profile',
  scope: 'across rows',
  raises: ['profile/missing'],
  check: ({ sites, profile, settings, today }) => {
    const months = new Map<number, Set<string>>();
    for (const { values } of profile?.rows ?? []) {
      const { site_id: site, profile_month: day } = values;
      if (typeof site !== 'string' || typeof day !== 'number' || day > today) continue;
      const month = firstOfMonth(day);
      const reported = months.get(month) ?? new Set();
      months.set(month, reported.add(site));
    }
    const month = Math.max(...months.keys());
    const reported = months.get(month);
    if (reported === undefined) return [];
    const end = lastOfMonth(month);
    const severity = today > end + settings['month.due_days'] ? 'warning' : 'info';
    const found: RowDraft[] = [];
    for (const row of sites?.rows ?? []) {
      const { site_id: site, site_status: status, open_date: opened } = row.values;
      if (typeof site !== 'string' || (status !== 'ouvert' && status !== 'rouvert')) continue;
      if ((typeof opened === 'number' && opened > end) || reported.has(site)) continue;
      const missing = draft('profile/missing', 'site_id', { site, month }, { severity });
      found.push({ on: 'sites', row, draft: missing });
    }
    return found;
  },
};
