// Le rapport « Besoins hebdo », en français.

import type { CardId } from '../../reports/weekly-needs/card-ids.ts';
import { counted, day, figure } from '../figures.ts';
import { explain, needTables } from './weekly-follow-up.ts';
import type { CardFacts, WeeklyNeedsMessages } from '../weekly-needs-messages.ts';

const n = (value: number): string => figure(value, 'fr');
const sites = (count: number): string => counted(count, 'site', 'sites', 'fr');

const same = (count: number): string =>
  count === 1 ? 'sur le même site' : `sur les mêmes ${n(count)} sites`;

function under(card: CardId, facts: CardFacts): string {
  switch (card) {
    case 'individuals':
    case 'households':
      return `dans ${sites(facts.sites)}`;
    case 'change_abs':
      return facts.base === null ? 'pas de semaine avant' : same(facts.comparedSites);
    case 'change_pct':
      return facts.base === null ? '' : `sur ${n(facts.base)} individus`;
    case 'raw_change_abs':
      return facts.rawBase === null ? '' : `de ${n(facts.sitesBefore)} à ${sites(facts.sites)}`;
    case 'sites':
      return `sur ${counted(facts.expected, 'site ouvert', 'sites ouverts', 'fr')}`;
    case 'female':
    case 'male':
      return `connu dans ${sites(facts.sexSites)}`;
    case 'arrivals':
    case 'departures':
      return 'dans la semaine';
    case 'critical_sites':
      return 'niveau 3';
    case 'alerts':
    case 'carried_over':
      return facts.sites === 0 ? '' : `sur ${sites(facts.sites)}`;
    case 'repeated_needs':
      return 'sans intervention';
    case 'changes_unexplained':
      return 'au-delà des seuils';
    case 'sites_closed':
      return 'd’après le registre';
    case 'household_size':
    case 'sites_expected':
    case 'sites_missing':
    case 'sites_not_received':
    case 'sites_rejected':
    case 'sites_inaccessible':
    case 'sites_not_visited':
    case 'sites_no_figure':
      return '';
  }
}

