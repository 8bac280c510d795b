// The empty correction log, in the layout that the sector already uses. No column is formatted as
// text: there the apostrophe that keeps a text a text would be shown.

import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

export function planCorrectionsTab(context: PlanContext): TabPlan {
  const columns = {
    uuid: { width: 170 },
    agency: { width: 110 },
    area: { width: 160 },
    variable: { width: 150, wrap: true },
    issue: { width: 360, wrap: true },
    check_id: { width: 200, wrap: true },
    old_value: { width: 140, wrap: true },
    new_value: { width: 140, wrap: true },
    fix: { width: 160, wrap: true },
    checked_by: { width: 200 },
    checked_at: { width: 140, format: NUMBER_FORMAT.moment },
  } as const;
  return planOwnTab('corrections', { columns, frozenColumns: 1, spareRows: 200 }, context);
}
