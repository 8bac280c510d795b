// Humanitarian interventions of a month by sector: how many, where, how many people, who. People whom
// several activities reach are counted by each of them; the report says so.

import type { FormRow, InterventionValues } from '../../reading/reading.ts';
import { firstOfMonth, lastOfMonth } from '../../table/serial-month.ts';

/** Interventions of one sector: code of list `sector`. */
export interface SectorInterventions {
  readonly sector: string;
  readonly completed: number;
  readonly ongoing: number;
  readonly planned: number;
  /** Sites with a completed or ongoing one. */
  readonly sites: number;
  /** Sum over the completed and ongoing ones; `null` when none tells. */
  readonly reached: number | null;
  /** Codes of the leading organisations with most activities, at most three. */
  readonly organisations: readonly string[];
}

/** All sectors and their total. */
export interface MonthInterventions {
  readonly sectors: readonly SectorInterventions[];
  readonly total: Omit<SectorInterventions, 'sector'>;
  /** Interventions suspended in the month: they count as none of the three. */
  readonly suspended: number;
}

/** Not at a site of the registry. */
const OFF_SITE = 'HORS-SITE';
const TOP = 3;

/** The interventions that were active in the month or are still planned. */
export function interventionsOf(
  rows: readonly FormRow<InterventionValues>[],
  month: number,
  order: readonly string[],
): MonthInterventions {
  const first = firstOfMonth(month);
  const last = lastOfMonth(month);
  const active = rows.filter(({ values }) => isActive(values, first, last));
  const planned = rows.filter(
    ({ values }) => values.status === 'planifie' && (values.start_date ?? last) >= first,
  );
  const suspended = rows.filter(
    ({ values }) =>
      values.status === 'suspendu' &&
      (values.start_date ?? first) <= last &&
      (values.end_date ?? last) >= first,
  );
  const all = [...active, ...planned].map(({ values }) => values);
  const sectors = new Set(all.map(({ sector }) => sector ?? ''));
  const ordered = [...sectors].sort((a, b) => rank(order, a) - rank(order, b));
  return {
    sectors: ordered.map((sector) => ({
      sector,
      ...summed(all.filter((values) => (values.sector ?? '') === sector)),
    })),
    total: summed(all),
    suspended: suspended.length,
  };
}

/**
 * Whether something was done between two days: a completed activity that had not ended before, or one
 * under way that had begun. An activity without an end day is taken as long as its status says.
 */
function isActive(values: InterventionValues, from: number, to: number): boolean {
  const { status, start_date: start, end_date: end } = values;
  if (status !== 'termine' && status !== 'en_cours') return false;
  if (typeof start !== 'number' || start > to) return false;
  const last = end ?? (status === 'en_cours' ? null : start);
  return last === null || last >= from;
}

function rank(order: readonly string[], sector: string): number {
  const index = order.indexOf(sector);
  return index < 0 ? order.length : index;
}

function summed(all: readonly InterventionValues[]): Omit<SectorInterventions, 'sector'> {
  const done = all.filter(({ status }) => status !== 'planifie');
  const reached = done.flatMap(({ reached_ind: persons }) => persons ?? []);
  return {
    completed: done.filter(({ status }) => status === 'termine').length,
    ongoing: done.filter(({ status }) => status === 'en_cours').length,
    planned: all.length - done.length,
    sites: new Set(done.flatMap(({ site_id: site }) => (site === OFF_SITE ? [] : (site ?? []))))
      .size,
    reached: reached.length === 0 ? null : reached.reduce((sum, persons) => sum + persons, 0),
    organisations: topOrganisations(all),
  };
}

function topOrganisations(all: readonly InterventionValues[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { org_lead: organisation } of all) {
    if (typeof organisation !== 'string') continue;
    counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, TOP)
    .map(([organisation]) => organisation);
}
