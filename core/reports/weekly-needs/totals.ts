// Sums over sites: a zone's, or all of them. What no site has told stays unknown.

import { changeOf } from '../percent.ts';
import type { Change } from '../percent.ts';
import { isSerious, SECTORS } from './sectors.ts';
import type { Sector } from './sectors.ts';
import type { SiteLine } from './site-line.ts';

/** Sums over some sites. A sum is `null` when none of them has the figure. */
export interface Totals {
  readonly sites: number;
  readonly households: number | null;
  readonly individuals: number;
  readonly female: number | null;
  readonly male: number | null;
  /** Sites for which both sexes are known. */
  readonly sexSites: number;
  /** Over the sites with a figure in both weeks; `null` when there is none. */
  readonly change: Change | null;
  readonly comparedSites: number;
  readonly arrivals: number | null;
  readonly departures: number | null;
  /** Number of sites with a serious or critical need. */
  readonly serious: Readonly<Record<Sector, number>>;
  /** The first need that most sites name; `null` when no site names one. */
  readonly firstNeed: string | null;
}

/** The totals of these lines. */
export function totalsOf(lines: readonly SiteLine[]): Totals {
  const compared = lines.flatMap((line) => (line.change === null ? [] : [line.change]));
  const sexed = lines.filter((line) => line.female !== null && line.male !== null);
  return {
    sites: lines.length,
    households: sum(lines.map((line) => line.households)),
    individuals: sum(lines.map((line) => line.individuals)) ?? 0,
    female: sum(sexed.map((line) => line.female)),
    male: sum(sexed.map((line) => line.male)),
    sexSites: sexed.length,
    change:
      compared.length === 0
        ? null
        : changeOf(
            sum(compared.map((change) => change.before)) ?? 0,
            sum(compared.map((change) => change.after)) ?? 0,
          ),
    comparedSites: compared.length,
    arrivals: sum(lines.map((line) => line.arrivals)),
    departures: sum(lines.map((line) => line.departures)),
    serious: seriousBySector(lines),
    firstNeed: mostNamed(lines.map((line) => line.firstNeed)),
  };
}

/** The sum of what is known; `null` when nothing is. */
export function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

function seriousBySector(lines: readonly SiteLine[]): Totals['serious'] {
  const counts = SECTORS.map((sector) => [
    sector,
    lines.filter((line) => isSerious(line.needs[sector])).length,
  ]);
  return Object.fromEntries(counts) as Record<Sector, number>;
}

function mostNamed(needs: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const need of needs) if (need !== null) counts.set(need, (counts.get(need) ?? 0) + 1);
  let most: string | null = null;
  for (const [need, count] of counts) if (count > (counts.get(most ?? '') ?? 0)) most = need;
  return most;
}
