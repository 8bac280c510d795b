// Small counts in rows of data. The totals of all rows are taken for known, since reports publish them.

import { BREAKDOWNS, SUBTOTALS } from '../disclosure/characteristics.ts';
import type { Breakdown } from '../disclosure/characteristics.ts';
import type { Count, Sum } from '../disclosure/count.ts';
import { hideSmallCounts } from '../disclosure/hide-small-counts.ts';
import type { FormId } from '../forms/form.ts';
import type { OutgoingRow } from './outgoing-row.ts';
import { withHidden } from './outgoing-row.ts';

/**
 * The rows of one period without their small counts and what would give these away.
 * @param limit first count that may be shown
 */
export function hideInRows(
  form: FormId,
  rows: readonly OutgoingRow[],
  limit: number,
): readonly OutgoingRow[] {
  const breakdowns = BREAKDOWNS[form] ?? [];
  const ids = [...new Set(breakdowns.flatMap(({ parts }) => parts))];
  if (ids.length === 0) return rows;
  const subtotals = SUBTOTALS[form] ?? [];
  const counts: Count[] = [];
  const sums: Sum[] = [];
  const columns = new Map<string, { sum: number; parts: string[] }>();
  const nameOf = (row: number, id: string): string => `${row} ${id}`;
  rows.forEach((row, index) => {
    for (const id of ids) {
      const value = row.values[id];
      if (typeof value !== 'number' || isImplied(row, id, subtotals)) continue;
      counts.push({ id: nameOf(index, id), value, of: 'characteristic' });
      const column = columns.get(id) ?? { sum: 0, parts: [] };
      column.sum += value;
      column.parts.push(nameOf(index, id));
      columns.set(id, column);
    }
    const own = breakdowns.find((each) => isGiven(row, each));
    if (own === undefined) return;
    const { total, parts } = own;
    const value = row.values[total];
    if (typeof value !== 'number') return;
    counts.push({ id: nameOf(index, total), value, of: 'all' });
    sums.push({ total: nameOf(index, total), parts: parts.map((id) => nameOf(index, id)) });
  });
  for (const [id, { sum, parts }] of columns) {
    counts.push({ id: `all ${id}`, value: sum, of: 'all' });
    sums.push({ total: `all ${id}`, parts });
  }
  const hidden = hideSmallCounts(counts, sums, limit);
  if (hidden.size === 0) return rows;
  return rows.map((row, index) => {
    const gone = Object.keys(row.values).filter((id) => hidden.has(nameOf(index, id)));
    const above = subtotals
      .filter((each) => isGiven(row, each) && each.parts.some((part) => gone.includes(part)))
      .map(({ total }) => total);
    return withHidden(row, [...gone, ...above]);
  });
}

function isGiven({ values }: OutgoingRow, { parts }: Breakdown): boolean {
  return parts.every((part) => typeof values[part] === 'number');
}

/** A subtotal says nothing that its cells do not say, and is shown or hidden with them. */
function isImplied(row: OutgoingRow, id: string, subtotals: readonly Breakdown[]): boolean {
  return subtotals.some((each) => each.total === id && isGiven(row, each));
}
