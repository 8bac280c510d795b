// When so many rows are gone from a spreadsheet that somebody must say whether they were meant to go:
// a filter that was cut out, weeks that were cleared to make room, the wrong rows deleted.

import type { TakePlan } from './plan-take.ts';

/** Rows that may go without asking, whatever the tab holds. */
const FEW = 3;

/** Of the rows that the master has of a source's form, what may go at once without asking. */
const SHARE = 0.2;

/**
 * Whether rows vanish that must be asked about.
 * @param known number of rows that the master has of the source
 */
export function isMassDeletion(known: number, { vanished }: Pick<TakePlan, 'vanished'>): boolean {
  return vanished > FEW && vanished > known * SHARE;
}
