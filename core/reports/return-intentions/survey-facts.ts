// A survey in the form in which sentences about it take its figures.

import { obstacle, returnNeed } from '../../forms/code-lists/intentions.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SurveyFacts, SurveyShares } from '../../messages/return-intentions-messages.ts';
import { pointsOf, shareOf } from '../percent.ts';
import type { ReportMaterial } from '../report-material.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import type { SurveyPicture } from './survey-picture.ts';
import { mostGiven, shareIn } from './tally.ts';
import type { Tally } from './tally.ts';

/** The figures of a survey as sentences take them. */
export function surveyFacts(picture: SurveyPicture, { settings }: ReportMaterial): SurveyFacts {
  const { round, before, least, women, men } = picture;
  const respondents = round.responses.length;
  return {
    respondents,
    refusals: round.refusals,
    women,
    men,
    sites: round.sites.size,
    coveredSites: picture.coveredSites,
    openSites: picture.openSites,
    from: round.from,
    to: round.to,
    least,
    before: before && { respondents: before.responses.length, month: before.month },
    womenShare: women === null || respondents < least ? null : shareOf(women, respondents),
    probability: settings['survey.probability'] === 1,
    mixedRounds: round.numbers.length > 1,
  };
}

/** The shares of the summary. */
export function surveyShares({ questions }: SurveyPicture, { language }: Messages): SurveyShares {
  const intention = questions.get('intention_4weeks');
  const all = intention?.all ?? null;
  const most = (tally: Tally | undefined, list: typeof obstacle) => {
    const answer = tally === undefined ? null : mostGiven(tally);
    return answer?.share == null
      ? null
      : { label: labelOf(list, answer.code, language), share: answer.share };
  };
  return {
    back: shareIn(all, 'retour'),
    stay: shareIn(all, 'rester'),
    elsewhere: shareIn(all, 'partir_ailleurs'),
    abroad: shareIn(all, 'etranger'),
    undecided: shareIn(all, 'indecis'),
    backPoints: pointsOf(shareIn(intention?.before ?? null, 'retour'), shareIn(all, 'retour')),
    firstObstacle: most(questions.get('obstacles')?.all, obstacle),
    firstNeed: most(questions.get('primary_need_return')?.all, returnNeed),
  };
}
