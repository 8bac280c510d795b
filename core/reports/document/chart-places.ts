// Where the charts of a report stand in its tab, and their figures to the right of the page. Both
// follow from the charts' ids, series and room, never from their figures: charts are drawn once and
// only their figures are written again.

import type { Chart } from '../../tabs/edit.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import type { DocumentChart } from './document.ts';
import { look, NUMBER_FORMATS } from './document-look.ts';
import { leftEdges, nearest } from './fact-rows.ts';
import type { Page, Row } from './page-rows.ts';

/** A chart that a tab can draw. A map is drawn in print only. */
export type SheetChart = Exclude<DocumentChart, { readonly kind: 'map' }>;

/** Charts side by side, and the sheet row in which they begin. */
export interface ChartLine {
  readonly row: number;
  readonly charts: readonly SheetChart[];
}

/** Cells to be laid into the tab, by row and column from 1. */
export interface PlacedCells {
  readonly row: number;
  readonly column: number;
  readonly cells: Row;
}

/** Charts of a tab with their figures. */
export interface PlacedCharts {
  readonly charts: readonly Chart[];
  readonly cells: readonly PlacedCells[];
  /** Widths of the columns to the right of the page, the gap included. */
  readonly widths: readonly number[];
}

/** Row of the headers of the charts' figures. */
const HEADER_ROW = 5;
const GAP = 24;
const DOMAIN_WIDTH = 90;
const SERIES_WIDTH = 64;
/** Pixels between two charts, of a row of cells, of a chart, and of each bar beyond what it holds. */
const BETWEEN = 12;
const ROW_HEIGHT = 21;
const HEIGHT = 280;
const BAR = 24;
const BARS = 8;

/** The charts of a block that a tab can draw. */
export function sheetCharts(charts: readonly DocumentChart[]): readonly SheetChart[] {
  return charts.flatMap((chart) => (chart.kind === 'map' ? [] : [chart]));
}

/** Rows that charts side by side cover. */
export function chartLineRows(charts: readonly SheetChart[]): number {
  return Math.ceil(Math.max(...charts.map(heightOf)) / ROW_HEIGHT);
}

/** Bars lie below each other, so that a chart of many sites is taller. */
function heightOf({ kind, room }: SheetChart): number {
  const across = kind === 'bar' || kind === 'stacked-bar';
  return HEIGHT + (across ? BAR * Math.max(0, room - BARS) : 0);
}

/** Places the charts over their figures. @param heading Stands above the figures. */
export function placeCharts(
  page: Page,
  lines: readonly ChartLine[],
  heading: string,
): PlacedCharts {
  const placed: Chart[] = [];
  const cells: PlacedCells[] = [];
  const widths: number[] = [];
  const all = lines.flatMap(({ charts }) => charts);
  const columnOf = new Map<SheetChart, number>();
  for (const chart of all) {
    columnOf.set(chart, page.length + widths.length + 2);
    const { series, beside = [] } = chart.data;
    widths.push(GAP, DOMAIN_WIDTH, ...[...series, ...beside].map(() => SERIES_WIDTH));
  }
  for (const line of lines) placed.push(...chartLine(page, line, columnOf));
  for (const chart of all) cells.push(...figureCells(chart, columnOf.get(chart) ?? 0));
  if (all.length > 0) {
    const title = { row: HEADER_ROW - 1, column: page.length + 2, cells: [head(heading)] };
    cells.unshift(title);
  }
  return { charts: placed, cells, widths };
}

function chartLine(
  page: Page,
  { row, charts }: ChartLine,
  columnOf: ReadonlyMap<SheetChart, number>,
): readonly Chart[] {
  const edges = leftEdges(page);
  const total = page.reduce((sum, width) => sum + width, 0);
  const begins = charts.map((_, index) => nearest(edges, (index * total) / charts.length));
  return charts.map((chart, index) => {
    const begin = begins[index] ?? 0;
    const next = begins[index + 1];
    const right = next === undefined ? total : (edges[next] ?? total);
    const column = (offset: number) => ({
      row: HEADER_ROW,
      column: (columnOf.get(chart) ?? 0) + offset,
      rows: chart.room + 1,
      columns: 1,
    });
    return {
      id: chart.id,
      type: chart.kind,
      title: chart.title,
      domain: column(0),
      series: chart.data.series.map(({ color }, at) => ({ area: column(at + 1), color })),
      anchor: { row, column: begin + 1 },
      width: right - (edges[begin] ?? 0) - BETWEEN,
      height: heightOf(chart),
    };
  });
}

function figureCells({ id, room, data }: SheetChart, column: number): readonly PlacedCells[] {
  const { domain, series, beside = [] } = data;
  if (domain.values.length > room) {
    throw new Error(`Chart ${id} has room for ${room} points, not ${domain.values.length}`);
  }
  const columns = [...series, ...beside];
  return [
    {
      row: HEADER_ROW,
      column,
      cells: [head(domain.label), ...columns.map(({ label }) => head(label))],
    },
    ...domain.values.map((value, index) => ({
      row: HEADER_ROW + 1 + index,
      column,
      cells: [
        { value, style: look.quiet },
        ...columns.map(({ values }) => figure(values[index] ?? null)),
      ],
    })),
  ];
}

function head(value: string): PlannedCell {
  return { value, style: { ...look.quiet, bold: true } };
}

function figure(value: number | null): PlannedCell {
  const format = value === null || Number.isInteger(value) ? 'count' : 'decimal';
  return { value, style: { ...look.quiet, numberFormat: NUMBER_FORMATS[format] } };
}
