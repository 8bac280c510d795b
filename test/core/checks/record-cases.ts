// Faults of figures that mean "don't know", of spellings and of records that stand twice.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { interventions, profile, sites, weekly } from './cases.ts';

export const recordCases: readonly CheckCase[] = [
  {
    code: 'value/placeholder',
    says: '999 anywhere, 99 in several cells of one row',
    bad: weekly(
      sheet`
        site_id  | households | individuals | arrivals_ind
        CF-S0001 | 120        | 999         | 0
      `,
      {
        profile: sheet`
          site_id  | f_0_4 | m_0_4 | f_5_17 | m_5_17
          CF-S0001 | 99    | 99    | 99     | 12
        `,
      },
    ),
    at: ['warning Hebdo!C2', 'warning Profils!B2', 'warning Profils!C2', 'warning Profils!D2'],
    good: weekly(
      sheet`
        site_id  | households | individuals | arrivals_ind
        CF-S0001 | 99         | 998         | 99
      `,
      {
        profile: sheet`
          site_id  | f_0_4 | m_0_4 | site_area_m2
          CF-S0001 | 99    | 98    | 9999
        `,
      },
    ),
  },
  {
    code: 'value/rare-spelling',
    says: 'an organisation that is once written otherwise than in the other rows',
    bad: interventions(sheet`
      site_id  | org_lead
      CF-S0001 | Croix-Rouge
      CF-S0001 | Croix-Rouge
      CF-S0001 | Croix-Rouge
      CF-S0001 | Croix-Rouge
      CF-S0001 | Croix-Rouge
      CF-S0001 | Croix Rouges
    `),
    at: ['warning Interventions!B7'],
    good: interventions(sheet`
      site_id  | org_lead
      CF-S0001 | Croix-Rouge
      CF-S0001 | Croix-Rouge
      CF-S0001 | Croix-Rouge
      CF-S0001 | Croix-Rouge
      CF-S0001 | Croix-Rouge
      CF-S0001 | Caritas
      CF-S0001 | PAM
      CF-S0001 | PAI
    `),
  },
  {
    code: 'value/rare-spelling',
    says: 'a neighbourhood with a letter missing; numbers and letters set places apart',
    bad: sites(sheet`
      site_id  | locality
      CF-S0001 | Boy-Rabe
      CF-S0002 | Boy-Rabe
      CF-S0003 | Boy-Rabe
      CF-S0004 | Boy-Rabe
      CF-S0005 | Boy-Rabe
      CF-S0006 | Boy-Rabé
    `),
    at: ['warning Sites!B7'],
    good: sites(sheet`
      site_id  | locality
      CF-S0001 | Kozoro 1
      CF-S0002 | Kozoro 1
      CF-S0003 | Kozoro 1
      CF-S0004 | Kozoro 1
      CF-S0005 | Kozoro 1
      CF-S0006 | Kozoro 2
    `),
  },
  {
    code: 'record/duplicate',
    says: 'two profiles of a site and month, one identifier on two rows',
    bad: profile(
      sheet`
        site_id  | profile_month
        CF-S0001 | d:2014-10-01
        CF-S0001 | d:2014-10-20
      `,
      {
        intentions: sheet`
          site_id  | response_id
          CF-S0001 | r-7f3a
          CF-S0002 | r-7f3a
        `,
        interventions: sheet`
          site_id  | intervention_id
          CF-S0001 | i-1
          CF-S0001 | i-1
        `,
      },
    ),
    at: ['error Profils!A3', 'error Intentions!B3', 'error Interventions!B3'],
    good: profile(
      sheet`
        site_id  | profile_month
        CF-S0001 | d:2014-10-01
        CF-S0001 | d:2014-11-01
        CF-S0002 | d:2014-10-01
      `,
      {
        intentions: sheet`
          site_id  | response_id
          CF-S0001 | r-7f3a
          CF-S0002 | r-7f3b
          CF-S0002 |
          CF-S0002 |
        `,
        interventions: sheet`
          site_id  | intervention_id
          CF-S0001 | i-1
          CF-S0001 | i-2
        `,
      },
    ),
  },
];
