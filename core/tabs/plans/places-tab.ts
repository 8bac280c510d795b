// The tab that lists the places of the operation's country.

import { placeRows } from '../../places/read-places.ts';
import type { TabPlan } from '../tab-plan.ts';
import { planOwnTab } from './own-tab.ts';
import type { PlanContext } from './plan-context.ts';
import { NUMBER_FORMAT } from './tab-styles.ts';

/** One row per unit of the context's gazetteer. */
export function planPlacesTab(context: PlanContext): TabPlan {
  const columns = {
    level: { width: 70 },
    pcode: { width: 110, format: NUMBER_FORMAT.text },
    name: { width: 240, format: NUMBER_FORMAT.text },
    parent: { width: 110, format: NUMBER_FORMAT.text },
    valid_from: { width: 110, format: NUMBER_FORMAT.day },
    valid_to: { width: 110, format: NUMBER_FORMAT.day },
    aliases: { width: 420, format: NUMBER_FORMAT.text, wrap: true },
  } as const;
  const rows = placeRows(context.gazetteer.units);
  return planOwnTab('places', { columns, rows, frozenColumns: 3, spareRows: 100 }, context);
}
