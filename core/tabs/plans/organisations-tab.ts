// The tab that lists the organisations of the operation.

import { organisationRows } from '../../organisations/read-organisations.ts';
import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

/** One row per organisation of the context. */
export function planOrganisationsTab(context: PlanContext): TabPlan {
  const columns = {
    acronym: { width: 130, format: NUMBER_FORMAT.text },
    name: { width: 320, format: NUMBER_FORMAT.text, wrap: true },
    type: { width: 150, format: NUMBER_FORMAT.text },
    acronym_en: { width: 130, format: NUMBER_FORMAT.text },
    acronym_es: { width: 130, format: NUMBER_FORMAT.text },
    aliases: { width: 420, format: NUMBER_FORMAT.text, wrap: true },
  } as const;
  const rows = organisationRows(context.organisations, context.language);
  return planOwnTab('organisations', { columns, rows, frozenColumns: 1, spareRows: 100 }, context);
}
