// Which week a person means by a date. An empty answer is the latest complete week.

import { Problem } from '../../core/problems/problem.ts';
import { readDateText } from '../../core/reading/date-text.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { weekdayOf } from '../../core/table/serial-date.ts';

/**
 * The cut-off day of the week that contains the day typed.
 * @param latest Cut-off day of the latest complete week, `null` when there is none.
 * @param today A week that begins after it has nothing to show: its sites would all seem late.
 * @throws Problem `period/unreadable` for what is no date, `period/future` for a week that has not
 *   begun, `period/none` when there is no week.
 */
export function weekAskedFor(
  text: string,
  latest: number | null,
  settings: Settings,
  today: number,
): number {
  if (text === '') {
    if (latest === null) throw new Problem('period/none');
    return latest;
  }
  const week = cutOffOnOrAfter(dayTyped(text), settings['week.cut_off']);
  if (week > cutOffOnOrAfter(today, settings['week.cut_off'])) {
    throw new Problem('period/future', { text });
  }
  return week;
}

function dayTyped(text: string): number {
  const read = readDateText(text);
  switch (read.kind) {
    case 'day':
      return Math.floor(read.serial);
    case 'two':
      // The prompt asks for day/month/year, and its example says so.
      return Math.floor(read.dayFirst);
    case 'month':
    case 'not-real':
    case 'not-a-date':
      throw new Problem('period/unreadable', { text });
  }
}

function cutOffOnOrAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}
