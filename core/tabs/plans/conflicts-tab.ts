// The empty tab of sites that two teams reported for one week, side by side.

import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

export function planConflictsTab(context: PlanContext): TabPlan {
  const team = { width: 100, format: NUMBER_FORMAT.text };
  const count = { width: 110, format: NUMBER_FORMAT.count };
  const document = { width: 180, format: NUMBER_FORMAT.text };
  const columns = {
    site_id: { width: 110, format: NUMBER_FORMAT.text },
    site_name: { width: 220, format: NUMBER_FORMAT.text },
    week_end: { width: 110, format: NUMBER_FORMAT.day },
    counted: { width: 130, format: NUMBER_FORMAT.text },
    team_a: team,
    individuals_a: count,
    households_a: count,
    document_a: document,
    row_a: { width: 70 },
    link_a: { width: 120 },
    team_b: team,
    individuals_b: count,
    households_b: count,
    document_b: document,
    row_b: { width: 70 },
    link_b: { width: 120 },
  };
  return planOwnTab('conflicts', { columns, frozenColumns: 2, spareRows: 50 }, context);
}
