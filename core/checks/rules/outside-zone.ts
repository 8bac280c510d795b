// A site of a Bangui or Bimbo zone whose coordinates lie elsewhere in the country.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { SiteRowRule } from '../rule.ts';

// Dictionary, sheet 0: sites of Bangui and Bimbo lie between these degrees.
const BANGUI = {
  latitude: { min: 4.2, max: 4.6 },
  longitude: { min: 18.35, max: 18.75 },
} as const;
const BANGUI_ZONE = /^(?:bangui_|bimbo_|mpoko$)/;

export const outsideZone: SiteRowRule = {
  id: 'outside-zone',
  scope: 'sites row',
  raises: ['place/outside-zone'],
  check: ({ values }, { settings, gazetteer }) => {
    const { reporting_zone: zone, latitude, longitude } = values;
    if (settings['country.iso3'] !== 'CAF' || !gazetteer.covers) return NO_DRAFTS;
    if (typeof zone !== 'string' || !BANGUI_ZONE.test(zone)) return NO_DRAFTS;
    // Swapped or foreign coordinates have a finding of their own.
    if (!isInCountry(latitude, 'lat', settings) || !isInCountry(longitude, 'lon', settings)) {
      return NO_DRAFTS;
    }
    const found: Draft[] = [];
    for (const column of ['latitude', 'longitude'] as const) {
      const value = values[column];
      const { min, max } = BANGUI[column];
      if (typeof value === 'number' && (value < min || value > max)) {
        found.push(draft('place/outside-zone', column, { column, value, zone, min, max }));
      }
    }
    return found;
  },
};

function isInCountry(
  value: number | null | undefined,
  axis: 'lat' | 'lon',
  settings: Parameters<SiteRowRule['check']>[1]['settings'],
): boolean {
  return (
    typeof value === 'number' &&
    value >= settings[`country.${axis}_min`] &&
    value <= settings[`country.${axis}_max`]
  );
}
