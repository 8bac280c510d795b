// The operation's sites as other teams need to know them, from what sources offer.

import type { Cell } from '../table/cell.ts';
import { closedOn } from '../forms/sites/closed-on.ts';
import type { KnownSite } from '../wire/reference.ts';
import { settle, teamNamedBySites } from './merge.ts';
import type { Entry, MasterRecord, StoredValues } from './record.ts';

/** A site of the operation and the spreadsheet whose row describes it. */
export interface RegisteredSite extends KnownSite {
  readonly document: string;
}

/** The row that stands for a site when several teams list it. */
export function settleSite(entry: Entry): MasterRecord | null {
  return settle(entry, teamNamedBySites(entry.candidates)).record;
}

/** Registered sites by id, in the order of their ids. */
export function registeredSites(entries: readonly Entry[]): ReadonlyMap<string, RegisteredSite> {
  const sites = new Map<string, RegisteredSite>();
  for (const entry of [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const record = settleSite(entry);
    if (record === null) continue;
    sites.set(entry.key, {
      ...knownSite(entry.key, record.values),
      document: record.origin.document,
    });
  }
  return sites;
}

export function knownSite(siteId: string, values: StoredValues): KnownSite {
  const text = (cell: Cell | undefined): string | null =>
    cell === null || cell === undefined || cell === '' ? null : String(cell);
  return {
    siteId,
    name: text(values['site_name']) ?? siteId,
    aliases: (text(values['site_name_alt']) ?? '')
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    admin3: text(values['admin3_pcode']),
    zone: text(values['reporting_zone']),
    team: text(values['facilitator_team']),
    closed: closedOn(values['site_status'], values['close_date']),
  };
}
