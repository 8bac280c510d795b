// Where the charts of a report stand in its tab, and their figures to the right of the page. Both
// follow from the charts' ids, series and room, never from their figures: charts are drawn once and
// only their figures are written again.

import type { DocumentMessages } from '../../messages/document-messages.ts';
import type { Area } from '../../table/a1.ts';
import type { Chart } from '../../tabs/chart.ts';
import { headCell, lineOrBarFigures } from './chart-figures.ts';
import type { ChartFigures } from './chart-figures.ts';
import type { DocumentChart } from './document.ts';
import { leftEdges, nearest } from './fact-rows.ts';
import { mapChart, mapFigures } from './map-figures.ts';
import type { Page, Row } from './page-rows.ts';

/** Charts side by side, and the sheet row in which they begin. */
export interface ChartLine {
  readonly row: number;
  readonly charts: readonly DocumentChart[];
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
/** Pixels between two charts, of a row of cells, of a chart, and of each bar beyond what it holds. */
const BETWEEN = 12;
const ROW_HEIGHT = 21;
const HEIGHT = 280;
const MAP_HEIGHT = 460;
const BAR = 24;
const BARS = 8;

/** Rows that charts side by side cover. */
export function chartLineRows(charts: readonly DocumentChart[]): number {
  return Math.ceil(Math.max(...charts.map(heightOf)) / ROW_HEIGHT);
}

/** Bars lie below each other, so that a chart of many sites is taller. */
function heightOf(chart: DocumentChart): number {
  if (chart.kind === 'map') return MAP_HEIGHT;
  const across = chart.kind === 'bar' || chart.kind === 'stacked-bar';
  return HEIGHT + (across ? BAR * Math.max(0, chart.room - BARS) : 0);
}

/** Where the figures of a chart begin. */
interface PlacedFigures {
  readonly column: number;
  readonly figures: ChartFigures;
}

/** Places the charts over their figures. */
export function placeCharts(
  page: Page,
  lines: readonly ChartLine[],
  messages: DocumentMessages,
): PlacedCharts {
  const cells: PlacedCells[] = [];
  const widths: number[] = [];
  const placed = new Map<DocumentChart, PlacedFigures>();
  for (const chart of lines.flatMap(({ charts }) => charts)) {
    const figures = chart.kind === 'map' ? mapFigures(chart, messages) : lineOrBarFigures(chart);
    const column = page.length + widths.length + 2;
    placed.set(chart, { column, figures });
    widths.push(GAP, ...figures.widths);
    cells.push(
      ...[figures.header, ...figures.rows].map((row, index) => ({
        row: HEADER_ROW + index,
        column,
        cells: row,
      })),
    );
  }
  if (placed.size > 0) {
    const heading = [headCell(messages.chartFigures)];
    cells.unshift({ row: HEADER_ROW - 1, column: page.length + 2, cells: heading });
  }
  return {
    charts: lines.flatMap((line) => chartLine(page, line, placed, messages)),
    cells,
    widths,
  };
}

function chartLine(
  page: Page,
  { row, charts }: ChartLine,
  placed: ReadonlyMap<DocumentChart, PlacedFigures>,
  messages: DocumentMessages,
): readonly Chart[] {
  const edges = leftEdges(page);
  const total = page.reduce((sum, width) => sum + width, 0);
  const begins = charts.map((_, index) => nearest(edges, (index * total) / charts.length));
  return charts.map((chart, index) => {
    const figures = placed.get(chart);
    if (figures === undefined) throw new Error(`Chart ${chart.id} has no figures`);
    const begin = begins[index] ?? 0;
    const next = begins[index + 1];
    const right = next === undefined ? total : (edges[next] ?? total);
    return {
      ...chartOver(chart, figures, messages),
      anchor: { row, column: begin + 1 },
      width: right - (edges[begin] ?? 0) - BETWEEN,
      height: heightOf(chart),
    };
  });
}

function chartOver(
  chart: DocumentChart,
  { column, figures: { room } }: PlacedFigures,
  messages: DocumentMessages,
): DistributiveOmit<Chart, 'anchor' | 'width' | 'height'> {
  // A map has no headers in its areas: the Sheets API takes none.
  const from = chart.kind === 'map' ? 1 : 0;
  const area = (index: number): Area => ({
    row: HEADER_ROW + from,
    column: column + index,
    rows: room + 1 - from,
    columns: 1,
  });
  if (chart.kind === 'map') return mapChart(chart, area, messages);
  const { id, kind: type, title, alt, data } = chart;
  return {
    ...{ id, type, title, alt },
    domain: area(0),
    series: data.series.map(({ color }, at) => ({ area: area(at + 1), color })),
  };
}

/** Keeps the union of charts a union. */
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
