// Which week a report is about when nobody names one.

import type { FormRow, WeeklyValues } from '../reading/reading.ts';
import type { Settings } from '../settings/settings.ts';
import { weekdayOf } from '../table/serial-date.ts';

/**
 * The cut-off day of the latest week that has a report and is over by `today`, or `null`. Days that
 * are no cut-off day are passed over as long as there is a proper one.
 */
export function latestCompleteWeek(
  weekly: readonly FormRow<WeeklyValues>[],
  settings: Settings,
  today: number,
): number | null {
  const days = weekly.flatMap(({ values: { week_end: day } }) =>
    typeof day === 'number' && day <= today ? [day] : [],
  );
  const proper = days.filter((day) => weekdayOf(day) === settings['week.cut_off']);
  const candidates = proper.length > 0 ? proper : days;
  return candidates.reduce<number | null>(
    (latest, day) => (latest === null || day > latest ? day : latest),
    null,
  );
}
