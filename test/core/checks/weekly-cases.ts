// Faults of weeks, population and access.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { sites, weekly } from './cases.ts';

export const weeklyCases: readonly CheckCase[] = [
  {
    code: 'week/duplicate-report',
    says: 'a second report on one site and week that does not say it corrects the first',
    bad: weekly(sheet`
      ID du site | week_end     | Corrige le rapport
      CF-S0001   | d:2014-09-30 |
      CF-S0001   | d:2014-09-30 |
      CF-S0001   | d:2014-09-30 | oui
      CF-S0001   | d:2014-09-30 | CF-S0001-20140923
    `),
    at: ['error Hebdo!A3', 'error Hebdo!A4', 'error Hebdo!A5'],
    good: weekly(sheet`
      ID du site | week_end     | Corrige le rapport
      CF-S0001   | d:2014-09-30 |
      CF-S0001   | d:2014-09-30 | CF-S0001-20140930
      CF-S0001   | d:2014-10-07 |
      CF-S0002   | d:2014-09-30 |
    `),
  },
  {
    code: 'week/correction-unlikely',
    says: 'a correction of a report that is not there, or of another site',
    bad: weekly(sheet`
      ID du site | week_end     | Corrige le rapport
      CF-S0001   | d:2014-09-23 | CF-S0001-20140916
      CF-S0001   | d:2014-09-30 | CF-S0002-20140930
      CF-S0002   | d:2014-09-30 |
    `),
    at: ['warning Hebdo!C2', 'warning Hebdo!C3'],
    good: weekly(sheet`
      ID du site | week_end     | Corrige le rapport
      CF-S0001   | d:2014-09-23 |
      CF-S0001   | d:2014-09-30 | CF-S0001-20140923
      CF-S0002   | d:2014-09-30 |
      CF-S0002   | d:2014-09-30 | CF-S0002-20140930
    `),
  },
  {
    code: 'week/wrong-cut-off',
    says: 'a week that does not end on a Tuesday',
    bad: weekly(sheet`
      ID du site | week_end
      CF-S0001   | d:2014-10-01
    `),
    at: ['error Hebdo!B2'],
    good: weekly(sheet`
      ID du site | week_end
      CF-S0001   | d:2014-09-30
    `),
  },
  {
    code: 'week/visit-outside',
    says: 'a visit before or after the seven days of the week',
    bad: weekly(sheet`
      ID du site | week_end     | Date de visite
      CF-S0001   | d:2014-09-30 | d:2014-09-23
      CF-S0002   | d:2014-09-30 | d:2014-10-01
    `),
    at: ['warning Hebdo!C2', 'warning Hebdo!C3'],
    good: weekly(sheet`
      ID du site | week_end     | Date de visite
      CF-S0001   | d:2014-09-30 | d:2014-09-24
      CF-S0002   | d:2014-09-30 | d:2014-09-30
    `),
  },
  {
    code: 'week/copied-forward',
    says: 'the same figures and needs as last week, although the row does not say so',
    bad: weekly(sheet`
      ID du site | week_end     | Ménages | individuals | need_wash_level | carried_over
      CF-S0001   | d:2014-09-16 | 121     | 604         | 2               | Non
      CF-S0001   | d:2014-09-23 | 121     | 604         | 2               | Non
      CF-S0002   | d:2014-09-16 | 121     | 604         | 2               | Non
      CF-S0002   | d:2014-09-23 | 121     | 604         | 2               | Oui
      CF-S0002   | d:2014-09-30 | 121     | 604         | 2               | Oui
    `),
    at: ['warning Hebdo!F3'],
    good: weekly(sheet`
      ID du site | week_end     | Ménages | individuals | need_wash_level | carried_over
      CF-S0001   | d:2014-09-16 | 121     | 604         | 2               | Non
      CF-S0001   | d:2014-09-23 | 121     | 604         | 3               | Non
      CF-S0002   | d:2014-09-16 | 121     | 604         | 2               | Non
      CF-S0002   | d:2014-09-23 | 121     | 604         | 2               | Oui
      CF-S0003   | d:2014-09-16 |         |             |                 | Non
      CF-S0003   | d:2014-09-23 |         |             |                 | Non
    `),
  },
  {
    code: 'week/missing-report',
    says: 'a gap between two reports, and an open site without a report in the latest week',
    bad: {
      ...sites(sheet`
        site_id  | Statut du site
        CF-S0001 | Ouvert
        CF-S0002 | Ouvert
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-09-09
        CF-S0001   | d:2014-09-30
      `),
    },
    at: ['warning Hebdo!B3', 'warning Sites!A3'],
    good: {
      ...sites(sheet`
        site_id  | Statut du site | Date de fermeture | Date d'ouverture
        CF-S0001 | Ouvert         |                   |
        CF-S0002 | Fermé          | d:2014-09-01      |
        CF-S0003 | Ouvert         |                   | d:2014-10-05
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-09-23
        CF-S0001   | d:2014-09-30
      `),
    },
  },
  {
    code: 'population/fewer-individuals-than-households',
    says: '296 households and 249 individuals, as really printed',
    bad: weekly(sheet`
      ID du site | week_end     | Ménages | individuals
      CF-S0001   | d:2014-09-30 | 296     | 249
    `),
    at: ['error Hebdo!D2'],
    good: weekly(sheet`
      ID du site | week_end     | Ménages | individuals
      CF-S0001   | d:2014-09-30 | 249     | 249
    `),
  },
  {
    code: 'population/household-size-unlikely',
    says: '60 persons in a household, or 1.2',
    bad: weekly(sheet`
      ID du site | week_end     | Ménages | individuals
      CF-S0001   | d:2014-09-30 | 10      | 601
      CF-S0002   | d:2014-09-30 | 10      | 12
    `),
    at: ['warning Hebdo!D2', 'warning Hebdo!D3'],
    good: weekly(sheet`
      ID du site | week_end     | Ménages | individuals
      CF-S0001   | d:2014-09-30 | 3617    | 21374
      CF-S0002   | d:2014-09-30 | 10      | 15
      CF-S0003   | d:2014-09-30 | 10      | 100
    `),
  },
  {
    code: 'population/sex-total-differs',
    says: 'females and males that do not make the individuals',
    bad: weekly(sheet`
      ID du site | week_end     | individuals | female_total | male_total
      CF-S0001   | d:2014-09-30 | 601         | 300          | 300
    `),
    at: ['error Hebdo!D2'],
    good: weekly(sheet`
      ID du site | week_end     | individuals | female_total | male_total
      CF-S0001   | d:2014-09-30 | 601         | 300          | 301
      CF-S0002   | d:2014-09-30 | 601         | 300          |
    `),
  },
  {
    code: 'population/age-sex-total-differs',
    says: 'age groups that do not make the totals',
    bad: weekly(sheet`
      site_id  | week_end     | individuals | female_total | f_0_4 | m_0_4 | f_5_17 | m_5_17 | f_18_59 | m_18_59 | f_60plus | m_60plus
      CF-S0001 | d:2014-09-30 | 37          | 17           | 1     | 2     | 3      | 4      | 5       | 6       | 7        | 8
    `),
    at: ['error Hebdo!E2', 'error Hebdo!E2'],
    good: weekly(sheet`
      site_id  | week_end     | individuals | female_total | f_0_4 | m_0_4 | f_5_17 | m_5_17 | f_18_59 | m_18_59 | f_60plus | m_60plus
      CF-S0001 | d:2014-09-30 | 36          | 16           | 1     | 2     | 3      | 4      | 5       | 6       | 7        | 8
    `),
  },
  {
    code: 'population/age-sex-incomplete',
    says: 'some of the eight age groups',
    bad: weekly(sheet`
      site_id  | week_end     | f_0_4 | m_0_4 | f_5_17 | m_5_17 | f_18_59 | m_18_59 | f_60plus | m_60plus
      CF-S0001 | d:2014-09-30 | 1     |       | 3      | 4      | 5       | 6       | 7        | 8
    `),
    at: ['error Hebdo!D2'],
    good: weekly(sheet`
      site_id  | week_end     | f_0_4 | m_0_4 | f_5_17 | m_5_17 | f_18_59 | m_18_59 | f_60plus | m_60plus
      CF-S0001 | d:2014-09-30 |       |       |        |        |         |         |          |
      CF-S0002 | d:2014-09-30 | 1     | deux  | 3      | 4      | 5       | 6       | 7        | 8
    `),
  },
  {
    code: 'population/rounded',
    says: 'whole hundreds, or fifties with tens of households',
    bad: weekly(sheet`
      ID du site | week_end     | Ménages | individuals
      CF-S0001   | d:2014-09-30 | 121     | 600
      CF-S0002   | d:2014-09-30 | 120     | 650
    `),
    at: ['info Hebdo!D2', 'info Hebdo!D3'],
    good: weekly(sheet`
      ID du site | week_end     | Ménages | individuals
      CF-S0001   | d:2014-09-30 | 121     | 650
      CF-S0002   | d:2014-09-30 | 0       | 0
    `),
  },
  {
    code: 'access/figures-unexpected',
    says: 'fresh figures of a site that nobody could reach',
    bad: weekly(sheet`
      ID du site | week_end     | Accès                       | individuals | carried_over
      CF-S0001   | d:2014-09-30 | Non accessible — insécurité | 604         | Non
    `),
    at: ['warning Hebdo!C2'],
    good: weekly(sheet`
      ID du site | week_end     | Accès                       | individuals | carried_over
      CF-S0001   | d:2014-09-30 | Non accessible — insécurité | 604         | Oui
      CF-S0002   | d:2014-09-30 | insecurite                  |             |
      CF-S0003   | d:2014-09-30 | Accessible                  | 604         | Non
    `),
  },
];
