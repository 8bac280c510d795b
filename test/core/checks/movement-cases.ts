// Faults of arrivals, departures and changes.

import { sheet } from '../../support/sheet.ts';
import type { CheckCase } from './cases.ts';
import { weekly } from './cases.ts';

export const movementCases: readonly CheckCase[] = [
  {
    code: 'movement/exceeds-population',
    says: 'more moved than there were',
    bad: weekly(sheet`
      ID du site | week_end     | Ménages | individuals | arrivals_hh | arrivals_ind | departures_hh | departures_ind
      CF-S0001   | d:2014-09-23 | 20      | 101         | 21          | 102          | 3             | 2
      CF-S0001   | d:2014-09-30 | 20      | 101         | 0           | 0            | 21            | 102
    `),
    at: [
      'error Hebdo!E2',
      'error Hebdo!F2',
      'error Hebdo!G2',
      'warning Hebdo!G3',
      'warning Hebdo!H3',
    ],
    good: weekly(sheet`
      ID du site | week_end     | Ménages | individuals | arrivals_hh | arrivals_ind | departures_hh | departures_ind
      CF-S0001   | d:2014-09-23 | 20      | 101         | 20          | 101          | 0             | 0
      CF-S0001   | d:2014-09-30 | 20      | 101         | 1           | 5            | 21            | 106
    `),
  },
  {
    code: 'movement/does-not-add-up',
    says: 'last week plus arrivals minus departures is not this week; only told when explained',
    bad: weekly(sheet`
      ID du site | week_end     | individuals | arrivals_ind | departures_ind | correction_ind | change_comment
      CF-S0001   | d:2014-09-23 | 601         | 0            | 0              |                |
      CF-S0001   | d:2014-09-30 | 603         | 5            | 4              |                |
      CF-S0001   | d:2014-10-07 | 604         | 0            | 0              |                | oubli d’une naissance
    `),
    at: ['warning Hebdo!C3', 'info Hebdo!C4'],
    good: weekly(
      sheet`
        ID du site | week_end     | individuals | arrivals_ind | departures_ind | correction_ind
        CF-S0001   | d:2014-09-30 | 603         | 5            | 4              | 1
        CF-S0001   | d:2014-10-14 | 703         | 0            | 0              |
        CF-S0002   | d:2014-09-30 | 603         |              | 4              |
      `,
      {
        earlier: sheet`
          ID du site | week_end     | individuals
          CF-S0001   | d:2014-09-23 | 601
          CF-S0002   | d:2014-09-23 | 601
        `,
      },
    ),
  },
  {
    code: 'movement/change-unexplained',
    says: 'a change above 50 persons and 15 per cent without a word',
    bad: weekly(sheet`
      ID du site | week_end     | individuals | change_comment
      CF-S0001   | d:2014-09-23 | 601         |
      CF-S0001   | d:2014-09-30 | 701         |
    `),
    at: ['warning Hebdo!C3'],
    good: weekly(sheet`
      ID du site | week_end     | individuals | change_comment
      CF-S0001   | d:2014-09-23 | 601         |
      CF-S0001   | d:2014-09-30 | 691         |
      CF-S0002   | d:2014-09-23 | 101         |
      CF-S0002   | d:2014-09-30 | 151         |
      CF-S0003   | d:2014-09-23 | 601         |
      CF-S0003   | d:2014-09-30 | 701         | arrivée de Boy-Rabe
    `),
  },
  {
    code: 'movement/change-to-confirm',
    says: 'a change above 200 persons and 40 per cent, unless a coordinator has validated it',
    bad: weekly(sheet`
      ID du site | week_end     | individuals | change_comment
      CF-S0001   | d:2014-09-23 | 601         |
      CF-S0001   | d:2014-09-30 | 101         | départs volontaires
    `),
    at: ['warning Hebdo!C3'],
    good: weekly(sheet`
      ID du site | week_end     | individuals | change_comment | validation_status
      CF-S0001   | d:2014-09-23 | 601         |                |
      CF-S0001   | d:2014-09-30 | 401         | départs        |
      CF-S0002   | d:2014-09-23 | 601         |                |
      CF-S0002   | d:2014-09-30 | 101         | départs        | Validé
    `),
  },
  {
    code: 'movement/detail-missing',
    says: 'a movement without origin, destination, reason or explanation',
    bad: weekly(sheet`
      ID du site | week_end     | arrivals_ind | departures_ind | correction_ind | arrivals_origin | departures_destination | movement_reason | change_comment
      CF-S0001   | d:2014-09-30 | 5            | 4              | -2             |                 |                        |                 |
    `),
    at: ['warning Hebdo!F2', 'warning Hebdo!G2', 'warning Hebdo!H2', 'warning Hebdo!I2'],
    good: weekly(sheet`
      ID du site | week_end     | arrivals_ind | departures_ind | correction_ind | arrivals_origin | departures_destination | movement_reason | change_comment
      CF-S0001   | d:2014-09-30 | 5            | 4              | -2             | Bimbo 1         | Lieu d'origine         | Retour volontaire | recompté
      CF-S0002   | d:2014-09-30 | 0            | 0              |                |                 |                        |                 |
    `),
  },
];
