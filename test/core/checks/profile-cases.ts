// Faults of the figures of site profiles, and Sphere standards that are not met.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { profile } from './cases.ts';

export const profileCases: readonly CheckCase[] = [
  {
    code: 'profile/informants-few',
    says: 'nobody was asked, or one person alone',
    bad: profile(sheet`
      site_id  | informant_f_count | informant_m_count
      CF-S0001 | 0                 | 0
      CF-S0002 | 0                 | 1
    `),
    at: ['error Profils!B2', 'warning Profils!B3'],
    good: profile(sheet`
      site_id  | informant_f_count | informant_m_count
      CF-S0001 | 1                 | 1
      CF-S0002 | 0                 | 3
      CF-S0003 |                   | 1
    `),
  },
  {
    code: 'population/age-sex-total-differs',
    says: 'eight figures of a profile that do not make its individuals; rounding where extrapolated',
    bad: profile(sheet`
      site_id  | individuals | f_0_4 | m_0_4 | f_5_17 | m_5_17 | f_18_59 | m_18_59 | f_60plus | m_60plus | sadd_method
      CF-S0001 | 801         | 100   | 100   | 100    | 100    | 100     | 100     | 100      | 100      | comptage
      CF-S0002 | 804         | 100   | 100   | 100    | 100    | 100     | 100     | 100      | 100      | extrapolation
      CF-S0003 | 805         | 100   | 100   | 100    | 100    | 100     | 100     | 100      | 100      | extrapolation
    `),
    at: ['error Profils!C2', 'warning Profils!C3', 'error Profils!C4'],
    good: profile(sheet`
      site_id  | individuals | f_0_4 | m_0_4 | f_5_17 | m_5_17 | f_18_59 | m_18_59 | f_60plus | m_60plus | sadd_method
      CF-S0001 | 800         | 100   | 100   | 100    | 100    | 100     | 100     | 100      | 100      | comptage
      CF-S0002 | 800         | 100   | 100   | 100    | 100    |         | 100     | 100      | 100      | comptage
    `),
  },
  {
    code: 'population/fewer-individuals-than-households',
    says: 'in a profile and in an activity',
    bad: profile(
      sheet`
        site_id  | households | individuals
        CF-S0001 | 296        | 249
      `,
      {
        interventions: sheet`
          site_id  | targeted_hh | targeted_ind | reached_hh | reached_ind
          CF-S0001 | 100         | 90           | 60         | 12
        `,
      },
    ),
    at: ['error Profils!C2', 'error Interventions!C2', 'error Interventions!E2'],
    good: profile(
      sheet`
        site_id  | households | individuals
        CF-S0001 | 249        | 1296
      `,
      {
        interventions: sheet`
          site_id  | targeted_hh | targeted_ind | reached_hh | reached_ind
          CF-S0001 | 100         | 500          |            | 12
        `,
      },
    ),
  },
  {
    code: 'population/household-size-unlikely',
    says: 'in a profile, and a respondent with more than 15 persons',
    bad: profile(
      sheet`
        site_id  | households | individuals
        CF-S0001 | 10         | 490
      `,
      {
        intentions: sheet`
          site_id  | consent | household_size
          CF-S0001 | oui     | 16
        `,
      },
    ),
    at: ['warning Profils!C2', 'warning Intentions!C2'],
    good: profile(
      sheet`
        site_id  | households | individuals
        CF-S0001 | 100        | 490
      `,
      {
        intentions: sheet`
          site_id  | consent | household_size
          CF-S0001 | oui     | 15
          CF-S0001 | oui     | 1
        `,
      },
    ),
  },
  {
    code: 'population/part-exceeds-whole',
    says: 'more households or persons of a kind than there are',
    bad: profile(sheet`
      site_id  | households | individuals | female_headed_hh | shelter_no_shelter_hh | persons_disability | unaccompanied_children
      CF-S0001 | 20         | 100         | 21               | 25                    | 101                | 100
    `),
    at: ['error Profils!D2', 'error Profils!E2', 'error Profils!F2'],
    good: profile(sheet`
      site_id  | households | individuals | female_headed_hh | shelter_no_shelter_hh | persons_disability | unaccompanied_children
      CF-S0001 | 20         | 100         | 20               | 0                     | 4                  |
    `),
  },
  {
    code: 'profile/over-capacity',
    says: 'more than 110 % of the capacity',
    bad: profile(sheet`
      site_id  | individuals | max_capacity
      CF-S0001 | 1101        | 1000
    `),
    at: ['warning Profils!C2'],
    good: profile(sheet`
      site_id  | individuals | max_capacity
      CF-S0001 | 1100        | 1000
      CF-S0002 | 1100        |
    `),
  },
  {
    code: 'profile/water-unlikely',
    says: 'more than 60 litres per person and day',
    bad: profile(sheet`
      site_id  | water_l_ppd
      CF-S0001 | 61
    `),
    at: ['warning Profils!B2'],
    good: profile(sheet`
      site_id  | water_l_ppd
      CF-S0001 | 60
    `),
  },
  {
    code: 'sphere/water',
    says: 'below 15 litres a person, and below survival',
    bad: profile(sheet`
      site_id  | water_l_ppd
      CF-S0001 | 14.9
      CF-S0002 | 7.4
      CF-S0003 | 0
    `),
    at: ['info Profils!B2', 'warning Profils!B3', 'warning Profils!B4'],
    good: profile(sheet`
      site_id  | water_l_ppd
      CF-S0001 | 15
      CF-S0002 |
    `),
  },
  {
    code: 'sphere/water-points',
    says: 'more than 250 persons per water point',
    bad: profile(sheet`
      site_id  | individuals | water_points_functional
      CF-S0001 | 1004        | 4
    `),
    at: ['info Profils!C2'],
    good: profile(sheet`
      site_id  | individuals | water_points_functional
      CF-S0001 | 1000        | 4
      CF-S0002 | 1000        |
    `),
  },
  {
    code: 'sphere/latrines',
    says: 'more than 20 persons per latrine, more than 50, or no latrine at all',
    bad: profile(sheet`
      site_id  | individuals | latrines_functional
      CF-S0001 | 210         | 10
      CF-S0002 | 510         | 10
      CF-S0003 | 510         | 0
    `),
    at: ['info Profils!C2', 'warning Profils!C3', 'warning Profils!C4'],
    good: profile(sheet`
      site_id  | individuals | latrines_functional
      CF-S0001 | 200         | 10
      CF-S0002 | 0           | 0
      CF-S0003 | 510         |
    `),
  },
  {
    code: 'sphere/area',
    says: 'less than 45 m² a person, and less than the covered floor',
    bad: profile(sheet`
      site_id  | individuals | site_area_m2
      CF-S0001 | 100         | 4499
      CF-S0002 | 100         | 349
    `),
    at: ['info Profils!C2', 'warning Profils!C3'],
    good: profile(sheet`
      site_id  | individuals | site_area_m2
      CF-S0001 | 100         | 4500
      CF-S0002 | 100         |
    `),
  },
];
