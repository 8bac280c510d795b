// The weekly needs report as a tab: title, key figures, charts, sites, zones, what is missing,
// alerts, data quality, method. Figures come from `week-picture`; this file only puts them in order.

import type { Messages } from '../messages/messages.ts';
import type { Cell } from '../table/cell.ts';
import type { PlannedCell, TabLayout, TabPlan } from '../tabs/tab-plan.ts';
import { absenceTable } from './weekly-needs/absence-table.ts';
import { alertTable } from './weekly-needs/alert-table.ts';
import { CARD_FIGURES, cardFacts, cardRows, cardValues } from './weekly-needs/cards.ts';
import { ALL_COLUMNS, chartCells, charts, CHART_SPACE } from './weekly-needs/chart-block.ts';
import { legendRow } from './weekly-needs/level-cell.ts';
import { outlierTable } from './weekly-needs/outlier-table.ts';
import { qualityBox } from './weekly-needs/quality-box.ts';
import { look } from './weekly-needs/sheet-look.ts';
import { pageRow, sectionRow, SPACE, textRow } from './weekly-needs/sheet-rows.ts';
import type { Row } from './weekly-needs/sheet-rows.ts';
import { siteTable } from './weekly-needs/site-table.ts';
import { weekPicture } from './weekly-needs/week-picture.ts';
import { zoneTable } from './weekly-needs/zone-table.ts';
import type { WeeklyNeedsInput } from './weekly-needs-input.ts';

/** Rows a new tab gets, so that a larger operation rarely needs more. */
const ROWS = 1_000;

/**
 * The report of a week as a tab. Layout, charts and the places of the key figures are the same in
 * every week and in `emptyReportPlan`, so that a rebuild writes content only.
 * Source of the layout: domain notes, section 1.6.
 */
export function buildWeeklyNeeds(input: WeeklyNeedsInput, messages: Messages): TabPlan {
  const picture = weekPicture(input);
  const { gazetteer } = input;
  const words = messages.weeklyNeeds;
  return plan(
    [
      ...titleRows(input, messages),
      ...cardRows(cardValues(picture), cardFacts(picture), messages),
      ...CHART_SPACE,
      legendRow(messages),
      SPACE,
      ...siteTable(picture.lines, gazetteer, messages),
      ...zoneTable(picture.zones, picture.total, gazetteer, messages),
      ...absenceTable(picture.absences, gazetteer, messages),
      ...alertTable(picture.alerts, gazetteer, messages),
      ...qualityBox(picture, messages),
      ...outlierTable(picture.quality, gazetteer, messages),
      sectionRow(words.sections.notes),
      ...words.notes.map((note) => textRow(note)),
    ],
    chartCells(picture.weeks, picture.sectors, messages),
    messages,
  );
}

/** The tab before any report was made: laid out, with empty cards and one sentence. */
export function emptyReportPlan(messages: Messages): TabPlan {
  const { heading, empty } = messages.weeklyNeeds;
  return plan(
    [
      pageRow([{ value: heading, style: look.title }], look.title),
      pageRow([{ value: empty, style: look.subtitle }], look.subtitle),
      SPACE,
      ...cardRows(null, null, messages),
      ...CHART_SPACE,
    ],
    chartCells([], [], messages),
    messages,
  );
}

function titleRows(input: WeeklyNeedsInput, { weeklyNeeds: words }: Messages): readonly Row[] {
  const { scope, week, today, settings } = input;
  const about = [
    settings['operation.name'],
    scope.kind === 'team' ? words.team(scope.team) : words.wholeOperation,
    words.cutOff(week),
    words.madeOn(today),
  ].filter((part) => part !== '');
  const title = `${words.heading} – ${words.week(week - 6, week)}`;
  return [
    pageRow([{ value: title, style: look.title }], look.title),
    pageRow([{ value: about.join(' · '), style: look.subtitle }], look.subtitle),
    SPACE,
  ];
}

function plan(
  page: readonly Row[],
  beside: ReturnType<typeof chartCells>,
  messages: Messages,
): TabPlan {
  const rows: (PlannedCell | Cell)[][] = page.map((row) => [
    ...row,
    ...Array.from({ length: ALL_COLUMNS - row.length }, () => null),
  ]);
  for (const { row, column, cells } of beside) {
    rows[row - 1]?.splice(column - 1, cells.length, ...cells);
  }
  return {
    key: 'report.weekly-needs',
    title: messages.tabs.titles['report.weekly-needs'],
    rows,
    layout: { ...LAYOUT, spareRows: Math.max(0, ROWS - rows.length) },
    figures: CARD_FIGURES,
    charts: charts(messages),
  };
}

/** Widths add up to an A4 page in landscape at about 80 per cent. */
const LAYOUT: Omit<TabLayout, 'spareRows'> = {
  frozenRows: 2,
  frozenColumns: 0,
  widths: [
    ...[148, 206, 70, 66, 66, 60, 60, 60],
    ...[58, 58, 58, 58, 58, 58],
    ...[142, 148],
    ...[24, 60, 70, 50, 24, 90, 60, 60, 60, 60, 70],
  ],
};
