// The clean rows of `form.profile`: every site once a month, except where a team did not get there.
// Figures follow the weekly rows of the same days; everything about the ground and the services is
// invented (see profile-answers).

import { LAST, WEEKS, daysLater, typedDay } from './calendar.ts';
import type { DemoRow } from './demo-operation.ts';
import { DEMO_SITES } from './demo-sites.ts';
import type { DemoSite } from './demo-sites.ts';
import { needOf, prioritiesOf, SECTORS } from './needs.ts';
import { householdsOf, peopleByAgeAndSex } from './people.ts';
import type { Populations } from './populations.ts';
import { pick, portion } from './portion.ts';
import { groundCells, informantCells, servicesCells } from './profile-answers.ts';
import type { SiteDayRow } from './spoil.ts';

interface Month {
  /** First day, ISO. */
  readonly day: string;
  /** Index of the week in which profiles are made. */
  readonly visited: number;
  /** Index of the month's latest week that is reported. */
  readonly latest: number;
}

const MONTHS: readonly Month[] = [
  { day: '2014-09-01', visited: WEEKS.indexOf('2014-09-16'), latest: WEEKS.indexOf('2014-09-30') },
  { day: '2014-10-01', visited: WEEKS.indexOf('2014-10-21'), latest: WEEKS.indexOf('2014-10-28') },
  { day: '2014-11-01', visited: WEEKS.indexOf('2014-11-11'), latest: LAST },
];

/** Sites that no team profiled in a month: the road was cut, or the week was too short. */
const NOT_MADE: Readonly<Record<string, readonly string[]>> = {
  '2014-09-01': ['Saint-Paul des Rapides'],
  '2014-10-01': ['Votongbo 2', 'École Sara-Yakité', 'Saint-Jacques de Kpètènè'],
  '2014-11-01': ['Votongbo 2', 'École Sara-Yakité', 'Centre Jean XXIII'],
};

/** All profiles, by month and site. */
export function profileRows(populations: Populations): readonly SiteDayRow[] {
  return MONTHS.flatMap((month) =>
    DEMO_SITES.flatMap((site) => {
      const individuals = populations.get(site.id)?.[month.visited] ?? null;
      if (individuals === null || NOT_MADE[month.day]?.includes(site.name) === true) return [];
      if (site.closed !== undefined && site.closed < (WEEKS[month.visited] ?? '')) return [];
      return [{ site: site.name, week: month.day, cells: profileRow(site, individuals, month) }];
    }),
  );
}

function profileRow(site: DemoSite, individuals: number, { day, visited, latest }: Month): DemoRow {
  const households = householdsOf(site, individuals);
  const visit = daysLater(WEEKS[visited] ?? '', -Math.floor(3 * portion(site.id, day, 'visit')));
  const isDirty = portion(site.id, 'open defecation') < 0.3;
  const isCovered = needOf(site, 'wash', latest).level === 0;
  return {
    site_id: site.id,
    profile_month: typedDay(day),
    visit_date: typedDay(visit),
    ...informantCells(site, day),
    households,
    individuals,
    ...peopleByAgeAndSex(site, individuals),
    ...particularCare(site, households, individuals),
    ...groundCells(site, individuals, households),
    ...servicesCells(site, visited, individuals),
    // Nobody calls sanitation covered where people have to go into the open.
    open_defecation: isDirty && !isCovered ? 'Oui' : 'Non',
    ...gapCells(site, latest),
    ...summary(site, day),
  };
}

/** Households and persons with particular needs, as parts of all. */
function particularCare(site: DemoSite, households: number, individuals: number): DemoRow {
  const part = (of: number, least: number, most: number, what: string): number =>
    Math.round(of * (least + (most - least) * portion(site.id, what)));
  return {
    female_headed_hh: part(households, 0.18, 0.36, 'female headed'),
    child_headed_hh: part(households, 0, 0.012, 'child headed'),
    pregnant_lactating: part(individuals, 0.03, 0.06, 'pregnant'),
    unaccompanied_children: part(individuals, 0, 0.006, 'unaccompanied'),
    persons_disability: part(individuals, 0.006, 0.02, 'disability'),
    chronic_illness: part(individuals, 0.008, 0.025, 'chronic'),
    elderly_alone: part(individuals, 0.002, 0.01, 'elderly'),
  };
}

/** What is lacking most: the gravest needs of the month's last week, then what no need asks about. */
function gapCells(site: DemoSite, week: number): DemoRow {
  const needs = prioritiesOf(SECTORS.map((sector) => needOf(site, sector, week)));
  const others = ['Éducation', 'Activité économique / argent', 'Nutrition'];
  const asked = needs.filter((need) => need !== 'Appui au retour');
  const [first, second, third] = [...asked, pick(others, site.id, 'gap')];
  return {
    service_gap_1: first,
    ...(second === undefined ? {} : { service_gap_2: second }),
    ...(third === undefined ? {} : { service_gap_3: third }),
  };
}

const SUMMARIES = [
  'Le comité se réunit chaque semaine. Les latrines du fond du site sont pleines depuis la saison des pluies.',
  'La plupart des ménages passent la journée au quartier et dorment sur le site.',
  'Les bâches de décembre 2013 sont usées ; les ménages arrivés en dernier partagent un abri.',
  'Le point d’eau principal suffit le matin, la file est longue le soir.',
  'Les enfants suivent les cours de l’espace temporaire ; il manque des tables et des cahiers.',
  'Le propriétaire demande que la cour soit libérée avant la rentrée ; le dialogue continue.',
];

function summary(site: DemoSite, day: string): DemoRow {
  return portion(site.id, day, 'summary') < 0.55
    ? { profile_comment: pick(SUMMARIES, site.id, day, 'words') }
    : {};
}
