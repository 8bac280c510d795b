// Le rapport « Intentions de retour », en français.

import type { SurveyCardId } from '../../reports/return-intentions/survey-cards.ts';
import { counted, day, figure, signedFigure } from '../figures.ts';
import { monthName } from '../month-name.ts';
import type {
  ReturnIntentionsMessages,
  SurveyFacts,
  SurveyShares,
} from '../return-intentions-messages.ts';

const n = (value: number): string => figure(value, 'fr');
const pct = (value: number): string => `${figure(value, 'fr', 1)}\u202f%`;
const people = (count: number): string => counted(count, 'personne', 'personnes', 'fr');
const sites = (count: number): string => counted(count, 'site', 'sites', 'fr');
const of = (facts: SurveyFacts): string => `sur ${people(facts.respondents)}`;

/** Women and men in brackets, where they may be told. */
function sexes({ women, men }: SurveyFacts): string {
  return women === null || men === null
    ? ''
    : ` (${counted(women, 'femme', 'femmes', 'fr')}, ${counted(men, 'homme', 'hommes', 'fr')})`;
}

function under(card: SurveyCardId, facts: SurveyFacts): string {
  switch (card) {
    case 'respondents':
      return `du ${day(facts.from)} au ${day(facts.to)}`;
    case 'sites_covered':
      return `sur ${counted(facts.openSites, 'site ouvert', 'sites ouverts', 'fr')}`;
    case 'return_change_points':
      return facts.before === null
        ? 'pas d’enquête avant'
        : `points, depuis ${monthName(facts.before.month, 'fr')}`;
    case 'refusal_pct':
      return counted(facts.refusals, 'refus', 'refus', 'fr');
    case 'female_pct':
      return facts.women === null ? '' : `${n(facts.women)} réponses`;
    case 'male_pct':
      return facts.men === null ? '' : `${n(facts.men)} réponses`;
    case 'return_pct':
    case 'stay_pct':
    case 'relocate_pct':
    case 'leave_pct':
    case 'several_sites_pct':
    case 'interrupted_pct':
      return of(facts);
  }
}

const COUNTED: Readonly<Record<SurveyCardId, string>> = {
  respondents: 'Personnes qui ont accepté de répondre, une par entretien.',
  sites_covered: 'Sites ouverts où au moins une personne a répondu.',
  return_pct: 'Part de celles qui comptent retourner au lieu d’origine dans les 4 semaines.',
  stay_pct: 'Part de celles qui comptent rester sur le site dans les 4 semaines.',
  relocate_pct: 'Part de celles qui comptent s’installer ailleurs dans le pays.',
  leave_pct:
    'Part de celles qui comptent quitter le site\u202f: retour, ailleurs dans le pays ou à l’étranger. Calculée sur les effectifs, non sur des parts arrondies.',
  return_change_points:
    'Part de retour de cette enquête moins celle de l’enquête précédente, en points de pourcentage. Ce n’est pas une variation en pour cent.',
  refusal_pct: 'Part des personnes sollicitées qui n’ont pas accepté de répondre.',
  female_pct: 'Part des femmes parmi les personnes qui ont répondu.',
  male_pct: 'Part des hommes parmi les personnes qui ont répondu.',
  several_sites_pct: 'Part de celles qui ont séjourné sur plus d’un site.',
  interrupted_pct: 'Part de celles dont l’activité a été interrompue par le déplacement.',
};

function explain(card: SurveyCardId, facts: SurveyFacts): string {
  const compared =
    card === 'return_change_points' && facts.before !== null
      ? [`Enquête précédente\u202f: ${people(facts.before.respondents)}.`]
      : [];
  return [
    COUNTED[card],
    `Entretiens du ${day(facts.from)} au ${day(facts.to)}\u202f: ${people(facts.respondents)} dans ${sites(facts.sites)}.`,
    ...compared,
    `Exclus\u202f: ${counted(facts.refusals, 'refus', 'refus', 'fr')}, les réponses vides à la question et les lignes en erreur.`,
    ...(facts.respondents < facts.least
      ? [`Moins de ${n(facts.least)} réponses\u202f: aucun pourcentage n’est publié.`]
      : []),
  ].join('\n');
}

