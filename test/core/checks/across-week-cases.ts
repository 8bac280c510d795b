// Faults that only weeks further back, or the dates of the registry, show.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { sites, weekly } from './cases.ts';

export const acrossWeekCases: readonly CheckCase[] = [
  {
    code: 'week/identical-weeks',
    says: 'a third identical week, also when the row says that it is carried over',
    bad: weekly(sheet`
      ID du site | week_end     | Ménages | individuals | need_wash_level | carried_over
      CF-S0001   | d:2014-09-16 | 121     | 604         | 2               | Oui
      CF-S0001   | d:2014-09-23 | 121     | 604         | 2               | Oui
      CF-S0001   | d:2014-09-30 | 121     | 604         | 2               | Oui
      CF-S0001   | d:2014-10-07 | 121     | 604         | 2               | Oui
    `),
    at: ['warning Hebdo!D4', 'warning Hebdo!D5'],
    good: weekly(sheet`
      ID du site | week_end     | Ménages | individuals | need_wash_level | carried_over | Statut de validation
      CF-S0001   | d:2014-09-16 | 121     | 604         | 2               | Oui          |
      CF-S0001   | d:2014-09-23 | 121     | 604         | 2               | Oui          |
      CF-S0001   | d:2014-09-30 | 121     | 604         | 2               | Oui          | Validé
      CF-S0002   | d:2014-09-16 | 121     | 604         | 2               | Oui          |
      CF-S0002   | d:2014-09-23 | 121     | 604         | 3               | Non          |
      CF-S0002   | d:2014-09-30 | 121     | 604         | 3               | Oui          |
    `),
  },
  {
    code: 'week/identical-weeks',
    says: 'a second identical week where a coordinator wants to see it',
    bad: weekly(
      sheet`
        ID du site | week_end     | Ménages | individuals | carried_over
        CF-S0001   | d:2014-09-16 | 121     | 604         | Oui
        CF-S0001   | d:2014-09-23 | 121     | 604         | Oui
      `,
      { settings: { 'week.identical_review': 2 } },
    ),
    at: ['warning Hebdo!D3'],
    good: weekly(sheet`
      ID du site | week_end     | Ménages | individuals | carried_over
      CF-S0001   | d:2014-09-16 | 121     | 604         | Oui
      CF-S0001   | d:2014-09-23 | 121     | 604         | Oui
    `),
  },
  {
    code: 'week/missing-report',
    says: 'an open site without a report that is not due yet',
    bad: {
      ...sites(sheet`
        site_id  | Statut du site
        CF-S0001 | Ouvert
        CF-S0002 | Ouvert
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-11-18
      `),
    },
    at: ['info Sites!A3'],
    good: {
      ...sites(sheet`
        site_id  | Statut du site
        CF-S0001 | Ouvert
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-11-18
      `),
    },
  },
  {
    code: 'movement/level-shift',
    says: 'small changes that add up to half of the site in four weeks, told once',
    bad: weekly(sheet`
      ID du site | week_end     | individuals
      CF-S0001   | d:2014-09-02 | 1000
      CF-S0001   | d:2014-09-09 | 870
      CF-S0001   | d:2014-09-16 | 760
      CF-S0001   | d:2014-09-23 | 660
      CF-S0001   | d:2014-09-30 | 580
      CF-S0001   | d:2014-10-07 | 500
    `),
    at: ['info Hebdo!C6'],
    good: weekly(sheet`
      ID du site | week_end     | individuals
      CF-S0001   | d:2014-09-02 | 1000
      CF-S0001   | d:2014-09-09 | 980
      CF-S0001   | d:2014-09-16 | 960
      CF-S0001   | d:2014-09-23 | 940
      CF-S0001   | d:2014-09-30 | 900
      CF-S0002   | d:2014-09-02 | 1000
      CF-S0002   | d:2014-09-09 | 1000
      CF-S0002   | d:2014-09-16 | 500
      CF-S0002   | d:2014-09-23 | 500
      CF-S0002   | d:2014-09-30 | 500
      CF-S0003   | d:2014-09-02 | 60
      CF-S0003   | d:2014-09-30 | 160
    `),
  },
  {
    code: 'need/level-jump',
    says: 'a need that goes from covered to critical, or back, within a week',
    bad: weekly(sheet`
      ID du site | week_end     | need_wash_level | need_food_level
      CF-S0001   | d:2014-09-23 | 0               | 3
      CF-S0001   | d:2014-09-30 | 3               | 0
    `),
    at: ['info Hebdo!C3', 'info Hebdo!D3'],
    good: weekly(sheet`
      ID du site | week_end     | need_wash_level | need_food_level
      CF-S0001   | d:2014-09-16 | 0               | 3
      CF-S0001   | d:2014-09-23 | 2               | nsp
      CF-S0001   | d:2014-09-30 | 3               | 0
      CF-S0002   | d:2014-09-23 | 3               | 3
      CF-S0002   | d:2014-09-30 | 3               |
    `),
  },
  {
    code: 'site/reported-while-closed',
    says: 'a report between closure and reopening, and one of a site closed without a day',
    bad: {
      ...sites(sheet`
        site_id  | Statut du site | Date d'ouverture | Date de fermeture
        CF-S0001 | Rouvert        | d:2014-10-01     | d:2014-08-31
        CF-S0002 | Fermé          |                  |
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-09-30
        CF-S0002   | d:2014-09-30
        CF-S0002   | d:2014-10-07
      `),
    },
    at: ['warning Hebdo!A2', 'warning Hebdo!A4'],
    good: {
      ...sites(sheet`
        site_id  | Statut du site | Date d'ouverture | Date de fermeture
        CF-S0001 | Rouvert        | d:2014-10-01     | d:2014-08-31
        CF-S0002 | Fermé          |                  |
        CF-S0003 | Ouvert         |                  |
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-08-26
        CF-S0001   | d:2014-10-07
        CF-S0002   | d:2014-09-30
        CF-S0003   | d:2014-10-07
      `),
    },
  },
  {
    code: 'site/not-open-yet',
    says: 'a report on a week before the site opened',
    bad: {
      ...sites(sheet`
        site_id  | Statut du site | Date d'ouverture
        CF-S0001 | Ouvert         | d:2014-10-03
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-09-30
      `),
    },
    at: ['warning Hebdo!B2'],
    good: {
      ...sites(sheet`
        site_id  | Statut du site | Date d'ouverture
        CF-S0001 | Ouvert         | d:2014-09-30
        CF-S0002 | Ouvert         | bientôt
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-09-30
        CF-S0002   | d:2014-09-30
      `),
    },
  },
  {
    code: 'site/reopened-undated',
    says: 'a reopened site that does not say when it closed, or when it opened again',
    bad: sites(sheet`
      site_id  | Statut du site | Date d'ouverture | Date de fermeture
      CF-S0001 | Rouvert        | d:2013-12-05     | d:2014-08-31
      CF-S0002 | Rouvert        |                  | d:2014-08-31
      CF-S0003 | Rouvert        | d:2014-10-01     |
    `),
    at: ['warning Sites!C2', 'warning Sites!C3', 'warning Sites!C4'],
    good: sites(sheet`
      site_id  | Statut du site | Date d'ouverture | Date de fermeture
      CF-S0001 | Rouvert        | d:2014-10-01     | d:2014-08-31
      CF-S0002 | Rouvert        | hier             | d:2014-08-31
      CF-S0003 | Ouvert         | d:2013-12-05     |
    `),
  },
];
