// How often the answers are given that no report prints: invented, in the order of magnitude of the
// surveys of 2014.

import type { Count } from './deal.ts';

/** Answers and the parts of a hundred that give them. */
export type Weights = readonly Count[];

/** Questions with one answer that nothing else depends on, as parts of a hundred. */
export const PLAIN: Readonly<Record<string, Weights>> = {
  respondent_age_band: [
    ['18–24 ans', 21],
    ['25–59 ans', 71],
    ['60 ans et plus', 8],
  ],
  origin_zone: [
    ['Bangui 3e arrondissement', 24],
    ['Bangui 5e arrondissement', 22],
    ['Bangui 6e arrondissement', 14],
    ['Bangui 8e arrondissement', 13],
    ['Bimbo 4', 9],
    ['Bimbo 2', 8],
    ['Bangui 4e arrondissement', 6],
    ['Bangui 2e arrondissement', 3],
    ['Bangui 7e arrondissement', 1],
  ],
  displacement_cause: [
    ['Conflit armé', 46],
    ['Tensions intercommunautaires', 27],
    ['Mesure préventive / peur', 15],
    ['Maison brûlée / détruite', 12],
  ],
  sites_stayed_count: [
    ['1', 87],
    ['2', 10],
    ['3', 3],
  ],
  day_night_presence: [
    ['Jour et nuit', 66],
    ['Nuit seulement', 27],
    ['Jour seulement', 7],
  ],
  visited_origin: [
    ['Oui', 58],
    ['Non', 42],
  ],
  occupation_before: [
    ['Commerce', 36],
    ['Ménage', 15],
    ['Agriculture', 13],
    ['Salarié', 12],
    ['Artisan', 10],
    ['Élève / étudiant', 6],
    ['Aucune', 5],
    ['Autre', 3],
  ],
  occupation_interrupted: [
    ['Oui', 94],
    ['Non', 6],
  ],
  expects_resume: [
    ['Oui', 67],
    ['Non', 18],
    ['Ne sait pas', 15],
  ],
  info_needs: [
    ['Sécurité', 44],
    ['État de la maison', 25],
    ['Aide au retour', 21],
    ['Services', 6],
    ['Aucun', 4],
  ],
  ...yesNoNsp({
    origin_school_open: [22, 66],
    origin_market_open: [41, 52],
    origin_health_open: [34, 54],
    origin_authorities_present: [29, 58],
    coping_fewer_meals: [95, 4],
    coping_smaller_portions: [94, 5],
    coping_adults_less: [88, 10],
    coping_whole_day: [71, 27],
    coping_borrow_food: [63, 34],
    coping_spend_savings: [46, 50],
    coping_sell_assets: [39, 58],
  }),
};

/** Difficulties on the site: parts of a hundred who name each (order of the report of September). */
export const CHALLENGES: Weights = [
  ['Conditions de vie', 61],
  ['Nourriture', 57],
  ['Absence de travail', 45],
  ['Vulnérabilité économique', 38],
  ['Les pluies', 27],
  ["Pas d'abri", 23],
  ['Hygiène / assainissement', 19],
  ['Santé', 14],
  ['Eau', 12],
  ['Vols', 9],
];

export const HOUSE: Weights = [
  ['Détruite', 37],
  ['Partiellement endommagée', 31],
  ["Occupée par d'autres", 7],
  ['Ne sait pas', 9],
  ['Intacte', 16],
];

export const SIZES: Weights = (
  [
    [1, 4],
    [2, 7],
    [3, 11],
    [4, 15],
    [5, 17],
    [6, 15],
    [7, 11],
    [8, 8],
    [9, 5],
    [10, 3],
    [11, 2],
    [12, 1],
    [13, 1],
  ] as const
).map(([size, weight]) => [String(size), weight] as const);

function yesNoNsp(parts: Readonly<Record<string, readonly [yes: number, no: number]>>) {
  return Object.fromEntries(
    Object.entries(parts).map(([column, [yes, no]]): [string, Weights] => [
      column,
      [
        ['Oui', yes],
        ['Non', no],
        ['Ne sait pas', 100 - yes - no],
      ],
    ]),
  );
}
