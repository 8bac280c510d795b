// The demonstration operation read and checked the way the product does it, for the report's tests.

import { runChecks } from '../../../core/checks/run-checks.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import type { Form, ValuesOf } from '../../../core/forms/form.ts';
import { interventionLog } from '../../../core/forms/intervention-log.ts';
import { returnIntention } from '../../../core/forms/return-intention.ts';
import { siteProfile } from '../../../core/forms/site-profile.ts';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { carUnits } from '../../../core/places/car-units.ts';
import { gazetteerOf } from '../../../core/places/gazetteer-of.ts';
import { defaultOrganisations } from '../../../core/organisations/default-organisations.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import type {
  FormRow,
  InterventionValues,
  IntentionValues,
  ProfileValues,
  Reading,
  SiteValues,
  WeeklyValues,
} from '../../../core/reading/reading.ts';
import type { RejectedReport } from '../../../core/reports/report-material.ts';
import type { WeekMaterial } from '../../../core/reports/weekly-needs/week-material.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import type { Table } from '../../../core/table/table.ts';
import { typeValue } from '../../../workbench/document/type-value.ts';
import { demoOperation } from '../../../workbench/demo/demonstration.ts';
import type { DemoRow, DemoTeam } from '../../../workbench/demo/demo-operation.ts';
import { serial } from '../../support/sheet.ts';

/** A team's tab as it stands after the rows were typed, every column bound by metadata. */
export function typedTab(form: Form, team: DemoTeam, rows: readonly DemoRow[]): Table {
  const key = `form.${form.id}`;
  const label = (id: string, standard: string): string =>
    team.renamedHeaders.find((each) => each.tab === key && each.column === id)?.label ?? standard;
  return {
    document: team.team,
    tab: form.titles.fr,
    rows: [
      form.columns.map(({ id, labels }) => label(id, labels.fr)),
      form.columns.map(({ hxl }) => hxl),
      ...rows.map((row) =>
        form.columns.map(({ id }) => {
          const cell = row[id];
          return typeof cell === 'string' ? typeValue(cell, 'fr_FR').value : (cell ?? null);
        }),
      ),
    ],
    bound: new Map(form.columns.map(({ id }, index) => [index, id])),
  };
}

/** Everything the teams sent, as far as it may enter the master. */
export interface TakenIn {
  readonly sites: readonly FormRow<SiteValues>[];
  readonly weekly: readonly FormRow<WeeklyValues>[];
  readonly profile: readonly FormRow<ProfileValues>[];
  readonly intentions: readonly FormRow<IntentionValues>[];
  readonly interventions: readonly FormRow<InterventionValues>[];
  readonly rejected: readonly RejectedReport[];
  readonly findings: readonly Finding[];
}

const operation = demoOperation();

export const demoSettings: Settings = {
  ...defaultSettings(),
  ...operation.settings,
};

export const gazetteer = gazetteerOf(carUnits, 'CAF');

/** One team's tabs, read and checked. */
export function takeIn(team: DemoTeam): TakenIn {
  const read = <F extends Form>(form: F, rows: readonly DemoRow[]): Reading<ValuesOf<F>> =>
    readForm(typedTab(form, team, rows), form, gazetteer, defaultOrganisations);
  const sites = read(siteRegistry, team.sites);
  const weekly = read(weeklyReport, team.weekly);
  const profile = read(siteProfile, team.profile);
  const intentions = read(returnIntention, team.intentions);
  const interventions = read(interventionLog, team.interventions);
  const others = operation.teams.flatMap((each) => (each.team === team.team ? [] : each.sites));
  const findings = [
    ...sites.findings,
    ...weekly.findings,
    ...profile.findings,
    ...intentions.findings,
    ...interventions.findings,
    ...runChecks({
      sites,
      weekly,
      profile,
      intentions,
      interventions,
      known: others.map((row) => ({
        siteId: String(row['site_id']),
        name: String(row['site_name']),
        aliases: [],
        admin3: String(row['admin3_pcode']),
        zone: null,
        team: String(row['facilitator_team']),
        closed: null,
      })),
      earlier: [],
      settings: demoSettings,
      gazetteer,
      teams: operation.teams.map((each) => each.team),
      today: serial('2014-11-19'),
    }),
  ];
  const errors = findings.filter((finding) => finding.severity === 'error');
  const codes = (tab: string, row: number): string[] =>
    errors
      .filter((each) => each.place.tab === tab && each.place.row === row)
      .map((each) => each.code);
  const accepted = <Values>({ rows }: Reading<Values>): readonly FormRow<Values>[] =>
    rows.filter(({ place }) => codes(place.tab, place.row).length === 0);
  return {
    sites: accepted(sites),
    weekly: accepted(weekly),
    profile: accepted(profile),
    intentions: accepted(intentions),
    interventions: accepted(interventions),
    rejected: weekly.rows.flatMap(({ place, values }) => {
      const why = codes(place.tab, place.row);
      if (why.length === 0) return [];
      return [{ siteId: values.site_id ?? null, week: values.week_end ?? null, codes: why }];
    }),
    findings,
  };
}

/** What the report of the whole demonstration, or of one team, is made from. */
export function demoInput(day = '2014-11-18', team: string | null = null): WeekMaterial {
  const taken = operation.teams.filter((each) => team === null || each.team === team).map(takeIn);
  const week = serial(day);
  const weekly = taken.flatMap((each) => each.weekly);
  const rowsOfWeek = new Set(
    weekly
      .filter(({ values }) => values.week_end === week)
      .map(({ place }) => `${place.document} ${place.tab} ${place.row}`),
  );
  return {
    scope: team === null ? { kind: 'operation' } : { kind: 'team', team },
    audience: 'coordination',
    settings: demoSettings,
    gazetteer,
    sites: taken.flatMap((each) => each.sites),
    registeredElsewhere: new Set(
      team === null
        ? []
        : operation.teams.flatMap((each) => each.sites.map((row) => String(row['site_id']))),
    ),
    weekly,
    profile: taken.flatMap((each) => each.profile),
    intentions: taken.flatMap((each) => each.intentions),
    interventions: taken.flatMap((each) => each.interventions),
    rejected: taken.flatMap((each) => each.rejected),
    findings: taken
      .flatMap((each) => each.findings)
      .filter(({ place }) => rowsOfWeek.has(`${place.document} ${place.tab} ${place.row ?? 0}`)),
    justifications: [],
    conflictsOf: () => (team === null && day === '2014-11-18' ? 1 : 0),
    week,
    today: serial('2014-11-19'),
  };
}
