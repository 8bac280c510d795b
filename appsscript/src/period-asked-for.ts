// Which week or month a person means by what they type. An empty answer is the latest complete one.

import { Problem } from '../../core/problems/problem.ts';
import { readDateText } from '../../core/reading/date-text.ts';
import { readMonthText } from '../../core/reading/month-text.ts';
import type { Report } from '../../core/reports/report.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { weekdayOf } from '../../core/table/serial-date.ts';
import { firstOfMonth } from '../../core/table/serial-month.ts';

/** What the answer is measured by. */
export interface AskedAt {
  /** The latest complete period, `null` when there is none. */
  readonly latest: number | null;
  readonly settings: Pick<Settings, 'week.cut_off'>;
  /** A period that begins after it has nothing to show: its sites would all seem late. */
  readonly today: number;
}

/**
 * The cut-off day of the week that contains the day typed, or the first day of the month typed.
 * @throws Problem `period/unreadable` for what names no period, `period/future` for one that has not
 *   begun, `period/none` when there is none.
 */
export function periodAskedFor(text: string, kind: Report['period'], at: AskedAt): number {
  if (text === '') {
    if (at.latest === null) throw new Problem('period/none');
    return at.latest;
  }
  const period = periodOf(kind, at.settings);
  const asked = period(kind === 'week' ? dayTyped(text) : monthTyped(text));
  if (asked > period(at.today)) throw new Problem('period/future', { text });
  return asked;
}

/** Gives the period that a day belongs to. */
function periodOf(kind: Report['period'], settings: AskedAt['settings']): (day: number) => number {
  if (kind === 'month') return firstOfMonth;
  return (day) => day + ((settings['week.cut_off'] - weekdayOf(day) + 7) % 7);
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

function monthTyped(text: string): number {
  const month = readMonthText(text);
  if (month === null) throw new Problem('period/unreadable', { text });
  return month;
}
