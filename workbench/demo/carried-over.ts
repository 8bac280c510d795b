// Weeks in which a team sent the figure of the week before and said so.

import type { DemoRow } from './demo-operation.ts';
import type { DemoSite } from './demo-sites.ts';
import { WEEKS } from './calendar.ts';

const UNREACHED: Readonly<Record<string, DemoRow>> = {
  'École Sara-Yakité 2014-10-14': {
    access_status: 'Non accessible — insécurité',
    comment: 'Quartier inaccessible depuis le 8 octobre, chiffre de la semaine précédente.',
  },
  'Votongbo 2 2014-11-18': {
    access_status: 'Non accessible — route / barricade',
    comment: 'Route coupée par les pluies, chiffre de la semaine précédente.',
  },
};

/**
 * The cells that say so; `null` when the figure is new. An estimate that has not changed is carried
 * over too.
 */
export function carriedOverCells(
  site: DemoSite,
  week: number,
  before: number | null,
  individuals: number,
): DemoRow | null {
  const unreached = UNREACHED[`${site.name} ${WEEKS[week] ?? ''}`];
  if (unreached !== undefined) return { ...unreached, carried_over: 'Oui' };
  return site.rounded === true && before === individuals ? { carried_over: 'Oui' } : null;
}
