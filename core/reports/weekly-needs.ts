// The weekly needs report: key figures, charts, sites, zones, what is missing, alerts, large changes,
// needs and what answers them, data quality, method. Figures come from `week-picture`; this file only puts them in order.

import type { Messages } from '../messages/messages.ts';
import type { Block, ReportDocument } from './document/document.ts';
import { latestCompleteWeek } from './latest-complete-week.ts';
import type { Report } from './report.ts';
import { absenceTable } from './weekly-needs/absence-table.ts';
import { alertTable } from './weekly-needs/alert-table.ts';
import { cardBlock, followUpBlock } from './weekly-needs/cards.ts';
import { chartBlock } from './weekly-needs/chart-block.ts';
import { otherNeedsTable, sectorTable, unansweredTable } from './weekly-needs/need-tables.ts';
import { outlierTable } from './weekly-needs/outlier-table.ts';
import { GRID } from './weekly-needs/page-grid.ts';
import { qualityBox } from './weekly-needs/quality-box.ts';
import { siteTable } from './weekly-needs/site-table.ts';
import type { WeekMaterial } from './weekly-needs/week-material.ts';
import { weekPicture } from './weekly-needs/week-picture.ts';
import type { WeekPicture } from './weekly-needs/week-picture.ts';
import { zoneTable } from './weekly-needs/zone-table.ts';

/** Weekly needs of the sites. Source of the layout: domain notes, section 1.6. */
export const weeklyNeeds: Report = {
  id: 'weekly-needs',
  period: 'week',
  forms: ['weekly', 'interventions'],
  listsRejected: true,
  latest: ({ weekly, settings, today }) => latestCompleteWeek(weekly, settings, today),
  build: (material, week, messages) => build({ ...material, week }, messages),
  empty: (messages) => {
    const { heading, empty } = messages.weeklyNeeds;
    return documentOf(heading, empty, headOf(null, messages), messages);
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
      ...headOf(picture, messages),
      ...siteTable(picture.lines, material, messages),
      ...zoneTable(picture.zones, picture.total, gazetteer, messages),
      ...absenceTable(picture.absences, gazetteer, messages),
      ...(material.audience === 'coordination'
        ? alertTable(picture.alerts, gazetteer, messages)
        : []),
      ...outlierTable(picture.quality, gazetteer, messages),
      ...sectorTable(picture, messages),
      ...unansweredTable(picture.needs, material, messages),
      ...otherNeedsTable(picture.needs, gazetteer, messages),
      ...qualityBox(picture, messages),
      { kind: 'section', title: words.sections.notes },
      ...words.notes.map((note) => ({ kind: 'text', text: note }) as const),
    ],
    messages,
  );
}

/** What keeps its place in every week: key figures, charts, legend. */
function headOf(picture: WeekPicture | null, messages: Messages): readonly Block[] {
  return [
    cardBlock(picture, messages),
    chartBlock(picture?.weeks ?? [], picture?.sectors ?? [], messages),
    { kind: 'legend' },
    followUpBlock(picture, messages),
  ];
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
    // Where the sex of everybody is known; a sum that does not hold is ignored.
    sums: [{ total: 'individuals', parts: ['female', 'male'] }],
  };
}
