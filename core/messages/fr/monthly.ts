// Le rapport DTM mensuel, en français.

import { counted, day, figure } from '../figures.ts';
import { monthName } from '../month-name.ts';
import type { MonthlyMessages } from '../monthly-messages.ts';
import { displacement, explain, needs, under } from './monthly-sentences.ts';

const n = (value: number): string => figure(value, 'fr');
const persons = (count: number): string => counted(count, 'personne', 'personnes', 'fr');
const sites = (count: number): string => counted(count, 'site', 'sites', 'fr');

export const monthly: MonthlyMessages = {
  heading: 'Rapport DTM mensuel',
  source:
    'Rapports hebdomadaires des facilitateurs, enquête sur les intentions de retour, suivi des interventions',
  empty:
    'Le rapport n’est pas encore établi. Menu DTM, «\u202fRapport DTM mensuel…\u202f»\u202f: choisissez le mois.',
  noReport: (month) =>
    `Aucun rapport hebdomadaire n’a été reçu pour ${monthName(month, 'fr')}. Cela ne veut pas dire que les sites sont vides.`,
  month: (month) => monthName(month, 'fr'),
  figuresOf: (week) => `chiffres au ${day(week)}`,
  cards: {
    individuals: 'Individus (PDI)',
    households: 'Ménages',
    sites: 'Sites avec un chiffre',
    sites_expected: 'Sites ouverts',
    change_abs: 'Variation du mois',
    change_pct: 'Variation (%)',
    raw_change_pct: 'Variation brute (%)',
    since_peak_pct: 'Depuis le pic (%)',
    arrivals: 'Arrivées',
    departures: 'Départs',
    critical_sites: 'Sites critiques',
    interventions: 'Interventions',
    people_reached: 'Personnes atteintes',
    unmet_needs: 'Besoins sans réponse',
    coverage_pct: 'Couverture (%)',
    respondents: 'Intentions\u202f: réponses',
  },
  under,
  explain,
  sections: {
    displacement: 'Déplacement',
    intentions: 'Intentions',
    needs: 'Besoins et réponse',
    zones: 'Individus par zone',
    movements: 'Mouvements du mois',
    priorities: 'Besoins prioritaires',
    interventions: 'Interventions par secteur',
    annex: 'Annexe\u202f: tous les sites',
    notes: 'Notes et méthode',
  },
  displacement,
  noSurvey: (month) => `Aucune enquête sur les intentions de retour en ${monthName(month, 'fr')}.`,
  needs,
  table: {
    zone: 'Zone',
    sites: 'Sites',
    households: 'Ménages',
    individuals: 'Individus',
    share: 'Part (%)',
    change: 'Variation',
    changePercent: 'Var. (%)',
    total: 'Total',
    origins: 'Provenance des arrivées',
    destinations: 'Destination des départs',
    reasons: 'Motif des mouvements',
    persons: 'Personnes',
    notStated: 'non précisé',
    need: 'Besoin',
    firstSites: 'Cité 1er\u202f: sites',
    firstPersons: 'Cité 1er\u202f: individus',
    firstShare: 'Part (%)',
    anySites: 'Cité\u202f: sites',
    anyPersons: 'Cité\u202f: individus',
    sector: 'Secteur',
    completed: 'Terminées',
    ongoing: 'En cours',
    planned: 'Prévues',
    sitesCovered: 'Sites couverts',
    reached: 'Personnes atteintes',
    organisations: 'Principales organisations',
    site: 'Site',
    lastFigure: 'Chiffre du',
    firstNeed: 'Premier besoin',
    remarks: 'À savoir',
  },
  none: {
    movements: 'Aucun mouvement signalé dans le mois.',
    priorities: 'Aucun besoin prioritaire signalé.',
    interventions: 'Aucune intervention enregistrée pour le mois.',
  },
  movementsBase: (told, reports, weeks) =>
    `${counted(told, 'rapport donne', 'rapports donnent', 'fr')} arrivées et départs, sur ${n(reports)} reçus en ${counted(weeks, 'semaine', 'semaines', 'fr')}.`,
  prioritiesBase: (count, inhabitants) =>
    `Réponses de ${sites(count)}, où vivent ${persons(inhabitants)}. «\u202fCité\u202f»\u202f: parmi les trois besoins du site.`,
  interventionsNote: (suspended) =>
    `Activités terminées ou en cours dans le mois, et prévues. Une personne atteinte par plusieurs activités est comptée plusieurs fois\u202f; les organisations sont celles qui ont le plus d’activités.${suspended === 0 ? '' : ` ${counted(suspended, 'activité suspendue n’est pas comptée', 'activités suspendues ne sont pas comptées', 'fr')}.`}`,
  zonesNote: (inZones, total) =>
    inZones === total
      ? `Les zones totalisent ${n(inZones)} individus, comme le total.`
      : `Les zones de rapport totalisent ${n(inZones)} individus sur ${n(total)}\u202f: ${n(total - inZones)} vivent sur des sites hors de ces zones.`,
  notOnMap: (names, more, count) =>
    `Absents de la carte, faute de coordonnées utilisables\u202f: ${names.join(', ')}${more > 0 ? ` et ${counted(more, 'autre site', 'autres sites', 'fr')}` : ''} (${persons(count)}).`,
  annexNote:
    'En italique\u202f: sites sans chiffre à la clôture, avec leur dernier chiffre connu\u202f; il n’entre dans aucun total.',
  weeksOld: (weeks) => `chiffre de ${counted(weeks, 'semaine', 'semaines', 'fr')}`,
  notes: [
    'Les chiffres du mois sont ceux de la dernière clôture hebdomadaire du mois. Seuls les sites qui ont un chiffre à cette clôture entrent dans les totaux.',
    'À champ constant\u202f: on ne compare que les sites connus aux deux dates. Un site fermé par le registre ou pas encore ouvert compte pour zéro, un site sans rapport n’est pas comparé.',
    'La courbe à champ constant part du dernier total et remonte le temps de variation en variation\u202f; elle s’écarte de la courbe brute quand des sites manquent.',
    'Rupture de série\u202f: moins de 90\u202f% de la population d’une semaine est comparable à la précédente.',
    'Besoin répété sans intervention\u202f: niveau 2 ou 3 dans plusieurs rapports de suite, sans activité du secteur terminée ou en cours sur le site depuis le premier. Une activité prévue ne compte pas comme réponse.',
    'Pourcentages arrondis à la valeur la plus proche, la base est indiquée. Les parts peuvent ne pas totaliser exactement 100.',
  ],
  charts: {
    trend: 'Individus depuis la première semaine',
    trendAlt: 'Courbes\u202f: total reçu et total à champ constant, par semaine.',
    week: 'Clôture',
    reported: 'Total reçu',
    likeForLike: 'À champ constant',
    sites: 'Sites avec chiffre',
    open: 'Sites ouverts',
    zones: 'Individus par zone',
    zonesAlt: 'Barres\u202f: individus de chaque zone, la plus peuplée d’abord.',
    interventions: 'Interventions par secteur',
    interventionsAlt:
      'Barres empilées\u202f: interventions terminées, en cours et prévues par secteur.',
    needs: 'Individus selon le niveau de besoin du site',
    needsAlt: 'Barres empilées\u202f: individus par secteur et niveau de besoin de leur site.',
    map: 'Sites par zone',
    mapAlt:
      'Carte\u202f: un cercle par zone ou par site, sa surface suit la population, sa couleur le besoin le plus grave.',
  },
};
