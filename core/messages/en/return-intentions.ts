// The report on return intentions, in English.

import type { SurveyCardId } from '../../reports/return-intentions/survey-cards.ts';
import { counted, day, figure, signedFigure } from '../figures.ts';
import { monthName } from '../month-name.ts';
import type {
  ReturnIntentionsMessages,
  SurveyFacts,
  SurveyShares,
} from '../return-intentions-messages.ts';

const n = (value: number): string => figure(value, 'en');
const pct = (value: number): string => `${figure(value, 'en', 1)}%`;
const people = (count: number): string => counted(count, 'person', 'people', 'en');
const sites = (count: number): string => counted(count, 'site', 'sites', 'en');
const of = (facts: SurveyFacts): string => `of ${people(facts.respondents)}`;

/** Women and men in brackets, where they may be told. */
function sexes({ women, men }: SurveyFacts): string {
  return women === null || men === null
    ? ''
    : ` (${counted(women, 'woman', 'women', 'en')}, ${counted(men, 'man', 'men', 'en')})`;
}

function under(card: SurveyCardId, facts: SurveyFacts): string {
  switch (card) {
    case 'respondents':
      return `${day(facts.from)} to ${day(facts.to)}`;
    case 'sites_covered':
      return `of ${counted(facts.openSites, 'open site', 'open sites', 'en')}`;
    case 'return_change_points':
      return facts.before === null
        ? 'no survey before'
        : `points, since ${monthName(facts.before.month, 'en')}`;
    case 'refusal_pct':
      return counted(facts.refusals, 'refusal', 'refusals', 'en');
    case 'female_pct':
      return facts.women === null ? '' : `${n(facts.women)} respondents`;
    case 'male_pct':
      return facts.men === null ? '' : `${n(facts.men)} respondents`;
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
  respondents: 'People who agreed to answer, one per interview.',
  sites_covered: 'Open sites where at least one person answered.',
  return_pct: 'Share of those who plan to return to their place of origin within 4 weeks.',
  stay_pct: 'Share of those who plan to stay at the site for the next 4 weeks.',
  relocate_pct: 'Share of those who plan to settle elsewhere in the country.',
  leave_pct:
    'Share of those who plan to leave the site: return, elsewhere in the country or abroad. Computed from counts, not from rounded shares.',
  return_change_points:
    'Share of return in this survey less that of the survey before, in percentage points. It is no change in per cent.',
  refusal_pct: 'Share of the people asked who did not agree to answer.',
  female_pct: 'Share of women among the respondents.',
  male_pct: 'Share of men among the respondents.',
  several_sites_pct: 'Share of those who stayed at more than one site.',
  interrupted_pct: 'Share of those whose occupation was interrupted by displacement.',
};

function explain(card: SurveyCardId, facts: SurveyFacts): string {
  const compared =
    card === 'return_change_points' && facts.before !== null
      ? [`Survey before: ${people(facts.before.respondents)}.`]
      : [];
  return [
    COUNTED[card],
    `Interviews from ${day(facts.from)} to ${day(facts.to)}: ${people(facts.respondents)} in ${sites(facts.sites)}.`,
    ...compared,
    `Left out: ${counted(facts.refusals, 'refusal', 'refusals', 'en')}, blank answers to the question and rows with errors.`,
    ...(facts.respondents < facts.least
      ? [`Fewer than ${n(facts.least)} respondents: no percentage is published.`]
      : []),
  ].join('\n');
}

function summary(facts: SurveyFacts, shares: SurveyShares): readonly string[] {
  const first = `From ${day(facts.from)} to ${day(facts.to)}, ${people(facts.respondents)}${sexes(facts)} answered in ${n(facts.coveredSites)} of ${counted(facts.openSites, 'open site', 'open sites', 'en')}.`;
  if (shares.back === null) return [first];
  const plans = [
    `${pct(shares.back)} plan to return to their place of origin within four weeks`,
    ...(shares.stay === null ? [] : [`${pct(shares.stay)} to stay at the site`]),
    ...(shares.elsewhere === null
      ? []
      : [`${pct(shares.elsewhere)} to settle elsewhere in the country`]),
    ...(shares.undecided === null || shares.undecided === 0
      ? []
      : [`${pct(shares.undecided)} do not know`]),
  ];
  const change =
    shares.backPoints === null || facts.before === null
      ? ''
      : ` Against ${monthName(facts.before.month, 'en')} (${people(facts.before.respondents)}), the share of return ${shares.backPoints === 0 ? 'has not changed' : `has changed by ${signedFigure(shares.backPoints, 'en', 1)} points`}.`;
  const reasons = [
    ...(shares.firstObstacle === null
      ? []
      : [
          `First obstacle named: ${shares.firstObstacle.label.toLowerCase()} (${pct(shares.firstObstacle.share)})`,
        ]),
    ...(shares.firstNeed === null
      ? []
      : [
          `first need to return: ${shares.firstNeed.label.toLowerCase()} (${pct(shares.firstNeed.share)})`,
        ]),
  ];
  return [
    first,
    `${plans.join(', ')}.${change}`,
    ...(reasons.length === 0 ? [] : [`${reasons.join('; ')}.`]),
  ];
}

function method(facts: SurveyFacts): readonly string[] {
  return [
    facts.probability
      ? 'People were drawn at random: confidence intervals of 95% are shown.'
      : 'Facilitators interviewed people present at reachable sites. This is no probability sample: the shares describe the people interviewed, and no margin of error is given.',
    ...(facts.womenShare !== null && facts.womenShare >= 60
      ? [
          `Women are over-represented (${pct(facts.womenShare)}): many men leave the site early in the morning. Compare the columns of women and men.`,
        ]
      : []),
    `No percentage is published below ${n(facts.least)} respondents. Shares are rounded each to one decimal; “–” means that a share is not published or not known.`,
    'Changes since the survey before are in percentage points, the difference of the shares shown. The people interviewed are not the same from one survey to the next.',
    'A blank answer is not counted; “Don’t know” is an answer. Each table says who answered.',
    ...(facts.mixedRounds
      ? ['The rows of this month carry more than one round number: to be checked.']
      : []),
  ];
}

export const returnIntentions: ReturnIntentionsMessages = {
  heading: 'Return intentions',
  source: 'Survey of return intentions among displaced people at the sites',
  empty: 'The report has not been made yet. DTM menu, “Return intentions…”: choose the month.',
  noSurvey: (month) =>
    `No interview was received for ${monthName(month, 'en')}. That is not a survey without answers.`,
  month: (month) => monthName(month, 'en'),
  wholeOperation: 'all sites',
  team: (team) => `sites of team ${team}`,
  days: (from, to) => `interviews from ${day(from)} to ${day(to)}`,
  madeOn: (today) => `made on ${day(today)}`,
  cards: {
    respondents: 'Respondents',
    sites_covered: 'Sites covered',
    return_pct: 'Return (%)',
    stay_pct: 'Stay (%)',
    relocate_pct: 'Elsewhere in CAR (%)',
    leave_pct: 'Leave the site (%)',
    return_change_points: 'Return, change',
    refusal_pct: 'Refusals (%)',
    female_pct: 'Women (%)',
    male_pct: 'Men (%)',
    several_sites_pct: 'More than one site (%)',
    interrupted_pct: 'Work interrupted (%)',
  },
  under,
  explain,
  sections: {
    plans: 'Intentions for the next four weeks',
    obstacles: 'Obstacles to return',
    needs: 'Needs to facilitate return',
    home: 'Home and services in the place of origin',
    occupation: 'Occupation',
    displacement: 'Displacement',
    site: 'Difficulties on site and coping',
    respondents: 'Who answered',
    zones: 'Intentions by zone of the site',
    series: 'Successive surveys',
    method: 'Method and limits',
  },
  table: {
    answer: 'Answer',
    count: 'Count',
    share: 'Share (%)',
    women: 'Women (%)',
    men: 'Men (%)',
    before: 'Before (%)',
    change: 'Points',
    interval: '95% CI (%)',
    question: 'Question',
    zone: 'Zone',
    sites: 'Sites',
    respondents: 'Respondents',
    month: 'Survey',
    firstObstacle: 'First obstacle',
    firstNeed: 'First need',
    noZone: 'No zone',
    otherAnswers: (count) =>
      `and ${counted(count, 'other answer named less often', 'other answers named less often', 'en')}`,
  },
  base: (answered, blank) =>
    `${counted(answered, 'person answered', 'people answered', 'en')}${blank === 0 ? '' : `, ${counted(blank, 'blank answer', 'blank answers', 'en')}`}.`,
  bySex: (women, men) =>
    `${counted(women, 'woman', 'women', 'en')}, ${counted(men, 'man', 'men', 'en')}.`,
  askedOf: {
    return_when: 'Of those who plan to return.',
    return_who: 'Of those who plan to return.',
    relocation_destination: 'Of those who plan to settle elsewhere.',
    stay_reason: 'Of those who plan to stay.',
  },
  several: 'Several answers possible: the total may exceed 100%.',
  limits: (low, high) => `${figure(low, 'en', 1)}–${figure(high, 'en', 1)}`,
  rounding: (shown) => `The rounded shares add up to ${pct(shown)}.`,
  tooFew: (least) => `Fewer than ${n(least)} respondents: percentages are not published.`,
  nobody: 'Nobody answered this question.',
  manySites: '4 and more',
  summary,
  method,
  charts: {
    series: 'Intentions over the surveys (%)',
    seriesAlt: 'Lines: share of those who plan to return, stay or settle elsewhere, by survey.',
    obstacles: 'Obstacles to return (%)',
    obstaclesAlt: 'Bars: share of people who name each obstacle.',
    needs: 'First need to return (%)',
    needsAlt: 'Bars: share of people by their first need.',
    challenges: 'Difficulties on site (%)',
    challengesAlt: 'Bars: share of people who name each difficulty.',
    share: 'Share (%)',
    intention: { retour: 'Return', rester: 'Stay', partir_ailleurs: 'Elsewhere' },
  },
};