function summary(facts: SurveyFacts, shares: SurveyShares): readonly string[] {
  const first = `Du ${day(facts.from)} au ${day(facts.to)}, ${people(facts.respondents)}${sexes(facts)} ont répondu dans ${n(facts.coveredSites)} des ${counted(facts.openSites, 'site ouvert', 'sites ouverts', 'fr')}.`;
  if (shares.back === null) return [first];
  const plans = [
    `${pct(shares.back)} comptent retourner au lieu d’origine dans les quatre semaines`,
    ...(shares.stay === null ? [] : [`${pct(shares.stay)} rester sur le site`]),
    ...(shares.elsewhere === null ? [] : [`${pct(shares.elsewhere)} s’installer ailleurs`]),
    ...(shares.undecided === null || shares.undecided === 0
      ? []
      : [`${pct(shares.undecided)} ne savent pas`]),
  ];
  const change =
    shares.backPoints === null || facts.before === null
      ? ''
      : ` Par rapport à ${monthName(facts.before.month, 'fr')} (${people(facts.before.respondents)}), la part de retour ${shares.backPoints === 0 ? 'ne change pas' : `change de ${signedFigure(shares.backPoints, 'fr', 1)} points`}.`;
  const reasons = [
    ...(shares.firstObstacle === null
      ? []
      : [
          `Premier obstacle cité\u202f: ${shares.firstObstacle.label.toLowerCase()} (${pct(shares.firstObstacle.share)})`,
        ]),
    ...(shares.firstNeed === null
      ? []
      : [
          `premier besoin pour rentrer\u202f: ${shares.firstNeed.label.toLowerCase()} (${pct(shares.firstNeed.share)})`,
        ]),
  ];
  return [
    first,
    `${plans.join(', ')}.${change}`,
    ...(reasons.length === 0 ? [] : [`${reasons.join('\u202f; ')}.`]),
  ];
}

function method(facts: SurveyFacts): readonly string[] {
  return [
    facts.probability
      ? 'Les personnes ont été tirées au hasard\u202f: les intervalles de confiance à 95\u202f% sont indiqués.'
      : 'Les facilitateurs ont interrogé les personnes présentes sur les sites accessibles. Ce n’est pas un échantillon probabiliste\u202f: les parts décrivent les personnes interrogées, et aucune marge d’erreur n’est indiquée.',
    ...(facts.womenShare !== null && facts.womenShare >= 60
      ? [
          `Les femmes sont surreprésentées (${pct(facts.womenShare)})\u202f: beaucoup d’hommes quittent le site tôt le matin. Comparez les colonnes des femmes et des hommes.`,
        ]
      : []),
    `Aucun pourcentage n’est publié sous ${n(facts.least)} réponses. Les parts sont arrondies chacune au dixième\u202f; «\u202f–\u202f» signifie que la part n’est pas publiée ou n’est pas connue.`,
    'Les changements depuis l’enquête précédente sont en points de pourcentage, différence des parts affichées. Les personnes interrogées ne sont pas les mêmes d’une enquête à l’autre.',
    'Une réponse vide n’est pas comptée\u202f; «\u202fNe sait pas\u202f» est une réponse. Chaque tableau indique qui a répondu.',
    ...(facts.mixedRounds
      ? ['Les lignes portent plusieurs numéros de vague pour ce mois\u202f: à vérifier.']
      : []),
  ];
}

