// The tab that registers the spreadsheets of the teams and who may submit each.

import type { Source } from '../../wire/reference.ts';
import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

/** One row per source. */
export function planSourcesTab(context: PlanContext, sources: readonly Source[] = []): TabPlan {
  const columns = {
    team: { width: 100, format: NUMBER_FORMAT.text },
    document: { width: 360, format: NUMBER_FORMAT.text },
    name: { width: 260, format: NUMBER_FORMAT.text, wrap: true },
    users: { width: 320, format: NUMBER_FORMAT.text, wrap: true },
  } as const;
  const rows = sources.map(({ team, document, name, users }) => [
    team,
    document,
    name,
    users.join('; '),
  ]);
  return planOwnTab('sources', { columns, rows, frozenColumns: 1, spareRows: 100 }, context);
}
