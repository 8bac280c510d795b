// A month of profiles whose sheets can be added up in one's head: a large site far below the
// standards, a middling one that meets them, two small ones of one zone, one without a profile.

import { siteProfile } from '../../../core/forms/site-profile.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { serial, sheet } from '../../support/sheet.ts';

export const SEPTEMBER = serial('2014-09-01');

export const SITES = sheet`
  site_id  | site_name | reporting_zone | admin3_pcode | site_type       | site_category | site_status | open_date    | close_date   | facilitator_team | site_manager_org | coordinator_org | land_ownership | latitude | longitude
  CF-S0001 | Castors   | bangui_3       | CF7131       | collectif       | ecole         | ouvert      | d:2013-12-05 |              | EQ-01            | PU-AMI           | OIM             | public         | 4.39     | 18.55
  CF-S0002 | Carmel    | bimbo_1        | CF1111       | spontane        | eglise        | ouvert      | d:2013-12-06 |              | EQ-01            |                  | OIM             | religieux      |          |
  CF-S0003 | Fatima    | bimbo_1        | CF1111       | spontane        | eglise        | ouvert      | d:2013-12-07 |              | EQ-02            |                  |                 |                |          |
  CF-S0004 | Lakouanga | bimbo_1        | CF1111       | collectif       | ecole         | ouvert      | d:2013-12-08 |              | EQ-02            |                  |                 |                |          |
  CF-S0005 | Ben-Zvi   | bangui_3       | CF7131       | spontane        | eglise        | ouvert      | d:2013-12-09 |              | EQ-01            |                  |                 |                |          |
  CF-S0006 | Lycée     | bangui_3       | CF7131       | collectif       | ecole         | ferme       | d:2013-12-09 | d:2014-07-31 | EQ-01            |                  |                 |                |          |
`;

export const WEEKLY = sheet`
  site_id  | week_end     | households | individuals | arrivals_ind | departures_ind | access_status | need_protection_level | need_wash_level | need_health_level | need_food_level | need_shelter_level | need_security_level
  CF-S0001 | d:2014-09-09 | 210        | 1050        | 0            | 10             | accessible    | 1                     | 2               | 1                 | 2               | 1                  | 0
  CF-S0001 | d:2014-09-16 | 200        | 1000        | 0            | 50             | accessible    | 1                     | 3               | 1                 | 2               | 1                  | 0
  CF-S0001 | d:2014-09-23 | 198        | 990         | 5            | 15             | accessible    | 1                     | 3               | 1                 | nsp             | 1                  | 0
  CF-S0002 | d:2014-09-16 | 60         | 300         | 0            | 0              | accessible    | 0                     | 0               | 1                 | 1               | 1                  | 0
  CF-S0003 | d:2014-09-16 | 8          | 40          | 0            | 2              | accessible    | 0                     | 1               | 1                 | 1               | 1                  | 0
  CF-S0004 | d:2014-09-16 | 7          | 35          | 1            | 0              | accessible    | 0                     | 1               | 1                 | 1               | 1                  | 0
  CF-S0005 | d:2014-08-26 | 90         | 450         | 0            | 0              | accessible    | 0                     | 1               | 1                 | 1               | 1                  | 0
`;

export const INTERVENTIONS = sheet`
  intervention_id | site_id  | org_lead | org_implementing | sector  | activity_type | modality | targeted_ind | reached_ind | start_date   | end_date     | status   | source
  INT-1           | CF-S0001 | UNICEF   | ACF              | WSH     | service       | service  | 1000         | 950         | d:2014-09-02 | d:2014-09-20 | termine  | org
  INT-2           | CF-S0001 | PAM      |                  | FSC     | distribution  | nature   | 1000         |             | d:2014-08-20 |              | en_cours | org
  INT-3           | CF-S0001 | UNFPA    |                  | PRO-GBV | service       | service  | 40           | 8           | d:2014-09-05 | d:2014-09-25 | termine  | org
  INT-4           | CF-S0001 | PAM      |                  | FSC     | distribution  | nature   | 1000         | 1000        | d:2014-07-01 | d:2014-07-31 | termine  | org
`;

