// Faults of the sites that weekly reports are about.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { sites, weekly } from './cases.ts';

export const reportedSiteCases: readonly CheckCase[] = [
  {
    code: 'site/unknown',
    says: 'a report on a site that nobody registered',
    bad: {
      ...sites(sheet`
        site_id  | site_name
        CF-S0001 | Don Bosco
      `),
      ...weekly(sheet`
        ID du site | Nom du site | week_end
        CF-S0099   | DON BOSCO   | d:2014-09-30
      `),
    },
    at: ['error Hebdo!A2'],
    good: {
      ...sites(sheet`
        site_id  | site_name
        CF-S0001 | Don Bosco
      `),
      ...weekly(
        sheet`
          ID du site | week_end
          CF-S0001   | d:2014-09-30
          CF-S0002   | d:2014-09-30
        `,
        {
          known: [
            {
              siteId: 'CF-S0002',
              name: 'Carmel',
              aliases: [],
              admin3: null,
              zone: null,
              team: null,
              closed: null,
            },
          ],
        },
      ),
    },
  },
  {
    code: 'site/unknown',
    says: 'a report on a site whose code is written otherwise',
    bad: {
      ...sites(sheet`
        site_id  | site_name
        CF-S0104 | Don Bosco
      `),
      ...weekly(sheet`
        ID du site | week_end
        cf-s0104   | d:2014-09-30
        CFS 0104   | d:2014-09-30
      `),
    },
    at: ['error Hebdo!A2', 'error Hebdo!A3'],
    good: {
      ...sites(sheet`
        site_id  | site_name
        CF-S0104 | Don Bosco
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0104   | d:2014-09-30
      `),
    },
  },
  {
    code: 'site/name-differs',
    says: 'the report calls the site something else',
    bad: {
      ...sites(sheet`
        site_id  | site_name
        CF-S0001 | Don Bosco
      `),
      ...weekly(sheet`
        ID du site | Nom du site | week_end
        CF-S0001   | Carmel      | d:2014-09-30
      `),
    },
    at: ['warning Hebdo!B2'],
    good: {
      ...sites(sheet`
        site_id  | site_name  | Autres noms
        CF-S0001 | St. Joseph | Mukassa; Paroisse de Mukassa
      `),
      ...weekly(sheet`
        ID du site | Nom du site       | week_end
        CF-S0001   | Saint  Joseph     | d:2014-09-30
        CF-S0001   | paroisse mukassa  | d:2014-10-07
      `),
    },
  },
  {
    code: 'site/closed',
    says: 'a report on a week after the closure',
    bad: {
      ...sites(sheet`
        site_id  | Statut du site | Date de fermeture
        CF-S0001 | Fermé          | d:2014-09-23
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-09-30
      `),
    },
    at: ['error Hebdo!A2'],
    good: {
      ...sites(sheet`
        site_id  | Statut du site | Date de fermeture
        CF-S0001 | Fermé          | d:2014-09-30
        CF-S0002 | Rouvert        | d:2014-01-01
      `),
      ...weekly(sheet`
        ID du site | week_end
        CF-S0001   | d:2014-09-30
        CF-S0002   | d:2014-09-30
      `),
    },
  },
];
