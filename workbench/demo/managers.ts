// Who runs a site and whose ground it is, in the registry and in the profiles. Invented: the
// organisations worked in Bangui in 2014, but which of them ran which site is not taken from a report.

import type { DemoSite } from './demo-sites.ts';
import { pick, portion } from './portion.ts';

const MANAGERS = ['OIM', 'PU-AMI', 'DRC', 'Caritas', 'CRCA'];

/** Acronym of the organisation that runs the site; `null` where its committee does alone. */
export function managerOf(site: DemoSite): string | null {
  if (site.individuals > 10_000) return 'PU-AMI';
  return portion(site.id, 'managed by') < 0.6 ? pick(MANAGERS, site.id, 'manager') : null;
}

/** French label of the owner's kind. */
export function ownerOf({ category }: DemoSite): string {
  if (/Église|Séminaire|Mosquée/u.test(category)) return 'Institution religieuse';
  return category === 'Terrain ouvert' ? 'Privé' : 'Public / État';
}
