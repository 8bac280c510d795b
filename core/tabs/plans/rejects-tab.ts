// The empty tab of the rows that did not enter the master, and why.

import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

export function planRejectsTab(context: PlanContext): TabPlan {
  const columns = {
    site_id: { width: 100, format: NUMBER_FORMAT.text },
    week_end: { width: 110, format: NUMBER_FORMAT.day },
    form_title: { width: 100 },
    team: { width: 80, format: NUMBER_FORMAT.text },
    source_name: { width: 200, format: NUMBER_FORMAT.text, wrap: true },
    message: { width: 420, format: NUMBER_FORMAT.text, wrap: true },
    source_link: { width: 120 },
    source_tab: { width: 90, format: NUMBER_FORMAT.text },
    source_row: { width: 60 },
    rejected_at: { width: 140, format: NUMBER_FORMAT.moment },
    reasons: { width: 220, wrap: true },
    form: { width: 170, hidden: true },
    source_document: { width: 200, format: NUMBER_FORMAT.text, hidden: true },
  } as const;
  return planOwnTab('rejects', { columns, frozenColumns: 1, spareRows: 100 }, context);
}
