// How long a serious need has lasted: the weekly reports in a row that rate it 2 or 3.

import type { WeeklyRow } from '../weekly-needs/site-weeks.ts';
import { isSerious, levelOf } from '../weekly-needs/sectors.ts';
import type { Sector } from '../weekly-needs/sectors.ts';

/** A need that lasts. */
export interface NeedRun {
  /** Reports that rate it serious or critical, the week's included. */
  readonly weeks: number;
  /** Cut-off day of the first of them, serial date. */
  readonly since: number;
}

/**
 * The reports in a row, up to the week, in which the need is serious; `null` when it is not in the
 * week. A week without an answer, or without a report, neither ends the row nor counts: nobody has
 * said that the need was met.
 */
export function needRun(
  weeks: ReadonlyMap<number, WeeklyRow>,
  sector: Sector,
  week: number,
): NeedRun | null {
  const days = [...weeks.keys()].filter((day) => day <= week).sort((a, b) => b - a);
  if (days[0] !== week) return null;
  let serious = 0;
  let since = week;
  for (const day of days) {
    const row = weeks.get(day);
    const level = row === undefined ? null : levelOf(row.values, sector);
    if (isSerious(level)) {
      serious += 1;
      since = day;
    } else if (day === week || (level !== null && level !== 'nsp')) break;
  }
  return serious === 0 ? null : { weeks: serious, since };
}
