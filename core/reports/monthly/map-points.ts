// The circles of the map: one per site whose place is known. Coordinates of a centroid or of unknown
// precision would show a site where it is not.

import type { FormRow, SiteValues } from '../../reading/reading.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import type { MapPoint, NeedLevel } from '../document/document.ts';
import { NEED_LEVELS } from '../document/document.ts';
import type { SiteLine } from '../weekly-needs/site-line.ts';
import { zoneName } from '../weekly-needs/zone-order.ts';

/** Circles, and the sites that have none. */
export interface SiteMap {
  readonly points: readonly MapPoint[];
  readonly missing: readonly SiteLine[];
}

const NO_PLACE = new Set(['centroide', 'inconnu']);

/** The map of these sites. */
export function siteMap(
  lines: readonly SiteLine[],
  registry: ReadonlyMap<string, FormRow<SiteValues>>,
  gazetteer: Gazetteer,
): SiteMap {
  const points: MapPoint[] = [];
  const missing: SiteLine[] = [];
  for (const line of lines) {
    const values = registry.get(line.siteId)?.values;
    const { latitude, longitude, coord_precision: precision } = values ?? {};
    if (
      typeof latitude !== 'number' ||
      typeof longitude !== 'number' ||
      NO_PLACE.has(precision ?? '')
    ) {
      missing.push(line);
      continue;
    }
    points.push({
      label: line.name,
      longitude,
      latitude,
      size: line.individuals,
      level: worstLevel(line),
      zone: line.zone === null ? null : zoneName(line.zone, gazetteer),
    });
  }
  return { points, missing };
}

/** The worst level that was assessed; `nsp` when none was. */
export function worstLevel({ needs }: SiteLine): NeedLevel | null {
  const levels = new Set(Object.values(needs));
  const assessed = [...NEED_LEVELS].reverse().find((level) => level !== 'nsp' && levels.has(level));
  return assessed ?? (levels.has('nsp') ? 'nsp' : null);
}
