// One activity on two rows: same site, organisation, sector, type, item and first day. Two matrices
// often list it once each; counted twice it doubles the people reached.

import { draft } from '../../findings/draft.ts';
import type { InterventionValues } from '../../reading/reading.ts';
import { fold } from '../../table/fold.ts';
import type { RowPlace } from '../../table/table.ts';
import type { AcrossRule, RowDraft } from '../rule.ts';

export const activityRepeated: AcrossRule = {
  id: 'activity-repeated',
  scope: 'across rows',
  raises: ['activity/likely-repeated'],
  check: ({ interventions }) => {
    const first = new Map<string, RowPlace>();
    const found: RowDraft[] = [];
    for (const row of interventions?.rows ?? []) {
      const key = keyOf(row.values);
      if (key === null) continue;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, row.place);
        continue;
      }
      const facts = { otherTab: other.tab, otherRow: other.row };
      found.push({
        on: 'interventions',
        row,
        draft: draft('activity/likely-repeated', null, facts),
      });
    }
    return found;
  },
};

function keyOf(values: InterventionValues): string | null {
  const { site_id: site, org_lead: lead, sector, activity_type: type, start_date: start } = values;
  const told = [site, lead, sector, type, start];
  if (told.some((value) => value == null)) return null;
  // A second item, modality or description is a second activity.
  const rest = [values.org_implementing, values.subsector, values.item, values.modality];
  const words = [...told, ...rest, values.activity_desc].map((value) => fold(String(value ?? '')));
  return JSON.stringify(words);
}
