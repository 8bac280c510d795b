// Charts as requests. The charts of a report's tab are the report's: they are all drawn anew.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Chart, ChartType } from '../../../core/tabs/edit.ts';
import { colorStyle } from './cells-to-requests.ts';
import { gridRange } from './layout-to-requests.ts';
import { takeId } from './sheet-state.ts';
import type { SheetState, SpreadsheetState } from './sheet-state.ts';

type Request = sheets_v4.Schema$Request;

const CHART_TYPES: Readonly<Record<ChartType, 'LINE' | 'COLUMN' | 'BAR'>> = {
  line: 'LINE',
  column: 'COLUMN',
  'stacked-column': 'COLUMN',
  bar: 'BAR',
  'stacked-bar': 'BAR',
};

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
      basicChart: basicChart(sheet.sheetId, chart),
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

function basicChart(sheetId: number, chart: Chart): sheets_v4.Schema$BasicChartSpec {
  // Horizontal bars carry their values on the bottom axis.
  const type = CHART_TYPES[chart.type];
  const targetAxis = type === 'BAR' ? 'BOTTOM_AXIS' : 'LEFT_AXIS';
  return {
    chartType: type,
    ...(chart.type.startsWith('stacked-') ? { stackedType: 'STACKED' } : {}),
    legendPosition: chart.series.length > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
    headerCount: 1,
    domains: [{ domain: source(sheetId, chart.domain) }],
    series: chart.series.map(({ area, color }) => ({
      series: source(sheetId, area),
      targetAxis,
      colorStyle: colorStyle(color),
    })),
  };
}

function source(sheetId: number, area: Chart['domain']): sheets_v4.Schema$ChartData {
  return { sourceRange: { sources: [gridRange(sheetId, area)] } };
}
