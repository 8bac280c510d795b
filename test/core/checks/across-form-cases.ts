// Faults that show when a monthly form is read beside the weekly reports and the registry.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { sites, weekly } from './cases.ts';

const reported = weekly(sheet`
  ID du site | week_end     | Ménages | individuals | need_wash_level | need_food_level
  CF-S0001   | d:2014-09-02 | 90      | 450         | 2               | 2
  CF-S0001   | d:2014-09-16 | 100     | 500         | 2               | 2
  CF-S0001   | d:2014-09-30 | 120     | 600         | 0               | 0
  CF-S0002   | d:2014-09-30 | 3       | 15          | 3               | 3
`);

export const acrossFormCases: readonly CheckCase[] = [
  {
    code: 'profile/weekly-differs',
    says: 'households or individuals a tenth away from the weekly report nearest to the visit',
    bad: {
      ...reported,
      profile: sheet`
        site_id  | profile_month | Date de visite | households | individuals
        CF-S0001 | d:2014-09-01  | d:2014-09-18   | 120        | 551
        CF-S0002 | d:2014-09-01  |                | 3          | 150
      `,
    },
    at: ['warning Profils!D2', 'warning Profils!E2', 'warning Profils!E3'],
    good: {
      ...reported,
      profile: sheet`
        site_id  | profile_month | Date de visite | households | individuals
        CF-S0001 | d:2014-09-01  | d:2014-09-18   | 110        | 550
        CF-S0002 | d:2014-10-01  | d:2014-10-02   | 900        | 4000
        CF-S0003 | d:2014-09-01  | d:2014-09-18   | 900        | 4000
      `,
    },
  },
  {
    code: 'profile/weekly-differs',
    says: 'a figure that only the master has, from another spreadsheet',
    bad: {
      earlier: sheet`
        ID du site | week_end     | individuals
        CF-S0001   | d:2014-09-30 | 600
      `,
      profile: sheet`
        site_id  | profile_month | Date de visite | individuals
        CF-S0001 | d:2014-09-01  | d:2014-09-18   | 900
      `,
    },
    at: ['warning Profils!D2'],
    good: {
      earlier: sheet`
        ID du site | week_end     | individuals
        CF-S0001   | d:2014-09-30 | 600
      `,
      profile: sheet`
        site_id  | profile_month | Date de visite | individuals
        CF-S0001 | d:2014-09-01  | d:2014-09-18   | 900
      `,
      settings: { 'compare.weekly_percent': 50 },
    },
  },
  {
    code: 'profile/open-defecation-covered',
    says: 'open defecation while the latest report of the month calls the WASH need covered',
    bad: {
      ...reported,
      profile: sheet`
        site_id  | profile_month | Défécation à l'air libre observée
        CF-S0001 | d:2014-09-01  | Oui
      `,
    },
    at: ['warning Profils!C2'],
    good: {
      ...reported,
      profile: sheet`
        site_id  | profile_month | Défécation à l'air libre observée
        CF-S0001 | d:2014-09-01  | Non
        CF-S0002 | d:2014-09-01  | Oui
        CF-S0001 | d:2014-10-01  | Oui
      `,
    },
  },
  {
    code: 'profile/missing',
    says: 'an open site without a profile in the latest month',
    bad: {
      ...sites(sheet`
        site_id  | Statut du site
        CF-S0001 | Ouvert
        CF-S0002 | Ouvert
      `),
      profile: sheet`
        site_id  | profile_month
        CF-S0001 | d:2014-10-01
        CF-S0002 | d:2014-09-01
      `,
    },
    at: ['warning Sites!A3'],
    good: {
      ...sites(sheet`
        site_id  | Statut du site | Date d'ouverture | Date de fermeture
        CF-S0001 | Ouvert         |                  |
        CF-S0002 | Fermé          |                  | d:2014-09-30
        CF-S0003 | Ouvert         | d:2014-11-03     |
      `),
      profile: sheet`
        site_id  | profile_month
        CF-S0001 | d:2014-10-01
      `,
    },
  },
  {
    code: 'profile/missing',
    says: 'a profile of this month, which is not due yet',
    bad: {
      ...sites(sheet`
        site_id  | Statut du site
        CF-S0001 | Ouvert
        CF-S0002 | Ouvert
      `),
      profile: sheet`
        site_id  | profile_month
        CF-S0001 | d:2014-11-01
      `,
    },
    at: ['info Sites!A3'],
    good: sites(sheet`
      site_id  | Statut du site
      CF-S0001 | Ouvert
    `),
  },
  {
    code: 'survey/more-than-households',
    says: 'more interviews than households of the site',
    bad: {
      ...reported,
      intentions: sheet`
        ID du site | survey_round | interview_date | consent
        CF-S0002   | 8            | d:2014-09-30   | Oui
        CF-S0002   | 8            | d:2014-09-30   | Oui
        CF-S0002   | 8            | d:2014-09-30   | Oui
        CF-S0002   | 8            | d:2014-09-30   | Oui
      `,
    },
    at: ['warning Intentions!A5'],
    good: {
      ...reported,
      intentions: sheet`
        ID du site | survey_round | interview_date | consent
        CF-S0002   | 8            | d:2014-09-30   | Oui
        CF-S0002   | 8            | d:2014-09-30   | Oui
        CF-S0002   | 8            | d:2014-09-30   | Non
        CF-S0002   | 8            | d:2014-09-30   | Oui
        CF-S0002   | 9            | d:2014-10-14   | Oui
        CF-S0003   | 8            | d:2014-09-30   | Oui
      `,
    },
  },
  {
    code: 'survey/large-share',
    says: 'more than half of the households interviewed',
    bad: {
      ...reported,
      intentions: sheet`
        ID du site | survey_round | interview_date | consent
        CF-S0002   | 8            | d:2014-09-30   | Oui
        CF-S0002   | 8            | d:2014-09-30   | Oui
      `,
    },
    at: ['info Intentions!A3'],
    good: {
      ...reported,
      intentions: sheet`
        ID du site | survey_round | interview_date | consent
        CF-S0001   | 8            | d:2014-09-30   | Oui
        CF-S0001   | 8            | d:2014-09-30   | Oui
        CF-S0002   | 8            | d:2014-09-30   | Oui
      `,
    },
  },
  {
    code: 'activity/site-closed',
    says: 'an intervention that starts after the site has closed',
    bad: {
      ...sites(sheet`
        site_id  | Statut du site | Date de fermeture
        CF-S0001 | Fermé          | d:2014-09-23
      `),
      interventions: sheet`
        site_id  | sector | start_date
        CF-S0001 | WSH    | d:2014-09-24
      `,
    },
    at: ['warning Interventions!A2'],
    good: {
      ...sites(sheet`
        site_id  | Statut du site | Date de fermeture
        CF-S0001 | Fermé          | d:2014-09-23
        CF-S0002 | Ouvert         |
      `),
      interventions: sheet`
        site_id   | sector | start_date
        CF-S0001  | WSH    | d:2014-09-23
        CF-S0002  | WSH    | d:2014-09-24
        HORS-SITE | WSH    | d:2014-09-24
      `,
    },
  },
  {
    code: 'activity/no-need',
    says: 'an intervention for a need that the report before it, or the one it names, calls covered',
    bad: {
      ...reported,
      interventions: sheet`
        site_id  | sector | start_date   | responds_to_need
        CF-S0001 | WSH    | d:2014-10-03 |
        CF-S0001 | FSC    | d:2014-09-20 | CF-S0001-20140930
      `,
    },
    at: ['info Interventions!B2', 'info Interventions!B3'],
    good: {
      ...reported,
      interventions: sheet`
        site_id  | sector | start_date   | responds_to_need
        CF-S0001 | WSH    | d:2014-09-20 |
        CF-S0001 | EDU    | d:2014-10-03 |
        CF-S0001 | WSH    | d:2014-10-03 | CF-S0001-20140916
        CF-S0001 | WSH    | d:2014-11-03 |
        CF-S0002 | WSH    | d:2014-10-03 |
      `,
    },
  },
];
