// Everything the monthly report says, as figures. No words, no layout.

import { sector as clusterList } from '../../forms/code-lists/interventions.ts';
import type { FormRow, SiteValues } from '../../reading/reading.ts';
import { changeOf } from '../percent.ts';
import type { Change } from '../percent.ts';
import type { ReportMaterial } from '../report-material.ts';
import { surveyPicture } from '../return-intentions/survey-picture.ts';
import type { SurveyPicture } from '../return-intentions/survey-picture.ts';
import { firstOfMonth } from '../../table/serial-month.ts';
import { individualsOf, siteWeeks } from '../weekly-needs/site-weeks.ts';
import type { SiteWeeks } from '../weekly-needs/site-weeks.ts';
import { weekPicture } from '../weekly-needs/week-picture.ts';
import type { WeekPicture } from '../weekly-needs/week-picture.ts';
import { interventionsOf } from './interventions.ts';
import type { MonthInterventions } from './interventions.ts';
import { siteMap } from './map-points.ts';
import type { SiteMap } from './map-points.ts';
import { reportedWeeks, weekBeforeMonth, weeksOfMonth } from './month-weeks.ts';
import { movementsOf } from './movements.ts';
import type { Movements } from './movements.ts';
import { prioritiesOf } from './priorities.ts';
import type { Priorities } from './priorities.ts';
import { comparisonOf, trendOf } from './trend.ts';
import type { Comparison, TrendPoint } from './trend.ts';

/** A dated total of the operation. */
export interface DatedTotal {
  readonly week: number;
  readonly individuals: number;
}

/** The figures of a month. */
export interface MonthPicture {
  readonly month: number;
  /** The last reported week of the month: its figures are the month's. */
  readonly picture: WeekPicture;
  readonly week: number;
  /** Weeks of the month with a report. */
  readonly weeks: readonly number[];
  /** Last reported week before the month; `null` when there is none. */
  readonly weekBefore: number | null;
  readonly onMonth: Comparison | null;
  readonly peak: DatedTotal;
  readonly sincePeak: Change;
  readonly first: DatedTotal;
  readonly sinceFirst: Change;
  readonly trend: readonly TrendPoint[];
  /** Individuals of a site in the last reported week before the month. */
  readonly before: ReadonlyMap<string, number>;
  readonly movements: Movements;
  readonly priorities: Priorities;
  readonly interventions: MonthInterventions;
  readonly survey: SurveyPicture | null;
  readonly map: SiteMap;
}

/** The picture of a month, `null` when no week of it has a report. */
export function monthPicture(material: ReportMaterial, day: number): MonthPicture | null {
  const month = firstOfMonth(day);
  const inScope = scoped(material);
  const reported = reportedWeeks(inScope.weekly, material.settings, material.today);
  const weeks = weeksOfMonth(reported, month);
  const week = weeks[weeks.length - 1];
  if (week === undefined) return null;
  const picture = weekPicture({ ...material, week });
  const reports = siteWeeks(inScope.weekly);
  const until = reported.filter((one) => one <= week);
  const trend = trendOf(until, reports, inScope.sites);
  const weekBefore = weekBeforeMonth(reported, month);
  const registry = new Map(
    material.sites.flatMap((site) =>
      typeof site.values.site_id === 'string' ? [[site.values.site_id, site] as const] : [],
    ),
  );
  const now = picture.total.individuals;
  const peak = extreme(trend, (a, b) => a.individuals > b.individuals);
  const first = extreme(trend, (a, b) => a.week < b.week);
  const monthRows = inScope.weekly.filter(({ values }) => weeks.includes(values.week_end ?? NaN));
  return {
    month,
    picture,
    week,
    weeks,
    weekBefore,
    onMonth: weekBefore === null ? null : comparisonOf(weekBefore, week, reports, inScope.sites),
    peak,
    sincePeak: changeOf(peak.individuals, now),
    first,
    sinceFirst: changeOf(first.individuals, now),
    trend,
    before: weekBefore === null ? new Map() : figuresOf(reports, weekBefore),
    movements: movementsOf(monthRows),
    priorities: prioritiesOf(picture.sites, (siteId) => reports.get(siteId)?.get(week)),
    interventions: interventionsOf(
      scopedInterventions(material, inScope.siteIds),
      month,
      clusterList.codes.map(({ code }) => code),
    ),
    survey: surveyPicture(material, month),
    map: siteMap(picture.sites, registry, material.gazetteer),
  };
}

interface Scoped {
  readonly weekly: ReportMaterial['weekly'];
  readonly sites: readonly FormRow<SiteValues>[];
  readonly siteIds: ReadonlySet<string>;
}

/** In a team's report its own sites; a site that names no team is the spreadsheet's own. */
function scoped({ scope, sites, weekly }: ReportMaterial): Scoped {
  const own =
    scope.kind === 'operation'
      ? sites
      : sites.filter(({ values }) => (values.facilitator_team ?? scope.team) === scope.team);
  const others = new Set(
    sites.filter((site) => !own.includes(site)).map(({ values }) => values.site_id),
  );
  return {
    weekly: weekly.filter(({ values }) => !others.has(values.site_id)),
    sites: own,
    siteIds: new Set(own.flatMap(({ values }) => values.site_id ?? [])),
  };
}

function scopedInterventions(
  { scope, interventions }: ReportMaterial,
  own: ReadonlySet<string>,
): ReportMaterial['interventions'] {
  return scope.kind === 'operation'
    ? interventions
    : interventions.filter(({ values }) => own.has(values.site_id ?? ''));
}

function figuresOf(reports: SiteWeeks, week: number): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const [siteId, weeks] of reports) {
    const individuals = individualsOf(weeks.get(week));
    if (individuals !== null) figures.set(siteId, individuals);
  }
  return figures;
}

function extreme(
  trend: readonly TrendPoint[],
  isBetter: (a: TrendPoint, b: TrendPoint) => boolean,
): DatedTotal {
  const best = trend.reduce((found, point) => (isBetter(point, found) ? point : found));
  return { week: best.week, individuals: best.individuals };
}
