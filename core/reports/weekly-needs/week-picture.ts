// Everything the report says about a week, as figures. No words, no layout.

import { responsesBySite } from '../needs/response.ts';
import { sectorSummaries } from '../needs/sector-summary.ts';
import type { SectorSummary } from '../needs/sector-summary.ts';
import { seriousNeeds } from '../needs/serious-needs.ts';
import type { SeriousNeed } from '../needs/serious-needs.ts';
import { changeOf } from '../percent.ts';
import type { Change } from '../percent.ts';
import { ABSENCE_KINDS, absences } from './absences.ts';
import type { Absence } from './absences.ts';
import { qualityOf } from './quality.ts';
import type { Quality } from './quality.ts';
import { scopeOf } from './scope.ts';
import type { WeekScope } from './scope.ts';
import { RESTRICTED } from './sectors.ts';
import { weekPoint, weekPoints } from './series.ts';
import type { WeekPoint } from './series.ts';
import { shownLines } from './shown-lines.ts';
import { individualsOf, lastFigure } from './site-weeks.ts';
import { siteLine } from './site-line.ts';
import type { SiteLine } from './site-line.ts';
import { totalsOf } from './totals.ts';
import type { Totals } from './totals.ts';
import type { WeekMaterial } from './week-material.ts';
import { orderedZones } from './zone-order.ts';

/** Totals of one zone; `null` gathers the sites without a zone. */
export interface ZoneTotals {
  readonly zone: string | null;
  readonly totals: Totals;
}

/** A week of an operation or of a team. */
export interface WeekPicture {
  /** Every site with a figure. */
  readonly sites: readonly SiteLine[];
  /** The lines that readers see, by zone, then by population, largest first. */
  readonly lines: readonly SiteLine[];
  readonly zones: readonly ZoneTotals[];
  readonly total: Totals;
  /** Against the total of the week before, whichever sites reported; `null` unless both have one. */
  readonly rawChange: Change | null;
  readonly sitesBefore: number;
  /** Sites open in the week. */
  readonly expected: number;
  /** Open sites without a figure. */
  readonly missing: number;
  readonly absences: readonly Absence[];
  /** Nothing in a report that leaves the operation: alerts go to named people. */
  readonly alerts: readonly SiteLine[];
  /** Serious and critical needs of the sites that readers see. */
  readonly needs: readonly SeriousNeed[];
  /** Needs of all sites that last and that nothing answers. */
  readonly unanswered: number;
  readonly quality: Quality;
  readonly weeks: readonly WeekPoint[];
  readonly sectors: readonly SectorSummary[];
}

/** The picture of the week that the material asks for. */
export function weekPicture(material: WeekMaterial): WeekPicture {
  const { week, gazetteer, settings, audience } = material;
  const scope = scopeOf(material);
  const sites = siteLines(scope, material);
  const { lines, zoneOf, isShown } = shownLines(sites, material);
  const zones = orderedZones(
    lines.map(({ zone }) => zone),
    gazetteer,
  );
  const sorted = zones.flatMap((zone) =>
    lines.filter((line) => line.zone === zone).sort(byPopulation),
  );
  const absent = sortedAbsences(absences(scope.sites, scope.reports, material), material);
  const missing = absent.filter((site) => site.kind !== 'closed').length;
  const total = totalsOf(sites);
  const before = weekPoint(scope.reports, week - 7);
  const needs = seriousNeeds(sites, scope.reports, responsesBySite(material.interventions), {
    week,
    repeatedWeeks: settings['week.repeated_need'],
  });
  const isCoordination = audience === 'coordination';
  return {
    sites,
    lines: sorted,
    zones: zones.map((zone) => ({
      zone,
      totals: totalsOf(sites.filter((line) => zoneOf(line) === zone)),
    })),
    total,
    rawChange:
      before.individuals === null || sites.length === 0
        ? null
        : changeOf(before.individuals, total.individuals),
    sitesBefore: before.sites,
    // A site that the registry does not know is open as well once it has reported.
    expected: sites.length + missing,
    missing,
    absences: absent,
    alerts: isCoordination ? sorted.filter((line) => line.alert) : [],
    needs: isCoordination
      ? needs
      : needs.filter(({ line, sector }) => isShown(line.siteId) && !RESTRICTED.has(sector)),
    unanswered: needs.filter(({ unanswered }) => unanswered).length,
    quality: qualityOf(material, sorted, absent),
    weeks: weekPoints(scope.reports, week),
    sectors: sectorSummaries(sites, needs),
  };
}

/** The sites with a figure in the week. */
function siteLines(
  { reports, registered, justification }: WeekScope,
  { week, settings }: WeekMaterial,
): readonly SiteLine[] {
  // In the first week of an operation every figure is a first one, and nobody need be told.
  const hasPast = [...reports.values()].some((weeks) => lastFigure(weeks, week) !== null);
  return [...reports.values()].flatMap((weeks): SiteLine[] => {
    const row = weeks.get(week);
    const individuals = individualsOf(row);
    if (row === undefined || individuals === null) return [];
    const past = {
      before: individualsOf(weeks.get(week - 7)),
      firstFigure: hasPast && lastFigure(weeks, week) === null,
      justification: justification(row),
    };
    return [siteLine(row.values, individuals, past, registered(row.values.site_id), settings)];
  });
}

function byPopulation(a: SiteLine, b: SiteLine): number {
  return b.individuals - a.individuals || (a.siteId < b.siteId ? -1 : 1);
}

function sortedAbsences(all: readonly Absence[], { gazetteer }: WeekMaterial): readonly Absence[] {
  const zones = orderedZones(
    all.map((site) => site.zone),
    gazetteer,
  );
  return [...all].sort(
    (a, b) =>
      ABSENCE_KINDS.indexOf(a.kind) - ABSENCE_KINDS.indexOf(b.kind) ||
      zones.indexOf(a.zone) - zones.indexOf(b.zone) ||
      (a.siteId < b.siteId ? -1 : 1),
  );
}
