// Le rapport « Profils de sites », en français.

import type { ProfileCardId } from '../../reports/site-profiles/profile-cards.ts';
import type { SphereId } from '../../reports/site-profiles/sphere.ts';
import { counted, day, figure, signedFigure } from '../figures.ts';
import { monthName } from '../month-name.ts';
import type { ProfileCardFacts, SiteProfilesMessages } from '../site-profiles-messages.ts';

const n = (value: number): string => figure(value, 'fr');
const one = (value: number): string => figure(value, 'fr', Number.isInteger(value) ? 0 : 1);
const sites = (count: number): string => counted(count, 'site', 'sites', 'fr');

const UNITS: Readonly<Record<SphereId, string>> = {
  water: 'l par pers. et jour',
  latrines: 'pers. par latrine',
  water_points: 'pers. par point d’eau',
  area: 'm² par pers.',
};

function under(card: ProfileCardId, facts: ProfileCardFacts): string {
  switch (card) {
    case 'sites_profiled':
      return `sur ${counted(facts.open, 'site ouvert', 'sites ouverts', 'fr')}`;
    case 'individuals':
    case 'households':
      return `dans ${sites(facts.known)}`;
    case 'water_below':
    case 'latrines_below':
    case 'water_points_below':
    case 'area_below':
    case 'overcrowded':
    case 'without_committee':
    case 'without_complaints':
    case 'open_defecation':
    case 'extrapolated':
      return `sur ${sites(facts.known)}`;
  }
}

const COUNTED: Readonly<Record<ProfileCardId, string>> = {
  sites_profiled:
    'Sites dont le profil du mois est reçu et retenu, parmi les sites ouverts dans le mois.',
  individuals: 'Personnes déplacées présentes le jour de la visite, additionnées.',
  households: 'Ménages présents le jour de la visite, additionnés.',
  water_below: 'Sites qui ont moins de litres d’eau par personne et par jour que la norme.',
  latrines_below:
    'Sites où plus de personnes se partagent une latrine que la norme, ou sans latrine.',
  water_points_below:
    'Sites où plus de personnes se partagent un point d’eau que la norme, ou sans point d’eau.',
  area_below: 'Sites qui ont moins de mètres carrés par personne que la norme.',
  overcrowded: 'Sites dont les individus dépassent ce pourcentage de la capacité d’accueil.',
  without_committee: 'Sites où aucun comité ne se réunit.',
  without_complaints:
    'Sites sans mécanisme de plainte\u202f; «\u202fne sait pas\u202f» n’est pas compté.',
  open_defecation: 'Sites où la défécation à l’air libre a été observée.',
  extrapolated: 'Sites dont l’âge et le sexe sont extrapolés d’une clé, et non comptés.',
};

function explain(card: ProfileCardId, facts: ProfileCardFacts): string {
  const missing = facts.open - facts.profiled;
  return [
    COUNTED[card],
    ...(facts.standard === null ? [] : [`Seuil des paramètres\u202f: ${one(facts.standard)}.`]),
    `Base\u202f: ${sites(facts.known)} où la réponse est connue, sur ${counted(facts.profiled, 'profil', 'profils', 'fr')}.`,
    `Exclus\u202f: ${sites(missing)} sans profil, les cellules vides ou illisibles et les lignes en erreur.`,
    ...(facts.withheld > 0
      ? [`${sites(facts.withheld)} de très petite taille ne sont pas comptés.`]
      : []),
    facts.findings === 0
      ? 'Aucun constat ouvert sur ces valeurs.'
      : `${counted(facts.findings, 'constat ouvert', 'constats ouverts', 'fr')} sur ces valeurs.`,
  ].join(' ');
}

