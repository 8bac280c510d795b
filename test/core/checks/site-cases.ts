// Faults of the site registry.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { sites } from './cases.ts';

export const siteCases: readonly CheckCase[] = [
  {
    code: 'site/bad-code',
    says: 'a code of another form',
    bad: sites(sheet`
      site_id | site_name
      S12     | Don Bosco
    `),
    at: ['error Sites!A2'],
    good: sites(sheet`
      site_id  | site_name
      CF-S0012 | Don Bosco
    `),
  },
  {
    code: 'site/bad-code',
    says: 'a code in small letters',
    bad: sites(sheet`
      site_id  | site_name
      cf-s0104 | Don Bosco
    `),
    at: ['error Sites!A2'],
    good: sites(sheet`
      site_id  | site_name
      CF-S0104 | Don Bosco
    `),
  },
  {
    code: 'site/duplicate',
    says: 'one code on two rows; the second is refused',
    bad: sites(sheet`
      site_id  | site_name
      CF-S0001 | Don Bosco
      CF-S0001 | Carmel
    `),
    at: ['error Sites!A3'],
    good: sites(sheet`
      site_id  | site_name
      CF-S0001 | Don Bosco
      CF-S0002 | Carmel
    `),
  },
  {
    code: 'site/similar-name',
    says: 'names that may be one site; refused when equal in one commune',
    bad: sites(sheet`
      site_id  | site_name                   | admin3_pcode | site_name_alt
      CF-S0001 | N.D Victoire                | CF7121       |
      CF-S0002 | Notre dame de la Victoire   | CF7121       |
      CF-S0003 | Résidence Sous-Préf.        |              |
      CF-S0004 | Résidence du Sous-Préfet    |              |
      CF-S0005 | Mis. Cath.                  | CF7131       |
      CF-S0006 | Mission catholique          | CF7141       |
      CF-S0007 | Lycée Boganda               | CF7151       | Ancien lycée
      CF-S0008 | Lycée Bogandaa              | CF7151       | Ancien lycée
    `),
    at: ['error Sites!B3', 'warning Sites!B5', 'warning Sites!B7', 'error Sites!D9'],
    good: sites(sheet`
      site_id  | site_name  | admin3_pcode
      CF-S0001 | Site A     | CF7121
      CF-S0002 | Site B     | CF7121
      CF-S0003 | Farazala A | CF7121
      CF-S0004 | Farazala B | CF7121
      CF-S0005 | Kozoro 1   | CF7121
      CF-S0006 | Kozoro 2   | CF7121
      CF-S0007 | Kozoro     | CF7121
    `),
  },
  {
    code: 'site/status-differs',
    says: 'closed without a date, or a closing date while open',
    bad: sites(sheet`
      site_id  | Statut du site | Date de fermeture
      CF-S0001 | Fermé          |
      CF-S0002 | Ouvert         | d:2014-09-30
    `),
    at: ['error Sites!C2', 'warning Sites!B3'],
    good: sites(sheet`
      site_id  | Statut du site | Date de fermeture
      CF-S0001 | Fermé          | d:2014-09-30
      CF-S0002 | Rouvert        | d:2014-09-30
      CF-S0003 | Ouvert         |
    `),
  },
  {
    code: 'date/order',
    says: 'closed before it opened',
    bad: sites(sheet`
      site_id  | Date d'ouverture | Date de fermeture
      CF-S0001 | d:2014-02-01     | d:2014-01-01
    `),
    at: ['error Sites!C2'],
    good: sites(sheet`
      site_id  | Date d'ouverture | Date de fermeture
      CF-S0001 | d:2014-01-01     | d:2014-02-01
    `),
  },
  {
    code: 'place/unknown-pcode',
    says: 'a P-code that no table has',
    bad: sites(sheet`
      site_id  | admin1_pcode | admin2_pcode | admin3_pcode
      CF-S0001 | CF99         | CF711        | CF7199
    `),
    at: ['error Sites!B2', 'error Sites!D2'],
    good: sites(sheet`
      site_id  | admin1_pcode | admin2_pcode | admin3_pcode
      CF-S0001 | Bangui       | CF711        | CF7131
      CF-S0002 | CF23         | CF234        |
    `),
  },
  {
    code: 'place/parent-differs',
    says: 'a unit that lies in another one',
    bad: sites(sheet`
      site_id  | admin1_pcode | admin2_pcode | admin3_pcode
      CF-S0001 | CF71         | CF111        | CF7131
    `),
    at: ['error Sites!C2', 'error Sites!D2'],
    good: sites(sheet`
      site_id  | admin1_pcode | admin2_pcode | admin3_pcode
      CF-S0001 | CF71         | CF711        | CF7131
    `),
  },
  {
    code: 'place/name-differs',
    says: 'a name that is not the name of the code',
    bad: sites(sheet`
      site_id  | admin1_pcode | Préfecture
      CF-S0001 | CF43         | Lobaye
    `),
    at: ['warning Sites!C2'],
    good: sites(sheet`
      site_id  | admin1_pcode | Préfecture
      CF-S0001 | CF11         | Ombella-M’Poko
    `),
  },
  {
    code: 'place/outside-country',
    says: 'a point in another country',
    bad: sites(sheet`
      site_id  | Latitude | Longitude
      CF-S0001 | 18.5392  | -72.335
    `),
    at: ['error Sites!B2', 'error Sites!C2'],
    good: sites(sheet`
      site_id  | Latitude | Longitude
      CF-S0001 | 4.3947   | 18.5582
    `),
  },
  {
    code: 'place/outside-zone',
    says: 'a zone of Bangui and a point elsewhere in the country',
    bad: sites(sheet`
      site_id  | Zone de rapport | Latitude | Longitude
      CF-S0001 | mpoko           | 5.7622   | 20.6672
    `),
    at: ['warning Sites!C2', 'warning Sites!D2'],
    good: sites(sheet`
      site_id  | Zone de rapport | Latitude | Longitude
      CF-S0001 | mpoko           | 4.3985   | 18.5188
      CF-S0002 | hors_bangui     | 5.7622   | 20.6672
    `),
  },
  {
    code: 'place/swapped-coordinates',
    says: 'latitude and longitude exchanged, which is certain in the CAR',
    bad: sites(sheet`
      site_id  | Latitude | Longitude
      CF-S0001 | 18.5582  | 4.3947
    `),
    at: ['error Sites!B2', 'error Sites!C2'],
    good: sites(sheet`
      site_id  | Latitude | Longitude
      CF-S0001 | 4.3947   | 18.5582
    `),
  },
  {
    code: 'place/coordinates-missing',
    says: 'no coordinates, or only one of the two',
    bad: sites(sheet`
      site_id  | Latitude | Longitude
      CF-S0001 |          |
      CF-S0002 | 4.3947   |
    `),
    at: ['warning Sites!B2', 'error Sites!C3'],
    good: sites(sheet`
      site_id  | Latitude | Longitude
      CF-S0001 | 4.3947   | 18.5582
    `),
  },
  {
    code: 'place/low-precision',
    says: 'fewer than four decimals in both',
    bad: sites(sheet`
      site_id  | Latitude | Longitude
      CF-S0001 | 4.39     | 18.56
    `),
    at: ['warning Sites!B2'],
    good: sites(sheet`
      site_id  | Latitude | Longitude
      CF-S0001 | 4.39     | 18.5582
    `),
  },
];
