// A profile, an interview and an activity without any error, as people type them, for tests that need
// all forms. Dates are of September and October 2014 unless said otherwise.

import type { Cell } from '../../core/table/cell.ts';
import { serial } from './sheet.ts';

type Row = Readonly<Record<string, Cell>>;

/** A profile of September 2014: 31 households, 157 individuals. */
export function profileRow(siteId: string, more: Row = {}): Row {
  return {
    site_id: siteId,
    profile_month: serial('2014-09-01'),
    visit_date: serial('2014-09-12'),
    informant_type: 'comite;femmes',
    informant_f_count: 2,
    informant_m_count: 3,
    households: 31,
    individuals: 157,
    ...{ f_0_4: 14, m_0_4: 13, f_5_17: 27, m_5_17: 26, f_18_59: 35, m_18_59: 30 },
    ...{ f_60plus: 6, m_60plus: 6, sadd_method: 'comptage' },
    ...{
      main_origin: 'bangui_8',
      displacement_cause: 'conflit',
      site_management: 'non',
      committees: 'site;femmes',
    },
    ...{ committee_f_pct: 40, complaints_mechanism: 'non', shelter_main_type: 'bache' },
    ...{ shelter_emergency_pct: '51_75', nfi_most_needed: 'bache;natte', flood_risk: 'non' },
    ...{ water_source_main: 'borne', water_l_ppd: 16, water_points_functional: 2 },
    ...{ latrines_functional: 10, latrines_sex_separated: 'oui', open_defecation: 'non' },
    ...{ waste_management: 'fosse', food_distribution_last: '1_4sem', meals_per_day: '2' },
    ...{
      market_access: 'oui',
      health_facility_access: 'mobile',
      health_main_problems: 'paludisme',
    },
    ...{ education_access_pct: '26_50', security_provider: 'auto', security_feeling: 'moyen' },
    ...{ movement_restriction: 'non', protection_main_concern: 'documents' },
    ...{ eviction_risk: 'faible', service_gap_1: 'nourriture' },
    ...more,
  };
}

/** An interview of 2 October 2014 with somebody who agreed to it. */
export function interviewRow(siteId: string, team: string, more: Row = {}): Row {
  return {
    survey_round: 5,
    interview_date: serial('2014-10-02'),
    site_id: siteId,
    interviewer_code: team,
    consent: 'oui',
    ...{ respondent_sex: 'f', respondent_age_band: '25_59', is_household_head: 'oui' },
    ...{ household_size: 6, origin_zone: 'bangui_8', displacement_cause: 'conflit' },
    ...{ displacement_month: serial('2013-12-01'), sites_stayed_count: 1 },
    ...{ intention_4weeks: 'rester', stay_reason: 'maison', obstacles: 'maison;moyens' },
    ...{ primary_need_return: 'logement', housing_tenure_origin: 'proprietaire' },
    ...{ house_condition: 'detruit', origin_school_open: 'non', origin_market_open: 'oui' },
    ...{ origin_health_open: 'nsp', origin_authorities_present: 'non' },
    ...{ occupation_interrupted: 'oui', expects_resume: 'nsp', site_challenges: 'nourriture' },
    ...{ coping_fewer_meals: 'oui', coping_smaller_portions: 'oui', coping_adults_less: 'oui' },
    ...{ coping_whole_day: 'non', coping_borrow_food: 'oui', coping_spend_savings: 'non' },
    coping_sell_assets: 'non',
    ...more,
  };
}

/** Somebody who was asked on 2 October 2014 and did not want to be interviewed. */
export function refusalRow(siteId: string, team: string): Row {
  return {
    survey_round: 5,
    interview_date: serial('2014-10-02'),
    site_id: siteId,
    interviewer_code: team,
    consent: 'non',
  };
}

/** A distribution of food that ended on 20 September 2014. */
export function activityRow(siteId: string, more: Row = {}): Row {
  return {
    site_id: siteId,
    ...{ org_lead: 'PAM', sector: 'FSC', activity_type: 'distribution', modality: 'nature' },
    start_date: serial('2014-09-18'),
    end_date: serial('2014-09-20'),
    ...{ status: 'termine', targeted_ind: 157, reached_hh: 30, reached_ind: 150, source: 'org' },
    ...more,
  };
}
