// Charts of a tab, over cells of the same tab. A chart that is there already is drawn anew in its
// place, so that a rebuild neither blinks nor piles charts up.

import type { Chart, Edit } from '../../../core/tabs/edit.ts';
import type { Sheet } from './workbook.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

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
  const { domain, series, anchor } = chart;
  builder
    .setChartType(chartType(chart))
    .addRange(sheet.getRange(domain.row, domain.column, domain.rows, domain.columns));
  for (const { area } of series) {
    builder.addRange(sheet.getRange(area.row, area.column, area.rows, area.columns));
  }
  return builder
    .setNumHeaders(1)
    .setPosition(anchor.row, anchor.column, 0, 0)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('isStacked', chart.type.startsWith('stacked-'))
    .setOption(
      'colors',
      series.map(({ color }) => color),
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
  }
}
