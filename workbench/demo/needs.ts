// How the six needs of a site go over the weeks: the rains weigh on shelter and water until October,
// security after the violence of 8 October, food as distributions come late in November.

import type { DemoSite } from './demo-sites.ts';
import { pick, portion } from './portion.ts';

export type Sector = 'protection' | 'wash' | 'health' | 'food' | 'shelter' | 'security';
export const SECTORS: readonly Sector[] = [
  'food',
  'wash',
  'shelter',
  'health',
  'security',
  'protection',
];

/** A need with the French labels of the code lists. */
export interface SiteNeed {
  readonly level: 0 | 1 | 2 | 3 | null;
  readonly label: string;
  readonly issue: string | null;
  /** Label of the priority that stands for this need. */
  readonly priority: string;
}

const LEVELS = [
  'Couvert',
  'Besoin modéré (surveillance)',
  'Besoin important',
  'Besoin critique (intervention urgente)',
] as const;
export const NOT_ASSESSED = 'Ne sait pas / non évalué';

/** What is added to every site's burden, by week. */
const SEASON: Readonly<Record<Sector, readonly number[]>> = {
  food: [0.5, 0.5, 0.6, 0.4, 0.5, 0.6, 0.6, 0.9, 1, 0.8, 1, 1.2, 1.3],
  wash: [0.8, 0.8, 0.8, 0.9, 0.8, 0.7, 0.7, 0.8, 0.7, 0.6, 0.5, 0.5, 0.5],
  shelter: [0.7, 0.8, 0.9, 0.9, 0.9, 0.9, 0.9, 1, 0.9, 0.8, 0.6, 0.5, 0.4],
  health: [0.4, 0.4, 0.5, 0.5, 0.4, 0.4, 0.3, 0.4, 0.4, 0.3, 0.3, 0.2, 0.2],
  security: [0, 0, 0, 0, 0, 0, 0.2, 1.3, 1, 0.7, 0.5, 0.4, 0.3],
  protection: [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.6, 0.6, 0.5, 0.4, 0.4, 0.4],
};

/** Main issues and the priority each of them makes. */
const ISSUES: Readonly<Record<Sector, readonly (readonly [issue: string, priority: string])[]>> = {
  food: [
    ['Distribution en retard', 'Nourriture'],
    ['Ration insuffisante', 'Nourriture'],
    ['Pas de distribution', 'Nourriture'],
    ['Pas de revenu', 'Nourriture'],
  ],
  wash: [
    ['Latrines insuffisantes / pleines', 'Assainissement / hygiène'],
    ['Eau insuffisante', 'Eau'],
    ['Drainage / eaux stagnantes', 'Assainissement / hygiène'],
    ['Savon / kits hygiène', 'Assainissement / hygiène'],
  ],
  shelter: [
    ['Bâches usées', 'Abri / logement'],
    ['Inondation / pluie', 'Abri / logement'],
    ["Manque d'AME", 'Articles non alimentaires'],
    ['Surpeuplement', 'Abri / logement'],
  ],
  health: [
    ['Rupture de médicaments', 'Santé'],
    ['Pas de structure / clinique mobile', 'Santé'],
    ['Soins maternels', 'Santé'],
  ],
  security: [
    ['Tirs / combats à proximité', 'Sécurité'],
    ["Absence d'éclairage", 'Sécurité'],
    ['Vols / pillages', 'Sécurité'],
  ],
  protection: [
    ['Absence de documents civils', 'Protection'],
    ['Tension entre communautés', 'Protection'],
    ['Restriction de mouvement', 'Protection'],
  ],
};

/** The need of a site in a sector and week. */
export function needOf(site: DemoSite, sector: Sector, week: number): SiteNeed {
  const [issue, priority] = pick(ISSUES[sector], site.id, sector, 'issue');
  if (sector !== 'food' && portion(site.id, sector, Math.floor(week / 4), 'known') < 0.03) {
    return { level: null, label: NOT_ASSESSED, issue: null, priority };
  }
  const burden =
    2.1 * portion(site.id, sector, 'burden') +
    0.45 * portion(site.id, sector, week, 'week') +
    (SEASON[sector][week] ?? 0);
  const level = Math.min(3, Math.floor(burden)) as 0 | 1 | 2 | 3;
  return { level, label: LEVELS[level], issue: level >= 2 ? issue : null, priority };
}

/** Up to three priorities, the gravest need first; only needs of level 2 and 3 make one. */
export function prioritiesOf(needs: readonly SiteNeed[]): readonly string[] {
  const grave = needs
    .filter((need) => (need.level ?? 0) >= 2)
    .sort((a, b) => (b.level ?? 0) - (a.level ?? 0))
    .map((need) => need.priority);
  const distinct = [...new Set(grave)].slice(0, 3);
  return distinct.length > 0 ? distinct : ['Appui au retour'];
}
