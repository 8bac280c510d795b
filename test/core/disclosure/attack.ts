// What somebody finds out who knows the rules and has only what is shown: every whole table that fits
// it is thought of. Independent of the way in which the counts were hidden.

import type { Count, Hiding, Sum } from '../../../core/disclosure/count.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The values that a hidden count may have, as far as the reader of the shown ones can tell. */
export function possibleValues(
  id: string,
  counts: readonly Count[],
  sums: readonly Sum[],
  hidden: ReadonlyMap<string, Hiding>,
  limit: number,
): readonly number[] {
  const most = counts.reduce((sum, { value }) => sum + value, 0) + limit * 2;
  const ranges = new Map<string, Range>();
  // Whether a masked count may be small after all: only where small ones had to be masked too.
  const lax = counts.some(
    (count) => hidden.get(count.id) === 'masked' && count.value > 0 && count.value < limit,
  );
  for (const count of counts) {
    const hiding = hidden.get(count.id);
    if (hiding === undefined) ranges.set(count.id, { low: count.value, high: count.value });
    else if (hiding === 'small') ranges.set(count.id, { low: 1, high: limit - 1 });
    else ranges.set(count.id, { low: lax ? 0 : limit, high: most });
  }
  const found: number[] = [];
  for (let value = lax ? 0 : 1; value < limit; value += 1) {
    const own = ranges.get(id);
    if (own === undefined || value < own.low || value > own.high) continue;
    if (fits(new Map(ranges).set(id, { low: value, high: value }), sums)) found.push(value);
  }
  return found;
}

/** Whether some whole table lies within the ranges. */
function fits(ranges: Map<string, Range>, sums: readonly Sum[]): boolean {
  const narrowed = narrow(ranges, sums);
  if (narrowed === null) return false;
  const open = [...narrowed].find(([, { low, high }]) => low < high);
  if (open === undefined) return true;
  const [id, { low, high }] = open;
  for (let value = low; value <= high; value += 1) {
    if (fits(new Map(narrowed).set(id, { low: value, high: value }), sums)) return true;
  }
  return false;
}

/** The same ranges without what cannot be by one sum alone; `null` when nothing is left. */
function narrow(ranges: Map<string, Range>, sums: readonly Sum[]): Map<string, Range> | null {
  const now = new Map(ranges);
  const at = (id: string): Range => now.get(id) ?? { low: 0, high: 0 };
  let changed = true;
  const put = (id: string, low: number, high: number): boolean => {
    const old = at(id);
    const next = { low: Math.max(old.low, low), high: Math.min(old.high, high) };
    if (next.low > next.high) return false;
    if (next.low !== old.low || next.high !== old.high) {
      now.set(id, next);
      changed = true;
    }
    return true;
  };
  while (changed) {
    changed = false;
    for (const { total, parts } of sums) {
      const low = parts.reduce((sum, part) => sum + at(part).low, 0);
      const high = parts.reduce((sum, part) => sum + at(part).high, 0);
      if (!put(total, low, high)) return null;
      for (const part of parts) {
        const { low: own, high: ownHigh } = at(part);
        if (!put(part, at(total).low - (high - ownHigh), at(total).high - (low - own))) return null;
      }
    }
  }
  return now;
}
