// The empty tab in which findings are listed. What is written below is the business of drawing. No
// column is formatted as text: there the apostrophe that keeps a text a text would be shown.

import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';

export function planFindingsTab(context: PlanContext): TabPlan {
  const columns = {
    severity: { width: 110 },
    code: { width: 200, wrap: true },
    tab: { width: 90 },
    cell: { width: 70 },
    site_id: { width: 100 },
    column: { width: 200, wrap: true },
    message: { width: 460, wrap: true },
    value: { width: 140, wrap: true },
    suggestion: { width: 160, wrap: true },
    sheet_row: { width: 160, hidden: true },
    sheet_column: { width: 160, hidden: true },
    previous_background: { width: 160, hidden: true },
    previous_note: { width: 160, hidden: true },
  } as const;
  return planOwnTab('findings', { columns, frozenColumns: 1, spareRows: 200 }, context);
}
