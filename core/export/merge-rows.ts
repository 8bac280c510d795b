// Rows of small sites counted together, so that no row is of a site too small to be shown.

import type { MergedSites, SizedSite } from '../disclosure/merge-small-sites.ts';
import { mergeSmallSites } from '../disclosure/merge-small-sites.ts';
import type { Form } from '../forms/form.ts';
import type { DisclosureMessages } from '../messages/disclosure-messages.ts';
import type { Cell } from '../table/cell.ts';
import type { OutgoingRow } from './outgoing-row.ts';

/** A row of a site in one period. */
export interface SiteRow {
  readonly site: SizedSite;
  readonly row: OutgoingRow;
}

/**
 * The rows of one period, at most one per site, with those of small sites as one row each group.
 * @param min fewest persons of a site that is shown alone
 */
export function mergeRows(
  form: Form,
  rows: readonly SiteRow[],
  min: number,
  words: DisclosureMessages,
): readonly OutgoingRow[] {
  const byId = new Map(rows.map((row) => [row.site.id, row.row]));
  const merged: MergedSites = mergeSmallSites(
    rows.map(({ site }) => site),
    min,
  );
  const rowsOf = (ids: readonly string[]): readonly OutgoingRow[] =>
    ids.flatMap((id) => byId.get(id) ?? []);
  return [
    ...rowsOf(merged.own),
    ...merged.groups.map(({ zone, sites }) => {
      const name =
        zone === null ? words.otherZones(sites.length) : words.otherSites(zone, sites.length);
      return together(form, rowsOf(sites), zone, name);
    }),
  ];
}

/** People are added up; anything else stays only where all rows say the same. */
function together(
  form: Form,
  rows: readonly OutgoingRow[],
  zone: string | null,
  name: string,
): OutgoingRow {
  const values: Record<string, Cell> = {};
  for (const { id, kind, hxl } of form.columns) {
    const cells = rows.map((row) => row.values[id] ?? null);
    if (kind === 'integer' && /^#(affected|reached|targeted|inneed)\b/.test(hxl)) {
      values[id] = sumOf(cells);
    } else if (cells.every((cell) => cell === cells[0])) {
      values[id] = cells[0] ?? null;
    }
  }
  if ('site_name' in values || form.columns.some(({ id }) => id === 'site_name')) {
    values['site_name'] = name;
  }
  const hidden = new Set(rows.flatMap((row) => [...row.hidden]));
  return { values: { ...values, site_id: null }, hidden, zone, sites: rows.length };
}

/** `null` where one is not known: part of a sum is no sum. */
function sumOf(cells: readonly Cell[]): number | null {
  let sum = 0;
  for (const cell of cells) {
    if (typeof cell !== 'number') return null;
    sum += cell;
  }
  return sum;
}
