// The weekly needs report: title, key figures, charts, sites, zones, what is missing, alerts, data
// quality, method. Figures come from `week-picture`; this file only puts them in order.

import type { Messages } from '../messages/messages.ts';
import type { Block, ReportDocument } from './document/document.ts';
import { latestCompleteWeek } from './latest-complete-week.ts';
import type { Report } from './report.ts';
import { absenceTable } from './weekly-needs/absence-table.ts';
import { alertTable } from './weekly-needs/alert-table.ts';
import { cardBlock } from './weekly-needs/cards.ts';
import { chartBlock } from './weekly-needs/chart-block.ts';
import { outlierTable } from './weekly-needs/outlier-table.ts';
import { GRID } from './weekly-needs/page-grid.ts';
import { qualityBox } from './weekly-needs/quality-box.ts';
import { siteTable } from './weekly-needs/site-table.ts';
import type { WeekMaterial } from './weekly-needs/week-material.ts';
import { weekPicture } from './weekly-needs/week-picture.ts';
import { zoneTable } from './weekly-needs/zone-table.ts';

/** Weekly needs of the sites. Source of the layout: domain notes, section 1.6. */
export const weeklyNeeds: Report = {
  id: 'weekly-needs',
  period: 'week',
  forms: ['weekly'],
  latest: ({ weekly, settings, today }) => latestCompleteWeek(weekly, settings, today),
  build: (material, week, messages) => build({ ...material, week }, messages),
  empty: (messages) => {
    const { heading, empty } = messages.weeklyNeeds;
    return documentOf(
      heading,
      empty,
      [cardBlock(null, messages), chartBlock([], [], messages)],
      messages,
    );
  },
};

function build(material: WeekMaterial, messages: Messages): ReportDocument {
  const picture = weekPicture(material);
  const { gazetteer, week } = material;
  const words = messages.weeklyNeeds;
  return documentOf(
    `${words.heading} – ${words.week(week - 6, week)}`,
    subtitleOf(material, messages),
    [
      cardBlock(picture, messages),
      chartBlock(picture.weeks, picture.sectors, messages),
      { kind: 'legend' },
      ...siteTable(picture.lines, gazetteer, messages),
      ...zoneTable(picture.zones, picture.total, gazetteer, messages),
      ...absenceTable(picture.absences, gazetteer, messages),
      ...alertTable(picture.alerts, gazetteer, messages),
      ...qualityBox(picture, messages),
      ...outlierTable(picture.quality, gazetteer, messages),
      { kind: 'section', title: words.sections.notes },
      ...words.notes.map((note) => ({ kind: 'text', text: note }) as const),
    ],
    messages,
  );
}

function subtitleOf({ scope, week, today, settings }: WeekMaterial, messages: Messages): string {
  const words = messages.weeklyNeeds;
  return [
    settings['operation.name'],
    scope.kind === 'team' ? words.team(scope.team) : words.wholeOperation,
    words.cutOff(week),
    words.madeOn(today),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function documentOf(
  title: string,
  subtitle: string,
  blocks: readonly Block[],
  { language, weeklyNeeds: { source } }: Messages,
): ReportDocument {
  return {
    id: 'weekly-needs',
    language,
    title,
    subtitle,
    grid: GRID,
    orientation: 'landscape',
    blocks,
    source,
  };
}
