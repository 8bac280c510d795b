// The monthly DTM report: key figures, charts, a summary in three blocks, zones, movements, needs,
// interventions, needs against answers, data quality, all sites. Figures come from `month-picture`;
// this file only puts them in order. Source of the content: domain notes, section 1.2.

import type { Messages } from '../messages/messages.ts';
import { firstOfMonth } from '../table/serial-month.ts';
import type { Block, ReportDocument } from './document/document.ts';
import { annexTable } from './monthly/annex-table.ts';
import { movementTable, zoneTable } from './monthly/displacement-tables.ts';
import { monthCards } from './monthly/month-cards.ts';
import { monthCharts } from './monthly/month-charts.ts';
import { monthFacts } from './monthly/month-facts.ts';
import { monthPicture } from './monthly/month-picture.ts';
import type { MonthPicture } from './monthly/month-picture.ts';
import { latestMonth, reportedWeeks } from './monthly/month-weeks.ts';
import { interventionTable, priorityTable } from './monthly/need-tables.ts';
import type { ReportMaterial } from './report-material.ts';
import type { Report } from './report.ts';
import { surveyFacts, surveyShares } from './return-intentions/survey-facts.ts';
import { GRID } from './weekly-needs/page-grid.ts';
import { sectorTable, unansweredTable } from './weekly-needs/need-tables.ts';
import { qualityBox } from './weekly-needs/quality-box.ts';

/** Sites named as missing on the map; the rest is counted. */
const NAMED = 6;

/** The DTM report of a month. */
export const monthly: Report = {
  id: 'monthly',
  period: 'month',
  forms: ['weekly', 'intentions', 'interventions'],
  latest: ({ weekly, settings, today }) =>
    latestMonth(reportedWeeks(weekly, settings, today), today),
  build: (material, day, messages) => {
    const month = firstOfMonth(day);
    const picture = monthPicture(material, month);
    return picture === null
      ? withoutReport(material, month, messages)
      : documentOf(material, picture, messages);
  },
  empty: (messages) => {
    const { heading, empty } = messages.monthly;
    return laidOut(
      heading,
      empty,
      [monthCards(null, messages), ...monthCharts(null, null, messages)],
      messages,
    );
  },
};

function withoutReport(
  material: ReportMaterial,
  month: number,
  messages: Messages,
): ReportDocument {
  const { heading, month: name, noReport } = messages.monthly;
  return laidOut(
    `${heading} – ${name(month)}`,
    subtitleOf(material, null, messages),
    [
      monthCards(null, messages),
      ...monthCharts(null, null, messages),
      { kind: 'text', text: noReport(month) },
    ],
    messages,
  );
}

function documentOf(
  material: ReportMaterial,
  picture: MonthPicture,
  messages: Messages,
): ReportDocument {
  const { gazetteer } = material;
  const words = messages.monthly;
  const facts = monthFacts(picture, gazetteer, messages);
  return laidOut(
    `${words.heading} – ${words.month(picture.month)}`,
    subtitleOf(material, picture.week, messages),
    [
      monthCards(facts, messages),
      ...monthCharts(picture, gazetteer, messages),
      { kind: 'section', title: words.sections.displacement },
      ...texts(words.displacement(facts.displacement)),
      { kind: 'section', title: words.sections.intentions },
      ...texts(intentions(picture, material, messages)),
      { kind: 'section', title: words.sections.needs },
      ...texts(words.needs(facts.needs)),
      { kind: 'legend' },
      ...zoneTable(picture, gazetteer, messages),
      ...mapNote(picture, messages),
      ...movementTable(picture, gazetteer, messages),
      ...priorityTable(picture, messages),
      ...interventionTable(picture, messages),
      ...sectorTable(picture.picture, messages),
      ...unansweredTable(picture.picture.needs, material, messages),
      ...qualityBox(picture.picture, messages),
      ...annexTable(picture, gazetteer, messages),
      { kind: 'section', title: words.sections.notes },
      ...texts(words.notes),
    ],
    messages,
  );
}

function texts(sentences: readonly string[]): readonly Block[] {
  return sentences.map((text) => ({ kind: 'text', text }));
}

function intentions(
  { survey, month }: MonthPicture,
  material: ReportMaterial,
  messages: Messages,
): readonly string[] {
  return survey === null
    ? [messages.monthly.noSurvey(month)]
    : messages.returnIntentions.summary(
        surveyFacts(survey, material),
        surveyShares(survey, messages),
      );
}

function mapNote({ map }: MonthPicture, { monthly: words }: Messages): readonly Block[] {
  if (map.missing.length === 0) return [];
  const largest = [...map.missing].sort((a, b) => b.individuals - a.individuals);
  const persons = largest.reduce((sum, { individuals }) => sum + individuals, 0);
  const named = largest.slice(0, NAMED).map(({ name }) => name);
  return [
    {
      kind: 'text',
      text: words.notOnMap(named, largest.length - named.length, persons),
      tone: 'quiet',
    },
  ];
}

function subtitleOf(
  { settings, scope, today }: ReportMaterial,
  week: number | null,
  messages: Messages,
): string {
  const words = messages.weeklyNeeds;
  return [
    settings['operation.name'],
    scope.kind === 'team' ? words.team(scope.team) : words.wholeOperation,
    ...(week === null ? [] : [messages.monthly.figuresOf(week)]),
    words.madeOn(today),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function laidOut(
  title: string,
  subtitle: string,
  blocks: readonly Block[],
  { language, monthly: { source } }: Messages,
): ReportDocument {
  return {
    id: 'monthly',
    language,
    title,
    subtitle,
    grid: GRID,
    orientation: 'landscape',
    blocks,
    source,
  };
}
