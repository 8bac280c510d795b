// Embedded charts of the API: basic charts with a domain and series over cells, and bubble charts.

import type { sheets_v4 } from '@googleapis/sheets';
import type { ChartState, DocumentState } from '../document/model.ts';
import { colorOf, hexOf } from './cell-format.ts';
import { apiBubbles, bubbleLook } from './bubble-spec.ts';
import { sourceArea, sourceOf } from './chart-source.ts';
import { tabOf } from './grid-range.ts';
import { given, onlyKnown, oneOf } from './payload.ts';

type Spec = sheets_v4.Schema$ChartSpec;
type Look = Omit<ChartState, 'id' | 'anchor' | 'width' | 'height'>;

/** What a ChartSpec says about the look of a chart. */
export function chartLook(document: DocumentState, spec: Spec, path: string): Look {
  onlyKnown(spec, path, [
    'title',
    'altText',
    'basicChart',
    'bubbleChart',
    'fontName',
    'hiddenDimensionStrategy',
    'titleTextFormat',
    'subtitle',
    'backgroundColorStyle',
  ]);
  const words = {
    title: spec.title ?? '',
    ...(spec.altText == null ? {} : { altText: spec.altText }),
  };
  if (spec.bubbleChart != null) {
    return { ...words, ...bubbleLook(document, spec.bubbleChart, `${path}.bubbleChart`) };
  }
  const basic = given(spec.basicChart, `${path}.basicChart`);
  return { ...words, ...basicLook(document, basic, path) };
}

function basicLook(
  document: DocumentState,
  basic: sheets_v4.Schema$BasicChartSpec,
  path: string,
): Omit<Look, 'title' | 'altText'> {
  onlyKnown(basic, `${path}.basicChart`, [
    'chartType',
    'legendPosition',
    'axis',
    'domains',
    'series',
    'headerCount',
    'stackedType',
    'interpolateNulls',
    'lineSmoothing',
  ]);
  const domain = basic.domains?.[0]?.domain;
  return {
    type: oneOf(basic.chartType, ['LINE', 'BAR', 'COLUMN'], `${path}.basicChart.chartType`),
    stacked: basic.stackedType === 'STACKED',
    domain: sourceArea(document, given(domain, `${path}.basicChart.domains`), `${path}.domain`),
    series: (basic.series ?? []).map((series, index) => {
      const at = `${path}.basicChart.series[${String(index)}]`;
      onlyKnown(series, at, [
        'series',
        'targetAxis',
        'color',
        'colorStyle',
        'type',
        'lineStyle',
        'pointStyle',
      ]);
      const color = series.colorStyle?.rgbColor ?? series.color;
      return {
        area: sourceArea(document, given(series.series, `${at}.series`), at),
        ...(color == null ? {} : { color: hexOf(color) }),
      };
    }),
    headers: basic.headerCount ?? 0,
  };
}

/** Where an EmbeddedObjectPosition puts a chart. */
export function chartPlace(
  document: DocumentState,
  position: sheets_v4.Schema$EmbeddedObjectPosition,
  path: string,
): { sheetId: number } & Pick<ChartState, 'anchor' | 'width' | 'height'> {
  onlyKnown(position, path, ['overlayPosition']);
  const overlay = given(position.overlayPosition, `${path}.overlayPosition`);
  onlyKnown(overlay, `${path}.overlayPosition`, [
    'anchorCell',
    'offsetXPixels',
    'offsetYPixels',
    'widthPixels',
    'heightPixels',
  ]);
  const cell = overlay.anchorCell ?? {};
  return {
    sheetId: tabOf(document, cell.sheetId).sheetId,
    anchor: { row: cell.rowIndex ?? 0, column: cell.columnIndex ?? 0 },
    // The size Sheets gives a chart that asks for none.
    width: overlay.widthPixels ?? 600,
    height: overlay.heightPixels ?? 371,
  };
}

/** The API's form of a chart. */
export function apiChart(sheetId: number, chart: ChartState): sheets_v4.Schema$EmbeddedChart {
  return {
    chartId: chart.id,
    spec: {
      title: chart.title,
      ...(chart.altText === undefined ? {} : { altText: chart.altText }),
      ...(chart.type === 'BUBBLE'
        ? { bubbleChart: apiBubbles(sheetId, chart) }
        : { basicChart: apiBasic(sheetId, chart) }),
    },
    position: {
      overlayPosition: {
        anchorCell: {
          sheetId,
          rowIndex: chart.anchor.row,
          columnIndex: chart.anchor.column,
        },
        widthPixels: chart.width,
        heightPixels: chart.height,
      },
    },
  };
}

function apiBasic(sheetId: number, chart: ChartState): sheets_v4.Schema$BasicChartSpec {
  return {
    chartType: chart.type,
    domains: [{ domain: sourceOf(sheetId, chart.domain) }],
    series: chart.series.map(({ area, color }) => ({
      series: sourceOf(sheetId, area),
      ...(color === undefined
        ? {}
        : { color: colorOf(color), colorStyle: { rgbColor: colorOf(color) } }),
    })),
    headerCount: chart.headers,
    ...(chart.stacked ? { stackedType: 'STACKED' } : {}),
  };
}
