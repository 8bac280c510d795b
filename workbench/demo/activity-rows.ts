// The clean rows of `form.interventions`, August to November 2014: invented (see activity-kinds), but
// never for more people than the site's weekly rows have, and answering needs that these rows tell of.

import { ACTIVITY_KINDS } from './activity-kinds.ts';
import type { ActivityKind } from './activity-kinds.ts';
import { daysLater, typedDay, WEEKS } from './calendar.ts';
import type { DemoRow } from './demo-operation.ts';
import { DEMO_SITES } from './demo-sites.ts';
import type { DemoSite } from './demo-sites.ts';
import { needOf } from './needs.ts';
import { householdsOf } from './people.ts';
import type { Populations } from './populations.ts';
import { pick, portion, split } from './portion.ts';
import type { SiteDayRow } from './spoil.ts';

/** The day on which teams filled in where an activity stands. */
const TODAY = '2014-11-19';
const FIRST_DAY = '2014-08-04';
const SPAN = 128;

const TERMINE = 'Terminé';
const EN_COURS = 'En cours';
const PLANIFIE = 'Planifié';
const SUSPENDU = 'Suspendu';

/** All activities at sites by site and first day. */
export function activityRows(populations: Populations): readonly SiteDayRow[] {
  return DEMO_SITES.flatMap((site) =>
    ACTIVITY_KINDS.flatMap((kind, index) => activitiesOf(site, kind, index, populations)).sort(
      (a, b) => (a.week < b.week ? -1 : a.week > b.week ? 1 : 0),
    ),
  );
}

function activitiesOf(
  site: DemoSite,
  kind: ActivityKind,
  index: number,
  populations: Populations,
): readonly SiteDayRow[] {
  if (site.individuals < (kind.least ?? 100)) return [];
  // Large sites have most kinds, small ones a few.
  const likely =
    site.individuals > 10_000
      ? 0.85
      : site.individuals > 1_500
        ? 0.5
        : site.individuals > 400
          ? 0.28
          : 0.16;
  if (portion(site.id, index, 'has') > likely) return [];
  const day = daysLater(FIRST_DAY, Math.floor(SPAN * portion(site.id, index, 'starts')));
  if (day < site.opened || (site.closed !== undefined && day > site.closed)) return [];
  const row = activityRow(site, kind, index, day, populations.get(site.id) ?? []);
  return row === null ? [] : [{ site: site.name, week: day, cells: row }];
}

function activityRow(
  site: DemoSite,
  kind: ActivityKind,
  index: number,
  start: string,
  individuals: readonly (number | null)[],
): DemoRow | null {
  const week = lastKnown(individuals, start);
  const present = individuals[week];
  if (typeof present !== 'number') return null;
  const level = kind.need === undefined ? null : needOf(site, kind.need, week).level;
  // What is covered needs nothing more.
  if (level === 0) return null;
  const targeted = Math.max(
    5,
    Math.round(present * kind.part * (0.8 + 0.2 * portion(site.id, index))),
  );
  const end = daysLater(
    start,
    Math.max(1, Math.round(kind.days * (0.7 + 0.5 * portion(site.id, index, 'ends')))),
  );
  const status = statusOf(site, index, start, end);
  const lead = pick(kind.leads, site.id, index, 'lead');
  const implementing = choose(kind.implementing, site, index, 'implementing');
  const donor = choose(kind.donors, site, index, 'donor');
  const reached = reachedBy(status, targeted, site, index);
  const isAnswer = (level ?? 0) >= 2 && (WEEKS[week] ?? '') <= start;
  return {
    site_id: site.id,
    org_lead: lead,
    ...(implementing === null || implementing === lead ? {} : { org_implementing: implementing }),
    ...(donor === null || donor === lead ? {} : { org_donor: donor }),
    sector: kind.sector,
    subsector: kind.subsector,
    activity_type: kind.type,
    activity_desc: pick(kind.descriptions, site.id, index, 'words'),
    modality: kind.modality,
    start_date: typedDay(start),
    ...(status === TERMINE || kind.days > 30 ? { end_date: typedDay(end) } : {}),
    status,
    targeted_hh: householdsOf(site, targeted),
    targeted_ind: targeted,
    ...reachedCells(site, index, reached),
    ...outputCells(kind, householdsOf(site, reached ?? targeted)),
    ...(isAnswer
      ? { responds_to_need: `${site.id}-${(WEEKS[week] ?? '').replaceAll('-', '')}` }
      : {}),
    source: pick(
      ["Déclaré par l'organisation", 'Observé par le facilitateur', 'Matrice cluster / 4W'],
      site.id,
      index,
      'source',
    ),
  };
}

/** Index of the latest week that was reported before a day; the first one for days before that. */
function lastKnown(individuals: readonly (number | null)[], day: string): number {
  const known = WEEKS.flatMap((week, index) =>
    individuals[index] == null ? [] : [{ week, index }],
  );
  return (known.filter(({ week }) => week <= day).pop() ?? known[0])?.index ?? -1;
}

function statusOf(site: DemoSite, index: number, start: string, end: string): string {
  if (start > TODAY) return PLANIFIE;
  // Work at the sites that could not be reached in October stopped.
  if (portion(site.id, index, 'suspended') < 0.05) return SUSPENDU;
  return end <= TODAY ? TERMINE : EN_COURS;
}

/** Persons reached so far, `null` before anything has begun. */
function reachedBy(status: string, targeted: number, site: DemoSite, index: number): number | null {
  const share = portion(site.id, index, 'reached');
  switch (status) {
    case PLANIFIE:
      return null;
    case TERMINE:
      return Math.round(targeted * (0.82 + 0.2 * share));
    case EN_COURS:
      return Math.round(targeted * (0.35 + 0.5 * share));
    default:
      return Math.round(targeted * 0.2 * share);
  }
}

function reachedCells(site: DemoSite, index: number, reached: number | null): DemoRow {
  if (reached === null) return {};
  const cells = { reached_hh: householdsOf(site, reached), reached_ind: reached };
  if (portion(site.id, index, 'by sex') > 0.45) return cells;
  const [women = 0, men = 0, girls = 0, boys = 0] = split(reached, [28, 22, 26, 24]);
  return { ...cells, reached_f: women, reached_m: men, reached_girls: girls, reached_boys: boys };
}

function outputCells({ item, amount }: ActivityKind, households: number): DemoRow {
  return {
    ...(item === undefined
      ? {}
      : { item: item.name, quantity: Math.max(1, households * item.each), unit: item.unit }),
    ...(amount === undefined ? {} : { value_xaf: households * amount }),
  };
}

function choose(
  options: readonly string[] | undefined,
  site: DemoSite,
  index: number,
  what: string,
): string | null {
  if (options === undefined || portion(site.id, index, what, 'known') > 0.7) return null;
  return pick(options, site.id, index, what);
}
