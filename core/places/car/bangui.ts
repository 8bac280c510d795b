// The eight arrondissements of Bangui and the reporting zones of the DTM reports, which cut Bangui
// and Bimbo their own way. Zones cannot be derived from P-codes.

import type { Unit } from '../gazetteer.ts';

// Within Bangui only level 3 codes are used: CF711 means the city in one table and its first
// arrondissement in another.
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const ENGLISH = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th'] as const;
const BANGUI = 'CF711';
const BIMBO = 'CF1111';

/** Ways in which teams write the name of an arrondissement. */
function spellings(number: number): readonly string[] {
  const short = number === 1 ? '1er' : `${number}e`;
  const long = number === 1 ? '1ère' : `${number}ème`;
  const english = ENGLISH[number - 1] ?? '';
  return [
    `${short} arrondissement`,
    `${long} arrondissement`,
    `${number} arrondissement`,
    `Arrondissement ${number}`,
    `${short} arr.`,
    `${long} arr.`,
    `Bangui ${number}`,
    `Bangui ${short}`,
    `Bangui ${long}`,
    `Bangui ${short} arrondissement`,
    `Bangui ${short} arr.`,
    `Bangui ${long} arrondissement`,
    `Bangui ${long} arr.`,
    `Bangui ${number} arrondissement`,
    `Bangui ${english}`,
    `Bangui ${english} arrondissement`,
    `${english} arrondissement`,
    short,
    long,
    english,
  ];
}

function unit(
  level: Unit['level'],
  pcode: string,
  name: string,
  parent: string,
  aliases: readonly string[],
): Unit {
  return { level, pcode, name, parent, validFrom: null, validTo: null, aliases };
}

/** CF7111 to CF7181. */
export const arrondissements: readonly Unit[] = NUMBERS.map((number) =>
  unit(
    3,
    `CF71${number}1`,
    number === 1 ? '1er Arrondissement' : `${number}e Arrondissement`,
    BANGUI,
    spellings(number).slice(1),
  ),
);

/** The twelve zones of the report of November 2014, Bimbo 3, and the rest of the country. */
export const reportingZones: readonly Unit[] = [
  ...NUMBERS.map((number) =>
    unit(
      'zone',
      `bangui_${number}`,
      number === 1 ? 'Bangui 1er arrondissement' : `Bangui ${number}e arrondissement`,
      `CF71${number}1`,
      spellings(number),
    ),
  ),
  // Whether Bimbo 3 was ever a zone is not confirmed; it stays for completeness.
  ...[1, 2, 3, 4].map((number) =>
    unit('zone', `bimbo_${number}`, `Bimbo ${number}`, BIMBO, [
      `Bimbo-${number}`,
      `Bimbo zone ${number}`,
    ]),
  ),
  unit('zone', 'mpoko', "Aéroport M'Poko", 'CF', [
    "M'Poko",
    "M'Poko airport",
    "Site de l'aéroport M'Poko",
    'Aéroport',
    'Airport',
    "Aeropuerto M'Poko",
    'Bangui airport',
  ]),
  unit('zone', 'hors_bangui', 'Hors Bangui', 'CF', [
    'Outside Bangui',
    'Fuera de Bangui',
    'Hors de Bangui',
    'Province',
    'Provinces',
  ]),
];
