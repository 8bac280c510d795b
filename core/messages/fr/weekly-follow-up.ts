// Le rapport « Besoins hebdo », en français : les besoins et leurs réponses, et ce que compte chaque
// chiffre clé.

import { counted, day } from '../figures.ts';
import type { NeedTableMessages, WeeklyExplanationMessages } from '../weekly-follow-up-messages.ts';

const sites = (count: number): string => counted(count, 'site', 'sites', 'fr');
const by = (organisation: string | null): string =>
  organisation === null ? '' : ` (${organisation})`;

export const needTables: NeedTableMessages = {
  sector: 'Secteur',
  level: 'Niveau',
  individuals: 'Individus concernés',
  answered: 'Avec intervention',
  unanswered: 'Répétés sans interv.',
  mostNamed: 'Problème le plus cité',
  issue: 'Problème principal',
  weeks: 'Rapports',
  since: 'Depuis le',
  response: 'Intervention',
  issueIn: (issue, count) => `${issue} (${sites(count)})`,
  noIssue: 'non précisé',
  noResponse: 'aucune',
  ongoing: (organisation) => `en cours${by(organisation)}`,
  completed: (organisation, end) =>
    `terminée${end === null ? '' : ` le ${day(end)}`}${by(organisation)}`,
  sectorsNote:
    'Niveaux\u202f: nombre de sites. Individus concernés\u202f: ceux des sites dont le besoin est important ou critique. Interventions\u202f: en cours ou terminées, du même secteur et sur le même site, depuis le début du besoin.',
  nothingRegistered:
    'Aucune intervention n’est enregistrée\u202f: le journal des interventions est vide.',
  noneUnanswered: 'Aucun besoin répété n’est sans intervention.',
  none: 'Aucun.',
};

export const explain: WeeklyExplanationMessages = {
  counted: {
    individuals:
      'Personnes déplacées présentes sur les sites, additionnées des rapports de la semaine.',
    households: 'Ménages déplacés présents sur les sites, additionnés des rapports de la semaine.',
    change_abs:
      'Individus de cette semaine moins ceux de la semaine précédente, sur les sites qui ont un chiffre les deux semaines.',
    change_pct:
      'La variation en pour cent des individus de la semaine précédente, sur les mêmes sites, arrondie au centième.',
    arrivals: 'Individus arrivés dans la semaine, d’après les rapports.',
    departures: 'Individus partis dans la semaine, d’après les rapports.',
    household_size: 'Individus divisés par les ménages, sur les sites qui donnent les deux.',
    alerts: 'Sites dont le rapport signale une alerte urgente.',
    sites: 'Sites dont le rapport de la semaine donne un nombre d’individus.',
    sites_expected:
      'Sites ouverts au registre cette semaine, et sites hors registre qui ont rendu compte.',
    sites_missing: 'Sites ouverts dont on n’a pas de chiffre pour la semaine.',
    raw_change_abs:
      'Total de cette semaine moins total de la semaine précédente, quels que soient les sites qui ont rendu compte.',
    female: 'Femmes et filles, sur les sites qui donnent les deux sexes.',
    male: 'Hommes et garçons, sur les sites qui donnent les deux sexes.',
    critical_sites: 'Sites dont au moins un des six besoins est au niveau 3.',
    carried_over: 'Sites qui déclarent reprendre le chiffre de la semaine précédente.',
    sites_not_received: 'Sites ouverts dont aucun rapport n’est arrivé pour la semaine.',
    sites_rejected: 'Sites dont le rapport est arrivé mais comporte des erreurs à corriger.',
    sites_inaccessible:
      'Sites dont le rapport dit que l’accès était impossible et ne donne pas de chiffre.',
    sites_not_visited: 'Sites dont le rapport n’a ni date de visite ni chiffre.',
    sites_no_figure: 'Sites visités dont le rapport ne donne pas de chiffre.',
    sites_closed: 'Sites fermés d’après le registre. Ils ne sont pas attendus.',
    repeated_needs:
      'Besoins au niveau 2 ou 3 depuis plusieurs rapports de suite, sans intervention du secteur sur le site depuis. Le nombre de rapports est un paramètre de l’opération.',
    changes_unexplained: 'Sites dont la forte variation n’est pas expliquée par l’équipe.',
  },
  absent: {
    'not-received': (count) => `${sites(count)} sans rapport`,
    rejected: (count) => `${sites(count)} à corriger`,
    inaccessible: (count) => `${sites(count)} sans accès`,
    'not-visited': (count) => counted(count, 'site non visité', 'sites non visités', 'fr'),
    'no-figure': (count) => `${sites(count)} sans chiffre`,
  },
  notGiven: (count) => `${sites(count)} dont le rapport ne donne pas ce chiffre`,
  notBefore: (count) => `${sites(count)} sans chiffre la semaine précédente`,
};
