// What a site code looks like in this operation.

import type { Settings } from './settings.ts';

// Dictionary: opaque on purpose, because P-codes change from one vintage to the next.
const CAR_CODES = '^CF-S\\d{4}$';
const ANY_CODE = '^\\S+$';

/**
 * The pattern of a site code: the setting `site.code_pattern`; where it is empty, the CAR's own
 * codes for country CAF, and anywhere else any code without inner spaces.
 */
export function siteCodePattern(
  settings: Pick<Settings, 'site.code_pattern' | 'country.iso3'>,
): RegExp {
  const set = settings['site.code_pattern'];
  if (set !== '') return new RegExp(set);
  return new RegExp(settings['country.iso3'] === 'CAF' ? CAR_CODES : ANY_CODE);
}
