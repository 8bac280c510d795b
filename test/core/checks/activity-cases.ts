// Faults of the interventions log.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { interventions } from './cases.ts';

const reports = sheet`
  site_id  | week_end     | individuals
  CF-S0001 | d:2014-09-30 | 1000
  CF-S0001 | d:2014-10-07 | 2000
  CF-S0002 | d:2014-10-07 | 500
`;

export const activityCases: readonly CheckCase[] = [
  {
    code: 'value/out-of-range',
    says: 'an item of which nothing was given',
    bad: interventions(sheet`
      site_id  | item  | quantity | unit
      CF-S0001 | bache | 0        | piece
    `),
    at: ['error Interventions!C2'],
    good: interventions(sheet`
      site_id  | item  | quantity | unit
      CF-S0001 | bache | 0.5      | kg
    `),
  },
  {
    code: 'activity/sector-unlikely',
    says: 'an activity that its sector does not do',
    bad: interventions(sheet`
      site_id  | sector | activity_type
      CF-S0001 | MPC    | construction
      CF-S0001 | SEC    | distribution
    `),
    at: ['warning Interventions!C2', 'warning Interventions!C3'],
    good: interventions(sheet`
      site_id  | sector | activity_type
      CF-S0001 | MPC    | cash
      CF-S0001 | SHL    | distribution
      CF-S0001 | EDU    | construction
    `),
  },
  {
    code: 'activity/subsector-differs',
    says: 'a subsector of another sector',
    bad: interventions(sheet`
      site_id  | sector | subsector
      CF-S0001 | WSH    | CCM-GES
    `),
    at: ['warning Interventions!C2'],
    good: interventions(sheet`
      site_id  | sector  | subsector
      CF-S0001 | CCM     | CCM-GES
      CF-S0001 | PRO-CPN | PRO-CPN-EAE
      CF-S0001 | PRO     | PRO-CPN-EAE
      CF-S0001 | WSH     |
    `),
  },
  {
    code: 'activity/reached-exceeds-target',
    says: 'more than 120 % of the target',
    bad: interventions(sheet`
      site_id  | targeted_ind | reached_ind
      CF-S0001 | 100          | 121
    `),
    at: ['warning Interventions!C2'],
    good: interventions(sheet`
      site_id  | targeted_ind | reached_ind
      CF-S0001 | 100          | 120
      CF-S0001 |              | 500
    `),
  },
  {
    code: 'activity/targeted-exceeds-site',
    says: 'more people than the site had when the activity began',
    bad: interventions(
      sheet`
        site_id  | targeted_ind | start_date
        CF-S0001 | 1101         | d:2014-10-02
        CF-S0002 | 551          | d:2014-09-01
      `,
      { weekly: reports },
    ),
    at: ['warning Interventions!B2', 'warning Interventions!B3'],
    good: interventions(
      sheet`
        site_id   | targeted_ind | start_date
        CF-S0001  | 1100         | d:2014-10-02
        CF-S0001  | 2200         | d:2014-10-20
        CF-S0003  | 99000        | d:2014-10-20
        HORS-SITE | 99000        | d:2014-10-20
      `,
      { weekly: reports },
    ),
  },
  {
    code: 'activity/reached-incomplete',
    says: 'some of the four figures by sex and age',
    bad: interventions(sheet`
      site_id  | reached_ind | reached_f | reached_m | reached_girls | reached_boys
      CF-S0001 | 100         | 60        | 40        |               |
    `),
    at: ['error Interventions!E2'],
    good: interventions(sheet`
      site_id  | reached_ind | reached_f | reached_m | reached_girls | reached_boys
      CF-S0001 | 100         | 30        | 20        | 25            | 25
      CF-S0001 | 100         |           |           |               |
      CF-S0001 | 100         | 30        | 20        | 50            | beaucoup
    `),
  },
  {
    code: 'activity/reached-total-differs',
    says: 'four figures that do not make the persons reached',
    bad: interventions(sheet`
      site_id  | reached_ind | reached_f | reached_m | reached_girls | reached_boys
      CF-S0001 | 101         | 30        | 20        | 25            | 25
    `),
    at: ['error Interventions!B2'],
    good: interventions(sheet`
      site_id  | reached_ind | reached_f | reached_m | reached_girls | reached_boys
      CF-S0001 | 100         | 30        | 20        | 25            | 25
      CF-S0001 |             | 30        | 20        | 25            | 25
    `),
  },
  {
    code: 'activity/report-unlikely',
    says: 'a report of another site, of another week, or no report at all',
    bad: interventions(
      sheet`
        site_id  | responds_to_need
        CF-S0001 | CF-S0002-20141007
        CF-S0001 | CF-S0001-20141014
        CF-S0001 | septembre
        CF-S0003 | oui
      `,
      { weekly: reports },
    ),
    at: [
      'warning Interventions!B2',
      'warning Interventions!B3',
      'warning Interventions!B4',
      'warning Interventions!B5',
    ],
    good: interventions(
      sheet`
        site_id  | responds_to_need
        CF-S0001 | CF-S0001-20141007
        CF-S0003 | CF-S0003-20141007
        CF-S0001 |
      `,
      { weekly: reports },
    ),
  },
  {
    code: 'activity/organisation-unnamed',
    says: 'an NGO without its name',
    bad: interventions(sheet`
      site_id  | org_lead   | org_implementing | org_donor
      CF-S0001 | ONG locale | OIM              | Autre
    `),
    at: ['warning Interventions!B2', 'warning Interventions!D2'],
    good: interventions(sheet`
      site_id  | org_lead | org_implementing | org_donor
      CF-S0001 | OIM      | Caritas          |
    `),
  },
  {
    code: 'activity/likely-repeated',
    says: 'one activity on two rows, whatever the capitals',
    bad: interventions(sheet`
      site_id  | org_lead | sector | activity_type | start_date   | item  | activity_desc
      CF-S0001 | Caritas  | SHL    | distribution  | d:2014-10-02 | bache | Bâches
      CF-S0001 | Caritas  | SHL    | distribution  | d:2014-10-02 | bache | bâches
    `),
    at: ['warning Interventions!3'],
    good: interventions(sheet`
      site_id  | org_lead | sector | activity_type | start_date   | item  | activity_desc
      CF-S0001 | Caritas  | SHL    | distribution  | d:2014-10-02 | bache |
      CF-S0001 | Caritas  | SHL    | distribution  | d:2014-10-02 | natte |
      CF-S0001 | Caritas  | SHL    | distribution  | d:2014-10-09 | bache |
      CF-S0002 | Caritas  | SHL    | distribution  | d:2014-10-02 | bache |
      CF-S0001 | Caritas  | SHL    |               | d:2014-10-02 | bache |
      CF-S0001 | Caritas  | SHL    |               | d:2014-10-02 | bache |
    `),
  },
];
