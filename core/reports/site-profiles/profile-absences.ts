// Sites without a profile in the month, and why: not received, not reached and closed are different
// things.

import type { FormRow, ProfileValues, SiteValues } from '../../reading/reading.ts';
import { lastOfMonth } from '../../table/serial-month.ts';
import type { SiteWeeks } from '../weekly-needs/site-weeks.ts';

/** In the order in which the report lists them. */
export const PROFILE_ABSENCES = ['not-received', 'inaccessible', 'closed'] as const;

export type ProfileAbsenceKind = (typeof PROFILE_ABSENCES)[number];

/** A site without a profile. */
export interface ProfileAbsence {
  readonly siteId: string;
  readonly name: string;
  readonly zone: string | null;
  readonly kind: ProfileAbsenceKind;
  /** Month of the last profile before. */
  readonly lastProfile: number | null;
  /** The latest weekly figure up to the end of the month, and its cut-off day. */
  readonly lastFigure: { readonly individuals: number; readonly week: number } | null;
  /** Closing day of a closed site. */
  readonly closed: number | null;
}

const NOT_REACHED = new Set(['insecurite', 'route', 'refus']);

/** The sites of the registry without a profile; those that opened later are not among them. */
export function profileAbsences(
  sites: readonly FormRow<SiteValues>[],
  profiles: readonly FormRow<ProfileValues>[],
  weeks: SiteWeeks,
  open: ReadonlySet<string>,
  profiled: ReadonlyMap<string, unknown>,
  month: number,
): readonly ProfileAbsence[] {
  const last = lastOfMonth(month);
  const before = lastProfiles(profiles, month);
  const seen = new Set<string>();
  const found = sites.flatMap(({ values }): ProfileAbsence[] => {
    const { site_id: siteId, site_status: status, open_date: opened } = values;
    if (typeof siteId !== 'string' || profiled.has(siteId) || seen.has(siteId)) return [];
    if (status === 'en_cours' || (typeof opened === 'number' && opened > last)) return [];
    seen.add(siteId);
    const reports = [...(weeks.get(siteId) ?? [])].filter(([week]) => week <= last);
    const latest = reports.sort(([a], [b]) => b - a)[0];
    const figure = reports.find(([, row]) => typeof row.values.individuals === 'number');
    const isOfMonth = latest !== undefined && latest[0] >= month;
    const isReached = !isOfMonth || !NOT_REACHED.has(latest[1].values.access_status ?? '');
    return [
      {
        siteId,
        name: values.site_name ?? siteId,
        zone: values.reporting_zone ?? null,
        kind: !open.has(siteId) ? 'closed' : isReached ? 'not-received' : 'inaccessible',
        lastProfile: before.get(siteId) ?? null,
        lastFigure:
          figure === undefined
            ? null
            : { week: figure[0], individuals: figure[1].values.individuals ?? 0 },
        closed: values.close_date ?? null,
      },
    ];
  });
  const rank = ({ kind }: ProfileAbsence): number => PROFILE_ABSENCES.indexOf(kind);
  return found.sort(
    (a, b) =>
      rank(a) - rank(b) || byText(a.zone ?? '', b.zone ?? '') || (a.siteId < b.siteId ? -1 : 1),
  );
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function lastProfiles(
  rows: readonly FormRow<ProfileValues>[],
  month: number,
): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { values } of rows) {
    const { site_id: siteId, profile_month: day } = values;
    if (typeof siteId !== 'string' || typeof day !== 'number' || day >= month) continue;
    if (day > (last.get(siteId) ?? -Infinity)) last.set(siteId, day);
  }
  return last;
}
