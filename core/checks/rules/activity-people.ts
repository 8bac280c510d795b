// Persons targeted and reached: no fewer than households, not many more than the target, and the four
// figures by sex and age all or none, making up the persons reached.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { InterventionValues } from '../../reading/reading.ts';
import type { InterventionRowRule } from '../rule.ts';

const PARTS = ['reached_f', 'reached_m', 'reached_girls', 'reached_boys'] as const;
const PAIRS = [
  ['targeted_ind', 'targeted_hh'],
  ['reached_ind', 'reached_hh'],
] as const;

export const activityPeople: InterventionRowRule = {
  id: 'activity-people',
  scope: 'interventions row',
  raises: [
    'population/fewer-individuals-than-households',
    'activity/reached-exceeds-target',
    'activity/reached-incomplete',
    'activity/reached-total-differs',
  ],
  check: ({ values, unread }, { settings }) => {
    let found: Draft[] | null = null;
    for (const [column, of] of PAIRS) {
      const individuals = values[column];
      const households = values[of];
      if (typeof individuals !== 'number' || typeof households !== 'number') continue;
      if (individuals >= households) continue;
      const facts = { individuals, households };
      const fewer = draft('population/fewer-individuals-than-households', column, facts);
      (found ??= []).push(fewer);
    }
    const { targeted_ind: targeted, reached_ind: reached } = values;
    if (typeof targeted === 'number' && typeof reached === 'number' && targeted > 0) {
      if (reached * 100 > targeted * settings['activity.reached_over_percent']) {
        const percent = (reached / targeted) * 100;
        const facts = { reached, targeted, percent };
        (found ??= []).push(draft('activity/reached-exceeds-target', 'reached_ind', facts));
      }
    }
    const fault = partsFault(values, unread);
    if (fault !== null) (found ??= []).push(fault);
    return found ?? NO_DRAFTS;
  },
};

function partsFault(values: InterventionValues, unread: readonly string[]): Draft | null {
  const filled = PARTS.filter((column) => values[column] != null);
  if (filled.length === 0) return null;
  const missing = PARTS.filter((column) => values[column] == null && !unread.includes(column));
  const [first = null] = missing;
  if (first !== null) return draft('activity/reached-incomplete', first, { missing });
  const expected = values.reached_ind;
  if (filled.length < PARTS.length || typeof expected !== 'number') return null;
  const sum = filled.reduce((total, column) => total + (values[column] ?? 0), 0);
  return sum === expected
    ? null
    : draft('activity/reached-total-differs', 'reached_ind', { sum, expected });
}
