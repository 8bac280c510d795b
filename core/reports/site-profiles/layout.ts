// What stands on the page of a site, section by section, as data: which columns of the forms, and
// which indicators. Labels are those of the forms; how a section is drawn is no business of this file.

import type { ProfileValues, SiteValues } from '../../reading/reading.ts';
import { SPHERE_IDS } from './sphere.ts';
import type { SphereId } from './sphere.ts';

/** Sections with columns of the profile; in the order of the page. */
export type ProfileSectionId =
  | 'population'
  | 'standards'
  | 'vulnerable'
  | 'displacement'
  | 'management'
  | 'shelter'
  | 'wash'
  | 'food'
  | 'health'
  | 'education'
  | 'safety'
  | 'gaps';

export interface ProfileSection {
  readonly id: ProfileSectionId;
  /** Columns shown as label and value side by side. */
  readonly facts: readonly (keyof ProfileValues)[];
  /** Columns with several answers or a text, which take a whole line. */
  readonly lines?: readonly (keyof ProfileValues)[];
  /** Sphere indicators shown against their standard. */
  readonly indicators?: readonly SphereId[];
  /**
   * The columns count people with a characteristic. They are sensitive, and shown outside only
   * because small counts are hidden there (domain notes 2 and 6).
   */
  readonly counted?: boolean;
}

/** What is told of the site from the registry, at the head of its page. Never its coordinates. */
export const SITE_COLUMNS: readonly (keyof SiteValues)[] = [
  'reporting_zone',
  'admin3_name',
  'site_type',
  'site_category',
  'settlement_context',
  'land_ownership',
  'site_manager_org',
  'coordinator_org',
  'site_status',
  'open_date',
  'close_date',
];

/** What is told of the visit, at the head of the page. */
export const VISIT_COLUMNS: readonly (keyof ProfileValues)[] = [
  'visit_date',
  'informant_f_count',
  'informant_m_count',
];

/** The sections of a page. Source: domain notes 1.4, the profiles of 2014 and of the DRC. */
export const SECTIONS: readonly ProfileSection[] = [
  { id: 'population', facts: ['households', 'individuals'] },
  { id: 'standards', facts: [], indicators: SPHERE_IDS },
  {
    id: 'vulnerable',
    facts: [
      'female_headed_hh',
      'child_headed_hh',
      'pregnant_lactating',
      'unaccompanied_children',
      'persons_disability',
      'chronic_illness',
      'elderly_alone',
    ],
    counted: true,
  },
  {
    id: 'displacement',
    facts: ['main_origin', 'displacement_cause', 'first_arrival_month'],
  },
  {
    id: 'management',
    facts: ['site_management', 'committee_f_pct', 'complaints_mechanism', 'info_source_main'],
    lines: ['committees'],
  },
  {
    id: 'shelter',
    facts: [
      'shelter_main_type',
      'shelter_emergency_pct',
      'shelter_no_shelter_hh',
      'flood_risk',
      'site_area_m2',
      'max_capacity',
    ],
    lines: ['nfi_most_needed'],
  },
  {
    id: 'wash',
    facts: [
      'water_source_main',
      'water_distance_min',
      'water_points_functional',
      'latrines_functional',
      'latrines_sex_separated',
      'showers_functional',
      'open_defecation',
      'handwashing',
      'waste_management',
    ],
  },
  {
    id: 'food',
    facts: ['food_distribution_last', 'meals_per_day', 'market_access', 'livelihood_main'],
  },
  {
    id: 'health',
    facts: ['health_facility_access', 'health_barrier', 'malnutrition_screening'],
    lines: ['health_main_problems'],
  },
  {
    id: 'education',
    facts: ['education_access_pct', 'education_distance', 'child_friendly_space'],
  },
  {
    id: 'safety',
    facts: [
      'eviction_risk',
      'security_provider',
      'security_feeling',
      'movement_restriction',
      'women_space',
      'referral_pathway',
    ],
  },
  {
    id: 'gaps',
    facts: ['service_gap_1', 'service_gap_2', 'service_gap_3'],
    lines: ['profile_comment'],
  },
];
