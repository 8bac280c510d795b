// A site of a zone whose bounds are set, with coordinates elsewhere in the country.

import type { Draft } from '../../findings/draft.ts';
import { draft, NO_DRAFTS } from '../../findings/draft.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SiteRowRule } from '../rule.ts';

const AXES = [
  { column: 'latitude', axis: 'lat' },
  { column: 'longitude', axis: 'lon' },
] as const;

export const outsideZone: SiteRowRule = {
  id: 'outside-zone',
  scope: 'sites row',
  raises: ['place/outside-zone'],
  check: ({ values }, { settings, gazetteer }) => {
    const { reporting_zone: zone, latitude, longitude } = values;
    const codes = settings['zone.codes'];
    if (codes === '' || !gazetteer.covers || typeof zone !== 'string') return NO_DRAFTS;
    if (!new RegExp(codes).test(zone)) return NO_DRAFTS;
    // Swapped or foreign coordinates have a finding of their own.
    if (!isInCountry(latitude, 'lat', settings) || !isInCountry(longitude, 'lon', settings)) {
      return NO_DRAFTS;
    }
    const found: Draft[] = [];
    for (const { column, axis } of AXES) {
      const value = values[column];
      const min = settings[`zone.${axis}_min`];
      const max = settings[`zone.${axis}_max`];
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
  settings: Settings,
): boolean {
  return (
    typeof value === 'number' &&
    value >= settings[`country.${axis}_min`] &&
    value <= settings[`country.${axis}_max`]
  );
}
