// What the site profile shows by itself, without a network: each case is a row as people leave it.

import { expect, test } from '@jest/globals';
import { siteProfile } from '../../../../core/forms/site-profile.ts';
import { day, ERROR, shownColours, WARNING } from '../../../support/shown-colours.ts';
import type { TypedRow } from '../../../support/shown-colours.ts';

const AGES = ['f_0_4', 'm_0_4', 'f_5_17', 'm_5_17', 'f_18_59', 'm_18_59', 'f_60plus', 'm_60plus'];

const goodProfile: TypedRow = {
  site_id: 'CF-S0001',
  profile_month: day(2014, 9, 1),
  visit_date: day(2014, 9, 16),
  informant_type: 'Comité de site; Gestionnaire',
  informant_f_count: 2,
  informant_m_count: 3,
  households: 250,
  individuals: 800,
  ...Object.fromEntries(AGES.map((id) => [id, 100])),
  sadd_method: 'Comptage',
  main_origin: 'Bimbo 2',
  displacement_cause: 'Conflit armé',
  site_management: 'Oui',
  committees: 'Comité de site; Comité des femmes',
  committee_f_pct: 40,
  complaints_mechanism: 'Non',
  shelter_main_type: "Bâche / abri d'urgence",
  shelter_emergency_pct: 'Beaucoup (51–75 %)',
  flood_risk: 'Partiellement',
  water_source_main: 'Puits protégé',
  water_l_ppd: 12.5,
  water_points_functional: 4,
  latrines_functional: 20,
  latrines_sex_separated: 'Oui',
  open_defecation: 'Non',
  waste_management: 'Brûlage',
  food_distribution_last: '1–4 semaines',
  meals_per_day: '2 repas',
  market_access: 'Oui',
  health_facility_access: 'Clinique mobile',
  health_main_problems: 'Paludisme',
  education_access_pct: 'Ne sait pas',
  security_provider: 'Auto-organisation',
  security_feeling: 'Moyen',
  movement_restriction: 'Non',
  protection_main_concern: 'Aucune signalée',
  eviction_risk: 'Faible',
  service_gap_1: 'Nourriture',
};

const profile = (changed: TypedRow): Readonly<Record<string, string>> | undefined =>
  shownColours(siteProfile, [{ ...goodProfile, ...changed }])[0];

test('shows nothing on a good row and nothing on an empty one', () => {
  expect(shownColours(siteProfile, [goodProfile, {}])).toEqual([{}, {}]);
});

test('shows eight cells that are not the individuals, and those that are missing', () => {
  expect(profile({ m_60plus: 99 })).toEqual(Object.fromEntries(AGES.map((id) => [id, ERROR])));
  expect(profile({ m_60plus: null })).toEqual({ m_60plus: WARNING });
});

test('shows individuals fewer than households, on both', () => {
  expect(profile({ households: 801 })).toEqual({ households: ERROR, individuals: ERROR });
});

test('shows more people in need of care than there are people', () => {
  expect(profile({ persons_disability: 801, elderly_alone: 800 })).toEqual({
    persons_disability: ERROR,
  });
  expect(profile({ female_headed_hh: 251, shelter_no_shelter_hh: 251 })).toEqual({
    female_headed_hh: ERROR,
    shelter_no_shelter_hh: ERROR,
  });
});

test('shows a month that is not its first day and a visit in another month', () => {
  expect(profile({ profile_month: day(2014, 9, 30) })).toEqual({ profile_month: WARNING });
  expect(profile({ visit_date: day(2014, 10, 1) })).toEqual({ visit_date: WARNING });
  expect(profile({ visit_date: day(2013, 9, 16) })).toEqual({ visit_date: WARNING });
});

test('shows a site that has two profiles for one month', () => {
  const next = { ...goodProfile, profile_month: day(2014, 10, 1), visit_date: day(2014, 10, 2) };
  expect(shownColours(siteProfile, [goodProfile, goodProfile, next])).toEqual([
    { site_id: ERROR },
    { site_id: ERROR },
    {},
  ]);
});

test('shows a profile for which nobody was asked', () => {
  expect(profile({ informant_f_count: 0, informant_m_count: 0 })).toEqual({
    informant_f_count: ERROR,
    informant_m_count: ERROR,
  });
  expect(profile({ informant_m_count: 0 })).toEqual({});
});

test('asks for separation where there are latrines, and only there', () => {
  expect(profile({ latrines_sex_separated: null })).toEqual({ latrines_sex_separated: WARNING });
  expect(profile({ latrines_functional: 0 })).toEqual({ latrines_sex_separated: WARNING });
  expect(profile({ latrines_functional: 0, latrines_sex_separated: null })).toEqual({});
});

test('shows women in committees that do not exist', () => {
  expect(profile({ committees: 'Aucun' })).toEqual({ committee_f_pct: WARNING });
  expect(profile({ committees: 'None', committee_f_pct: null })).toEqual({});
});

test('shows a gap that is named twice', () => {
  expect(profile({ service_gap_2: 'Nourriture' })).toEqual({ service_gap_2: ERROR });
  expect(profile({ service_gap_2: 'Eau', service_gap_3: 'Eau' })).toEqual({
    service_gap_3: ERROR,
  });
  expect(profile({ service_gap_2: 'Eau', service_gap_3: 'Santé' })).toEqual({});
});
