// The published shares of the return-intention surveys of September and November 2014, as numbers of
// people that round to them. Answers are the French labels of the code lists. Whatever the reports do
// not print is invented and stands in survey-answers, except the answers left over here.

import type { Count } from './deal.ts';

/** One round of interviews. */
export interface PublishedSurvey {
  readonly round: number;
  /** Days of interviews, ISO. */
  readonly days: readonly string[];
  /** Published number of interviews. */
  readonly respondents: number;
  /** Invented: people who were asked and did not want to answer. */
  readonly refusals: number;
  readonly intention: readonly Count[];
  readonly tenure: readonly Count[];
  readonly firstNeed: readonly Count[];
  /** Several answers each: the counts do not add up to the respondents. */
  readonly obstacles: readonly Count[];
  readonly source: string;
}

const RETURN = "Retourner au lieu d'origine";
const RELOCATE = "S'installer ailleurs en RCA";
const STAY = 'Rester sur le site';

/**
 * Round 8: n = 484, 15 to 23 September; 91 % leave, 69 % return, 21 % relocate; owners 58 %, tenants
 * 33 %; obstacles means 81 %, stolen 71 %, house damaged 55 %; needs housing 25 %, security 24 %,
 * NFI 19 %, economic activity 12 %. Invented: the other answers, and the days without the weekend.
 */
export const SEPTEMBER_SURVEY: PublishedSurvey = {
  round: 8,
  days: [
    '2014-09-15',
    '2014-09-16',
    '2014-09-17',
    '2014-09-18',
    '2014-09-19',
    '2014-09-22',
    '2014-09-23',
  ],
  respondents: 484,
  refusals: 16,
  intention: [
    [RETURN, 334],
    [RELOCATE, 102],
    ["Partir à l'étranger", 4],
    ['Ne sait pas', 8],
    [STAY, 36],
  ],
  tenure: [
    ['Propriétaire', 281],
    ['Locataire', 160],
    ['Hébergé gratuitement', 30],
    ['Ne sait pas / refuse', 13],
  ],
  firstNeed: [
    ['Logement / matériaux', 121],
    ['Sécurité', 116],
    ['Articles non alimentaires', 92],
    ['Activité économique', 58],
    ['Nourriture', 38],
    ['Argent / transport', 32],
    ['Services de base', 20],
    ['Information', 4],
    ['Autre', 3],
  ],
  obstacles: [
    ['Pas de moyens financiers', 392],
    ['Biens volés / pillés', 344],
    ['Maison endommagée / détruite', 266],
    ['Insécurité dans le quartier', 232],
    ['Absence de forces de sécurité', 165],
    ['Absence des autorités', 121],
    ['Services de base fermés', 106],
    ['Traumatisme / peur', 82],
  ],
  source:
    'https://vdocuments.site/iom-car-bangui-displacement-tracking-matrix-report-september-2014.html',
};

/**
 * Round 9: n = 309, November; 82 % leave, 63 % return, 19 % relocate; owners 70 %, tenants 26 %.
 * Invented: the days, needs, obstacles and the other answers, which the readable pages do not show.
 */
export const NOVEMBER_SURVEY: PublishedSurvey = {
  round: 9,
  days: ['2014-11-10', '2014-11-11', '2014-11-12', '2014-11-13', '2014-11-14'],
  respondents: 309,
  refusals: 12,
  intention: [
    [RETURN, 195],
    [RELOCATE, 59],
    ['Ne sait pas', 10],
    [STAY, 45],
  ],
  tenure: [
    ['Propriétaire', 216],
    ['Locataire', 80],
    ['Hébergé gratuitement', 11],
    ['Ne sait pas / refuse', 2],
  ],
  firstNeed: [
    ['Sécurité', 90],
    ['Logement / matériaux', 83],
    ['Articles non alimentaires', 43],
    ['Activité économique', 37],
    ['Nourriture', 25],
    ['Argent / transport', 19],
    ['Services de base', 9],
    ['Information', 2],
    ['Autre', 1],
  ],
  obstacles: [
    ['Pas de moyens financiers', 232],
    ['Biens volés / pillés', 201],
    ['Maison endommagée / détruite', 176],
    ['Insécurité dans le quartier', 195],
    ['Absence de forces de sécurité', 139],
    ['Absence des autorités', 83],
    ['Services de base fermés', 59],
    ['Traumatisme / peur', 62],
  ],
  source: 'https://issuu.com./iomdrd/docs/iom-dtm-report-bangui-november-2014',
};

/** Both, oldest first. */
export const SURVEYS: readonly PublishedSurvey[] = [SEPTEMBER_SURVEY, NOVEMBER_SURVEY];
