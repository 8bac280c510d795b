// The empty journal of what was taken from whom, and what came of it.

import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

export function planLogTab(context: PlanContext): TabPlan {
  const count = { width: 100, format: NUMBER_FORMAT.count };
  const columns = {
    at: { width: 140, format: NUMBER_FORMAT.moment },
    who: { width: 220 },
    what: { width: 280, wrap: true },
    source: { width: 120 },
    read: count,
    accepted: count,
    rejected: count,
    changed: count,
    withdrawn: count,
  } as const;
  return planOwnTab('log', { columns, frozenColumns: 1, spareRows: 200 }, context);
}
