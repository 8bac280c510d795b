// Households and persons with a characteristic are part of all households and persons.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { ProfileRowRule } from '../rule.ts';

const OF_HOUSEHOLDS = ['female_headed_hh', 'child_headed_hh', 'shelter_no_shelter_hh'] as const;
const OF_INDIVIDUALS = [
  'pregnant_lactating',
  'unaccompanied_children',
  'persons_disability',
  'chronic_illness',
  'elderly_alone',
] as const;

export const profileParts: ProfileRowRule = {
  id: 'profile-parts',
  scope: 'profile row',
  raises: ['population/part-exceeds-whole'],
  check: ({ values }) => {
    let found: Draft[] | null = null;
    const compare = (
      columns: readonly (typeof OF_HOUSEHOLDS | typeof OF_INDIVIDUALS)[number][],
      whole: 'households' | 'individuals',
    ): void => {
      const limit = values[whole];
      if (typeof limit !== 'number') return;
      for (const column of columns) {
        const value = values[column];
        if (typeof value !== 'number' || value <= limit) continue;
        const facts = { column, value, whole, limit };
        (found ??= []).push(draft('population/part-exceeds-whole', column, facts));
      }
    };
    compare(OF_HOUSEHOLDS, 'households');
    compare(OF_INDIVIDUALS, 'individuals');
    return found ?? NO_DRAFTS;
  },
};
