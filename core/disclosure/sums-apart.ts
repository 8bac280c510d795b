// Sums in groups that have no count in common: what is hidden in one says nothing of another, so that
// a report of a hundred pages costs a hundred times a page, not its square.

import type { Sum } from './count.ts';

/** The groups, each in the order of the sums. */
export function sumsApart(sums: readonly Sum[]): readonly (readonly Sum[])[] {
  const groupOf = new Map<string, Sum[]>();
  for (const sum of sums) {
    const met = new Set<Sum[]>();
    const ids = [sum.total, ...sum.parts];
    for (const id of ids) {
      const group = groupOf.get(id);
      if (group !== undefined) met.add(group);
    }
    const [first = [], ...others] = met;
    for (const other of others) {
      for (const moved of other) {
        first.push(moved);
        for (const id of [moved.total, ...moved.parts]) groupOf.set(id, first);
      }
    }
    first.push(sum);
    for (const id of ids) groupOf.set(id, first);
  }
  return [...new Set(groupOf.values())];
}
