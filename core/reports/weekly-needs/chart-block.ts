// The two charts, and their figures to the right of the page. Both stay at the same cells every
// week, so that charts are drawn once and only their figures are written again.

import type { Messages } from '../../messages/messages.ts';
import { dmyDay } from '../../table/serial-date.ts';
import type { Chart } from '../../tabs/edit.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import type { NeedLevel } from './sectors.ts';
import { SECTORS } from './sectors.ts';
import { CHART_WEEKS } from './series.ts';
import type { SectorBar, WeekPoint } from './series.ts';
import { COUNT, LEVEL_COLORS, LINE_COLOR, look } from './sheet-look.ts';
import { PAGE_COLUMNS, SPACE } from './sheet-rows.ts';
import type { Row } from './sheet-rows.ts';

/** Row in which the charts begin, and the rows that they cover. */
export const CHARTS_ROW = 12;
export const CHART_SPACE: readonly Row[] = Array.from({ length: 14 }, () => SPACE);

/** Where the figures stand: row of their headers, and first columns. */
const HEADER_ROW = 5;
const WEEK_COLUMN = PAGE_COLUMNS + 2;
const SECTOR_COLUMN = WEEK_COLUMN + 4;

/** Column in which the second chart begins: about the middle of the page. */
const SECOND_CHART = 8;

/** Critical first, so that the worst of each bar begins at the axis. */
const LEVELS: readonly NeedLevel[] = ['3', '2', '1', '0', 'nsp'];

/** The charts over the figures of `chartCells`. */
export function charts({ weeklyNeeds: { charts: words } }: Messages): readonly Chart[] {
  const column = (index: number, rows: number) => ({
    row: HEADER_ROW,
    column: index,
    rows: rows + 1,
    columns: 1,
  });
  const height = 280;
  return [
    {
      id: 'individuals-by-week',
      type: 'line',
      title: words.individuals,
      domain: column(WEEK_COLUMN, CHART_WEEKS),
      series: [{ area: column(WEEK_COLUMN + 1, CHART_WEEKS), color: LINE_COLOR }],
      anchor: { row: CHARTS_ROW, column: 1 },
      width: 664,
      height,
    },
    {
      id: 'needs-by-sector',
      type: 'stacked-bar',
      title: words.needs,
      domain: column(SECTOR_COLUMN, SECTORS.length),
      series: LEVELS.map((level, index) => ({
        area: column(SECTOR_COLUMN + 1 + index, SECTORS.length),
        color: LEVEL_COLORS[level].background,
      })),
      anchor: { row: CHARTS_ROW, column: SECOND_CHART },
      width: 690,
      height,
    },
  ];
}

/** Cells of the charts' figures, to be laid to the right of the page; by row and column from 1. */
export function chartCells(
  weeks: readonly WeekPoint[],
  bars: readonly SectorBar[],
  messages: Messages,
): readonly { readonly row: number; readonly column: number; readonly cells: Row }[] {
  const { charts: words, sections, levels, sectors, siteTable } = messages.weeklyNeeds;
  const head = (value: string): PlannedCell => ({ value, style: { ...look.quiet, bold: true } });
  const count = (value: number | null): PlannedCell => ({
    value,
    style: { ...look.quiet, numberFormat: COUNT },
  });
  return [
    { row: HEADER_ROW - 1, column: WEEK_COLUMN, cells: [head(sections.chartFigures)] },
    {
      row: HEADER_ROW,
      column: WEEK_COLUMN,
      cells: [head(words.week), head(siteTable.individuals), head(words.sites)],
    },
    ...weeks.map(({ week, individuals, sites }, index) => ({
      row: HEADER_ROW + 1 + index,
      column: WEEK_COLUMN,
      // A text, so that the axis shows every week and no day in between.
      cells: [
        { value: dmyDay(week).slice(0, 5), style: look.quiet },
        count(individuals),
        count(sites),
      ],
    })),
    {
      row: HEADER_ROW,
      column: SECTOR_COLUMN,
      cells: [head(words.sector), ...LEVELS.map((level) => head(levels[level]))],
    },
    ...bars.map(({ sector, sites }, index) => ({
      row: HEADER_ROW + 1 + index,
      column: SECTOR_COLUMN,
      cells: [
        { value: sectors[sector], style: look.quiet },
        ...LEVELS.map((level) => count(sites[level])),
      ],
    })),
  ];
}

/** Number of columns from the left edge to the last figure. */
export const ALL_COLUMNS = SECTOR_COLUMN + LEVELS.length;
