// The empty tab of the rows that did not enter the master, and why.

import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

export function planRejectsTab(context: PlanContext): TabPlan {
  const columns = {
    site_id: { width: 110, format: NUMBER_FORMAT.text },
    week_end: { width: 110, format: NUMBER_FORMAT.day },
    form: { width: 90 },
    reasons: { width: 260 },
    message: { width: 420, format: NUMBER_FORMAT.text },
    source_document: { width: 200, format: NUMBER_FORMAT.text },
    source_tab: { width: 100, format: NUMBER_FORMAT.text },
    source_row: { width: 70 },
    source_link: { width: 120 },
    rejected_at: { width: 140, format: NUMBER_FORMAT.moment },
  };
  return planOwnTab('rejects', { columns, frozenColumns: 1, spareRows: 100 }, context);
}
