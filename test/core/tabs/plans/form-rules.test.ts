// What a form shows by itself, without a network: each case is a row as a facilitator leaves it.

import { describe, expect, test } from '@jest/globals';
import { siteRegistry } from '../../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../../core/forms/weekly-report.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { day, ERROR, shownColours, WARNING } from '../../../support/shown-colours.ts';
import type { TypedRow } from '../../../support/shown-colours.ts';

const goodWeek: TypedRow = {
  site_id: 'CF-S0001',
  week_end: day(2014, 9, 30),
  visit_date: day(2014, 9, 29),
  facilitator_code: 'EQ-01',
  data_source: 'Comptage physique',
  access_status: 'Accessible',
  households: 254,
  individuals: 1475,
  carried_over: 'Non',
  arrivals_hh: 0,
  arrivals_ind: 0,
  departures_hh: 0,
  departures_ind: 0,
  need_protection_level: 'Couvert',
  need_wash_level: 'Couvert',
  need_health_level: 'Couvert',
  need_food_level: 'Couvert',
  need_shelter_level: 'Couvert',
  need_security_level: 'Couvert',
  priority_need_1: 'Nourriture',
  urgent_alert: 'Non',
};

const goodSite: TypedRow = {
  site_id: 'CF-S0001',
  site_name: 'Mission Carmel',
  site_type: 'Site spontané',
  admin1_pcode: 'CF11',
  admin2_pcode: 'CF111',
  reporting_zone: 'Bimbo 1',
  latitude: 4.3612,
  longitude: 18.5555,
  site_status: 'Ouvert',
  facilitator_team: 'EQ-01',
};

const week = (changed: TypedRow): Readonly<Record<string, string>> | undefined =>
  shownColours(weeklyReport, [{ ...goodWeek, ...changed }])[0];
const site = (changed: TypedRow): Readonly<Record<string, string>> | undefined =>
  shownColours(siteRegistry, [{ ...goodSite, ...changed }])[0];

describe('the weekly report', () => {
  test('shows nothing on a good row and nothing on an empty one', () => {
    expect(shownColours(weeklyReport, [goodWeek, {}])).toEqual([{}, {}]);
  });

  test('shows individuals fewer than households, on both', () => {
    expect(week({ households: 296, individuals: 249 })).toEqual({
      households: ERROR,
      individuals: ERROR,
    });
    expect(week({ households: 249, individuals: 249 })).toEqual({});
  });

  test('shows women and men that are not the individuals', () => {
    expect(week({ female_total: 700, male_total: 774 })).toEqual({
      female_total: ERROR,
      male_total: ERROR,
    });
    expect(week({ female_total: 700, male_total: 775 })).toEqual({});
    expect(week({ female_total: 700 })).toEqual({});
  });

  const eight: TypedRow = {
    f_0_4: 175,
    m_0_4: 200,
    f_5_17: 200,
    m_5_17: 200,
    f_18_59: 200,
    m_18_59: 200,
    f_60plus: 200,
    m_60plus: 100,
  };

  test('shows eight cells that are not the individuals', () => {
    expect(week(eight)).toEqual({});
    const colours = week({ ...eight, m_60plus: 0 });
    expect(Object.keys(colours ?? {})).toEqual(Object.keys(eight));
    expect(new Set(Object.values(colours ?? {}))).toEqual(new Set([ERROR]));
  });

  test('shows which of the eight cells are missing, and takes zero for a value', () => {
    expect(week({ ...eight, f_60plus: null, m_60plus: null })).toEqual({
      f_60plus: WARNING,
      m_60plus: WARNING,
    });
    expect(week({ ...eight, f_0_4: 275, m_60plus: 0 })).toEqual({});
  });

  test('shows more arrivals than individuals and more households than persons', () => {
    const origin = { arrivals_origin: 'Bimbo 2', movement_reason: 'Insécurité' };
    expect(week({ arrivals_hh: 300, arrivals_ind: 1476, ...origin })).toEqual({
      arrivals_ind: ERROR,
    });
    expect(week({ arrivals_hh: 5, arrivals_ind: 4, ...origin })).toEqual({ arrivals_hh: ERROR });
  });

  test('asks where people came from and where they went', () => {
    expect(week({ arrivals_hh: 2, arrivals_ind: 9, departures_hh: 1, departures_ind: 3 })).toEqual({
      arrivals_origin: WARNING,
      departures_destination: WARNING,
    });
  });

  test.each<[Cell, boolean]>([
    ['Besoin important', true],
    ['besoin important', true],
    ['Besoin critique (intervention urgente)', true],
    ['Serious', true],
    [2, true],
    ['3', true],
    ['Besoin modéré (surveillance)', false],
    ['Ne sait pas / non évalué', false],
    [1, false],
    [0, false],
  ])('asks for the issue of a need of level %j: %s', (level, asked) => {
    expect(week({ need_wash_level: level })).toEqual(asked ? { need_wash_issue: ERROR } : {});
    expect(week({ need_wash_level: level, need_wash_issue: 'Eau insuffisante' })).toEqual({});
  });

  test('shows a week that does not end on the cut-off day', () => {
    const wednesday = { week_end: day(2014, 10, 1) };
    expect(week(wednesday)).toEqual({ week_end: WARNING });
    const changed = { ...goodWeek, ...wednesday };
    expect(shownColours(weeklyReport, [changed], { 'week.cut_off': 3 })).toEqual([{}]);
  });

  test('shows a visit outside the week', () => {
    expect(week({ visit_date: day(2014, 10, 1) })).toEqual({ visit_date: WARNING });
    expect(week({ visit_date: day(2014, 9, 23) })).toEqual({ visit_date: WARNING });
    expect(week({ visit_date: day(2014, 9, 24) })).toEqual({});
  });

  test('shows a site that is reported twice for one week', () => {
    const next = { ...goodWeek, week_end: day(2014, 10, 7), visit_date: day(2014, 10, 6) };
    expect(shownColours(weeklyReport, [goodWeek, goodWeek, next])).toEqual([
      { site_id: ERROR },
      { site_id: ERROR },
      {},
    ]);
  });

  test('shows required cells that are empty in a row that is begun', () => {
    expect(week({ carried_over: null, urgent_alert: null, week_end: null })).toEqual({
      week_end: WARNING,
      carried_over: WARNING,
      urgent_alert: WARNING,
    });
  });

  test('asks for no figures of a site that nobody could reach', () => {
    const unreached: TypedRow = {
      site_id: 'CF-S0001',
      week_end: day(2014, 9, 30),
      facilitator_code: 'EQ-01',
      access_status: 'Non accessible — insécurité',
    };
    expect(shownColours(weeklyReport, [unreached])).toEqual([{ urgent_alert: WARNING }]);
  });

  test('says nothing about numbers that are still text: reading mends them', () => {
    expect(week({ individuals: '1 475' })).toEqual({});
  });
});

