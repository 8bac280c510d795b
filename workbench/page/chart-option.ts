// A chart of the sheet as ECharts draws it: reads the cells it stands on. Pure.
import type { ChartSnapshot, GridArea, TabSnapshot, CellValue } from './snapshot.ts';

/** Okabe and Ito's colours, told apart by people who see colours differently. */
const palette = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#56b4e9', '#cc79a7', '#5b5b5b'];

const font = 'system-ui, "Segoe UI", Roboto, Arial, sans-serif';

/** Cells of a column, or of a row where the area is one row high. */
function valuesOf(tab: TabSnapshot, area: GridArea): CellValue[] {
  const horizontal = area.endRow - area.startRow === 1 && area.endColumn - area.startColumn > 1;
  const found = new Map<number, CellValue>();
  for (const [row, column, cell] of tab.cells) {
    if (row < area.startRow || row >= area.endRow) continue;
    if (column < area.startColumn || column >= area.endColumn) continue;
    found.set(horizontal ? column : row, cell.value ?? null);
  }
  const [start, end] = horizontal
    ? [area.startColumn, area.endColumn]
    : [area.startRow, area.endRow];
  return Array.from({ length: end - start }, (_, index) => found.get(start + index) ?? null);
}

/** Serial numbers of these years in a domain are dates. */
function domainLabel(value: CellValue, locale: string): string {
  if (typeof value === 'number' && value > 30_000 && value < 60_000 && Number.isInteger(value)) {
    const date = new Date((value - 25_569) * 86_400_000);
    return date.toLocaleDateString(locale, { day: '2-digit', month: '2-digit', timeZone: 'UTC' });
  }
  return value === null ? '' : String(value);
}

/** ECharts' option for one chart. The first `headers` cells of a series are its name. */
export function chartOption(chart: ChartSnapshot, tab: TabSnapshot, documentLocale: string) {
  const locale = documentLocale.replace('_', '-');
  const number = new Intl.NumberFormat(locale);
  const domain = valuesOf(tab, chart.domain)
    .slice(chart.headers)
    .map((value) => domainLabel(value, locale));
  const across = chart.type === 'BAR';
  const categories = {
    type: 'category' as const,
    data: domain,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#9aa3b2' } },
    axisLabel: {
      color: '#45505f',
      fontFamily: font,
      hideOverlap: true,
      width: 170,
      overflow: 'truncate' as const,
    },
    // A bar chart is read from the top.
    inverse: across,
  };
  const values = {
    type: 'value' as const,
    axisLabel: {
      color: '#45505f',
      fontFamily: font,
      formatter: (value: number) => number.format(value),
    },
    splitLine: { lineStyle: { color: '#e6e9ef' } },
  };
  const series = chart.series.map(({ area, color }, index) => {
    const cells = valuesOf(tab, area);
    const name = chart.headers > 0 ? String(cells[0] ?? '') : '';
    const chosen = color ?? palette[index % palette.length] ?? '#0072b2';
    return {
      name,
      type: chart.type === 'LINE' ? ('line' as const) : ('bar' as const),
      // What is missing is a gap, never a zero.
      data: cells.slice(chart.headers).map((value) => (typeof value === 'number' ? value : null)),
      ...(chart.stacked ? { stack: 'all' } : {}),
      itemStyle: { color: chosen },
      lineStyle: { color: chosen, width: 2.5 },
      symbolSize: 6,
      barMaxWidth: 28,
    };
  });
  const named = series.length > 1;
  return {
    animation: false,
    color: palette,
    textStyle: { fontFamily: font },
    title: {
      text: chart.title,
      left: 12,
      top: 10,
      textStyle: {
        fontSize: 14,
        fontWeight: 600 as const,
        color: '#1f2a3d',
        width: chart.width - 24,
        overflow: 'truncate' as const,
      },
    },
    legend: named
      ? { bottom: 8, left: 'center', textStyle: { color: '#45505f' }, type: 'scroll' as const }
      : { show: false },
    grid: { left: 14, right: 22, top: 48, bottom: named ? 40 : 14, containLabel: true },
    tooltip: {
      trigger: 'axis' as const,
      axisPointer: { type: chart.type === 'LINE' ? ('line' as const) : ('shadow' as const) },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? number.format(value) : '–'),
      confine: true,
    },
    xAxis: across ? values : categories,
    yAxis: across ? categories : values,
    series,
  };
}
