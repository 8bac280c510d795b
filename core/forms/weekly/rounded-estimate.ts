// Whether a count of people looks rounded. The report of November 2014 names three sites that
// "continue to report rounded estimates".

import type { Cell } from '../../table/cell.ts';

/**
 * Whole hundreds from 100 on, or fifties with tens of households (dictionary, column
 * `rounded_estimate`). What is blank or unreadable is not rounded.
 */
export function looksRounded(individuals: Cell | undefined, households: Cell | undefined): boolean {
  if (typeof individuals !== 'number' || individuals <= 0) return false;
  if (individuals % 100 === 0) return true;
  const tens = typeof households === 'number' && households > 0 && households % 10 === 0;
  return individuals % 50 === 0 && tens;
}
