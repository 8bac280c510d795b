// A chart of lines or bars of the sheet as ECharts draws it: reads the cells it stands on. Pure.
import { FONT, INK, titleOf, valuesOf } from './chart-values.ts';
import type { CellValue, ChartSnapshot, TabSnapshot } from './snapshot.ts';

/** Okabe and Ito's colours, told apart by people who see colours differently. */
const palette = ['#0072b2', '#e69f00', '#009e73', '#d55e00', '#56b4e9', '#cc79a7', '#5b5b5b'];

/** What tells lines apart in grey, by their place: as the product asks Sheets for. */
const LINES = [
  { dash: 'solid', symbol: 'circle' },
  { dash: [8, 4], symbol: 'rect' },
  { dash: [2, 3], symbol: 'triangle' },
  { dash: [12, 3, 2, 3], symbol: 'diamond' },
  { dash: [14, 5], symbol: 'pin' },
] as const;

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
      color: INK,
      fontFamily: FONT,
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
      color: INK,
      fontFamily: FONT,
      formatter: (value: number) => number.format(value),
    },
    splitLine: { lineStyle: { color: '#e6e9ef' } },
  };
  const series = chart.series.map(({ area, color }, index) => {
    const cells = valuesOf(tab, area);
    const name = chart.headers > 0 ? String(cells[0] ?? '') : '';
    const chosen = color ?? palette[index % palette.length] ?? '#0072b2';
    const look = LINES[index % LINES.length] ?? LINES[0];
    return {
      name,
      type: chart.type === 'LINE' ? ('line' as const) : ('bar' as const),
      // What is missing is a gap, never a zero.
      data: cells.slice(chart.headers).map((value) => (typeof value === 'number' ? value : null)),
      ...(chart.stacked ? { stack: 'all' } : {}),
      // A thin edge keeps pale bars apart from the paper and from each other.
      itemStyle:
        chart.type === 'LINE'
          ? { color: chosen }
          : { color: chosen, borderColor: '#5b6573', borderWidth: 0.6 },
      lineStyle: { color: chosen, width: 2.5, type: look.dash },
      symbol: look.symbol,
      symbolSize: 6,
      barMaxWidth: 28,
    };
  });
  const named = series.length > 1;
  return {
    animation: false,
    color: palette,
    textStyle: { fontFamily: FONT },
    title: titleOf(chart),
    legend: named
      ? { bottom: 8, left: 'center', textStyle: { color: INK }, type: 'scroll' as const }
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
