// Arrivals and departures that explain each change of a site's population:
// individuals = individuals before + arrivals - departures + recount.

import { LAST } from './calendar.ts';
import type { DemoSite } from './demo-sites.ts';
import { pick, portion } from './portion.ts';

/** Movements of one site in one week, with the French labels of the code lists. */
export interface Movements {
  readonly arrivals: number;
  readonly departures: number;
  readonly correction: number;
  readonly origin: string | null;
  readonly destination: string | null;
  readonly reason: string | null;
  readonly explanation: string | null;
}

const ORIGINS = [
  'Bangui 3e arrondissement',
  'Bangui 5e arrondissement',
  'Bangui 6e arrondissement',
  'Bangui 8e arrondissement',
  'Bimbo 2',
  'Bimbo 4',
];

/** Weeks of the violence of October 2014 and of its aftermath. */
const OCTOBER = [7, 8];

/**
 * The movements between the figure before, `null` in the first week of a site, and the figure of
 * the week.
 */
export function movementsOf(
  site: DemoSite,
  week: number,
  before: number | null,
  individuals: number,
): Movements {
  if (before === null && site.opened > '2014-08-26') return firstArrivals(individuals);
  const change = before === null ? 0 : individuals - before;
  // A rounded estimate that steps by a hundred is counted again, not moved.
  if (site.rounded === true && week % 2 === 0 && change !== 0 && week !== LAST) {
    return {
      ...NO_MOVEMENT,
      correction: change,
      explanation: 'Estimation revue avec le comité du site.',
    };
  }
  const churn =
    site.rounded === true || individuals < 60
      ? 0
      : Math.round(individuals * (0.002 + 0.008 * portion(site.id, week, 'churn')));
  const arrivals = churn + Math.max(0, change);
  const departures = churn + Math.max(0, -change);
  return {
    arrivals,
    departures,
    correction: 0,
    origin: arrivals > 0 ? pick(ORIGINS, site.id, week, 'origin') : null,
    destination: departures > 0 ? destination(site, week) : null,
    reason: arrivals + departures > 0 ? reason(site, week, change) : null,
    explanation: before === null ? null : explanation(change, before, week),
  };
}

/** Nobody came, nobody left. */
export const NO_MOVEMENT: Movements = {
  arrivals: 0,
  departures: 0,
  correction: 0,
  origin: null,
  destination: null,
  reason: null,
  explanation: null,
};

function firstArrivals(individuals: number): Movements {
  return {
    ...NO_MOVEMENT,
    arrivals: individuals,
    origin: 'Bangui 5e arrondissement',
    reason: 'Insécurité',
    explanation: 'Site ouvert après les violences du 8 octobre.',
  };
}

function destination(site: DemoSite, week: number): string {
  const options = [
    "Lieu d'origine",
    "Lieu d'origine",
    "Lieu d'origine",
    "Famille d'accueil",
    'Autre site',
    'Ailleurs en RCA',
  ];
  return pick(options, site.id, week, 'destination');
}

function reason(site: DemoSite, week: number, change: number): string {
  if (OCTOBER.includes(week)) return 'Insécurité';
  if (change > 0) return pick(['Insécurité', "Recherche d'assistance"], site.id, week, 'reason');
  return pick(
    ['Retour volontaire', 'Retour volontaire', 'Conditions de vie sur le site'],
    site.id,
    week,
    'reason',
  );
}

/** What facilitators write when the change is large; small changes need no word. */
function explanation(change: number, before: number, week: number): string | null {
  if (Math.abs(change) <= Math.max(50, 0.15 * before)) return null;
  if (change < 0) return 'Retours dans les quartiers après une accalmie, confirmés par le comité.';
  return OCTOBER.includes(week)
    ? 'Arrivées massives après les violences du 8 octobre dans les quartiers voisins.'
    : 'Nouvelles arrivées confirmées par le comité du site.';
}
