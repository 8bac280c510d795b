// Where people came from and went to in a month, and why, as the weekly reports say. Persons of rows
// without an answer are counted as not stated.

import type { WeeklyValues } from '../../reading/reading.ts';
import type { WeeklyRow } from '../weekly-needs/site-weeks.ts';

/** Persons by answer, the largest first; `null` is not stated. */
export interface Flow {
  readonly code: string | null;
  readonly persons: number;
}

/** The movements of a month. */
export interface Movements {
  /** `null` when no report says a number. */
  readonly arrivals: number | null;
  readonly departures: number | null;
  readonly origins: readonly Flow[];
  readonly destinations: readonly Flow[];
  /** Reasons of all movements. */
  readonly reasons: readonly Flow[];
  /** Reports that say arrivals and departures, and all reports of the month. */
  readonly told: number;
  readonly reports: number;
}

/** The movements of these reports. */
export function movementsOf(rows: readonly WeeklyRow[]): Movements {
  const values = rows.map((row) => row.values);
  return {
    arrivals: sumOf(values, ({ arrivals_ind: persons }) => persons),
    departures: sumOf(values, ({ departures_ind: persons }) => persons),
    origins: flows(values, ({ arrivals_ind, arrivals_origin }) => [arrivals_ind, arrivals_origin]),
    destinations: flows(values, ({ departures_ind, departures_destination }) => [
      departures_ind,
      departures_destination,
    ]),
    reasons: flows(values, ({ arrivals_ind, departures_ind, movement_reason }) => [
      (arrivals_ind ?? 0) + (departures_ind ?? 0),
      movement_reason,
    ]),
    told: values.filter(
      ({ arrivals_ind: arrivals, departures_ind: departures }) =>
        typeof arrivals === 'number' && typeof departures === 'number',
    ).length,
    reports: values.length,
  };
}

function sumOf(
  rows: readonly WeeklyValues[],
  persons: (values: WeeklyValues) => number | null | undefined,
): number | null {
  let sum: number | null = null;
  for (const values of rows) {
    const count = persons(values);
    if (typeof count === 'number') sum = (sum ?? 0) + count;
  }
  return sum;
}

function flows(
  rows: readonly WeeklyValues[],
  flow: (
    values: WeeklyValues,
  ) => readonly [persons: number | null | undefined, code: string | null | undefined],
): readonly Flow[] {
  const byCode = new Map<string | null, number>();
  for (const values of rows) {
    const [persons, code] = flow(values);
    if (typeof persons !== 'number' || persons <= 0) continue;
    const key = code ?? null;
    byCode.set(key, (byCode.get(key) ?? 0) + persons);
  }
  return [...byCode]
    .map(([code, persons]) => ({ code, persons }))
    .sort((a, b) => Number(a.code === null) - Number(b.code === null) || b.persons - a.persons);
}