/** Answers that every profile gives. */
const USUAL: Readonly<Record<string, Cell>> = {
  profile_month: SEPTEMBER,
  informant_type: 'comite;chef',
  informant_f_count: 2,
  informant_m_count: 3,
  sadd_method: 'comptage',
  female_headed_hh: 40,
  child_headed_hh: 3,
  pregnant_lactating: 30,
  unaccompanied_children: 2,
  persons_disability: 12,
  chronic_illness: 25,
  elderly_alone: 11,
  main_origin: 'bangui_5',
  displacement_cause: 'conflit',
  first_arrival_month: serial('2013-12-01'),
  site_management: 'oui',
  committees: 'site;femmes',
  committee_f_pct: 45,
  complaints_mechanism: 'oui',
  info_source_main: 'radio',
  shelter_main_type: 'bache',
  shelter_emergency_pct: '51_75',
  shelter_no_shelter_hh: 4,
  nfi_most_needed: 'bache;moustiquaire;savon',
  flood_risk: 'partiel',
  water_source_main: 'borne',
  water_distance_min: '15_30',
  latrines_sex_separated: 'oui',
  open_defecation: 'non',
  waste_management: 'fosse',
  handwashing: '26_50',
  food_distribution_last: '1_3mois',
  meals_per_day: '2',
  market_access: 'oui',
  malnutrition_screening: 'oui',
  health_main_problems: 'paludisme;diarrhee',
  health_facility_access: 'hors_site',
  health_barrier: 'cout',
  education_access_pct: '26_50',
  education_distance: '1_2',
  child_friendly_space: 'oui',
  eviction_risk: 'moyen',
  security_provider: 'forces_int',
  security_feeling: 'moyen',
  movement_restriction: 'non',
  protection_main_concern: 'mouvement',
  women_space: 'non',
  referral_pathway: 'oui',
  livelihood_main: 'petit_commerce',
};

/** The profile of a site as the row of a sheet. */
export function profileRow(
  siteId: string,
  people: readonly number[],
  more: Readonly<Record<string, Cell>> = {},
): Readonly<Record<string, Cell>> {
  const cells = [
    'f_0_4',
    'f_5_17',
    'f_18_59',
    'f_60plus',
    'm_0_4',
    'm_5_17',
    'm_18_59',
    'm_60plus',
  ];
  const individuals = people.reduce((sum, each) => sum + each, 0);
  return {
    ...USUAL,
    site_id: siteId,
    visit_date: serial('2014-09-17'),
    households: Math.round(individuals / 5),
    individuals,
    ...Object.fromEntries(cells.map((id, index) => [id, people[index] ?? null])),
    ...more,
  };
}

/** Rows under the ids of the form's columns. */
export function profileSheet(rows: readonly Readonly<Record<string, Cell>>[]): Grid {
  const ids = siteProfile.columns.map(({ id }) => id);
  return [ids, ...rows.map((row) => ids.map((id) => row[id] ?? null))];
}

export const PROFILES = profileSheet([
  profileRow('CF-S0001', [90, 180, 220, 20, 80, 170, 232, 8], {
    water_l_ppd: 6.5,
    water_points_functional: 3,
    latrines_functional: 40,
    showers_functional: 10,
    site_area_m2: 9_000,
    max_capacity: 800,
    open_defecation: 'oui',
    service_gap_1: 'eau',
    service_gap_2: 'nourriture',
    profile_comment: 'Le point d’eau principal est en panne depuis deux semaines.',
  }),
  profileRow('CF-S0002', [30, 50, 70, 10, 30, 50, 55, 5], {
    sadd_method: 'extrapolation',
    water_l_ppd: 18,
    water_points_functional: 2,
    latrines_functional: 15,
    site_area_m2: 15_000,
    committees: 'aucun',
    committee_f_pct: null,
    complaints_mechanism: 'non',
    service_gap_1: 'sante',
    profile_comment: 'Appelez le 72 12 34 56 pour le comité.',
  }),
  profileRow('CF-S0003', [4, 6, 10, 1, 4, 5, 9, 1], {
    water_l_ppd: 15,
    water_points_functional: 1,
    latrines_functional: 2,
    service_gap_1: 'nourriture',
  }),
  profileRow('CF-S0004', [3, 6, 9, 0, 3, 5, 9, 0], {
    water_l_ppd: 10,
    water_points_functional: 0,
    latrines_functional: 0,
    service_gap_1: 'nourriture',
  }),
]);