export const weeklyNeeds: WeeklyNeedsMessages = {
  source: 'Rapports hebdomadaires des facilitateurs',
  heading: 'Besoins hebdomadaires des sites',
  empty:
    'Le rapport n’est pas encore établi. Menu DTM, «\u202fBesoins hebdomadaires…\u202f»\u202f: choisissez la semaine.',
  week: (from, to) => `Semaine du ${day(from)} au ${day(to)}`,
  wholeOperation: 'tous les sites',
  team: (team) => `sites de l’équipe ${team}`,
  cutOff: (to) => `clôture le ${day(to)}`,
  madeOn: (today) => `établi le ${day(today)}`,
  cards: {
    individuals: 'Individus (PDI)',
    households: 'Ménages',
    change_abs: 'Variation',
    change_pct: 'Variation (%)',
    arrivals: 'Arrivées',
    departures: 'Départs',
    household_size: 'Pers. par ménage',
    alerts: 'Alertes urgentes',
    sites: 'Sites avec un chiffre',
    sites_expected: 'Sites ouverts',
    sites_missing: 'Sites sans chiffre',
    raw_change_abs: 'Variation brute',
    female: 'Femmes et filles',
    male: 'Hommes et garçons',
    critical_sites: 'Besoins critiques',
    carried_over: 'Chiffres reportés',
    sites_not_received: 'Non reçus',
    sites_rejected: 'Reçus, à corriger',
    sites_inaccessible: 'Non accessibles',
    sites_not_visited: 'Non visités',
    sites_no_figure: 'Reçus sans chiffre',
    sites_closed: 'Sites fermés',
    repeated_needs: 'Besoins répétés',
    changes_unexplained: 'Variations inexpl.',
  },
  under,
  sections: {
    sites: 'Situation par site',
    zones: 'Totaux par zone',
    sectors: 'Besoins par secteur',
    unanswered: 'Besoins répétés sans intervention',
    otherNeeds: 'Autres besoins importants et critiques',
    absences: 'Sites sans chiffre cette semaine',
    alerts: 'Alertes urgentes',
    quality: 'Qualité des données',
    outliers: 'Fortes variations de la semaine',
    notes: 'Notes et méthode',
  },
  sectors: {
    protection: 'Protection',
    wash: 'EHA',
    health: 'Santé',
    food: 'Séc. alim.',
    shelter: 'Abris / AME',
    security: 'Sécurité',
  },
  siteTable: {
    zone: 'Zone',
    site: 'Site',
    households: 'Ménages',
    individuals: 'Individus',
    change: 'Variation',
    changePercent: 'Var. (%)',
    arrivals: 'Arrivées',
    departures: 'Départs',
    needs: {
      protection: 'Protection',
      wash: 'EHA',
      health: 'Santé',
      food: 'Séc. alim.',
      shelter: 'Abris / AME',
      security: 'Sécurité',
    },
    firstNeed: 'Premier besoin',
    remarks: 'À savoir',
  },
  zoneTable: {
    sites: 'Sites avec un chiffre',
    serious:
      'Secteurs\u202f: nombre de sites dont le besoin est important ou critique (niveaux 2 et 3).',
    mostNamed: 'Premier besoin le plus cité',
    share: 'Part des individus',
    noZone: 'Sans zone',
    otherZones: 'Autres zones',
    total: 'Total',
    siteCount: sites,
  },
  remarks: {
    carriedOver: 'reporté',
    rounded: 'arrondi',
    alert: 'alerte',
    firstFigure: 'premier chiffre',
    notCompared: 'rien la semaine avant',
    partlyAccessible: 'accès partiel',
    notAccessible: 'non accessible',
  },
  absenceTable: {
    situation: 'Situation',
    lastFigure: 'Dernier chiffre',
    of: 'Du',
    age: 'Âge',
    detail: 'Précision',
    kinds: {
      'not-received': 'Non reçu',
      rejected: 'Reçu, à corriger',
      inaccessible: 'Site non accessible',
      'not-visited': 'Site non visité',
      'no-figure': 'Reçu sans chiffre',
      closed: 'Site fermé',
    },
    weeks: (count) => counted(count, 'semaine', 'semaines', 'fr'),
    never: 'jamais',
    closedOn: (closed) => `fermé le ${day(closed)}`,
    errors: (count) => `${counted(count, 'erreur', 'erreurs', 'fr')} à corriger dans la ligne`,
    refused: 'refusé par la coordination, à renvoyer',
  },
  alertTable: { type: 'Type', noType: 'type non précisé', none: 'Aucune.' },
  quality: {
    coverage: 'Sites avec un chiffre',
    coverageDetail: (known, expected) =>
      `sur ${counted(expected, 'site ouvert', 'sites ouverts', 'fr')}\u202f; un site sans chiffre n’est compté ni comme vide ni comme fermé${known > expected ? '\u202f; certains sites ne sont pas au registre' : ''}`,
    compared: 'Sites comparés à la semaine précédente',
    comparedDetail: (compared, all) =>
      compared === all
        ? 'tous les sites de la semaine\u202f; la variation porte sur les mêmes sites'
        : `sur ${n(all)}\u202f; la variation ne porte que sur eux, la variation brute porte sur les totaux`,
    carriedOver: 'Chiffres reportés de la semaine précédente',
    rounded: 'Estimations arrondies',
    explained: 'Fortes variations expliquées',
    unexplained: 'Fortes variations sans explication',
    outsideZones: 'Individus hors des zones de rapport',
    outsideZonesDetail: (names, inZones, total) =>
      `${names}\u202f; les zones totalisent ${n(inZones)} individus sur ${n(total)}`,
    unregistered: 'Rapports de sites absents du registre',
    unregisteredDetail: (codes) => `${codes}\u202f; comptés sous «\u202fSans zone\u202f»`,
    conflicts: 'Sites déclarés par deux équipes',
    conflictsDetail: 'un seul chiffre est compté\u202f; voir l’onglet «\u202fDoublons\u202f»',
    rejected: 'Lignes reçues et non retenues',
    rejectedDetail:
      'elles comportent des erreurs\u202f; le dernier bon chiffre est indiqué plus haut',
    sexes: 'Sites où le sexe est connu',
    sexesDetail: (known, all) =>
      known === all
        ? 'tous les sites de la semaine'
        : `sur ${n(all)}\u202f; femmes et hommes ne totalisent donc pas les individus`,
    warnings: 'Avertissements sur les lignes de la semaine',
    warningsDetail: 'lignes retenues, à vérifier\u202f; voir l’onglet «\u202fConstats\u202f»',
    site: (name, individuals) => `${name} (${n(individuals)})`,
    more: (count) => `et ${counted(count, 'autre', 'autres', 'fr')}`,
    withheld: '[texte masqué\u202f: données personnelles]',
    noExplanation: 'sans explication',
  },
  outlierTable: { before: 'Semaine avant', explanation: 'Explication du facilitateur' },
  needTables,
  explain,
  none: 'Aucun.',
  noSites: 'Aucun site n’a de chiffre cette semaine.',
  notes: [
    'Individus et ménages\u202f: personnes déplacées présentes sur les sites, d’après le rapport hebdomadaire de chaque site. Les familles d’accueil hors site ne sont pas comptées.',
    'Seuls les sites qui ont un chiffre pour la semaine entrent dans les totaux. Un chiffre d’une semaine antérieure n’y entre jamais, sauf si le site déclare le reporter.',
    'Une cellule vide n’est pas un zéro\u202f: «\u202f–\u202f» signifie que le chiffre n’a pas été donné, 0 qu’il a été donné et vaut zéro.',
    'Variation\u202f: mêmes sites aux deux semaines. Pourcentage arrondi au centième le plus proche\u202f; la base est indiquée sous le chiffre.',
    'Variation brute\u202f: total de la semaine moins total de la semaine précédente, quels que soient les sites qui ont rendu compte.',
    'Forte variation\u202f: supérieure à la fois aux seuils en personnes et en pourcentage des paramètres de l’opération.',
    'Niveaux de besoin\u202f: évaluation du facilitateur avec le comité du site, de 0 (couvert) à 3 (critique, intervention urgente).',
    'Besoin répété\u202f: au niveau 2 ou 3 dans plusieurs rapports de suite (paramètre de l’opération). Une semaine sans réponse n’interrompt pas la suite et ne compte pas. Une intervention prévue ou suspendue n’est pas une réponse.',
    'Un site déclaré par deux équipes n’est compté qu’une fois. Un site n’est fermé que si le registre le dit.',
  ],
  charts: {
    individuals: 'Individus sur les sites, par semaine',
    individualsAlt:
      'Individus de chaque semaine, pour les sites qui ont un chiffre cette semaine-là.',
    needs: 'Nombre de sites par secteur et niveau de besoin',
    needsAlt: 'Par secteur, nombre de sites à chaque niveau de besoin.',
    week: 'Semaine',
    sites: 'Sites',
    sector: 'Secteur',
  },
};
