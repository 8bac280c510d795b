// The key figures of a survey.

import type { Messages } from '../../messages/messages.ts';
import type { SurveyFacts } from '../../messages/return-intentions-messages.ts';
import type { Block, NumberShape } from '../document/document.ts';
import { pointsOf, shareOf } from '../percent.ts';
import type { SurveyPicture } from './survey-picture.ts';
import { shareIn } from './tally.ts';
import type { Tally } from './tally.ts';

/** Key figures in the order of the cards. They do not change their meaning. */
export const SURVEY_CARDS = [
  'respondents',
  'sites_covered',
  'return_pct',
  'stay_pct',
  'relocate_pct',
  'leave_pct',
  'return_change_points',
  'refusal_pct',
  'female_pct',
  'male_pct',
  'several_sites_pct',
  'interrupted_pct',
] as const;

export type SurveyCardId = (typeof SURVEY_CARDS)[number];

const SHAPES: Partial<Readonly<Record<SurveyCardId, NumberShape>>> = {
  respondents: 'count',
  sites_covered: 'count',
  return_change_points: 'points',
};

/** The cards of a survey; without one they are empty and keep their place. */
export function surveyCards(
  survey: { readonly picture: SurveyPicture; readonly facts: SurveyFacts } | null,
  { returnIntentions: words }: Messages,
): Block {
  const values = survey && cardValues(survey.picture);
  return {
    kind: 'figures',
    figures: SURVEY_CARDS.map((id) => ({
      id,
      label: words.cards[id],
      value: values?.[id] ?? null,
      shape: SHAPES[id] ?? 'share',
      under: (survey && words.under(id, survey.facts)) || null,
      explanation: survey === null ? '' : words.explain(id, survey.facts),
      headline: id === 'respondents',
    })),
  };
}

/** Values of the cards; `null` where nothing is known or too few answered. */
export function cardValues(picture: SurveyPicture): Readonly<Record<SurveyCardId, number | null>> {
  const { round, questions, women, men, least } = picture;
  const intention = questions.get('intention_4weeks');
  const all = intention?.all ?? null;
  const respondents = round.responses.length;
  return {
    respondents,
    sites_covered: picture.coveredSites,
    return_pct: shareIn(all, 'retour'),
    stay_pct: shareIn(all, 'rester'),
    relocate_pct: shareIn(all, 'partir_ailleurs'),
    leave_pct: leaving(picture),
    return_change_points: pointsOf(
      shareIn(intention?.before ?? null, 'retour'),
      shareIn(all, 'retour'),
    ),
    refusal_pct: picture.refusalShare,
    female_pct: women === null || respondents < least ? null : shareOf(women, respondents),
    male_pct: men === null || respondents < least ? null : shareOf(men, respondents),
    several_sites_pct: severalSites(picture),
    interrupted_pct: shareIn(questions.get('occupation_interrupted')?.all ?? null, 'oui'),
  };
}

const LEAVING = new Set(['retour', 'partir_ailleurs', 'etranger']);

/** Per cent of the counts, not the sum of rounded shares. */
function leaving({ questions, least }: SurveyPicture): number | null {
  const tally = questions.get('intention_4weeks')?.all;
  return tally === undefined ? null : shareOfAny(tally, (code) => LEAVING.has(code), least);
}

/** The share of several answers to a single choice; hidden where it would give a hidden one away. */
function shareOfAny(
  { base, answers }: Tally,
  isOne: (code: string) => boolean,
  least: number,
): number | null {
  const ones = answers.filter(({ code }) => isOne(code));
  if (base < least || ones.some(({ hidden }) => hidden)) return null;
  return shareOf(
    ones.reduce((sum, { count }) => sum + count, 0),
    base,
  );
}

function severalSites({ questions, least }: SurveyPicture): number | null {
  const tally = questions.get('sites_stayed_count')?.all;
  return tally === undefined ? null : shareOfAny(tally, (code) => Number(code) > 1, least);
}
