// Persons per household of a week or a profile: fewer than one is impossible, far from the usual is
// questioned.

import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { AnyRowRule } from '../rule.ts';

export const householdSize: AnyRowRule = {
  id: 'household-size',
  scope: 'row',
  raises: [
    'population/fewer-individuals-than-households',
    'population/household-size-unlikely',
    'value/out-of-range',
  ],
  check: ({ values: { households, individuals } }, { settings }) => {
    // Other forms have no such columns.
    if (typeof households !== 'number' || typeof individuals !== 'number') return NO_DRAFTS;
    if (individuals < households) {
      const facts = { individuals, households };
      return [draft('population/fewer-individuals-than-households', 'individuals', facts)];
    }
    if (households === 0) {
      // No household but persons: the dictionary allows 0 households only with 0 individuals.
      return individuals === 0
        ? NO_DRAFTS
        : [
            draft('value/out-of-range', 'households', {
              column: 'households',
              value: 0,
              min: 1,
              max: null,
            }),
          ];
    }
    const size = individuals / households;
    const min = settings['household.size_min'];
    const max = settings['household.size_max'];
    return size >= min && size <= max
      ? NO_DRAFTS
      : [draft('population/household-size-unlikely', 'individuals', { size, min, max })];
  },
};
