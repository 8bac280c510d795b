// Faults of the life of sites: renames, closures, merges, and places that came later.

import type { KnownSite } from '../../../core/wire/reference.ts';
import { serial, sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { sites, weekly } from './cases.ts';

const registered = (more: Partial<KnownSite>): KnownSite => ({
  siteId: 'CF-S0001',
  name: 'Don Bosco',
  aliases: [],
  admin3: 'CF7121',
  zone: null,
  team: null,
  closed: null,
  ...more,
});

export const siteHistoryCases: readonly CheckCase[] = [
  {
    code: 'site/renamed',
    says: 'a code that the registry knows under another name',
    bad: sites(
      sheet`
        site_id  | site_name | site_name_alt
        CF-S0001 | Carmel    |
      `,
      { known: [registered({})] },
    ),
    at: ['warning Sites!C2'],
    good: sites(
      sheet`
        site_id  | site_name        | site_name_alt
        CF-S0001 | Mission Carmel   | DON BOSCO
        CF-S0002 | Eglise St. Paul  |
        CF-S0003 | Mission Carmell  |
      `,
      {
        known: [
          registered({}),
          registered({ siteId: 'CF-S0002', name: 'Église Saint Paul' }),
          registered({ siteId: 'CF-S0003', name: 'Site Mission Carmel', admin3: 'CF7131' }),
        ],
      },
    ),
  },
  {
    code: 'site/closure-undone',
    says: 'a site that is open again without a word on its closure',
    bad: sites(
      sheet`
        site_id  | site_name | Statut du site | Date de fermeture
        CF-S0001 | Don Bosco | Ouvert         |
      `,
      { known: [registered({ closed: serial('2014-09-30') })] },
    ),
    at: ['warning Sites!C2'],
    good: sites(
      sheet`
        site_id  | site_name | Statut du site | Date d'ouverture | Date de fermeture
        CF-S0001 | Don Bosco | Rouvert        | d:2014-10-20     | d:2014-09-30
        CF-S0002 | Carmel    | Fermé          |                  | d:2014-09-30
        CF-S0003 | Castors   | Ouvert         |                  |
      `,
      {
        known: [
          registered({ closed: serial('2014-09-30') }),
          registered({ siteId: 'CF-S0002', name: 'Carmel', closed: serial('2014-09-30') }),
          registered({ siteId: 'CF-S0003', name: 'Castors' }),
        ],
      },
    ),
  },
  {
    code: 'site/closed',
    says: 'a report on a site after it was merged into another',
    bad: {
      ...sites(sheet`
        site_id  | site_name | admin3_pcode | Statut du site | Date de fermeture | site_name_alt
        CF-S0001 | Don Bosco | CF7121       | Fermé          | d:2014-09-30      |
        CF-S0002 | Carmel    | CF7121       | Ouvert         |                   | CF-S0001
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-09-30
        CF-S0001   | d:2014-10-07
      `),
    },
    at: ['error Hebdo!A3'],
    good: weekly(sheet`
      ID du site | week_end
      CF-S0002   | d:2014-10-07
    `),
  },
  {
    code: 'site/similar-name',
    says: 'one name on two open sites; a site that took a closed one in may carry its name',
    bad: sites(sheet`
      site_id  | site_name | admin3_pcode | site_name_alt
      CF-S0001 | Don Bosco | CF7121       |
      CF-S0002 | Carmel    | CF7121       | Don Bosco
    `),
    at: ['error Sites!D3'],
    good: sites(sheet`
      site_id  | site_name | admin3_pcode | site_name_alt       | Statut du site | Date de fermeture
      CF-S0001 | Don Bosco | CF7121       |                     | Fermé          | d:2014-09-30
      CF-S0002 | Carmel    | CF7121       | Don Bosco; CF-S0001 | Ouvert         |
    `),
  },
  {
    code: 'place/not-valid',
    says: 'a prefecture of 2020 for a site of 2014',
    bad: sites(sheet`
      site_id  | admin1_pcode | admin2_pcode
      CF-S0001 | CF33         | CF326
    `),
    at: ['warning Sites!B2'],
    good: sites(sheet`
      site_id  | admin1_pcode | admin2_pcode
      CF-S0001 | CF32         | CF326
    `),
  },
];
