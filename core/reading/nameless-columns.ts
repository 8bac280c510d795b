// Columns of a tab that hold something but have neither a header nor a binding.

import type { Grid } from '../table/cell.ts';
import { isFilled } from './find-header.ts';

/**
 * Zero-based columns with content and no name, between the rows `from` and `to` (exclusive).
 * @param named Columns that have a header or a binding.
 */
export function namelessColumns(
  rows: Grid,
  from: number,
  to: number,
  named: ReadonlySet<number>,
): readonly number[] {
  let width = 0;
  for (let r = from; r < to; r++) width = Math.max(width, rows[r]?.length ?? 0);
  const found: number[] = [];
  for (let c = 0; c < width; c++) {
    if (named.has(c)) continue;
    for (let r = from; r < to; r++) {
      if (isFilled(rows[r]?.[c] ?? null)) {
        found.push(c);
        break;
      }
    }
  }
  return found;
}
