// The charts of a survey: intentions since the first survey, obstacles, first needs, difficulties.
// They keep their place; shares that are not told leave them empty.

import { obstacle, returnNeed } from '../../forms/code-lists/intentions.ts';
import { siteChallenge } from '../../forms/code-lists/site-life.ts';
import type { CodeList } from '../../forms/code-lists/code-list.ts';
import type { Messages } from '../../messages/messages.ts';
import { myMonth } from '../../table/serial-month.ts';
import type { Block, DocumentChart } from '../document/document.ts';
import { SERIES_COLORS } from '../document/document-look.ts';
import { labelOf } from '../weekly-needs/label-of.ts';
import type { QuestionId } from './questions.ts';
import type { SurveyPicture } from './survey-picture.ts';
import { shareIn } from './tally.ts';

/** Surveys and answers that a chart shows; the tables have them all. */
const SURVEYS = 4;
const ANSWERS = 8;

const INTENTIONS = ['retour', 'rester', 'partir_ailleurs'] as const;

/** The charts, two on a line. */
export function surveyCharts(picture: SurveyPicture | null, messages: Messages): readonly Block[] {
  const { charts: words } = messages.returnIntentions;
  const bars = (
    id: string,
    question: QuestionId,
    list: CodeList,
    title: string,
    alt: string,
  ): DocumentChart => answerBars({ id, question, list, title, alt }, picture, messages);
  return [
    {
      kind: 'charts',
      charts: [
        seriesChart(picture, messages),
        bars('obstacles', 'obstacles', obstacle, words.obstacles, words.obstaclesAlt),
      ],
    },
    {
      kind: 'charts',
      charts: [
        bars('first-needs', 'primary_need_return', returnNeed, words.needs, words.needsAlt),
        bars('challenges', 'site_challenges', siteChallenge, words.challenges, words.challengesAlt),
      ],
    },
  ];
}

function seriesChart(
  picture: SurveyPicture | null,
  { returnIntentions: words }: Messages,
): DocumentChart {
  const series = (picture?.series ?? []).slice(-SURVEYS);
  return {
    kind: 'line',
    id: 'intentions-by-survey',
    title: words.charts.series,
    alt: words.charts.seriesAlt,
    room: SURVEYS,
    data: {
      domain: { label: words.table.month, values: series.map(({ month }) => myMonth(month)) },
      series: INTENTIONS.map((code, index) => ({
        label: words.charts.intention[code],
        color: SERIES_COLORS[index] ?? SERIES_COLORS[0],
        values: series.map(({ intention }) => shareIn(intention, code)),
      })),
      beside: [
        { label: words.table.respondents, values: series.map(({ respondents }) => respondents) },
      ],
    },
  };
}

interface Bars {
  readonly id: string;
  readonly question: QuestionId;
  readonly list: CodeList;
  readonly title: string;
  readonly alt: string;
}

function answerBars(
  { id, question, list, title, alt }: Bars,
  picture: SurveyPicture | null,
  { language, returnIntentions: words }: Messages,
): DocumentChart {
  const answers = (picture?.questions.get(question)?.all.answers ?? [])
    .filter(({ share }) => (share ?? 0) > 0)
    .slice(0, ANSWERS);
  return {
    kind: 'bar',
    id,
    title,
    alt,
    room: ANSWERS,
    data: {
      domain: {
        label: words.table.answer,
        values: answers.map(({ code }) => labelOf(list, code, language)),
      },
      series: [
        {
          label: words.charts.share,
          color: SERIES_COLORS[0],
          values: answers.map(({ share }) => share),
        },
      ],
    },
  };
}
