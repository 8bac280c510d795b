// The lines that readers see. In the spreadsheet every site has its own; where the report leaves the
// operation, sites with few people are counted together.

import { mergeSmallSites } from '../../disclosure/merge-small-sites.ts';
import { changeOf } from '../percent.ts';
import { SECTORS } from './sectors.ts';
import type { Sector } from './sectors.ts';
import type { SiteLine } from './site-line.ts';
import { sum } from './totals.ts';
import type { WeekMaterial } from './week-material.ts';
import { SEVERAL_ZONES } from './zone-order.ts';

/** The lines shown, and where the people of each site are found among them. */
export interface ShownLines {
  readonly lines: readonly SiteLine[];
  /** Zone under which a site is counted; `null` is no zone. */
  readonly zoneOf: (line: SiteLine) => string | null;
  /** Whether the site of a code has a line of its own. */
  readonly isShown: (siteId: string) => boolean;
}

/** The lines for the audience of the report. */
export function shownLines(
  lines: readonly SiteLine[],
  { audience, settings }: WeekMaterial,
): ShownLines {
  if (audience === 'coordination') {
    return { lines, zoneOf: ({ zone }) => zone, isShown: () => true };
  }
  const bySite = new Map(lines.map((line) => [line.siteId, line]));
  const { own, groups } = mergeSmallSites(
    lines.map(({ siteId, zone, individuals }) => ({ id: siteId, zone, persons: individuals })),
    settings['disclosure.site_min'],
  );
  const found = (ids: readonly string[]): readonly SiteLine[] =>
    ids.flatMap((id) => bySite.get(id) ?? []);
  const zones = new Map(
    groups.flatMap(({ zone, sites }) => sites.map((id) => [id, zone ?? SEVERAL_ZONES] as const)),
  );
  const ownIds = new Set(own);
  return {
    lines: [
      ...found(own),
      ...groups.map(({ zone, sites }) => mergedLine(zone ?? SEVERAL_ZONES, found(sites))),
    ],
    zoneOf: ({ siteId, zone }) => (zones.has(siteId) ? (zones.get(siteId) ?? null) : zone),
    isShown: (siteId) => ownIds.has(siteId),
  };
}

/** What is known of each site alone is not said of several. */
function mergedLine(zone: string, lines: readonly SiteLine[]): SiteLine {
  const changes = lines.flatMap(({ change }) => (change === null ? [] : [change]));
  const before = sum(changes.map((change) => change.before)) ?? 0;
  const after = sum(changes.map((change) => change.after)) ?? 0;
  return {
    siteId: `zone ${zone}`,
    name: '',
    zone,
    households: wholeSum(lines.map(({ households }) => households)),
    individuals: sum(lines.map(({ individuals }) => individuals)) ?? 0,
    female: null,
    male: null,
    change: changes.length === lines.length ? changeOf(before, after) : null,
    arrivals: wholeSum(lines.map(({ arrivals }) => arrivals)),
    departures: wholeSum(lines.map(({ departures }) => departures)),
    needs: nothing(),
    issues: nothing(),
    firstFigure: false,
    firstNeed: null,
    alert: false,
    alertType: null,
    carriedOver: false,
    rounded: false,
    access: null,
    outlier: false,
    explanation: null,
    sites: lines.length,
  };
}

/** A sum over all of them or none. */
function wholeSum(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : sum(values);
}

function nothing(): Readonly<Record<Sector, null>> {
  return Object.fromEntries(SECTORS.map((sector) => [sector, null])) as Record<Sector, null>;
}
