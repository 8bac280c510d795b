// The activities that touch a month, by site.

import { NEVER_BY_SITE } from '../../disclosure/characteristics.ts';
import type { FormRow, InterventionValues } from '../../reading/reading.ts';
import { lastOfMonth } from '../../table/serial-month.ts';
import type { Audience } from '../report-material.ts';

/** Activities that never took place say nothing of a site. */
const CALLED_OFF = new Set(['annule']);

/** Activities by site, by sector and day. Outside, those against gender-based violence are not told. */
export function interventionsBySite(
  rows: readonly FormRow<InterventionValues>[],
  month: number,
  audience: Audience,
): ReadonlyMap<string, readonly InterventionValues[]> {
  const last = lastOfMonth(month);
  const bySite = new Map<string, InterventionValues[]>();
  const seen = new Set<string>();
  for (const { values } of rows) {
    const { site_id: siteId, intervention_id: id, sector, status } = values;
    if (typeof siteId !== 'string' || CALLED_OFF.has(status ?? '')) continue;
    if (audience === 'shared' && NEVER_BY_SITE.has(sector ?? '')) continue;
    if (!touches(values, month, last)) continue;
    // The same activity reported twice is one.
    if (typeof id === 'string') {
      if (seen.has(id)) continue;
      seen.add(id);
    }
    const known = bySite.get(siteId);
    if (known === undefined) bySite.set(siteId, [values]);
    else known.push(values);
  }
  for (const known of bySite.values()) known.sort(bySectorAndDay);
  return bySite;
}

/** An activity under way goes on until it is said to have ended. */
function touches(
  { start_date: start, end_date: end, status }: InterventionValues,
  first: number,
  last: number,
): boolean {
  if (typeof start !== 'number' || start > last) return false;
  if (typeof end === 'number') return end >= first;
  return start >= first || status === 'en_cours';
}

function bySectorAndDay(a: InterventionValues, b: InterventionValues): number {
  const [one, other] = [a.sector ?? '', b.sector ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return (a.start_date ?? 0) - (b.start_date ?? 0);
}
