// Coordinates of sites are restricted: on a map that others see, each zone is one circle, where its
// people are.

import { NEED_LEVELS } from '../reports/document/document.ts';
import type { MapPoint, NeedLevel } from '../reports/document/document.ts';

/** One circle per zone, in the order in which zones first come; points of no zone have none. */
export function zoneCircles(points: readonly MapPoint[]): readonly MapPoint[] {
  const zones = new Map<string, MapPoint[]>();
  for (const point of points) {
    if (point.zone === null) continue;
    const there = zones.get(point.zone);
    if (there === undefined) zones.set(point.zone, [point]);
    else there.push(point);
  }
  return [...zones].map(([zone, inZone]) => zoneCircle(zone, inZone));
}

function zoneCircle(zone: string, points: readonly MapPoint[]): MapPoint {
  const size = points.reduce((sum, point) => sum + point.size, 0);
  const mean = (of: (point: MapPoint) => number): number => {
    const weight = size > 0 ? size : points.length;
    const sum = points.reduce((all, point) => all + of(point) * (size > 0 ? point.size : 1), 0);
    // Two decimals are about a kilometre: a zone of one site must not give its place away.
    return Math.round((sum / weight) * 100) / 100;
  };
  return {
    label: zone,
    zone,
    size,
    level: worst(points),
    longitude: mean(({ longitude }) => longitude),
    latitude: mean(({ latitude }) => latitude),
  };
}

function worst(points: readonly MapPoint[]): NeedLevel | null {
  const found = new Set(points.map(({ level }) => level));
  return (
    [...NEED_LEVELS].reverse().find((level) => level !== 'nsp' && found.has(level)) ??
    (found.has('nsp') ? 'nsp' : null)
  );
}
