// Charts of a tab, over cells of the same tab. A chart that is there already is drawn anew in its
// place, so that a rebuild neither blinks nor piles charts up.

import type { Area } from '../../../core/table/a1.ts';
import { chartAreas, LINE_LOOKS } from '../../../core/tabs/chart.ts';
import type { BubbleChart, Chart, SeriesChart } from '../../../core/tabs/chart.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import type { Sheet } from './workbook.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Pixels: the radius of the largest circle, that of none, and the size of a point on a line. */
const LARGEST = 30;
const SMALLEST = 2;
const POINT = 6;

/** Replaces the charts of the tab: one read, and one write per chart. */
export function drawCharts(sheet: Sheet, edit: Edit & { readonly kind: 'draw-charts' }): void {
  const there = sheet.getCharts();
  edit.charts.forEach((chart, index) => {
    const old = there[index];
    if (old === undefined) sheet.insertChart(drawn(sheet, sheet.newChart(), chart).build());
    else sheet.updateChart(drawn(sheet, old.modify().clearRanges(), chart).build());
  });
  for (const old of there.slice(edit.charts.length)) sheet.removeChart(old);
}

function drawn(sheet: Sheet, builder: Builder, chart: Chart): Builder {
  builder.setChartType(chartType(chart));
  for (const area of chartAreas(chart)) builder.addRange(rangeOf(sheet, area));
  builder
    .setPosition(chart.anchor.row, chart.anchor.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height);
  return chart.type === 'bubble' ? circles(builder, chart) : linesOrBars(builder, chart);
}

function rangeOf(sheet: Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

function linesOrBars(builder: Builder, { type, series }: SeriesChart): Builder {
  builder
    .setNumHeaders(1)
    // What stood here before may have been a map.
    .setOption('hAxis', { title: '' })
    .setOption('vAxis', { title: '' })
    .setOption('isStacked', type.startsWith('stacked-'))
    .setOption('legend', { position: series.length > 1 ? 'bottom' : 'none' })
    .setOption(
      'colors',
      series.map(({ color }) => color),
    );
  if (type !== 'line') return builder;
  return builder.setOption('pointSize', POINT).setOption(
    'series',
    series.map((_, at) => lineLook(at)),
  );
}

/** What tells a line apart in grey. Dashes are lengths of ink and gap. */
function lineLook(index: number): object {
  const { dash, point } = LINE_LOOKS[index % LINE_LOOKS.length] ?? LINE_LOOKS[0];
  const lineDashStyle = {
    SOLID: [1, 0],
    MEDIUM_DASHED: [8, 4],
    DOTTED: [2, 3],
    LONG_DASHED_DOTTED: [12, 3, 2, 3],
    LONG_DASHED: [14, 5],
  }[dash];
  const pointShape = {
    CIRCLE: 'circle',
    SQUARE: 'square',
    TRIANGLE: 'triangle',
    DIAMOND: 'diamond',
    X_MARK: 'star',
  }[point];
  return { lineDashStyle, pointShape };
}

function circles(builder: Builder, { groupColors, axes }: BubbleChart): Builder {
  return (
    builder
      .setNumHeaders(0)
      // What stood here before may have been lines, whose colours would stay.
      .setOption('colors', [])
      .setOption('isStacked', false)
      .setOption('legend', { position: 'bottom' })
      .setOption('hAxis', { title: axes.x })
      .setOption('vAxis', { title: axes.y })
      .setOption('sizeAxis', { minValue: 0, minSize: SMALLEST, maxSize: LARGEST })
      .setOption('bubble', { opacity: 0.85, stroke: '#333333', textStyle: { color: '#000000' } })
      .setOption(
        'series',
        Object.fromEntries(groupColors.map(({ group, color }) => [group, { color }])),
      )
  );
}

function chartType({ type }: Chart): GoogleAppsScript.Charts.ChartType {
  switch (type) {
    case 'line':
      return Charts.ChartType.LINE;
    case 'column':
    case 'stacked-column':
      return Charts.ChartType.COLUMN;
    case 'bar':
    case 'stacked-bar':
      return Charts.ChartType.BAR;
    case 'bubble':
      return Charts.ChartType.BUBBLE;
  }
}
