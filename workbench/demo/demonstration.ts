// The demonstration operation "RCA – Bangui 2014": seven teams' spreadsheets and what their master
// must show. Always the same; nothing is read and nothing depends on chance or on the day.

import { activityRows } from './activity-rows.ts';
import { LAST, WEEKS } from './calendar.ts';
import type { DemoOperation, DemoRow, DemoTeam } from './demo-operation.ts';
import { DEMO_SITES, siteNamed } from './demo-sites.ts';
import { DIRT } from './dirt.ts';
import { populations } from './populations.ts';
import type { Populations } from './populations.ts';
import { profileRows } from './profile-rows.ts';
import { PUBLISHED_TOTALS, PUBLISHED_ZONES } from './published-figures.ts';
import { registryRow } from './registry-rows.ts';
import { spoilRows, spoilSites, spoilWeekly } from './spoil.ts';
import type { SiteDayRow, SiteRow } from './spoil.ts';
import { surveyRows } from './survey-rows.ts';
import { DEMO_SETTINGS } from './demo-settings.ts';
import { unreachedRow, weeklyRowsOf } from './weekly-rows.ts';
import type { WeeklyRow } from './weekly-rows.ts';

const TEAMS: Readonly<Record<string, string>> = {
  'EQ-01': "Aéroport M'Poko et centre",
  'EQ-02': 'Bimbo 1',
  'EQ-03': '3e arrondissement',
  'EQ-04': 'Bimbo 2 et 3',
  'EQ-05': 'Bimbo 4 et 8e arrondissement',
  'EQ-06': '2e et 6e arrondissements',
  'EQ-07': '4e, 5e et 7e arrondissements',
};

/** A site that was found in the last week and has not reported yet. */
const BEING_VERIFIED: SiteRow = {
  site: 'École Nguitto',
  cells: {
    ...registryRow({
      id: 'CF-S0040',
      name: 'École Nguitto',
      zone: 'bangui_3',
      team: 'EQ-03',
      type: 'Site spontané',
      category: 'École',
      quarter: 'Nguitto',
      latitude: 4.3688,
      longitude: 18.5523,
      individuals: 0,
      size: 4.5,
      opened: '2014-11-17',
    }),
    site_status: 'En cours de vérification',
  },
};

/** The demonstration operation. */
export function demoOperation(): DemoOperation {
  const people = populations();
  const clean = cleanRows(people);
  const others: OtherRows = {
    profile: profileRows(people),
    intentions: surveyRows(people),
    interventions: activityRows(people),
  };
  return {
    name: 'RCA – Bangui 2014',
    masterName: 'RCA – Bangui 2014 – Base de coordination',
    coordinators: ['coordination@example.org'],
    settings: DEMO_SETTINGS,
    teams: Object.entries(TEAMS).map(([team, area]) => teamOf(team, area, clean, others)),
    dirt: DIRT.map(({ team, tab, site, week, column, what, code, rejected }) => ({
      team,
      tab,
      site: siteId(site),
      week,
      column,
      what,
      code,
      rejected,
    })),
    expected: expectation(clean),
  };
}

/** The clean rows of every team in the forms that are not weekly. */
type OtherRows = Readonly<
  Record<'profile' | 'intentions' | 'interventions', readonly SiteDayRow[]>
>;

function cleanRows(people: Populations): readonly WeeklyRow[] {
  return DEMO_SITES.flatMap((site) => [
    ...weeklyRowsOf(site, people.get(site.id) ?? []),
    ...(site.name === 'École Sara-Yakité' ? [unreachedRow(site, LAST)] : []),
    ...(site.name === 'Lycée de Gobongo' ? weeklyRowsOf(site, lastOnly(site.individuals)) : []),
  ]);
}

function lastOnly(individuals: number): (number | null)[] {
  return WEEKS.map((_, week) => (week === LAST ? individuals : null));
}

function teamOf(
  team: string,
  area: string,
  clean: readonly WeeklyRow[],
  others: OtherRows,
): DemoTeam {
  const own = DEMO_SITES.filter((site) => site.team === team);
  const dirt = DIRT.filter((line) => line.team === team);
  const sites: SiteRow[] = own.map((site) => ({ site: site.name, cells: registryRow(site) }));
  if (team === BEING_VERIFIED.cells['facilitator_team']) sites.push(BEING_VERIFIED);
  const rows = WEEKS.flatMap((week) =>
    own.flatMap((site) => clean.filter((row) => row.site === site.name && row.week === week)),
  );
  const ownRows = (form: keyof OtherRows): readonly DemoRow[] =>
    spoilRows(
      others[form].filter((row) => own.some((site) => site.name === row.site)),
      dirt,
      `form.${form}`,
    ).map((row) => row.cells);
  return {
    team,
    name: `${team} – ${area}`,
    users: [`equipe${team.slice(-2)}@example.org`],
    sites: spoilSites(sites, dirt).map((row) => row.cells),
    weekly: spoilWeekly(rows, dirt, clean).map((row) => row.cells),
    profile: ownRows('profile'),
    intentions: ownRows('intentions'),
    interventions: ownRows('interventions'),
    renamedHeaders: dirt.flatMap(({ tab, column, change }) =>
      change.kind === 'rename-header' && column !== null
        ? [{ tab, column, label: change.label }]
        : [],
    ),
  };
}

function expectation(clean: readonly WeeklyRow[]): DemoOperation['expected'] {
  const ids = (names: readonly string[]): readonly string[] =>
    names.map((name) => siteNamed(name).id);
  const refused = new Set(
    DIRT.filter((line) => line.rejected && line.tab === 'form.weekly').map(
      (line) => `${String(line.site)} ${String(line.week)}`,
    ),
  );
  const counted = clean.filter(
    (row) => row.cells['individuals'] !== undefined && !refused.has(`${row.site} ${row.week}`),
  );
  return {
    published: Object.fromEntries(
      Object.entries(PUBLISHED_TOTALS).map(([week, { individuals }]) => [
        week,
        { individuals, sites: counted.filter((row) => row.week === week).length },
      ]),
    ),
    zones: PUBLISHED_ZONES,
    outsideZones: siteNamed('Liton (PK 22)').individuals,
    notReceived: ids(['Paroisse de Pétévo']),
    inaccessible: ids(['École Sara-Yakité']),
    rejected: ids(['Lycée de Gobongo']),
    closed: DEMO_SITES.filter((site) => site.closed !== undefined).map((site) => site.id),
    conflicts: [
      { site: siteNamed('Mosquée Ali Babolo').id, week: '2014-11-18', teams: ['EQ-03', 'EQ-05'] },
    ],
  };
}

function siteId(name: string | null): string | null {
  if (name === null) return null;
  return name === BEING_VERIFIED.site ? 'CF-S0040' : siteNamed(name).id;
}
