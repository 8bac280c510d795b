// Faults of interviews about the intention to return.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { intentions } from './cases.ts';

export const surveyCases: readonly CheckCase[] = [
  {
    code: 'survey/answers-without-consent',
    says: 'answers of a person who refused, also one that cannot be read',
    bad: intentions(sheet`
      site_id  | consent | respondent_sex | household_size | obstacles
      CF-S0001 | non     | f              | 6              |
      CF-S0001 | non     |                | six            |
    `),
    at: ['error Intentions!C2', 'error Intentions!D3'],
    good: intentions(sheet`
      site_id  | consent | respondent_sex | household_size | obstacles
      CF-S0001 | non     |                |                |
      CF-S0001 | oui     | f              | 6              | moyens
    `),
  },
  {
    code: 'value/required',
    says: 'answers are asked for only of people who agreed',
    bad: intentions(sheet`
      site_id  | interview_date | consent | respondent_sex | obstacles
      CF-S0001 | d:2014-10-20   | oui     | f              |
      CF-S0001 |                | non     |                |
      CF-S0001 | d:2014-10-20   |         |                |
    `),
    at: ['error Intentions!E2', 'error Intentions!B3', 'error Intentions!C4'],
    good: intentions(sheet`
      site_id  | interview_date | consent | respondent_sex | obstacles
      CF-S0001 | d:2014-10-20   | oui     | f              | aucun
      CF-S0001 | d:2014-10-20   | non     |                |
    `),
  },
  {
    code: 'value/required',
    says: 'separate latrines are asked for only where there are latrines',
    bad: {
      profile: sheet`
        site_id  | latrines_functional | latrines_sex_separated
        CF-S0001 | 4                   |
      `,
    },
    at: ['error Profils!C2'],
    good: {
      profile: sheet`
        site_id  | latrines_functional | latrines_sex_separated
        CF-S0001 | 0                   |
        CF-S0002 | 4                   | non
      `,
    },
  },
  {
    code: 'survey/round-differs',
    says: 'a second round in a month; the larger one is the month’s',
    bad: intentions(sheet`
      site_id  | survey_round | interview_date
      CF-S0001 | 5            | d:2014-10-20
      CF-S0001 | 5            | d:2014-10-21
      CF-S0001 | 4            | d:2014-10-21
    `),
    at: ['warning Intentions!B4'],
    good: intentions(sheet`
      site_id  | survey_round | interview_date
      CF-S0001 | 5            | d:2014-09-28
      CF-S0001 | 5            | d:2014-09-30
      CF-S0001 | 5            | d:2014-10-02
      CF-S0001 | 6            | d:2014-10-25
      CF-S0001 | 6            | d:2014-10-26
    `),
  },
  {
    code: 'survey/outside-round',
    says: 'an interview weeks away from the others of its round',
    bad: intentions(sheet`
      site_id  | survey_round | interview_date
      CF-S0001 | 5            | d:2014-10-20
      CF-S0001 | 5            | d:2014-10-28
      CF-S0001 | 5            | d:2014-10-10
    `),
    at: ['warning Intentions!C4'],
    good: intentions(sheet`
      site_id  | survey_round | interview_date
      CF-S0001 | 5            | d:2014-10-20
      CF-S0001 | 5            | d:2014-10-28
    `),
  },
  {
    code: 'survey/too-many-interviews',
    says: 'one interviewer on one day; told once',
    bad: intentions(
      sheet`
        site_id  | interview_date | interviewer_code
        CF-S0001 | d:2014-10-20   | EQ-01
        CF-S0001 | d:2014-10-20   | EQ-01
        CF-S0002 | d:2014-10-20   | EQ-01
        CF-S0002 | d:2014-10-20   | EQ-01
      `,
      { settings: { 'interview.per_day': 2 } },
    ),
    at: ['warning Intentions!C4'],
    good: intentions(
      sheet`
        site_id  | interview_date | interviewer_code
        CF-S0001 | d:2014-10-20   | EQ-01
        CF-S0001 | d:2014-10-20   | EQ-01
        CF-S0001 | d:2014-10-21   | EQ-01
        CF-S0001 | d:2014-10-20   | EQ-02
      `,
      { settings: { 'interview.per_day': 2 } },
    ),
  },
  {
    code: 'survey/similar-answers',
    says: 'two interviews of one interviewer at one site that differ in three answers of fifteen',
    bad: intentions(sheet`
      site_id  | interviewer_code | survey_round | consent | respondent_sex | respondent_age_band | is_household_head | household_size | displacement_cause | sites_stayed_count | intention_4weeks | obstacles | primary_need_return | housing_tenure_origin | house_condition | origin_school_open | origin_market_open
      CF-S0001 | EQ-01            | 5            | oui     | f              | 25_59               | oui               | 6              | conflit            | 1                  | rester           | maison    | logement            | proprietaire          | detruit         | non                | non
      CF-S0001 | EQ-01            | 5            | oui     | m              | 25_59               | oui               | 5              | conflit            | 1                  | rester           | moyens    | logement            | proprietaire          | detruit         | non                | non
    `),
    at: ['warning Intentions!3'],
    good: intentions(sheet`
      site_id  | interviewer_code | survey_round | consent | respondent_sex | respondent_age_band | is_household_head | household_size | displacement_cause | sites_stayed_count | intention_4weeks | obstacles | primary_need_return | housing_tenure_origin | house_condition | origin_school_open | origin_market_open
      CF-S0001 | EQ-01            | 5            | oui     | f              | 25_59               | oui               | 6              | conflit            | 1                  | rester           | maison    | logement            | proprietaire          | detruit         | non                | non
      CF-S0001 | EQ-01            | 5            | oui     | m              | 25_59               | oui               | 5              | conflit            | 1                  | rester           | moyens    | argent              | proprietaire          | detruit         | non                | non
      CF-S0001 | EQ-02            | 5            | oui     | f              | 25_59               | oui               | 6              | conflit            | 1                  | rester           | maison    | logement            | proprietaire          | detruit         | non                | non
      CF-S0002 | EQ-01            | 5            | oui     | f              | 25_59               | oui               | 6              | conflit            | 1                  | rester           | maison    | logement            | proprietaire          | detruit         | non                | non
      CF-S0001 | EQ-01            | 5            | non     |                |                     |                   |                |                    |                    |                  |           |                     |                       |                 |                    |
      CF-S0001 | EQ-01            | 5            | non     |                |                     |                   |                |                    |                    |                  |           |                     |                       |                 |                    |
    `),
  },
];
