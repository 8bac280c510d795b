// The figures that disclosure control looks at: counts of people and how the published ones add up.
// Says nothing about how they are shown.

/** A published count of people. */
export interface Count {
  /** The same figure in several places has one id. */
  readonly id: string;
  /** Whole, from 0. */
  readonly value: number;
  /** `all`: everybody of a place, a headline; `characteristic`: those of a sex, an age, a condition. */
  readonly of: 'all' | 'characteristic';
}

/**
 * A sum that a reader can make: the parts are published and so is their total. Each is declared once;
 * one that follows from the others is left out. A sum that does not hold is no sum and is ignored.
 */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * Why a count is not shown. `small`: it is from 1 to the limit less one, and that is said. `masked`:
 * it would give a small one away; it may be anything.
 */
export type Hiding = 'small' | 'masked';
