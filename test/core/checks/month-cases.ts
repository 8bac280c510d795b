// Faults of months and of days in the monthly forms.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { profile, sites } from './cases.ts';

export const monthCases: readonly CheckCase[] = [
  {
    code: 'month/not-first',
    says: 'a month written as another of its days',
    bad: profile(
      sheet`
        site_id  | profile_month | first_arrival_month
        CF-S0001 | d:2014-10-15  | d:2013-12-05
      `,
      {
        intentions: sheet`
          site_id  | consent | displacement_month
          CF-S0001 | oui     | d:2013-12-24
        `,
      },
    ),
    at: ['warning Profils!B2', 'warning Profils!C2', 'warning Intentions!C2'],
    good: profile(sheet`
      site_id  | profile_month | first_arrival_month
      CF-S0001 | d:2014-10-01  | d:2013-12-01
      CF-S0002 | d:2014-10-01  |
    `),
  },
  {
    code: 'month/visit-outside',
    says: 'a visit in another month than the profile’s',
    bad: profile(sheet`
      site_id  | profile_month | visit_date
      CF-S0001 | d:2014-10-01  | d:2014-11-01
      CF-S0002 | d:2014-10-01  | d:2014-09-30
    `),
    at: ['warning Profils!C2', 'warning Profils!C3'],
    good: profile(sheet`
      site_id  | profile_month | visit_date
      CF-S0001 | d:2014-10-01  | d:2014-10-01
      CF-S0002 | d:2014-10-01  | d:2014-10-31
      CF-S0003 | d:2014-10-20  | d:2014-10-02
    `),
  },
  {
    code: 'date/order',
    says: 'first arrivals after the profile, a flight after the interview, an end before the start',
    bad: profile(
      sheet`
        site_id  | profile_month | first_arrival_month
        CF-S0001 | d:2014-09-01  | d:2014-10-01
      `,
      {
        intentions: sheet`
          site_id  | consent | interview_date | displacement_month
          CF-S0001 | oui     | d:2014-09-25   | d:2014-10-01
        `,
        interventions: sheet`
          site_id  | start_date   | end_date
          CF-S0001 | d:2014-09-25 | d:2014-09-24
        `,
      },
    ),
    at: ['error Profils!C2', 'error Intentions!D2', 'error Interventions!C2'],
    good: profile(
      sheet`
        site_id  | profile_month | first_arrival_month
        CF-S0001 | d:2014-09-01  | d:2014-09-01
      `,
      {
        intentions: sheet`
          site_id  | consent | interview_date | displacement_month
          CF-S0001 | oui     | d:2014-09-25   | d:2014-09-01
        `,
        interventions: sheet`
          site_id  | start_date   | end_date
          CF-S0001 | d:2014-09-25 | d:2014-09-25
          CF-S0001 | d:2014-09-25 |
        `,
      },
    ),
  },
  {
    code: 'date/future',
    says: 'a profile, an interview or an activity of days to come; what is planned may be',
    bad: profile(
      sheet`
        site_id  | profile_month
        CF-S0001 | d:2014-12-01
      `,
      {
        intentions: sheet`
          site_id  | interview_date
          CF-S0001 | d:2014-11-20
        `,
        interventions: sheet`
          site_id  | status   | start_date   | end_date
          CF-S0001 | en_cours | d:2014-11-20 |
          CF-S0001 | termine  | d:2014-11-18 | d:2014-11-25
        `,
      },
    ),
    at: [
      'error Profils!B2',
      'error Intentions!B2',
      'error Interventions!C2',
      'error Interventions!D3',
    ],
    good: profile(
      sheet`
        site_id  | profile_month
        CF-S0001 | d:2014-11-01
      `,
      {
        intentions: sheet`
          site_id  | interview_date
          CF-S0001 | d:2014-11-19
        `,
        interventions: sheet`
          site_id  | status   | start_date   | end_date
          CF-S0001 | planifie | d:2014-12-20 | d:2015-01-31
          CF-S0001 | en_cours | d:2014-11-18 | d:2014-12-25
        `,
      },
    ),
  },
  {
    code: 'date/before-crisis',
    says: 'a flight, an arrival or a site from before December 2012',
    bad: profile(
      sheet`
        site_id  | profile_month | first_arrival_month
        CF-S0001 | d:2014-10-01  | d:2012-11-01
      `,
      {
        intentions: sheet`
          site_id  | consent | displacement_month
          CF-S0001 | oui     | d:2003-12-01
        `,
        sites: sheet`
          site_id  | open_date
          CF-S0001 | d:2012-11-30
        `,
      },
    ),
    at: ['warning Sites!B2', 'warning Profils!C2', 'warning Intentions!C2'],
    good: profile(
      sheet`
        site_id  | profile_month | first_arrival_month
        CF-S0001 | d:2014-10-01  | d:2012-12-01
      `,
      {
        sites: sheet`
          site_id  | open_date
          CF-S0001 | d:2012-12-01
        `,
      },
    ),
  },
  {
    code: 'date/before-crisis',
    says: 'the crisis of another country, as its settings say',
    bad: sites(
      sheet`
        site_id  | open_date
        CF-S0001 | d:2009-12-31
      `,
      { settings: { 'crisis.first_month': 201_001 } },
    ),
    at: ['warning Sites!B2'],
    good: sites(
      sheet`
        site_id  | open_date
        CF-S0001 | d:2010-01-12
      `,
      { settings: { 'crisis.first_month': 201_001 } },
    ),
  },
];
