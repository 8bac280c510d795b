// Faults of profiles beside the site registry and the weekly reports of the month.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { profile, sites } from './cases.ts';

const registry = sheet`
  site_id  | site_type | site_category | land_ownership | site_manager_org | site_status | close_date
  CF-S0001 | collectif | ecole         | nsp            |                  | ouvert      |
  CF-S0002 | collectif | admin         |                | OIM              | ferme       | d:2014-10-10
  CF-S0003 | spontane  | terrain       | prive          | DRC              | ouvert      |
`;

export const profileAnswerCases: readonly CheckCase[] = [
  {
    code: 'site/type-unlikely',
    says: 'a school or a church that is registered as a planned camp',
    bad: sites(sheet`
      site_id  | site_category | site_type
      CF-S0001 | ecole         | planifie
      CF-S0002 | eglise        | disperse
    `),
    at: ['warning Sites!C2', 'warning Sites!C3'],
    good: sites(sheet`
      site_id  | site_category | site_type
      CF-S0001 | ecole         | collectif
      CF-S0002 | eglise        | spontane
      CF-S0003 | terrain       | planifie
    `),
  },
  {
    code: 'site/closed-on',
    says: 'a profile of a month after the site closed, an interview after it',
    bad: profile(
      sheet`
        site_id  | profile_month
        CF-S0002 | d:2014-11-01
      `,
      {
        sites: registry,
        intentions: sheet`
          site_id  | interview_date
          CF-S0002 | d:2014-10-11
        `,
      },
    ),
    at: ['error Profils!B2', 'error Intentions!B2'],
    good: profile(
      sheet`
        site_id  | profile_month
        CF-S0002 | d:2014-10-01
        CF-S0001 | d:2014-11-01
      `,
      {
        sites: registry,
        intentions: sheet`
          site_id  | interview_date
          CF-S0002 | d:2014-10-10
        `,
      },
    ),
  },
  {
    code: 'site/unknown',
    says: 'a profile, an interview or an activity on a site that nobody registered',
    bad: profile(
      sheet`
        site_id  | profile_month
        CF-S0009 | d:2014-10-01
      `,
      {
        sites: registry,
        intentions: sheet`
          site_id  | consent
          HORS-SITE| oui
        `,
        interventions: sheet`
          site_id   | sector
          CF-S0009  | WSH
          hors site | WSH
        `,
      },
    ),
    at: [
      'error Profils!A2',
      'error Intentions!A2',
      'error Interventions!A2',
      'error Interventions!A3',
    ],
    good: profile(
      sheet`
        site_id  | profile_month
        CF-S0001 | d:2014-10-01
      `,
      {
        sites: registry,
        intentions: sheet`
          site_id  | consent
          CF-S0001 | oui
        `,
        interventions: sheet`
          site_id   | sector
          CF-S0003  | WSH
          HORS-SITE | WSH
        `,
      },
    ),
  },
  {
    code: 'profile/manager-missing',
    says: 'a managed site without a manager in the registry',
    bad: profile(
      sheet`
        site_id  | site_management
        CF-S0001 | oui
      `,
      { sites: registry },
    ),
    at: ['warning Profils!B2'],
    good: profile(
      sheet`
        site_id  | site_management
        CF-S0001 | partiel
        CF-S0002 | oui
        CF-S0004 | oui
      `,
      { sites: registry },
    ),
  },
  {
    code: 'profile/owner-unknown',
    says: 'a high eviction risk on land of an unknown owner',
    bad: profile(
      sheet`
        site_id  | eviction_risk
        CF-S0001 | eleve
        CF-S0002 | eleve
      `,
      { sites: registry },
    ),
    at: ['info Profils!B2', 'info Profils!B3'],
    good: profile(
      sheet`
        site_id  | eviction_risk
        CF-S0001 | moyen
        CF-S0003 | eleve
      `,
      { sites: registry },
    ),
  },
  {
    code: 'profile/shelter-unlikely',
    says: 'tents at a school, makeshift shelter in a collective centre',
    bad: profile(
      sheet`
        site_id  | shelter_main_type
        CF-S0001 | tente
        CF-S0002 | bache
      `,
      { sites: registry },
    ),
    at: ['warning Profils!B2', 'warning Profils!B3'],
    good: profile(
      sheet`
        site_id  | shelter_main_type
        CF-S0001 | batiment
        CF-S0002 | hangar
        CF-S0003 | tente
      `,
      { sites: registry },
    ),
  },
  {
    code: 'profile/outbreak-without-alert',
    says: 'suspected cholera or measles, and no urgent alert that month',
    bad: profile(
      sheet`
        site_id  | profile_month | health_main_problems
        CF-S0001 | d:2014-10-01  | cholera; paludisme
        CF-S0002 | d:2014-10-01  | rougeole
      `,
      {
        weekly: sheet`
          site_id  | week_end     | urgent_alert | urgent_alert_type
          CF-S0001 | d:2014-09-30 | oui          | sante
          CF-S0001 | d:2014-10-07 | non          |
        `,
      },
    ),
    at: ['warning Profils!C2', 'warning Profils!C3'],
    good: profile(
      sheet`
        site_id  | profile_month | health_main_problems
        CF-S0001 | d:2014-10-01  | cholera; paludisme
        CF-S0002 | d:2014-10-01  | diarrhee
      `,
      {
        weekly: sheet`
          site_id  | week_end     | urgent_alert | urgent_alert_type
          CF-S0001 | d:2014-10-28 | oui          | sante
        `,
      },
    ),
  },
  {
    code: 'profile/gap-covered',
    says: 'a gap that the latest weekly report of the month calls covered',
    bad: profile(
      sheet`
        site_id  | profile_month | service_gap_1 | service_gap_2
        CF-S0001 | d:2014-10-01  | education     | eau
      `,
      {
        weekly: sheet`
          site_id  | week_end     | need_wash_level
          CF-S0001 | d:2014-10-07 | 3
          CF-S0001 | d:2014-10-28 | 0
        `,
      },
    ),
    at: ['warning Profils!D2'],
    good: profile(
      sheet`
        site_id  | profile_month | service_gap_1 | service_gap_2
        CF-S0001 | d:2014-10-01  | education     | eau
      `,
      {
        weekly: sheet`
          site_id  | week_end     | need_wash_level
          CF-S0001 | d:2014-10-07 | 0
          CF-S0001 | d:2014-10-28 | 2
          CF-S0001 | d:2014-11-04 | 0
        `,
      },
    ),
  },
];
