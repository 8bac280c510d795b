// Charts as requests. The charts of a report's tab are the report's: they are all drawn anew.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Area } from '../../../core/table/a1.ts';
import { LINE_LOOKS } from '../../../core/tabs/chart.ts';
import type { BubbleChart, Chart, SeriesChart } from '../../../core/tabs/chart.ts';
import { colorStyle } from './cells-to-requests.ts';
import { gridRange } from './layout-to-requests.ts';
import { takeId } from './sheet-state.ts';
import type { SheetState, SpreadsheetState } from './sheet-state.ts';

type Request = sheets_v4.Schema$Request;

const CHART_TYPES: Readonly<Record<SeriesChart['type'], 'LINE' | 'COLUMN' | 'BAR'>> = {
  line: 'LINE',
  column: 'COLUMN',
  'stacked-column': 'COLUMN',
  bar: 'BAR',
  'stacked-bar': 'BAR',
};

/** Pixels: radii of the largest circle and of the smallest that still shows. */
const LARGEST = 30;
const SMALLEST = 2;

export function drawCharts(
  state: SpreadsheetState,
  sheet: SheetState,
  charts: readonly Chart[],
): Request[] {
  const requests: Request[] = sheet.charts.map((objectId) => ({
    deleteEmbeddedObject: { objectId },
  }));
  sheet.charts = [];
  for (const chart of charts) {
    const chartId = takeId(state);
    sheet.charts.push(chartId);
    requests.push({ addChart: { chart: embeddedChart(sheet, chart, chartId) } });
  }
  return requests;
}

function embeddedChart(
  sheet: SheetState,
  chart: Chart,
  chartId: number,
): sheets_v4.Schema$EmbeddedChart {
  return {
    chartId,
    spec: {
      title: chart.title,
      altText: chart.alt,
      ...(chart.type === 'bubble'
        ? { bubbleChart: bubbleChart(sheet.sheetId, chart) }
        : { basicChart: basicChart(sheet.sheetId, chart) }),
    },
    position: {
      overlayPosition: {
        anchorCell: {
          sheetId: sheet.sheetId,
          rowIndex: chart.anchor.row - 1,
          columnIndex: chart.anchor.column - 1,
        },
        widthPixels: chart.width,
        heightPixels: chart.height,
      },
    },
  };
}

function basicChart(sheetId: number, chart: SeriesChart): sheets_v4.Schema$BasicChartSpec {
  // Horizontal bars carry their values on the bottom axis.
  const type = CHART_TYPES[chart.type];
  const targetAxis = type === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS';
  return {
    chartType: type,
    ...(chart.type.startsWith('stacked-') ? { stackedType: 'STACKED' } : {}),
    legendPosition: chart.series.length > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
    headerCount: 1,
    domains: [{ domain: source(sheetId, chart.domain) }],
    series: chart.series.map(({ area, color }, index) => ({
      series: source(sheetId, area),
      targetAxis,
      colorStyle: colorStyle(color),
      ...(type === 'LINE' ? lineLook(index) : {}),
    })),
  };
}

/** What tells a line apart in grey. */
function lineLook(
  index: number,
): Pick<sheets_v4.Schema$BasicChartSeries, 'lineStyle' | 'pointStyle'> {
  const { dash, point } = LINE_LOOKS[index % LINE_LOOKS.length] ?? LINE_LOOKS[0];
  return { lineStyle: { type: dash }, pointStyle: { shape: point, size: 6 } };
}

/** The API knows neither colours of groups nor titles of axes. */
function bubbleChart(sheetId: number, chart: BubbleChart): sheets_v4.Schema$BubbleChartSpec {
  return {
    bubbleLabels: source(sheetId, chart.labels),
    domain: source(sheetId, chart.x),
    series: source(sheetId, chart.y),
    groupIds: source(sheetId, chart.groups),
    bubbleSizes: source(sheetId, chart.sizes),
    bubbleMaxRadiusSize: LARGEST,
    bubbleMinRadiusSize: SMALLEST,
    bubbleOpacity: 0.85,
    legendPosition: 'BOTTOM_LEGEND',
  };
}

function source(sheetId: number, area: Area): sheets_v4.Schema$ChartData {
  return { sourceRange: { sources: [gridRange(sheetId, area)] } };
}
