// A bubble chart of the sheet as ECharts draws it: a map without tiles. One degree is as long north as
// east, areas of circles follow their sizes, and each circle says its label. Pure.
import { FONT, INK, titleOf, valuesOf } from './chart-values.ts';
import type { ChartSnapshot, TabSnapshot } from './snapshot.ts';

/** Sheets' own colours, for groups that were given none. */
const THEME = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** Pixels: radii of the largest and the smallest circle, and the room around the plot. */
const LARGEST = 30;
const SMALLEST = 2;
const AROUND = { left: 62, right: 116, top: 50, bottom: 74 };
/** The plot is so much larger than what stands in it, and never narrower than so many degrees. */
const MARGIN = 1.3;
const LEAST = 0.1;

interface Circle {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly group: string;
  readonly size: number;
}

/** ECharts' option for a bubble chart. */
export function bubbleOption(chart: ChartSnapshot, tab: TabSnapshot, documentLocale: string) {
  const locale = documentLocale.replace('_', '-');
  const number = new Intl.NumberFormat(locale);
  const circles = circlesOf(chart, tab);
  const most = Math.max(1, ...circles.map(({ size }) => size));
  const radius = (size: number): number => Math.max(SMALLEST, LARGEST * Math.sqrt(size / most));
  const frame = frameOf(circles, chart);
  const groups = groupsOf(chart, circles);
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    title: titleOf(chart),
    legend: {
      bottom: 8,
      left: 'center',
      type: 'scroll' as const,
      textStyle: { color: INK },
      itemStyle: { borderColor: '#333333', borderWidth: 1 },
    },
    grid: AROUND,
    tooltip: { trigger: 'item' as const, renderMode: 'richText' as const, confine: true },
    xAxis: { ...axis(frame.x, number), name: chart.axisTitles?.x ?? '', nameGap: 26 },
    yAxis: { ...axis(frame.y, number), name: chart.axisTitles?.y ?? '', nameGap: 44 },
    series: groups.map(([group, color]) => ({
      name: group,
      type: 'scatter' as const,
      // Small circles above large ones, so that none is hidden.
      data: circles
        .filter((circle) => circle.group === group)
        .sort((a, b) => b.size - a.size)
        .map(({ label, x, y, size }) => ({
          name: label,
          value: [x, y, size],
          symbolSize: 2 * radius(size),
          tooltip: { formatter: `${label}\n${number.format(size)}` },
        })),
      itemStyle: { color, borderColor: '#333333', borderWidth: 1, opacity: 0.85 },
      label: {
        show: true,
        position: 'right' as const,
        formatter: '{b}',
        color: '#1f2a3d',
        fontSize: 11,
        textBorderColor: '#ffffff',
        textBorderWidth: 2,
      },
      labelLayout: { moveOverlap: 'shiftY' as const },
    })),
    graphic: sizeLegend(most, radius, chart, number),
  };
}

function circlesOf(chart: ChartSnapshot, tab: TabSnapshot): readonly Circle[] {
  const [xs = [], ys = [], groups = [], sizes = []] = chart.series.map(({ area }) =>
    valuesOf(tab, area),
  );
  return valuesOf(tab, chart.domain).flatMap((label, index) => {
    const [x, y, size] = [xs[index], ys[index], sizes[index]];
    if (typeof x !== 'number' || typeof y !== 'number') return [];
    return [
      {
        ...{ x, y, label: String(label ?? ''), group: String(groups[index] ?? '') },
        size: typeof size === 'number' ? Math.max(0, size) : 0,
      },
    ];
  });
}

/** Groups that have circles, with their colours: in the order of the colours, then as they come. */
function groupsOf(chart: ChartSnapshot, circles: readonly Circle[]): readonly [string, string][] {
  const colors = chart.groupColors ?? {};
  const there = new Set(circles.map(({ group }) => group));
  const order = [...new Set([...Object.keys(colors), ...there])].filter((name) => there.has(name));
  return order.map((name, index) => [
    name,
    colors[name] ?? THEME[index % THEME.length] ?? '#4285f4',
  ]);
}

interface Extent {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/** What the axes show, with one scale for both: so close to the equator a degree is a degree. */
function frameOf(
  circles: readonly Circle[],
  { width, height }: { readonly width: number; readonly height: number },
): { readonly x: Extent; readonly y: Extent } {
  const room = {
    x: width - AROUND.left - AROUND.right,
    y: height - AROUND.top - AROUND.bottom,
  };
  const reach = (of: 'x' | 'y') => {
    const values = circles.map((circle) => circle[of]);
    if (values.length === 0) return { middle: 0, extent: 0 };
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { middle: (low + high) / 2, extent: high - low };
  };
  const [x, y] = [reach('x'), reach('y')];
  const perPixel = Math.max(
    (x.extent * MARGIN) / room.x,
    (y.extent * MARGIN) / room.y,
    LEAST / Math.min(room.x, room.y),
  );
  const interval = stepOf((perPixel * Math.min(room.x, room.y)) / 5);
  const shown = (middle: number, pixels: number): Extent => ({
    min: middle - (perPixel * pixels) / 2,
    max: middle + (perPixel * pixels) / 2,
    interval,
  });
  return { x: shown(x.middle, room.x), y: shown(y.middle, room.y) };
}

/** The round number of degrees above this. */
function stepOf(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((each) => each * power >= rough) ?? 10) * power;
}

function axis({ min, max, interval }: Extent, number: Intl.NumberFormat) {
  const first = Math.ceil(min / interval) * interval;
  const ticks = Array.from(
    { length: Math.max(0, Math.floor((max - first) / interval) + 1) },
    (_, index) => Math.round((first + index * interval) * 1e6) / 1e6,
  );
  return {
    type: 'value' as const,
    min,
    max,
    nameLocation: 'middle' as const,
    nameTextStyle: { color: INK, fontFamily: FONT },
    axisLine: { show: true, lineStyle: { color: '#9aa3b2' } },
    axisTick: { customValues: ticks },
    axisLabel: {
      customValues: ticks,
      color: INK,
      fontFamily: FONT,
      formatter: (value: number) => `${number.format(value)}°`,
    },
    splitLine: { show: false },
  };
}

/** Three circles of round sizes beside the plot: Sheets has no such legend. */
function sizeLegend(
  most: number,
  radius: (size: number) => number,
  { width, height }: { readonly width: number; readonly height: number },
  number: Intl.NumberFormat,
) {
  const sizes = [...new Set([most, most / 4, most / 20].map(roundDown))].sort((a, b) => a - b);
  const x = width - AROUND.right + 14 + LARGEST;
  let bottom = height - AROUND.bottom;
  return sizes.flatMap((size) => {
    const r = radius(size);
    const y = bottom - r;
    bottom = y - r - 8;
    return [
      {
        type: 'circle' as const,
        silent: true,
        shape: { cx: x, cy: y, r },
        style: { fill: 'none', stroke: '#333333' },
      },
      {
        type: 'text' as const,
        silent: true,
        x: x + LARGEST + 6,
        y,
        style: {
          text: number.format(size),
          verticalAlign: 'middle' as const,
          fill: INK,
          font: `11px ${FONT}`,
        },
      },
    ];
  });
}

/** A number of one digit and zeros, at most so large. */
function roundDown(value: number): number {
  if (value < 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return Math.floor(value / power) * power;
}
