// Households and persons with a characteristic are part of all households and persons.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { ProfileRowRule } from '../rule.ts';

const PARTS = [
  { column: 'female_headed_hh', whole: 'households' },
  { column: 'child_headed_hh', whole: 'households' },
  { column: 'shelter_no_shelter_hh', whole: 'households' },
  { column: 'pregnant_lactating', whole: 'individuals' },
  { column: 'unaccompanied_children', whole: 'individuals' },
  { column: 'persons_disability', whole: 'individuals' },
  { column: 'chronic_illness', whole: 'individuals' },
  { column: 'elderly_alone', whole: 'individuals' },
] as const;

export const profileParts: ProfileRowRule = {
  id: 'profile-parts',
  scope: 'profile row',
  raises: ['population/part-exceeds-whole'],
  check: ({ values }) => {
    let found: Draft[] | null = null;
    for (const { column, whole } of PARTS) {
      const value = values[column];
      const limit = values[whole];
      if (typeof value !== 'number' || typeof limit !== 'number' || value <= limit) continue;
      const facts = { column, value, whole, limit };
      (found ??= []).push(draft('population/part-exceeds-whole', column, facts));
    }
    return found ?? NO_DRAFTS;
  },
};
