// Faults that reading itself reports.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { sites, weekly } from './cases.ts';

export const readingCases: readonly CheckCase[] = [
  {
    code: 'header/missing',
    says: 'a required column is not there',
    bad: sites(sheet`
      ID du site | Nom officiel du site
    `),
    // Type, prefecture, sub-prefecture, (commune), zone, (coordinates, closing date), status, team.
    at: 'error error error info error info info info error error'
      .split(' ')
      .map((severity) => `${severity} Sites!1`),
    good: sites(sheet`
      site_id | site_name | site_type | admin1_pcode | admin2_pcode | admin3_pcode | reporting_zone | latitude | longitude | close_date | site_status | facilitator_team
    `),
  },
  {
    code: 'header/unknown',
    says: 'a column that the form does not have, or that has no header',
    bad: weekly(sheet`
      ID du site | week_end     | Chef de bloc |
      CF-S0001   | d:2014-09-30 |              | x
    `),
    at: ['info Hebdo!C1', 'info Hebdo!D1'],
    good: weekly(sheet`ID du site | week_end | Commentaire`),
  },
  {
    code: 'header/guessed',
    says: 'a misspelt header',
    bad: weekly(sheet`ID du site | week_end | Nombres de menage`),
    at: ['warning Hebdo!C1'],
    good: weekly(sheet`ID du site | week_end | nombre de MENAGES`),
  },
  {
    code: 'header/duplicate',
    says: 'two headers for one column',
    bad: weekly(sheet`ID du site | week_end | Nombre de ménages | Number of households`),
    at: ['warning Hebdo!D1'],
    good: weekly(sheet`ID du site | week_end | Nombre de ménages | Arrivées (ménages)`),
  },
  {
    code: 'value/unreadable',
    says: 'words in a figure, errors of formulas, half persons',
    bad: weekly(sheet`
      ID du site | week_end     | Ménages | individuals | Commentaire
      CF-S0001   | d:2014-09-30 | beaucoup | #REF!      | #N/A
      CF-S0002   | bientôt      | 12.5    | TRUE        | ok
    `),
    at: [
      'error Hebdo!C2',
      'error Hebdo!D2',
      'error Hebdo!E2',
      'error Hebdo!B3',
      'error Hebdo!C3',
      'error Hebdo!D3',
    ],
    good: weekly(sheet`
      ID du site | week_end     | Ménages | individuals | Commentaire
      CF-S0001   | d:2014-09-30 | "120"   | 600         | #1 site
    `),
  },
  {
    code: 'number/normalised',
    says: 'a figure written as text',
    bad: weekly(sheet`
      ID du site | week_end     | individuals
      CF-S0001   | d:2014-09-30 | "1 475"
      CF-S0002   | d:2014-09-30 | " 1,475 "
    `),
    at: ['info Hebdo!C2', 'info Hebdo!C3'],
    good: weekly(sheet`
      ID du site | week_end     | individuals
      CF-S0001   | d:2014-09-30 | 1475
    `),
  },
  {
    code: 'number/ambiguous',
    says: 'a point that may separate thousands or decimals',
    bad: weekly(sheet`
      ID du site | week_end     | individuals
      CF-S0001   | d:2014-09-30 | "1.475"
      CF-S0002   | d:2014-09-30 | 1.475
    `),
    at: ['error Hebdo!C2', 'error Hebdo!C3'],
    good: weekly(sheet`
      ID du site | week_end     | individuals
      CF-S0001   | d:2014-09-30 | "1.475.000"
      CF-S0002   | d:2014-09-30 | "1475.0"
    `),
  },
  {
    code: 'date/normalised',
    says: 'a date written as text',
    bad: weekly(sheet`
      ID du site | week_end
      CF-S0001   | 30/09/2014
      CF-S0002   | 30 sept. 2014
    `),
    at: ['info Hebdo!B2', 'info Hebdo!B3'],
    good: weekly(sheet`
      ID du site | week_end
      CF-S0001   | d:2014-09-30
    `),
  },
  {
    code: 'date/ambiguous',
    says: 'day and month that could be exchanged, near the other dates',
    bad: weekly(sheet`
      ID du site | week_end     | Date de visite
      CF-S0001   | d:2014-10-14 | 10/09/2014
    `),
    at: ['warning Hebdo!C2'],
    good: weekly(sheet`
      ID du site | week_end     | Date de visite
      CF-S0001   | d:2014-10-07 | 02/10/2014
      CF-S0002   | d:2014-10-07 | 05/05/2014
    `),
  },
  {
    code: 'date/exchanged',
    says: 'a day that the sheet may have read day first in a column that writes the month first',
    bad: weekly(sheet`
      ID du site | Date de visite
      CF-S0001   | 9/23/2014
      CF-S0002   | 9/30/2014
      CF-S0003   | d:2014-07-10
    `),
    at: ['warning Hebdo!B4'],
    good: weekly(sheet`
      ID du site | Date de visite
      CF-S0001   | 9/23/2014
      CF-S0002   | 9/30/2014
      CF-S0003   | d:2014-10-17
      CF-S0004   | d:2014-07-10
    `),
  },
  {
    code: 'date/month-only',
    says: 'a month where a day is wanted',
    bad: weekly(sheet`
      ID du site | Date de visite
      CF-S0001   | Septembre 2014
    `),
    at: ['error Hebdo!B2'],
    good: weekly(sheet`
      ID du site | Date de visite
      CF-S0001   | 23 septembre 2014
    `),
  },
  {
    code: 'date/not-real',
    says: 'a day that no calendar has',
    bad: weekly(sheet`
      ID du site | week_end
      CF-S0001   | 31/02/2014
    `),
    at: ['error Hebdo!B2'],
    good: weekly(sheet`
      ID du site | week_end
      CF-S0001   | 28/02/2014
    `),
  },
  {
    code: 'row/subtotal',
    says: 'a total among the rows',
    bad: weekly(sheet`
      ID du site    | week_end     | Ménages
      CF-S0001      | d:2014-09-30 | 120
      TOTAL GÉNÉRAL |              | 120
      Sub-total     |              | 120
    `),
    at: ['warning Hebdo!3', 'warning Hebdo!4'],
    good: weekly(sheet`
      ID du site | Nom du site      | week_end     | Ménages
      CF-S0001   | Total énergies   | d:2014-09-30 | 120
    `),
  },
  {
    code: 'row/merged',
    says: 'a title or a remark instead of a row',
    bad: weekly(sheet`
      Rapport de la semaine |      |
      ID du site    | week_end     | Ménages
      Zone Bimbo 1 et 2 |          |
      CF-S0001      | d:2014-09-30 | 120
    `),
    at: ['info Hebdo!1', 'info Hebdo!3'],
    good: weekly(sheet`
      ID du site    | week_end     | Ménages
      CF-S0001      |              |
    `),
  },
  {
    code: 'row/above-header',
    says: 'a record above the headers, where a sort has put it',
    bad: weekly(sheet`
      CF-S0002      | d:2014-09-30 | 80
      ID du site    | week_end     | Ménages
      CF-S0001      | d:2014-09-30 | 120
    `),
    at: ['error Hebdo!1'],
    good: weekly(sheet`
      Équipe        | EQ-01        | d:2014-09-30
      ID du site    | week_end     | Ménages
      CF-S0001      | d:2014-09-30 | 120
    `),
  },
  {
    code: 'row/repeated-header',
    says: 'headers or tags once more further down',
    bad: weekly(sheet`
      ID du site     | week_end      | Ménages
      CF-S0001       | d:2014-09-30  | 120
      ID du site     | week_end      | Ménages
      #loc+site+code | #date+end+week | #affected+idps+hh
    `),
    at: ['info Hebdo!3', 'info Hebdo!4'],
    good: weekly(sheet`
      ID du site     | week_end      | Ménages
      #loc+site+code | #date+end+week | #affected+idps+hh
      CF-S0001       | d:2014-09-30  | 120
    `),
  },
];
