// Many small changes in one direction: no week asked for an explanation, yet over some weeks the site
// has another population.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { Settings } from '../../settings/settings.ts';
import type { WeekIndex } from '../context/week-index.ts';
import type { WeeklyRowRule } from '../rule.ts';

const DAYS_PER_WEEK = 7;

interface Shift {
  readonly previous: number;
  readonly individuals: number;
}

export const levelShift: WeeklyRowRule = {
  id: 'level-shift',
  scope: 'weekly row',
  raises: ['movement/level-shift'],
  check: ({ values: { site_id: site, week_end: week } }, { weekIndex, settings }) => {
    if (typeof site !== 'string' || typeof week !== 'number') return NO_DRAFTS;
    const shift = shiftUpTo(site, week, weekIndex, settings);
    if (shift === null) return NO_DRAFTS;
    // Told once, when it has built up, and not every week that it lasts.
    if (shiftUpTo(site, week - DAYS_PER_WEEK, weekIndex, settings) !== null) return NO_DRAFTS;
    const { previous, individuals } = shift;
    const percent = previous === 0 ? 100 : ((individuals - previous) / previous) * 100;
    const facts = { previous, individuals, percent, weeks: settings['change.shift_weeks'] };
    return [draft('movement/level-shift', 'individuals', facts)];
  },
};

/** The shift over the weeks that end with this one; null when there is none, or a week asked. */
function shiftUpTo(
  site: string,
  week: number,
  { weeksOf }: WeekIndex,
  settings: Settings,
): Shift | null {
  const weeks = weeksOf(site);
  const count = settings['change.shift_weeks'];
  const previous = weeks.get(week - count * DAYS_PER_WEEK)?.values.individuals;
  if (typeof previous !== 'number') return null;
  const individuals = weeks.get(week)?.values.individuals;
  if (typeof individuals !== 'number') return null;
  if (!exceeds(previous, individuals, settings, 'confirm')) return null;
  for (let back = 0; back < count; back += 1) {
    const to = weeks.get(week - back * DAYS_PER_WEEK)?.values.individuals;
    const from = weeks.get(week - (back + 1) * DAYS_PER_WEEK)?.values.individuals;
    if (typeof to !== 'number' || typeof from !== 'number') continue;
    if (exceeds(from, to, settings, 'explain')) return null;
  }
  return { previous, individuals };
}

function exceeds(
  from: number,
  to: number,
  settings: Settings,
  level: 'explain' | 'confirm',
): boolean {
  const change = Math.abs(to - from);
  if (change <= settings[`change.${level}_persons`]) return false;
  return change > (from * settings[`change.${level}_percent`]) / 100;
}