describe('the site registry', () => {
  test('shows nothing on a good row and nothing on an empty one', () => {
    expect(shownColours(siteRegistry, [goodSite, {}])).toEqual([{}, {}]);
  });

  test('shows an id that stands twice', () => {
    expect(shownColours(siteRegistry, [goodSite, { ...goodSite, site_name: 'Autre' }])).toEqual([
      { site_id: ERROR },
      { site_id: ERROR },
    ]);
  });

  test('shows coordinates outside the country, swapped ones too', () => {
    expect(site({ latitude: 18.5555, longitude: 4.3612 })).toEqual({
      latitude: ERROR,
      longitude: ERROR,
    });
    const haiti = {
      'country.iso3': 'HTI',
      'country.lat_min': 18,
      'country.lat_max': 20.1,
      'country.lon_min': -74.5,
      'country.lon_max': -71.6,
    };
    const campus = { ...goodSite, latitude: 18.539616, longitude: -72.349869 };
    expect(shownColours(siteRegistry, [campus], haiti)).toEqual([{}]);
    expect(shownColours(siteRegistry, [goodSite], haiti)[0]).toEqual({
      latitude: ERROR,
      longitude: ERROR,
    });
  });

  test('asks for the other coordinate', () => {
    expect(site({ longitude: null })).toEqual({ longitude: WARNING });
    expect(site({ latitude: null, longitude: null })).toEqual({});
  });

  test('shows a closing date before the opening and a closed site without one', () => {
    const dates = { open_date: day(2014, 1, 5), close_date: day(2013, 12, 5) };
    expect(site({ ...dates, site_status: 'Fermé' })).toEqual({ close_date: ERROR });
    expect(site({ site_status: 'Closed' })).toEqual({ close_date: ERROR });
    expect(site({ site_status: 'Fermé', close_date: day(2014, 9, 1) })).toEqual({});
  });

  test('shows required cells that are empty', () => {
    expect(site({ site_name: null, reporting_zone: null })).toEqual({
      site_name: WARNING,
      reporting_zone: WARNING,
    });
  });

  test('asks for no P-codes and zones where the places are of another country', () => {
    const bare = { ...goodSite, admin1_pcode: null, admin2_pcode: null, reporting_zone: null };
    expect(Object.keys(shownColours(siteRegistry, [bare])[0] ?? {})).toHaveLength(3);
    const box = { 'country.iso3': 'HTI' };
    expect(shownColours(siteRegistry, [bare], box)).toEqual([{}]);
  });
});