export const siteProfiles: SiteProfilesMessages = {
  heading: 'Profils des sites',
  source: 'Profils mensuels, rapports hebdomadaires et suivi des interventions',
  empty:
    'Le rapport n’est pas encore établi. Menu DTM, «\u202fProfils de sites…\u202f»\u202f: choisissez le mois.',
  noProfiles: (month) => `Aucun profil n’est reçu pour ${monthName(month, 'fr')}.`,
  month: (month) => monthName(month, 'fr'),
  wholeOperation: 'tous les sites',
  team: (team) => `sites de l’équipe ${team}`,
  madeOn: (today) => `établi le ${day(today)}`,
  cards: {
    sites_profiled: 'Sites avec un profil',
    individuals: 'Individus (PDI)',
    households: 'Ménages',
    water_below: 'Eau sous la norme',
    latrines_below: 'Latrines insuffisantes',
    water_points_below: 'Points d’eau insuffisants',
    area_below: 'Espace sous la norme',
    overcrowded: 'Capacité dépassée',
    without_committee: 'Sans comité',
    without_complaints: 'Sans mécanisme de plainte',
    open_defecation: 'Défécation à l’air libre',
    extrapolated: 'Âge et sexe extrapolés',
  },
  under,
  explain,
  sections: {
    index: 'Index des sites',
    absences: 'Sites sans profil ce mois',
    population: 'Population',
    standards: 'Conditions de vie et normes Sphère',
    vulnerable: 'Groupes vulnérables',
    displacement: 'Déplacement',
    management: 'Gestion, comités et redevabilité',
    shelter: 'Terrain, abris et articles ménagers',
    wash: 'Eau, hygiène et assainissement',
    food: 'Alimentation et moyens de subsistance',
    health: 'Santé et nutrition',
    education: 'Éducation',
    safety: 'Sécurité et protection',
    gaps: 'Lacunes prioritaires et synthèse',
    weeks: 'Suivi hebdomadaire du mois et niveaux de besoin',
    interventions: 'Partenaires et interventions du mois',
    quality: 'Qualité des données',
    method: 'Notes et méthode',
  },
  index: {
    site: 'Site',
    zone: 'Zone',
    individuals: 'Individus',
    visit: 'Visite',
    sphere: 'Écart Sphère le plus grave',
    gap: 'Première lacune',
    allMet: '✓ aucun écart connu',
    notKnown: '? inconnu',
  },
  sphere: {
    indicator: 'Indicateur Sphère',
    value: 'Valeur',
    standard: 'Norme',
    verdict: 'Appréciation',
    names: {
      water: 'Eau par personne et par jour (litres)',
      latrines: 'Personnes par latrine fonctionnelle',
      water_points: 'Personnes par point d’eau fonctionnel',
      area: 'Superficie du site par personne (m²)',
    },
    short: {
      water: 'Quantité d’eau',
      latrines: 'Latrines',
      water_points: 'Points d’eau',
      area: 'Espace par personne',
    },
    limit: (id, standard) =>
      `${id === 'water' || id === 'area' ? 'au moins' : 'au plus'} ${one(standard)}`,
    verdicts: {
      met: '✓ Norme respectée',
      below: '✗ Norme non respectée',
      emergency: '✗✗ Urgence',
      unknown: '? Inconnu',
    },
    none: 'aucun',
    failed: (id, value, isEmergency) =>
      `${isEmergency ? '✗✗' : '✗'} ${
        value === null
          ? id === 'latrines'
            ? 'aucune latrine'
            : 'aucun point d’eau'
          : `${figure(value, 'fr', 1)} ${UNITS[id]}`
      }`,
  },
  pyramid: {
    title: 'Âge et sexe (comptage)',
    sampled: 'Âge et sexe (échantillon)',
    extrapolated: 'Âge et sexe (extrapolation)',
    women: 'Femmes et filles',
    men: 'Hommes et garçons',
    ages: ['0–4', '5–17', '18–59', '60+'],
  },
  population: {
    female: 'Femmes et filles',
    male: 'Hommes et garçons',
    estimated: (label) => `${label} (estimation)`,
    householdSize: 'Personnes par ménage',
    monthChange: 'Variation hebdo dans le mois',
    perCapacity: 'Occupation de la capacité',
  },
  weeks: { week: 'Semaine', none: 'Aucun rapport hebdomadaire de ce mois.' },
  interventions: {
    sector: 'Secteur',
    activity: 'Activité',
    organisation: 'Org.',
    status: 'Statut',
    period: 'Dates',
    targeted: 'Ciblés',
    reached: 'Atteints',
    none: 'Aucune intervention n’est signalée sur le site ce mois-ci.',
    days: (from, to) =>
      to === null ? `depuis le ${day(from)}` : from === to ? day(from) : `${day(from)}–${day(to)}`,
  },
  absences: {
    situation: 'Situation',
    lastProfile: 'Dernier profil',
    lastFigure: 'Individus',
    of: 'Semaine du',
    kinds: {
      'not-received': 'Profil non reçu',
      inaccessible: 'Site non accessible',
      closed: 'Site fermé',
    },
    closedOn: (closed) => `Site fermé le ${day(closed)}`,
    none: 'Aucun\u202f: tous les sites ouverts ont un profil.',
  },
  quality: {
    extrapolated:
      'Âge et sexe extrapolés d’une clé démographique\u202f: ce sont des estimations, pas un comptage.',
    sampled: 'Âge et sexe estimés d’après un échantillon de ménages.',
    notAdding: (sum, total) =>
      `Les cases d’âge et de sexe totalisent ${n(sum)}, le profil indique ${n(total)} individus.`,
    incomplete: 'Âge et sexe incomplets\u202f: une case vide n’est pas un zéro.',
    weekly: (weekly, week, percent) =>
      `Rapport hebdomadaire du ${day(week)}\u202f: ${n(weekly)} individus${percent === null ? '' : `, soit ${signedFigure(percent, 'fr', 2)}\u202f% d’écart du profil`}.`,
    noWeekly: 'Aucun chiffre hebdomadaire de ce mois pour comparer.',
    unread: (columns) => `Cellules illisibles, comptées comme inconnues\u202f: ${columns}.`,
    findings: (count, columns) =>
      `${counted(count, 'constat ouvert', 'constats ouverts', 'fr')}\u202f: ${columns}.`,
    noFindings: 'Aucun constat ouvert sur ce profil.',
  },
  together: (count, least) =>
    `${sites(count)} de la zone, dont au moins un de moins de ${n(least)} personnes. Les effectifs sont additionnés\u202f; pour les autres questions, la réponse la plus fréquente est donnée, un tiret quand il n’y en a pas.`,
  withheld: (count, least) =>
    `${sites(count)} de moins de ${n(least)} personnes, même regroupés, ne sont pas montrés.`,
  masked: '[texte masqué\u202f: données personnelles]',
  labelled: (label, value) => `${label}\u202f: ${value}`,
  percent: (value) => `${figure(value, 'fr', Number.isInteger(value) ? 0 : 1)}\u202f%`,
  squareMetres: (value) => `${n(value)}\u202fm²`,
  chart: {
    title: 'Sites par indicateur Sphère',
    alt: 'Pour chaque indicateur, nombre de sites en urgence, sous la norme, à la norme et inconnus.',
    indicator: 'Indicateur',
  },
  method: [
    'Un profil par site et par mois, d’après des informateurs clés, l’observation du site et le comptage quand il a eu lieu. Les réponses sont celles de la majorité, non de chaque ménage.',
    'Un tiret signifie que la réponse n’est pas connue. Ce n’est ni zéro ni «\u202fnon\u202f».',
    'Normes\u202f: Sphère 2018, telles que fixées dans les paramètres de l’opération. Urgence\u202f: sous le minimum de survie, ou au-delà du seuil d’urgence.',
    'Une extrapolation d’âge et de sexe n’est jamais un comptage\u202f; elle est signalée sur chaque page.',
    'Un site sans profil n’est pas un site fermé\u202f: seul le registre ferme un site.',
    'Les chiffres du profil valent au jour de la visite, ceux du suivi hebdomadaire à la clôture de la semaine. Les deux peuvent différer.',
  ],
};
