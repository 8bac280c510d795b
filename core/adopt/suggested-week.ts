// The week that the figures of a list without weeks are most likely for.

import type { Settings } from '../settings/settings.ts';
import { weekdayOf } from '../table/serial-date.ts';
import type { FormFit } from './choose-forms.ts';

/** Whether a person must say the week: weekly rows are made and the list names none. */
export function wantsWeek(fits: readonly FormFit[]): boolean {
  return fits.some(
    ({ form, matches }) =>
      form.id === 'weekly' && !matches.some(({ column }) => column.id === 'week_end'),
  );
}

/**
 * The cut-off day of the week of the last visit, so that every visit lies before it; without visits,
 * the last cut-off day that is over.
 * @param visits Serial dates of visits in the list.
 */
export function suggestedWeek(
  visits: readonly number[],
  settings: Pick<Settings, 'week.cut_off'>,
  today: number,
): number {
  const past = visits.filter((visit) => visit <= today);
  const cutOff = settings['week.cut_off'];
  if (past.length === 0) return today - ((weekdayOf(today) - cutOff + 7) % 7);
  const last = past.reduce((latest, visit) => Math.max(latest, visit));
  return last + ((cutOff - weekdayOf(last) + 7) % 7);
}