export const returnIntentions: ReturnIntentionsMessages = {
  heading: 'Intentions de retour',
  source: 'Enquête sur les intentions de retour auprès des personnes déplacées sur les sites',
  empty:
    'Le rapport n’est pas encore établi. Menu DTM, «\u202fIntentions de retour…\u202f»\u202f: choisissez le mois.',
  noSurvey: (month) =>
    `Aucun entretien n’a été reçu pour ${monthName(month, 'fr')}. Ce n’est pas une enquête sans réponse.`,
  month: (month) => monthName(month, 'fr'),
  wholeOperation: 'tous les sites',
  team: (team) => `sites de l’équipe ${team}`,
  days: (from, to) => `entretiens du ${day(from)} au ${day(to)}`,
  madeOn: (today) => `établi le ${day(today)}`,
  cards: {
    respondents: 'Personnes interrogées',
    sites_covered: 'Sites couverts',
    return_pct: 'Retour (%)',
    stay_pct: 'Rester (%)',
    relocate_pct: 'Ailleurs au pays (%)',
    leave_pct: 'Quitter le site (%)',
    return_change_points: 'Retour, évolution',
    refusal_pct: 'Refus (%)',
    female_pct: 'Femmes (%)',
    male_pct: 'Hommes (%)',
    several_sites_pct: 'Plus d’un site (%)',
    interrupted_pct: 'Activité rompue (%)',
  },
  under,
  explain,
  sections: {
    plans: 'Intentions dans les quatre semaines',
    obstacles: 'Obstacles au retour',
    needs: 'Besoins pour faciliter le retour',
    home: 'Logement et services au lieu d’origine',
    occupation: 'Activité',
    displacement: 'Déplacement',
    site: 'Difficultés sur le site et stratégies d’adaptation',
    respondents: 'Qui a répondu',
    zones: 'Intentions par zone du site',
    series: 'Enquêtes successives',
    method: 'Méthode et limites',
  },
  table: {
    answer: 'Réponse',
    count: 'Effectif',
    share: 'Part (%)',
    women: 'Femmes (%)',
    men: 'Hommes (%)',
    before: 'Avant (%)',
    change: 'Points',
    interval: 'IC 95\u202f% (%)',
    question: 'Question',
    zone: 'Zone',
    sites: 'Sites',
    respondents: 'Réponses',
    month: 'Enquête',
    firstObstacle: 'Premier obstacle',
    firstNeed: 'Premier besoin',
    noZone: 'Sans zone',
    otherAnswers: (count) =>
      `et ${counted(count, 'autre réponse moins citée', 'autres réponses moins citées', 'fr')}`,
  },
  base: (answered, blank) =>
    `${counted(answered, 'personne a répondu', 'personnes ont répondu', 'fr')}${blank === 0 ? '' : `, ${counted(blank, 'réponse vide', 'réponses vides', 'fr')}`}.`,
  bySex: (women, men) =>
    `${counted(women, 'femme', 'femmes', 'fr')}, ${counted(men, 'homme', 'hommes', 'fr')}.`,
  askedOf: {
    return_when: 'Parmi celles qui comptent retourner.',
    return_who: 'Parmi celles qui comptent retourner.',
    relocation_destination: 'Parmi celles qui comptent s’installer ailleurs.',
    stay_reason: 'Parmi celles qui comptent rester.',
  },
  several: 'Plusieurs réponses possibles\u202f: le total peut dépasser 100\u202f%.',
  limits: (low, high) => `${figure(low, 'fr', 1)}–${figure(high, 'fr', 1)}`,
  rounding: (shown) => `Les parts arrondies totalisent ${pct(shown)}.`,
  tooFew: (least) => `Moins de ${n(least)} réponses\u202f: les pourcentages ne sont pas publiés.`,
  nobody: 'Personne n’a répondu à cette question.',
  manySites: '4 et plus',
  summary,
  method,
  charts: {
    series: 'Intentions au fil des enquêtes (%)',
    seriesAlt:
      'Courbes\u202f: part de celles qui comptent retourner, rester ou s’installer ailleurs, par enquête.',
    obstacles: 'Obstacles au retour (%)',
    obstaclesAlt: 'Barres\u202f: part des personnes qui citent chaque obstacle.',
    needs: 'Premier besoin pour rentrer (%)',
    needsAlt: 'Barres\u202f: part des personnes selon leur premier besoin.',
    challenges: 'Difficultés sur le site (%)',
    challengesAlt: 'Barres\u202f: part des personnes qui citent chaque difficulté.',
    share: 'Part (%)',
    intention: { retour: 'Retour', rester: 'Rester', partir_ailleurs: 'Ailleurs' },
  },
};
