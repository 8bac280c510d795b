// The key figures of a week, without words.

import type { AbsenceKind } from './absences.ts';
import type { CardId } from './card-ids.ts';
import { ratioOf } from '../percent.ts';
import type { WeekPicture } from './week-picture.ts';

/** Values of the cards; `null` where nothing is known. */
export type CardValues = Readonly<Record<CardId, number | null>>;

/** The key figures of a week. */
export function cardValues(picture: WeekPicture): CardValues {
  const { total, sites, quality, absences } = picture;
  const absent = (kind: AbsenceKind): number =>
    absences.filter((absence) => absence.kind === kind).length;
  return {
    // Where nobody reported, nobody knows: that is no zero.
    individuals: total.sites === 0 ? null : total.individuals,
    households: total.households,
    change_abs: total.change?.persons ?? null,
    change_pct: total.change?.percent ?? null,
    arrivals: total.arrivals,
    departures: total.departures,
    household_size: householdSize(picture),
    alerts: sites.filter(({ alert }) => alert).length,
    sites: total.sites,
    sites_expected: picture.expected,
    sites_missing: picture.missing,
    raw_change_abs: picture.rawChange?.persons ?? null,
    female: total.female,
    male: total.male,
    critical_sites: sites.filter((line) => Object.values(line.needs).includes('3')).length,
    carried_over: sites.filter(({ carriedOver }) => carriedOver).length,
    sites_not_received: absent('not-received'),
    sites_rejected: absent('rejected'),
    sites_inaccessible: absent('inaccessible'),
    sites_not_visited: absent('not-visited'),
    sites_no_figure: absent('no-figure'),
    sites_closed: absent('closed'),
    repeated_needs: picture.unanswered,
    changes_unexplained: quality.unexplained.length,
  };
}

/** Persons per household over the sites that know both, to two decimals. */
function householdSize({ sites }: WeekPicture): number | null {
  const known = sites.filter((line) => (line.households ?? 0) > 0);
  const households = known.reduce((total, line) => total + (line.households ?? 0), 0);
  return ratioOf(
    known.reduce((total, line) => total + line.individuals, 0),
    households,
    2,
  );
}
