// Sites without a figure in the week, and why: not received, rejected, not reached and closed are
// different things, and none of them is zero.

import { NO_ACCESS } from '../../forms/code-lists/weekly.ts';
import type { FormRow, SiteValues, WeeklyValues } from '../../reading/reading.ts';
import { individualsOf, lastFigure } from './site-weeks.ts';
import type { SiteWeeks } from './site-weeks.ts';
import type { RejectedReport } from '../report-material.ts';
import type { WeekMaterial } from './week-material.ts';

/** Why there is no figure; in the order in which the report lists them. */
export type AbsenceKind =
  'not-received' | 'rejected' | 'inaccessible' | 'not-visited' | 'no-figure' | 'closed';

export const ABSENCE_KINDS: readonly AbsenceKind[] = [
  'not-received',
  'rejected',
  'inaccessible',
  'not-visited',
  'no-figure',
  'closed',
];

/** A registered site without a figure. */
export interface Absence {
  readonly siteId: string;
  readonly name: string;
  readonly zone: string | null;
  readonly kind: AbsenceKind;
  /** The last figure before the week, and its age in weeks. */
  readonly last: {
    /** `null` where the site is too small to be shown to the readers. */
    readonly individuals: number | null;
    readonly week: number;
    readonly age: number;
  } | null;
  /** Code of list `access_status`, when a visit was tried. */
  readonly access: string | null;
  /** Codes of the errors for which the report was rejected. */
  readonly errors: readonly string[];
  /** Closing day of a closed site. */
  readonly closed: number | null;
}

/** The registered sites without a figure in the week. */
export function absences(
  sites: readonly FormRow<SiteValues>[],
  reports: SiteWeeks,
  material: Pick<WeekMaterial, 'rejected' | 'week' | 'audience' | 'settings'>,
): readonly Absence[] {
  const { rejected, week } = material;
  return sites.flatMap(({ values }): Absence[] => {
    const siteId = values.site_id;
    if (typeof siteId !== 'string' || !isOfWeek(values, week)) return [];
    const weeks = reports.get(siteId);
    const row = weeks?.get(week);
    if (individualsOf(row) !== null) return [];
    const refusal = rejected.find((each) => each.siteId === siteId && each.week === week);
    return [
      {
        siteId,
        name: values.site_name ?? siteId,
        zone: values.reporting_zone ?? null,
        kind: kindOf(isOpen(values, week), row?.values, refusal),
        last: lastShown(lastFigure(weeks, week), material),
        access: row?.values.access_status ?? null,
        errors: row === undefined ? (refusal?.codes ?? []) : [],
        closed: values.close_date ?? null,
      },
    ];
  });
}

function lastShown(
  last: ReturnType<typeof lastFigure>,
  { week, audience, settings }: Pick<WeekMaterial, 'week' | 'audience' | 'settings'>,
): Absence['last'] {
  if (last === null) return null;
  const isSmall = last.individuals < settings['disclosure.site_min'];
  return {
    week: last.week,
    individuals: audience === 'shared' && isSmall ? null : last.individuals,
    age: Math.round((week - last.week) / 7),
  };
}

/** A report without a figure may come from a site that nobody could reach, or that nobody went to. */
function kindOf(
  open: boolean,
  values: WeeklyValues | undefined,
  refusal: RejectedReport | undefined,
): AbsenceKind {
  if (values !== undefined) {
    if (NO_ACCESS.includes(values.access_status ?? '')) return 'inaccessible';
    return values.visit_date === null ? 'not-visited' : 'no-figure';
  }
  if (refusal !== undefined) return 'rejected';
  return open ? 'not-received' : 'closed';
}

/** A site opened later or still being verified has nothing to do with the week. */
function isOfWeek(values: SiteValues, week: number): boolean {
  if (values.site_status === 'en_cours') return false;
  return typeof values.open_date !== 'number' || values.open_date <= week;
}

/** A site is closed by an explicit status or day, never because nobody reported. */
function isOpen(values: SiteValues, week: number): boolean {
  if (values.site_status === 'rouvert') return true;
  if (typeof values.close_date === 'number') return values.close_date >= week;
  return values.site_status !== 'ferme';
}
