// In which order zones stand in the report, and what they are called.

import type { Messages } from '../../messages/messages.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';

/** Zones of the dictionary that explain no part of the town: code of list `reporting_zone`. */
const OUTSIDE = new Set(['hors_bangui']);

/** Stands for the zone of sites of several zones that are counted together. */
export const SEVERAL_ZONES = '*';

/** Whether a zone is one of the operation's reporting zones. */
export function isReportingZone(zone: string | null): boolean {
  return zone !== null && !OUTSIDE.has(zone);
}

/** The zones met, as the places tab orders them; unlisted ones follow by name; no zone is last. */
export function orderedZones(
  zones: Iterable<string | null>,
  gazetteer: Gazetteer,
): readonly (string | null)[] {
  const rank = new Map(gazetteer.units.map((unit, index) => [unit.pcode, index]));
  const last = gazetteer.units.length;
  return [...new Set(zones)].sort((a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (rank.get(a) ?? last) - (rank.get(b) ?? last) || (a < b ? -1 : 1);
  });
}

/** The name of a zone as people know it; a zone without entry is called as it was written. */
export function zoneName(zone: string, gazetteer: Gazetteer): string {
  return gazetteer.byCode.get(zone)?.name ?? zone;
}

/** What stands in the column of zones. */
export function zoneLabel(
  zone: string | null,
  gazetteer: Gazetteer,
  { weeklyNeeds: { zoneTable } }: Messages,
): string {
  if (zone === SEVERAL_ZONES) return zoneTable.otherZones;
  return zone === null ? zoneTable.noZone : zoneName(zone, gazetteer);
}
