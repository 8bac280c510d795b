// From when on a site of the registry is closed.

import type { Cell } from '../../table/cell.ts';

/**
 * The last day on which the site was open, serial date; null while it is open. A site that was
 * reopened has a closing date in its past and is open.
 */
export function closedOn(status: Cell | undefined, closed: Cell | undefined): number | null {
  return status !== 'rouvert' && typeof closed === 'number' ? closed : null;
}
