// Which sites of the registry are open on a day. A site is closed by an explicit status or day, never
// because nobody reported.

import type { FormRow, SiteValues } from '../reading/reading.ts';

/** Codes of the sites open on this day; those still being verified are not among them. */
export function openSitesOn(
  sites: readonly FormRow<SiteValues>[],
  day: number,
): ReadonlySet<string> {
  return new Set(
    sites.flatMap(({ values }) =>
      typeof values.site_id === 'string' && isOpenOn(values, day) ? [values.site_id] : [],
    ),
  );
}

function isOpenOn(values: SiteValues, day: number): boolean {
  const { site_status: status, open_date: opened, close_date: closed } = values;
  if (status === 'en_cours') return false;
  if (typeof opened === 'number' && opened > day) return false;
  if (status === 'rouvert') return true;
  return typeof closed === 'number' ? closed >= day : status !== 'ferme';
}
