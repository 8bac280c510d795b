// What was done for the sites: interventions by site and sector, and whether one was under way in a
// span of days. A planned or suspended activity answers no need yet.

import type { FormRow, InterventionValues } from '../../reading/reading.ts';
import type { Sector } from '../weekly-needs/sectors.ts';
import { sectorOf } from './sector-clusters.ts';

export type Intervention = FormRow<InterventionValues>;

/** Interventions by site and sector of need. */
export interface Responses {
  readonly of: (siteId: string, sector: Sector) => readonly InterventionValues[];
}

const NONE: readonly InterventionValues[] = [];

/** Interventions found by site and sector: one pass. */
export function responsesBySite(rows: readonly Intervention[]): Responses {
  const index = new Map<string, InterventionValues[]>();
  for (const { values } of rows) {
    const sector = sectorOf(values.sector);
    if (sector === null || typeof values.site_id !== 'string') continue;
    const key = `${values.site_id} ${sector}`;
    const known = index.get(key);
    if (known === undefined) index.set(key, [values]);
    else known.push(values);
  }
  return { of: (siteId, sector) => index.get(`${siteId} ${sector}`) ?? NONE };
}

/**
 * Whether something was done between two days: a completed activity that had not ended before, or one
 * under way that had begun. An activity without an end day is taken as long as its status says.
 */
export function isActive(values: InterventionValues, from: number, to: number): boolean {
  const { status, start_date: start, end_date: end } = values;
  if (status !== 'termine' && status !== 'en_cours') return false;
  if (typeof start !== 'number' || start > to) return false;
  const last = end ?? (status === 'en_cours' ? null : start);
  return last === null || last >= from;
}
