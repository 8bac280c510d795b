// Everything the report says about a week, as figures. No words, no layout.

import { changeOf } from '../percent.ts';
import type { Change } from '../percent.ts';
import { ABSENCE_KINDS, absences } from './absences.ts';
import type { Absence } from './absences.ts';
import { qualityOf } from './quality.ts';
import type { Quality } from './quality.ts';
import { sectorBars, weekPoint, weekPoints } from './series.ts';
import type { SectorBar, WeekPoint } from './series.ts';
import { individualsOf, lastFigure, siteWeeks } from './site-weeks.ts';
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
  /** By zone, then by population, largest first. */
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
  readonly alerts: readonly SiteLine[];
  readonly quality: Quality;
  readonly weeks: readonly WeekPoint[];
  readonly sectors: readonly SectorBar[];
}

/** The picture of the week that the input asks for. */
export function weekPicture(input: WeekMaterial): WeekPicture {
  const { week } = input;
  const sites = input.sites.filter(({ values }) => isInScope(values.facilitator_team, input));
  const registry = new Map(input.sites.map((site) => [site.values.site_id, site]));
  const reports = siteWeeks(
    input.weekly.filter(({ values }) => {
      const site = registry.get(values.site_id)?.values;
      // A site that nobody has registered belongs to whoever reports it.
      return isInScope(site === undefined ? values.facilitator_code : site.facilitator_team, input);
    }),
  );
  // In the first week of an operation every figure is a first one, and nobody need be told.
  const hasPast = [...reports.values()].some((weeks) => lastFigure(weeks, week) !== null);
  const lines = [...reports.values()].flatMap((weeks): SiteLine[] => {
    const row = weeks.get(week);
    const individuals = individualsOf(row);
    if (row === undefined || individuals === null) return [];
    const past = {
      before: individualsOf(weeks.get(week - 7)),
      firstFigure: hasPast && lastFigure(weeks, week) === null,
    };
    const site = registry.get(row.values.site_id);
    return [siteLine(row.values, individuals, past, site, input.settings)];
  });
  const zones = orderedZones(
    lines.map((line) => line.zone),
    input.gazetteer,
  );
  const byZone = zones.map((zone) => lines.filter((line) => line.zone === zone).sort(byPopulation));
  const absent = sorted(absences(sites, reports, input.rejected, week), input);
  const missing = absent.filter((site) => site.kind !== 'closed').length;
  const total = totalsOf(lines);
  const before = weekPoint(reports, week - 7);
  return {
    lines: byZone.flat(),
    zones: zones.map((zone, index) => ({ zone, totals: totalsOf(byZone[index] ?? []) })),
    total,
    rawChange:
      before.individuals === null || lines.length === 0
        ? null
        : changeOf(before.individuals, total.individuals),
    sitesBefore: before.sites,
    // A site that the registry does not know is open as well once it has reported.
    expected: lines.length + missing,
    missing,
    absences: absent,
    alerts: byZone.flat().filter((line) => line.alert),
    quality: qualityOf(input, lines, absent),
    weeks: weekPoints(reports, week),
    sectors: sectorBars(lines),
  };
}

/** In a team's report its own sites; a site that names no team is the spreadsheet's own. */
function isInScope(team: string | null | undefined, { scope }: WeekMaterial): boolean {
  return scope.kind === 'operation' || (team ?? scope.team) === scope.team;
}

function byPopulation(a: SiteLine, b: SiteLine): number {
  return b.individuals - a.individuals || (a.siteId < b.siteId ? -1 : 1);
}

function sorted(all: readonly Absence[], input: WeekMaterial): readonly Absence[] {
  const zones = orderedZones(
    all.map((site) => site.zone),
    input.gazetteer,
  );
  return [...all].sort(
    (a, b) =>
      ABSENCE_KINDS.indexOf(a.kind) - ABSENCE_KINDS.indexOf(b.kind) ||
      zones.indexOf(a.zone) - zones.indexOf(b.zone) ||
      (a.siteId < b.siteId ? -1 : 1),
  );
}
