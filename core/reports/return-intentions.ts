// The monthly report on return intentions: key figures, summary, charts, every question, zones, the
// series, method. Figures come from `survey-picture`; this file only puts them in order. Single
// responses never stand in it. Source of the content: domain notes, section 1.3.

import type { Messages } from '../messages/messages.ts';
import { firstOfMonth, lastOfMonth } from '../table/serial-month.ts';
import type { Block, ReportDocument } from './document/document.ts';
import type { ReportMaterial } from './report-material.ts';
import type { Report } from './report.ts';
import { QUESTIONS, YES_NO_QUESTIONS } from './return-intentions/questions.ts';
import type { SurveySection } from './return-intentions/questions.ts';
import { questionTable } from './return-intentions/question-table.ts';
import type { TableContext } from './return-intentions/question-table.ts';
import { surveyCards } from './return-intentions/survey-cards.ts';
import { surveyCharts } from './return-intentions/survey-charts.ts';
import { GRID } from './return-intentions/survey-grid.ts';
import { surveyFacts, surveyShares } from './return-intentions/survey-facts.ts';
import { surveyPicture } from './return-intentions/survey-picture.ts';
import type { SurveyPicture } from './return-intentions/survey-picture.ts';
import { surveyRounds } from './return-intentions/survey-round.ts';
import { yesNoTable } from './return-intentions/yes-no-table.ts';
import { seriesTable, zoneTable } from './return-intentions/zone-tables.ts';

const SECTIONS: readonly SurveySection[] = [
  'plans',
  'obstacles',
  'needs',
  'home',
  'occupation',
  'displacement',
  'site',
  'respondents',
];

/** Return intentions of a month. */
export const returnIntentions: Report = {
  id: 'return-intentions',
  period: 'month',
  forms: ['intentions'],
  latest: latestSurvey,
  build: (material, month, messages) => {
    const first = firstOfMonth(month);
    return documentOf(material, first, surveyPicture(material, first), messages);
  },
  empty: (messages) => {
    const { heading, empty } = messages.returnIntentions;
    return laidOut(
      heading,
      empty,
      [surveyCards(null, messages), ...surveyCharts(null, messages)],
      messages,
    );
  },
};

/** The latest month that is over and has a survey; a month under way where there is no other. */
function latestSurvey({ intentions, today }: ReportMaterial): number | null {
  const months = surveyRounds(intentions)
    .filter(({ responses, from }) => responses.length > 0 && from <= today)
    .map(({ month }) => month);
  const over = months.filter((month) => lastOfMonth(month) < today);
  return over[over.length - 1] ?? months[months.length - 1] ?? null;
}

function documentOf(
  material: ReportMaterial,
  month: number,
  picture: SurveyPicture | null,
  messages: Messages,
): ReportDocument {
  const words = messages.returnIntentions;
  const title = `${words.heading} – ${words.month(month)}`;
  const { scope, settings, today } = material;
  const subtitle = [
    settings['operation.name'],
    scope.kind === 'team' ? words.team(scope.team) : words.wholeOperation,
    ...(picture === null ? [] : [words.days(picture.round.from, picture.round.to)]),
    words.madeOn(today),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  if (picture === null) {
    return laidOut(
      title,
      subtitle,
      [
        surveyCards(null, messages),
        ...surveyCharts(null, messages),
        { kind: 'text', text: words.noSurvey(month) },
      ],
      messages,
    );
  }
  const facts = surveyFacts(picture, material);
  const { gazetteer } = material;
  const small = material.audience === 'shared' ? settings['disclosure.small_number'] : null;
  const context: TableContext = { gazetteer, settings, least: picture.least, small, messages };
  return laidOut(
    title,
    subtitle,
    [
      surveyCards({ picture, facts }, messages),
      ...surveyCharts(picture, messages),
      ...words
        .summary(facts, surveyShares(picture, messages))
        .map((text) => ({ kind: 'text', text }) as const),
      ...SECTIONS.flatMap((section) => sectionBlocks(section, picture, context)),
      ...zoneTable(picture, gazetteer, messages),
      ...seriesTable(picture, messages),
      { kind: 'section', title: words.sections.method },
      ...words.method(facts).map((text) => ({ kind: 'text', text }) as const),
    ],
    messages,
  );
}

function sectionBlocks(
  section: SurveySection,
  { questions }: SurveyPicture,
  context: TableContext,
): readonly Block[] {
  const { messages } = context;
  return [
    { kind: 'section', title: messages.returnIntentions.sections[section] },
    ...QUESTIONS.filter((question) => question.section === section).flatMap((question) => {
      const picture = questions.get(question.id);
      return picture === undefined ? [] : questionTable(question, picture, context);
    }),
    ...YES_NO_QUESTIONS.filter((group) => group.section === section).flatMap(({ ids }) =>
      yesNoTable(ids, questions, messages),
    ),
  ];
}

function laidOut(
  title: string,
  subtitle: string,
  blocks: readonly Block[],
  { language, returnIntentions: { source } }: Messages,
): ReportDocument {
  return {
    id: 'return-intentions',
    language,
    title,
    subtitle,
    grid: GRID,
    orientation: 'portrait',
    blocks,
    source,
  };
}
