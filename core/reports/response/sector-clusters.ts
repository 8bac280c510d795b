// Which clusters answer which need. Needs are rated in the six sectors of the weekly report;
// interventions are logged under the cluster codes of OCHA.

import type { Sector } from '../weekly-needs/sectors.ts';

/** Codes of list `sector` that answer a need of each sector. */
export const CLUSTERS: Readonly<Record<Sector, readonly string[]>> = {
  protection: ['PRO', 'PRO-CPN', 'PRO-GBV'],
  wash: ['WSH'],
  health: ['HEA'],
  // A malnutrition programme answers a lack of food as well as one of care: it counts for food alone.
  food: ['FSC', 'NUT'],
  shelter: ['SHL'],
  // Security is no cluster; the code is the operation's own.
  security: ['SEC'],
};

const SECTOR_OF: ReadonlyMap<string, Sector> = new Map(
  (Object.keys(CLUSTERS) as Sector[]).flatMap((sector) =>
    CLUSTERS[sector].map((code) => [code, sector] as const),
  ),
);

/** The need that a cluster's interventions answer; `null` for those that answer none of the six. */
export function sectorOf(cluster: string | null | undefined): Sector | null {
  return SECTOR_OF.get(cluster ?? '') ?? null;
}
