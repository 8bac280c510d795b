// Coordinates that are missing, swapped, outside the country, or too coarse for a map.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS, safe } from '../../findings/draft.ts';
import type { SiteRowRule } from '../rule.ts';
import type { Settings } from '../../settings/settings.ts';

export const coordinates: SiteRowRule = {
  id: 'coordinates',
  scope: 'sites row',
  raises: [
    'place/coordinates-missing',
    'place/swapped-coordinates',
    'place/outside-country',
    'place/low-precision',
  ],
  check: ({ values: { latitude, longitude } }, { settings }) => {
    if (latitude === undefined || longitude === undefined) return NO_DRAFTS;
    if (latitude === null || longitude === null) return missing(latitude, longitude);
    if (areSwapped(latitude, longitude, settings)) {
      const facts = { latitude, longitude };
      return [
        draft('place/swapped-coordinates', 'latitude', facts, { suggestion: safe(longitude) }),
        draft('place/swapped-coordinates', 'longitude', facts, { suggestion: safe(latitude) }),
      ];
    }
    const found: Draft[] = [];
    const { latMin, latMax, lonMin, lonMax } = boxOf(settings);
    // Beyond 90 and 180 degrees the figure is no coordinate at all; the range check says so.
    if ((latitude < latMin || latitude > latMax) && Math.abs(latitude) <= 90) {
      const facts = { column: 'latitude', value: latitude, min: latMin, max: latMax };
      found.push(draft('place/outside-country', 'latitude', facts));
    }
    if ((longitude < lonMin || longitude > lonMax) && Math.abs(longitude) <= 180) {
      const facts = { column: 'longitude', value: longitude, min: lonMin, max: lonMax };
      found.push(draft('place/outside-country', 'longitude', facts));
    }
    // One of ten exact figures ends in 0 and loses its last decimal; both at once is rare.
    const decimals = settings['coordinates.decimals'];
    if (isCoarse(latitude, decimals) && isCoarse(longitude, decimals)) {
      found.push(draft('place/low-precision', 'latitude', { column: 'latitude', value: latitude }));
    }
    return found.length > 0 ? found : NO_DRAFTS;
  },
};

/** Half a pair is a mistake; no pair is only asked for. */
function missing(latitude: number | null, longitude: number | null): readonly Draft[] {
  const column = latitude === null ? 'latitude' : 'longitude';
  const severity = latitude === null && longitude === null ? 'warning' : 'error';
  return [draft('place/coordinates-missing', column, { column }, { severity })];
}

/** Certain only where the country's latitudes and longitudes do not overlap, as in the CAR. */
function areSwapped(latitude: number, longitude: number, settings: Settings): boolean {
  const { latMin, latMax, lonMin, lonMax } = boxOf(settings);
  const overlap = latMin <= lonMax && lonMin <= latMax;
  const fitsSwapped =
    longitude >= latMin && longitude <= latMax && latitude >= lonMin && latitude <= lonMax;
  return !overlap && fitsSwapped;
}

interface Box {
  readonly latMin: number;
  readonly latMax: number;
  readonly lonMin: number;
  readonly lonMax: number;
}

function boxOf(settings: Settings): Box {
  return {
    latMin: settings['country.lat_min'],
    latMax: settings['country.lat_max'],
    lonMin: settings['country.lon_min'],
    lonMax: settings['country.lon_max'],
  };
}

/** Fewer decimals than these; fewer than four are a square of more than 100 m. */
function isCoarse(degrees: number, decimals: number): boolean {
  if (decimals === 0) return false;
  const scaled = degrees * 10 ** (decimals - 1);
  return Math.abs(scaled - Math.round(scaled)) < 1e-7;
}
