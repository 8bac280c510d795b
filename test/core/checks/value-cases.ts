// Faults of single values in any form.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { sites, weekly } from './cases.ts';

export const valueCases: readonly CheckCase[] = [
  {
    code: 'value/required',
    says: 'a required cell is blank, also the arrondissement in Bangui',
    bad: {
      ...weekly(sheet`
        ID du site | week_end     | Ménages | individuals | Accès
        CF-S0001   |              |         | 600         | Accessible
      `),
      ...sites(sheet`
        site_id  | admin1_pcode | admin3_pcode
        CF-S0001 | CF71         |
      `),
    },
    at: ['error Sites!C2', 'error Hebdo!B2', 'error Hebdo!C2'],
    good: {
      ...weekly(sheet`
        ID du site | week_end     | Ménages | individuals | Accès                       | Commentaire
        CF-S0001   | d:2014-09-30 |         |             | Non accessible — insécurité |
        CF-S0002   | d:2014-09-30 | 0       | 0           | Accessible                  |
        CF-S0003   | d:2014-09-30 | deux    | 600         | Accessible                  |
      `),
      ...sites(sheet`
        site_id  | admin1_pcode | admin3_pcode
        CF-S0001 | CF43         |
      `),
    },
  },
  {
    code: 'value/required',
    says: 'no first priority although a need is moderate, unknown or blank',
    bad: weekly(sheet`
      site_id  | need_protection_level | need_wash_level | need_health_level | need_food_level | need_shelter_level | need_security_level | priority_need_1
      CF-S0001 | 0                     | 0               | 0                 | 1               | 0                  | 0                   |
      CF-S0002 | 0                     | nsp             | 0                 | 0               | 0                  | 0                   |
      CF-S0003 | 0                     | 0               | 0                 | 0               | 0                  |                     |
      CF-S0004 | 0                     | 0               | 0                 | 0               | 0                  | zéro ou un          |
    `),
    at: ['error Hebdo!H2', 'error Hebdo!H3', 'error Hebdo!H4', 'error Hebdo!H5'],
    good: weekly(sheet`
      site_id  | need_protection_level | need_wash_level | need_health_level | need_food_level | need_shelter_level | need_security_level | priority_need_1
      CF-S0001 | 0                     | 0               | 0                 | 0               | 0                  | 0                   |
      CF-S0002 | Couvert               | Couvert         | Couvert           | Couvert         | Couvert            | Couvert             |
      CF-S0003 | 0                     | 0               | 0                 | 0               | 0                  | 0                   | retour
    `),
  },
  {
    code: 'value/required',
    says: 'the places of a site in a zone of Bangui are blank, all three at once',
    bad: sites(sheet`
      site_id  | Zone de rapport | admin1_pcode | admin2_pcode | admin3_pcode
      CF-S0001 | bangui_3        |              |              |
      CF-S0002 | mpoko           |              |              |
    `),
    at: ['error Sites!C2', 'error Sites!D2', 'error Sites!E2', 'error Sites!C3', 'error Sites!D3'],
    good: sites(sheet`
      site_id  | Zone de rapport | admin1_pcode | admin2_pcode | admin3_pcode
      CF-S0001 | bangui_3        | CF71         | CF711        | CF7131
      CF-S0002 | bimbo_1         | CF11         | CF111        |
    `),
  },
  {
    code: 'value/not-in-list',
    says: 'a code, team, zone or place that the operation does not have',
    bad: {
      ...weekly(
        sheet`
          ID du site | week_end     | Source du chiffre | Code du facilitateur | Provenance principale des arrivées
          CF-S0001   | d:2014-09-30 | Rumeur            | EQ-99                | Atlantide
        `,
        { teams: ['EQ-01', 'EQ-02'] },
      ),
      ...sites(sheet`
        site_id  | Zone de rapport
        CF-S0001 | Bimbo 99
      `),
    },
    at: ['error Hebdo!C2', 'error Sites!B2', 'error Hebdo!D2', 'error Hebdo!E2'],
    good: {
      ...weekly(
        sheet`
          ID du site | week_end     | Source du chiffre | Code du facilitateur | Provenance principale des arrivées
          CF-S0001   | d:2014-09-30 | head COUNT        | EQ-01                | CF7131
          CF-S0002   | d:2014-09-30 | ic                | EQ-02                | Bimbo 1
        `,
        { teams: ['EQ-01', 'EQ-02'] },
      ),
      ...sites(sheet`
        site_id  | Zone de rapport
        CF-S0001 | bimbo 1
      `),
    },
  },
  {
    code: 'value/not-in-list',
    says: 'a team or zone that is nearly one of the operation',
    bad: {
      ...weekly(
        sheet`
          ID du site | week_end     | Code du facilitateur
          CF-S0001   | d:2014-09-30 | EQ09
          CF-S0002   | d:2014-09-30 | EQ-9
        `,
        { teams: ['EQ-01', 'EQ-09'] },
      ),
      ...sites(sheet`
        site_id  | Zone de rapport
        CF-S0001 | Bangi 5e arrondissement
      `),
    },
    at: ['error Sites!B2', 'error Hebdo!C2', 'error Hebdo!C3'],
    good: {
      ...weekly(
        sheet`
          ID du site | week_end     | Code du facilitateur
          CF-S0001   | d:2014-09-30 | EQ-09
        `,
        { teams: ['EQ-01', 'EQ-09'] },
      ),
      ...sites(sheet`
        site_id  | Zone de rapport
        CF-S0001 | bangui 5eme arrondissement
        CF-S0002 | 4e
        CF-S0003 | 5ème
      `),
    },
  },
  {
    code: 'value/out-of-range',
    says: 'figures that cannot be',
    bad: weekly(sheet`
      ID du site | week_end     | Ménages | individuals
      CF-S0001   | d:2014-09-30 | -5      | 120001
      CF-S0002   | d:2014-09-30 | 0       | 12
    `),
    at: ['error Hebdo!C2', 'error Hebdo!D2', 'error Hebdo!C3'],
    good: weekly(sheet`
      ID du site | week_end     | Ménages | individuals
      CF-S0001   | d:2014-09-30 | 20000   | 120000
      CF-S0002   | d:2014-09-30 | 0       | 0
    `),
  },
  {
    code: 'value/too-long',
    says: 'a text longer than its column allows',
    bad: weekly(sheet`
      ID du site | week_end     | Commentaire
      CF-S0001   | d:2014-09-30 | ${'mot '.repeat(126)}
    `),
    at: ['warning Hebdo!C2'],
    good: weekly(sheet`
      ID du site | week_end     | Commentaire
      CF-S0001   | d:2014-09-30 | ${'mot '.repeat(125)}
    `),
  },
  {
    code: 'date/future',
    says: 'a visit or week after today (19 November 2014)',
    bad: {
      ...weekly(sheet`
        ID du site | week_end     | Date de visite
        CF-S0001   | d:2014-11-25 | d:2014-11-20
      `),
      ...sites(sheet`
        site_id  | Date d'ouverture
        CF-S0001 | d:2015-01-01
      `),
    },
    at: ['error Sites!B2', 'error Hebdo!B2', 'error Hebdo!C2'],
    good: {
      ...weekly(sheet`
        ID du site | week_end     | Date de visite
        CF-S0001   | d:2014-11-18 | d:2014-11-19
      `),
      ...sites(sheet`
        site_id  | Date d'ouverture | Date de fermeture
        CF-S0001 | d:2014-01-01     | d:2015-01-01
      `),
    },
  },
  {
    code: 'text/personal-data',
    says: 'telephone, e-mail, identity document or name in a text',
    bad: {
      ...weekly(sheet`
        ID du site | week_end     | Commentaire
        CF-S0001   | d:2014-09-30 | Appeler le chef au 75 12 34 56
        CF-S0002   | d:2014-09-30 | Contact : comite@example.org
        CF-S0003   | d:2014-09-30 | Vu avec Mme Ngbando au marché
      `),
      ...sites(sheet`
        site_id  | Observations
        CF-S0001 | carte d'identité n° CF0012345
      `),
    },
    at: ['error Sites!B2', 'error Hebdo!C2', 'error Hebdo!C3', 'error Hebdo!C4'],
    good: {
      ...weekly(sheet`
        ID du site | week_end     | Commentaire
        CF-S0001   | d:2014-09-30 | 120 ménages partis le 12/08/2014, vu avec Mme la présidente du comité
      `),
      ...sites(sheet`
        site_id  | Observations
        CF-S0001 | "Près de la route M'Poko, 1 475 personnes en 2014"
      `),
    },
  },
];
