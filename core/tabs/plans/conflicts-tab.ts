// The empty tab of sites that two teams reported for one week, side by side.

import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

export function planConflictsTab(context: PlanContext): TabPlan {
  const team = { width: 80, format: NUMBER_FORMAT.text };
  const name = { width: 180, format: NUMBER_FORMAT.text, wrap: true } as const;
  const count = { width: 95, format: NUMBER_FORMAT.count };
  const document = { width: 180, format: NUMBER_FORMAT.text, hidden: true } as const;
  const columns = {
    site_id: { width: 100, format: NUMBER_FORMAT.text },
    site_name: { width: 200, format: NUMBER_FORMAT.text, wrap: true },
    week_end: { width: 110, format: NUMBER_FORMAT.day },
    counted: { width: 140, format: NUMBER_FORMAT.text },
    team_a: team,
    individuals_a: count,
    households_a: count,
    team_b: team,
    individuals_b: count,
    households_b: count,
    name_a: name,
    row_a: { width: 60 },
    link_a: { width: 120 },
    name_b: name,
    row_b: { width: 60 },
    link_b: { width: 120 },
    document_a: document,
    document_b: document,
  } as const;
  return planOwnTab('conflicts', { columns, frozenColumns: 2, spareRows: 50 }, context);
}
