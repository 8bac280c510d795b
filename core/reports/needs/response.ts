// Interventions against needs: which interventions answer a need of a site. Planned and suspended
// ones answer nothing yet.

import type { FormRow, InterventionValues } from '../../reading/reading.ts';
import type { Sector } from '../weekly-needs/sectors.ts';

/** Codes of list `sector` (OCHA clusters) that answer each need of the weekly report. */
export const ANSWERING: Readonly<Record<Sector, readonly string[]>> = {
  protection: ['PRO', 'PRO-CPN', 'PRO-GBV'],
  wash: ['WSH'],
  health: ['HEA'],
  food: ['FSC'],
  shelter: ['SHL'],
  security: ['SEC'],
};

/** The intervention that answers a need, as far as a report tells it. */
export interface Response {
  /** Code of the organisation that leads it; `null` when it is not known. */
  readonly organisation: string | null;
  readonly state: 'ongoing' | 'completed';
  /** Serial dates; `null` when not known. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Interventions by site and by need. */
export type Responses = ReadonlyMap<string, Readonly<Record<Sector, readonly Response[]>>>;

type Mutable = Record<Sector, Response[]>;

/** Ongoing and completed interventions of each site. */
export function responsesBySite(interventions: readonly FormRow<InterventionValues>[]): Responses {
  const bySite = new Map<string, Mutable>();
  for (const { values } of interventions) {
    const { site_id: site, sector: code, status } = values;
    if (typeof site !== 'string' || typeof code !== 'string') continue;
    if (status !== 'en_cours' && status !== 'termine') continue;
    const needs = bySite.get(site) ?? none();
    bySite.set(site, needs);
    for (const need of needsAnsweredBy(code)) {
      needs[need].push({
        organisation: values.org_lead ?? null,
        state: status === 'en_cours' ? 'ongoing' : 'completed',
        start: values.start_date ?? null,
        end: values.end_date ?? null,
      });
    }
  }
  return bySite;
}

/**
 * The intervention that answered a need of a site between two days, the latest to begin; `null` when
 * there is none. One that ended before, or begins after, did not.
 */
export function responseBetween(
  responses: Responses,
  site: string,
  need: Sector,
  [from, to]: readonly [from: number, to: number],
): Response | null {
  const answering = (responses.get(site)?.[need] ?? []).filter(
    ({ start, end, state }) =>
      (start ?? to) <= to && (state === 'ongoing' || (end ?? start ?? from) >= from),
  );
  return answering.reduce<Response | null>(
    (latest, each) => (latest === null || (each.start ?? 0) > (latest.start ?? 0) ? each : latest),
    null,
  );
}

function needsAnsweredBy(code: string): readonly Sector[] {
  return (Object.keys(ANSWERING) as Sector[]).filter((need) => ANSWERING[need].includes(code));
}

function none(): Mutable {
  return { protection: [], wash: [], health: [], food: [], shelter: [], security: [] };
}
