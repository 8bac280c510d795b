// The weeks of a month: a month's figures are those of its last cut-off day with a report, and are
// compared with the last one of an earlier month.

import type { FormRow, WeeklyValues } from '../../reading/reading.ts';
import type { Settings } from '../../settings/settings.ts';
import { weekdayOf } from '../../table/serial-date.ts';
import { firstOfMonth, lastOfMonth } from '../../table/serial-month.ts';

/**
 * The cut-off days that have a report, ascending. Days that are no cut-off day are passed over as long
 * as the operation has a proper one.
 */
export function reportedWeeks(
  weekly: readonly FormRow<WeeklyValues>[],
  settings: Settings,
  today: number,
): readonly number[] {
  const days = new Set<number>();
  for (const { values } of weekly) {
    const day = values.week_end;
    if (typeof day === 'number' && day <= today) days.add(day);
  }
  const all = [...days].sort((a, b) => a - b);
  const proper = all.filter((day) => weekdayOf(day) === settings['week.cut_off']);
  return proper.length > 0 ? proper : all;
}

/** The reported weeks that close within the month. */
export function weeksOfMonth(weeks: readonly number[], month: number): readonly number[] {
  const first = firstOfMonth(month);
  const last = lastOfMonth(month);
  return weeks.filter((week) => week >= first && week <= last);
}

/** The last reported week before the month, `null` when the operation begins in it. */
export function weekBeforeMonth(weeks: readonly number[], month: number): number | null {
  const before = weeks.filter((week) => week < firstOfMonth(month));
  return before[before.length - 1] ?? null;
}

/** The latest month that is over and has a report; a month under way where there is no other. */
export function latestMonth(weeks: readonly number[], today: number): number | null {
  const over = weeks.filter((week) => lastOfMonth(week) < today);
  const week = over[over.length - 1] ?? weeks[weeks.length - 1];
  return week === undefined ? null : firstOfMonth(week);
}
