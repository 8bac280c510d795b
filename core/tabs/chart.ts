// Charts of a tab, over cells of the same tab. What they look like follows from these types alone, so
// that both executors draw the same.

import type { Area } from '../table/a1.ts';

/** One line or bar of a chart: a header cell with its name, and the cells below it. */
export interface ChartSeries {
  readonly area: Area;
  readonly color: string;
}

/** What every chart has. */
interface AnyChart {
  /** Stable within the tab; the chart with this id is replaced. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, for whoever cannot see it. SpreadsheetApp has no place for it. */
  readonly alt: string;
  /** Cell whose top left corner holds the chart's. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Lines or bars; columns stand, bars lie. `area` of domain and series include the header cell. */
export interface SeriesChart extends AnyChart {
  readonly type: 'line' | 'column' | 'stacked-column' | 'bar' | 'stacked-bar';
  readonly domain: Area;
  readonly series: readonly ChartSeries[];
}

/**
 * Circles, one per row; their areas are one column each, of the same rows, without headers. `groups`
 * are names, and all circles of one name have one colour; a row without `x` and `y` has no circle.
 */
export interface BubbleChart extends AnyChart {
  readonly type: 'bubble';
  readonly labels: Area;
  readonly x: Area;
  readonly y: Area;
  readonly groups: Area;
  readonly sizes: Area;
  /** By name of the group. The Sheets API has no place for them and takes Sheets' own. */
  readonly groupColors: readonly { readonly group: string; readonly color: string }[];
  readonly axes: { readonly x: string; readonly y: string };
}

export type Chart = SeriesChart | BubbleChart;

/** The columns of a bubble chart in the order in which Sheets takes them: ID, X, Y, series, size. */
export function bubbleColumns(chart: BubbleChart): readonly Area[] {
  return [chart.labels, chart.x, chart.y, chart.groups, chart.sizes];
}

/** Every area that a chart draws. */
export function chartAreas(chart: Chart): readonly Area[] {
  if (chart.type === 'bubble') return bubbleColumns(chart);
  return [chart.domain, ...chart.series.map(({ area }) => area)];
}

/**
 * What tells lines apart without their colours, by their place in the chart: after these, the first
 * again. Names of the Sheets API.
 */
export const LINE_LOOKS = [
  { dash: 'SOLID', point: 'CIRCLE' },
  { dash: 'MEDIUM_DASHED', point: 'SQUARE' },
  { dash: 'DOTTED', point: 'TRIANGLE' },
  { dash: 'LONG_DASHED_DOTTED', point: 'DIAMOND' },
  { dash: 'LONG_DASHED', point: 'X_MARK' },
] as const;
