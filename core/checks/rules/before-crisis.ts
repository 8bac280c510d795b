// A displacement or a site from before the crisis began, most often a mistyped year.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import { toSerial } from '../../table/serial-date.ts';
import type { AnyRowRule } from '../rule.ts';

export const beforeCrisis: AnyRowRule = {
  id: 'before-crisis',
  scope: 'row',
  raises: ['date/before-crisis'],
  check: ({ values }, { plan, settings }) => {
    let found: Draft[] | null = null;
    for (const column of plan.sinceCrisis) {
      const value = values[column];
      if (typeof value !== 'number') continue;
      const start = firstDay(settings['crisis.first_month']);
      if (start === null || value >= start) continue;
      (found ??= []).push(draft('date/before-crisis', column, { column, value, start }));
    }
    return found ?? NO_DRAFTS;
  },
};

/** The first day of a month as the setting writes it: 201212. */
function firstDay(yearAndMonth: number): number | null {
  return toSerial({ year: Math.floor(yearAndMonth / 100), month: yearAndMonth % 100, day: 1 });
}
