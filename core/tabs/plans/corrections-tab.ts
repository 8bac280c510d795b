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
    variable: { width: 150 },
    issue: { width: 360 },
    check_id: { width: 200 },
    old_value: { width: 140 },
    new_value: { width: 140 },
    fix: { width: 160 },
    checked_by: { width: 200 },
    checked_at: { width: 140, format: NUMBER_FORMAT.moment },
  };
  return planOwnTab('corrections', { columns, frozenColumns: 1, spareRows: 200 }, context);
}
