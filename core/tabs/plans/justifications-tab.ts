// The empty tab of what people have justified. No column is formatted as text: there the apostrophe
// that keeps a text a text would be shown.

import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

export function planJustificationsTab(context: PlanContext): TabPlan {
  const hidden = { width: 160, hidden: true } as const;
  const columns = {
    site_id: { width: 100 },
    period: { width: 110, format: NUMBER_FORMAT.day },
    column: { width: 180, wrap: true },
    value: { width: 120, wrap: true },
    issue: { width: 360, wrap: true },
    justification: { width: 360, wrap: true },
    justified_by: { width: 200 },
    justified_at: { width: 140, format: NUMBER_FORMAT.moment },
    form: hidden,
    record: hidden,
    column_id: hidden,
    check_id: hidden,
    raw_value: hidden,
    matter: hidden,
  } as const;
  return planOwnTab('justifications', { columns, frozenColumns: 1, spareRows: 100 }, context);
}
