// Sector, subsector, type of activity and modality that do not go together. Only clear contradictions:
// every sector trains, assesses and raises awareness.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { InterventionRowRule } from '../rule.ts';

/** Activities that a sector does not do. */
const UNLIKELY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['MPC', new Set(['construction', 'transport', 'service', 'formation'])],
  ['SEC', new Set(['distribution', 'cash'])],
  ['NUT', new Set(['transport'])],
  ['LOG', new Set(['cash', 'sensibilisation'])],
  ['PRO-GBV', new Set(['transport'])],
]);
const MONEY = new Set(['cash', 'coupon']);

export const activitySector: InterventionRowRule = {
  id: 'activity-sector',
  scope: 'interventions row',
  raises: ['activity/sector-unlikely', 'activity/subsector-differs', 'answer/contradiction'],
  check: ({ values }) => {
    const { sector, subsector, activity_type: activity, modality } = values;
    let found: Draft[] | null = null;
    if (typeof sector === 'string') {
      // A subsector's code begins with its sector's: WSH-LAT.
      if (typeof subsector === 'string' && !isOf(subsector, sector)) {
        const facts = { subsector, sector };
        (found ??= []).push(draft('activity/subsector-differs', 'subsector', facts));
      }
      if (typeof activity === 'string' && UNLIKELY.get(sector)?.has(activity) === true) {
        const facts = { activity, sector };
        (found ??= []).push(draft('activity/sector-unlikely', 'activity_type', facts));
      }
    }
    if (typeof activity === 'string' && typeof modality === 'string') {
      const isCash = activity === 'cash';
      const isService = activity === 'distribution' && modality === 'service';
      if ((isCash && !MONEY.has(modality)) || isService) {
        const facts = {
          column: 'modality',
          value: modality,
          other: 'activity_type',
          otherValue: activity,
        };
        (found ??= []).push(draft('answer/contradiction', 'modality', facts));
      }
    }
    return found ?? NO_DRAFTS;
  },
};

/** `PRO-CPN-EAE` is of `PRO-CPN`, and of its parent `PRO`. */
function isOf(subsector: string, sector: string): boolean {
  return subsector.startsWith(`${sector}-`);
}
