// Where a site must name its commune: prefectures in which larger units do not say where it is.

import type { Settings } from './settings.ts';

/** P-codes of level 1 from the setting, in its order. */
export function communeRequiredIn({
  'country.adm3_required': codes,
}: Pick<Settings, 'country.adm3_required'>): readonly string[] {
  return codes.split(/[\s,;]+/).filter((code) => code !== '');
}
