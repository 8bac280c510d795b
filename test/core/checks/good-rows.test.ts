// One whole, honest row of each monthly form: nobody is asked anything about it.

import { expect, test } from '@jest/globals';
import { interventionLog } from '../../../core/forms/intervention-log.ts';
import { returnIntention } from '../../../core/forms/return-intention.ts';
import { siteProfile } from '../../../core/forms/site-profile.ts';
import type { Column } from '../../../core/forms/form.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { check } from '../../support/checked.ts';
import { serial, sheet } from '../../support/sheet.ts';

const registry = {
  sites: sheet`
    site_id  | site_name | site_type | site_category | land_ownership | site_manager_org | site_status | facilitator_team
    CF-S0001 | Don Bosco | spontane  | terrain       | religieux      | OIM              | ouvert      | EQ-01
  `,
  teams: ['EQ-01'],
};

/** The form's header, and one row of it. */
function rowOf(form: { readonly columns: readonly Column[] }, values: Record<string, Cell>): Grid {
  const ids = form.columns.map(({ id }) => id);
  expect(Object.keys(values).filter((id) => !ids.includes(id))).toEqual([]);
  return [ids, ids.map((id) => values[id] ?? null)];
}

/** Findings of one tab beside a small registry. */
function findingsOf(sheets: Parameters<typeof check>[0], tab: string): readonly string[] {
  return check({ ...registry, ...sheets })
    .findings.filter(({ place }) => place.tab === tab)
    .map(({ code, columnId }) => `${code} ${columnId}`);
}

const profile = {
  site_id: 'CF-S0001',
  profile_month: serial('2014-10-01'),
  visit_date: serial('2014-10-14'),
  informant_type: 'Comité de site; Représentante des femmes',
  informant_f_count: 2,
  informant_m_count: 1,
  households: 120,
  individuals: 588,
  f_0_4: 52,
  m_0_4: 50,
  f_5_17: 103,
  m_5_17: 95,
  f_18_59: 148,
  m_18_59: 110,
  f_60plus: 17,
  m_60plus: 13,
  sadd_method: 'comptage',
  female_headed_hh: 31,
  first_arrival_month: serial('2013-12-01'),
  main_origin: 'Bangui 5e arrondissement',
  displacement_cause: 'conflit',
  site_area_m2: 27_000,
  max_capacity: 600,
  site_management: 'oui',
  committees: 'site; femmes; wash',
  committee_f_pct: 40,
  complaints_mechanism: 'non',
  shelter_main_type: 'bache',
  shelter_emergency_pct: '76_100',
  shelter_no_shelter_hh: 3,
  nfi_most_needed: 'bache, natte, seau',
  flood_risk: 'partiel',
  water_source_main: 'borne',
  water_l_ppd: 16.5,
  water_points_functional: 3,
  latrines_functional: 30,
  latrines_sex_separated: 'oui',
  open_defecation: 'non',
  waste_management: 'fosse',
  food_distribution_last: '1_4sem',
  meals_per_day: 2,
  market_access: 'oui',
  health_facility_access: 'mobile',
  health_main_problems: 'paludisme diarrhee ira',
  education_access_pct: '26_50',
  security_provider: 'forces_int',
  security_feeling: 'moyen',
  movement_restriction: 'non',
  protection_main_concern: 'documents',
  eviction_risk: 'eleve',
  service_gap_1: 'education',
  service_gap_2: 'sante',
};

const interview = {
  response_id: 'r-7f3a',
  survey_round: 5,
  interview_date: serial('2014-10-20'),
  site_id: 'CF-S0001',
  interviewer_code: 'EQ-01',
  consent: 'oui',
  respondent_sex: 'f',
  respondent_age_band: '25_59',
  is_household_head: true,
  household_size: 6,
  origin_zone: 'Bangui 5e arrondissement',
  displacement_month: serial('2013-12-01'),
  displacement_cause: 'conflit',
  sites_stayed_count: 2,
  intention_4weeks: 'retour',
  return_when: 'securite',
  return_who: 'tous',
  obstacles: 'maison; insecurite_quartier',
  primary_need_return: 'logement',
  second_need_return: 'securite',
  housing_tenure_origin: 'proprietaire',
  house_condition: 'detruit',
  origin_school_open: 'non',
  origin_market_open: 'oui',
  origin_health_open: 'nsp',
  origin_authorities_present: 'non',
  occupation_interrupted: 'oui',
  site_challenges: 'nourriture, abri',
  coping_fewer_meals: 'oui',
  coping_smaller_portions: 'oui',
  coping_adults_less: 'non',
  coping_whole_day: 'non',
  coping_borrow_food: 'oui',
  coping_spend_savings: 'nsp',
  coping_sell_assets: 'non',
};

const activity = {
  intervention_id: 'i-1',
  site_id: 'CF-S0001',
  org_lead: 'OIM',
  sector: 'SHL',
  activity_type: 'distribution',
  activity_desc: 'Bâches et nattes',
  modality: 'nature',
  start_date: serial('2014-10-15'),
  end_date: serial('2014-10-16'),
  status: 'termine',
  targeted_hh: 120,
  targeted_ind: 588,
  reached_hh: 118,
  reached_ind: 570,
  reached_f: 160,
  reached_m: 120,
  reached_girls: 150,
  reached_boys: 140,
  item: 'bache',
  quantity: 118,
  unit: 'piece',
  source: 'org',
};

test('a site profile', () => {
  const row = rowOf(siteProfile, profile);
  expect(findingsOf({ profile: row }, 'Profils')).toEqual([]);
});

test('an interview, and a refusal', () => {
  const row = rowOf(returnIntention, interview);
  expect(findingsOf({ intentions: row }, 'Intentions')).toEqual([]);
  const { survey_round, interview_date, site_id, interviewer_code } = interview;
  const asked = { survey_round, interview_date, site_id, interviewer_code };
  const refusal = rowOf(returnIntention, { ...asked, consent: 'non' });
  expect(findingsOf({ intentions: refusal }, 'Intentions')).toEqual([]);
});

test('an intervention that is completed, and one that is planned', () => {
  const row = rowOf(interventionLog, activity);
  expect(findingsOf({ interventions: row }, 'Interventions')).toEqual([]);
  const planned = rowOf(interventionLog, {
    site_id: 'HORS-SITE',
    org_lead: 'Caritas',
    sector: 'MPC',
    activity_type: 'cash',
    modality: 'cash',
    start_date: serial('2014-12-01'),
    status: 'planifie',
    targeted_ind: 2000,
    value_xaf: 5_000_000,
    source: 'cluster',
  });
  expect(findingsOf({ interventions: planned }, 'Interventions')).toEqual([]);
});
