// The word that stands for no site at all, for activities with families outside the sites.

import { fold } from '../../table/fold.ts';

/** Written in `site_id` of the interventions log (dictionary, sheet 4). */
export const OFF_SITE = 'HORS-SITE';

const SPELLINGS = new Set([
  'hors site',
  'horssite',
  'hors sites',
  'off site',
  'offsite',
  'fuera de sitio',
]);

/** Whether a cell means no site, however it is written. */
export function isOffSite(text: string): boolean {
  return SPELLINGS.has(fold(text));
}
