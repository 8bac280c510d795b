// A chart as a picture, drawn by ECharts without a browser. Lines differ in dashes and marks and not
// in colour alone, so that they can be told apart in grey.

import type { Language } from '../../../../core/forms/form.ts';
import { figure } from '../../../../core/messages/figures.ts';
import type { DocumentChart } from '../../../../core/reports/document/document.ts';
import { FONT } from '../fonts.ts';

type PointsChart = Exclude<DocumentChart, { readonly kind: 'map' }>;

/** Draws a chart of points as SVG. What is missing is a gap, never a zero. */
export type DrawChart = (chart: PointsChart, size: PictureSize) => string;

export interface PictureSize {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

const DASHES = ['solid', 'dashed', 'dotted'] as const;
const MARKS = ['circle', 'rect', 'triangle', 'diamond'] as const;
const TEXT = { fontFamily: FONT, fontSize: 7, color: '#45505f' } as const;

/** Loads ECharts where it is needed: the other functions start without it. */
export async function loadCharts(): Promise<DrawChart> {
  const { init } = await import('echarts');
  return (chart, { width, height, language }) => {
    const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height });
    try {
      drawing.setOption(optionOf(chart, language));
      return drawing.renderToSVGString();
    } finally {
      drawing.dispose();
    }
  };
}

function optionOf({ kind, data }: PointsChart, language: Language): Record<string, unknown> {
  const across = kind === 'bar' || kind === 'stacked-bar';
  const stacked = kind === 'stacked-bar' || kind === 'stacked-column';
  const many = data.series.length > 1;
  const categories = {
    type: 'category',
    data: data.domain.values,
    inverse: across,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#9aa3b2' } },
    axisLabel: {
      ...TEXT,
      hideOverlap: true,
      ...(across ? { width: 120, overflow: 'truncate' } : {}),
    },
  };
  const values = {
    type: 'value',
    axisLabel: {
      ...TEXT,
      formatter: (value: number) => figure(value, language, value % 1 ? 1 : 0),
    },
    splitLine: { lineStyle: { color: '#e6e9ef' } },
  };
  return {
    animation: false,
    textStyle: TEXT,
    legend: many
      ? { bottom: 0, left: 'center', itemWidth: 16, itemHeight: 7, textStyle: TEXT }
      : { show: false },
    grid: { left: 4, right: 14, top: 10, bottom: many ? 24 : 6, outerBoundsMode: 'same' },
    xAxis: across ? values : categories,
    yAxis: across ? categories : values,
    series: data.series.map(({ label, color, values: points }, index) => ({
      name: label,
      type: kind === 'line' ? 'line' : 'bar',
      data: points,
      ...(stacked ? { stack: 'all' } : {}),
      barMaxWidth: 22,
      itemStyle: { color, ...(stacked ? { borderColor: '#ffffff', borderWidth: 0.5 } : {}) },
      lineStyle: { color, width: 1.5, type: DASHES[index % DASHES.length] },
      symbol: MARKS[index % MARKS.length],
      symbolSize: 4,
    })),
  };
}
