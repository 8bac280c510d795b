// Which weekly reports the checks of a spreadsheet look at although it may not have them itself:
// another team's, or those of a sheet that is no longer used. Whoever has the master fetches them.

import type { Readings } from '../reading/reading.ts';
import type { Settings } from '../settings/settings.ts';
import { firstOfMonth, lastOfMonth, weekdayOf } from '../table/serial-date.ts';

const DAYS_PER_WEEK = 7;
/** Weeks back in which an interview or an intervention still finds the population and the needs. */
const WEEKS_OF_EVENT = 4;

/** A weekly report by its site and its cut-off day. */
export interface WantedWeek {
  readonly site: string;
  readonly week: number;
}

/** The reports that are compared with and that the weekly tab does not have, each once. */
export function wantedWeeks(readings: Readings, settings: Settings): readonly WantedWeek[] {
  const own = new Set<string>();
  for (const { values } of readings.weekly?.rows ?? []) {
    own.add(`${String(values.site_id)} ${String(values.week_end)}`);
  }
  const wanted = new Map<string, WantedWeek>();
  const want = (site: unknown, week: number): void => {
    if (typeof site !== 'string') return;
    const key = `${site} ${week}`;
    if (!own.has(key)) wanted.set(key, { site, week });
  };
  for (const { values } of readings.weekly?.rows ?? []) {
    const { site_id: site, week_end: week } = values;
    if (typeof week !== 'number') continue;
    for (let back = 1; back <= weeksBack(settings); back += 1) {
      want(site, week - back * DAYS_PER_WEEK);
    }
  }
  for (const { values } of readings.profile?.rows ?? []) {
    const { site_id: site, profile_month: month } = values;
    if (typeof month !== 'number') continue;
    const first = firstOfMonth(month);
    for (let week = cutOffUpTo(lastOfMonth(month), settings); week >= first; week -= DAYS_PER_WEEK)
      want(site, week);
  }
  const events = [
    ...(readings.intentions?.rows ?? []).map(
      ({ values }) => [values.site_id, values.interview_date] as const,
    ),
    ...(readings.interventions?.rows ?? []).map(
      ({ values }) => [values.site_id, values.start_date] as const,
    ),
  ];
  for (const [site, day] of events) {
    if (typeof day !== 'number') continue;
    const latest = cutOffUpTo(Math.floor(day), settings);
    for (let back = 0; back < WEEKS_OF_EVENT; back += 1) {
      want(site, latest - back * DAYS_PER_WEEK);
    }
  }
  return [...wanted.values()];
}

/** As far as identical weeks and slow shifts are followed. */
function weeksBack(settings: Settings): number {
  return Math.max(settings['week.identical_review'] - 1, settings['change.shift_weeks'] + 1);
}

/** The last cut-off day that is not after a day. */
function cutOffUpTo(day: number, settings: Settings): number {
  return day - ((weekdayOf(day) - settings['week.cut_off'] + DAYS_PER_WEEK) % DAYS_PER_WEEK);
}
