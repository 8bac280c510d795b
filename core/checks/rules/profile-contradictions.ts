// Answers of one profile that cannot both be true, answers to questions that another answer rules out,
// and the one that another answer asks for.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { ProfileValues } from '../../reading/reading.ts';
import type { ProfileRowRule } from '../rule.ts';

type ColumnId = keyof ProfileValues;

/** Two answers that contradict each other; each may be one of several. */
interface Pair {
  readonly column: ColumnId;
  readonly is: readonly (string | number)[];
  readonly other: ColumnId;
  readonly and: readonly (string | number)[];
}

const PAIRS: readonly Pair[] = [
  // Water from taps, pumps or tanks, but not one that works (DSA warning 8).
  {
    column: 'water_points_functional',
    is: [0],
    other: 'water_source_main',
    and: ['borne', 'pmh', 'bladder'],
  },
  { column: 'shelter_no_shelter_hh', is: [0], other: 'shelter_main_type', and: ['plein_air'] },
  { column: 'health_barrier', is: ['aucun'], other: 'health_facility_access', and: ['aucun'] },
  {
    column: 'protection_main_concern',
    is: ['mouvement'],
    other: 'movement_restriction',
    and: ['non'],
  },
  { column: 'protection_main_concern', is: ['expulsion'], other: 'eviction_risk', and: ['faible'] },
];

/** A column that stays empty because of another one's answer (dictionary, sheet 2). */
const RULED_OUT = [
  { column: 'committee_f_pct', because: 'committees', ruledOutBy: 'aucun' },
  { column: 'latrines_sex_separated', because: 'latrines_functional', ruledOutBy: 0 },
] as const;

export const profileContradictions: ProfileRowRule = {
  id: 'profile-contradictions',
  scope: 'profile row',
  raises: ['answer/contradiction', 'answer/not-asked', 'value/required'],
  check: ({ values }) => {
    let found: Draft[] | null = null;
    for (const { column, is, other, and } of PAIRS) {
      const value = values[column];
      const otherValue = values[other];
      if (value == null || otherValue == null) continue;
      if (!is.includes(value) || !and.includes(otherValue)) continue;
      const facts = { column, value, other, otherValue };
      (found ??= []).push(draft('answer/contradiction', column, facts));
    }
    for (const { column, because, ruledOutBy } of RULED_OUT) {
      const value = values[column];
      if (value == null || values[because] !== ruledOutBy) continue;
      const facts = { column, value, because, answer: ruledOutBy };
      (found ??= []).push(draft('answer/not-asked', column, facts));
    }
    // Required where there is anything to separate (dictionary, sheet 2).
    const { latrines_functional: latrines, latrines_sex_separated: separated } = values;
    if (typeof latrines === 'number' && latrines > 0 && separated === null) {
      const column = 'latrines_sex_separated';
      (found ??= []).push(draft('value/required', column, { column }));
    }
    return found ?? NO_DRAFTS;
  },
};
