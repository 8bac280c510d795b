// The charts of a tab, drawn with ECharts over the sheet at their anchor. They scroll with the
// cells and end where the frozen rows and columns begin.
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  GraphicComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/preset-sheets-core';
import { bubbleOption } from './bubble-option.ts';
import { chartOption } from './chart-option.ts';
import { element } from './element.ts';
import type { ChartSnapshot, Snapshot, TabSnapshot } from './snapshot.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { Words } from './words.ts';

use([
  BarChart,
  LineChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

interface DrawnChart {
  readonly box: HTMLElement;
  readonly chart: ChartSnapshot;
  readonly dispose: () => void;
}

export interface Charts {
  /** Draws the charts of the tabs in a snapshot; tabs that are not in it keep theirs. */
  readonly update: (snapshot: Snapshot) => void;
}

/** Starts drawing charts over the sheet in `container`. */
export function startCharts(
  spreadsheet: Spreadsheet,
  container: HTMLElement,
  words: () => Words,
): Charts {
  const tabs = new Map<string, { tab: TabSnapshot; locale: string }>();
  const layer = element('div', { class: 'charts' });
  container.append(layer);
  let drawn: DrawnChart[] = [];
  let shown = '';
  let followed: unknown;

  const position = (): void => {
    const sheet = spreadsheet.workbook.getActiveSheet();
    const id = sheet.getSheetId();
    const skeleton = sheet.getSkeleton();
    const unit = spreadsheet.injector.get(IRenderManagerService).getRenderById(spreadsheet.unitId);
    const viewport = unit?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const canvas = canvasOf(spreadsheet);
    if (viewport && viewport !== followed) {
      followed = viewport;
      viewport.onScrollAfter$.subscribeEvent(position);
    }
    if (!skeleton || !viewport || !canvas) return;
    if (shown !== id) draw(id);
    if (drawn.length === 0) {
      layer.hidden = true;
      return;
    }
    const zoom = sheet.getZoom();
    const outer = container.getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    // The layer is the scrolling part of the sheet: what is frozen stays above it.
    layer.hidden = false;
    layer.style.left = `${inner.left - outer.left + viewport.left}px`;
    layer.style.top = `${inner.top - outer.top + viewport.top}px`;
    layer.style.width = `${inner.width - viewport.left - 10}px`;
    layer.style.height = `${inner.height - viewport.top - 10}px`;
    for (const { box, chart } of drawn) {
      const left = offsetBefore(skeleton.columnWidthAccumulation, chart.anchor.column);
      const top = offsetBefore(skeleton.rowHeightAccumulation, chart.anchor.row);
      const x =
        (left + skeleton.rowHeaderWidth) * zoom - viewport.left - viewport.viewportScrollX * zoom;
      const y =
        (top + skeleton.columnHeaderHeight) * zoom - viewport.top - viewport.viewportScrollY * zoom;
      box.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    }
  };

  const draw = (id: string): void => {
    shown = id;
    for (const one of drawn) one.dispose();
    const entry = tabs.get(id);
    drawn = entry
      ? entry.tab.charts.map((chart) => drawChart(layer, chart, entry.tab, entry.locale, words()))
      : [];
  };

  for (const name of [
    'ActiveSheetChanged',
    'SheetZoomChanged',
    'SheetSkeletonChanged',
    // The canvas stands in the page only some time after the workbook was made.
    'LifeCycleChanged',
  ] as const) {
    spreadsheet.api.addEvent(spreadsheet.api.Event[name], () => {
      requestAnimationFrame(position);
    });
  }
  new ResizeObserver(position).observe(container);
  // A wheel over a chart scrolls the sheet as it does over cells.
  layer.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      canvasOf(spreadsheet)?.dispatchEvent(new WheelEvent('wheel', event));
    },
    { passive: false },
  );

  return {
    update: (snapshot) => {
      for (const tab of snapshot.tabs) {
        const id = String(tab.sheetId);
        tabs.set(id, { tab, locale: snapshot.locale });
        if (id === shown) shown = '';
      }
      requestAnimationFrame(position);
    },
  };
}

/** The canvas that the person sees; the engine also keeps one that is never shown. */
function canvasOf(spreadsheet: Spreadsheet): HTMLElement | null {
  return document.getElementById(`univer-sheet-main-canvas_${spreadsheet.unitId}`);
}

function offsetBefore(accumulated: ArrayLike<number>, index: number): number {
  if (index <= 0) return 0;
  return accumulated[Math.min(index, accumulated.length) - 1] ?? 0;
}

function drawChart(
  layer: HTMLElement,
  chart: ChartSnapshot,
  tab: TabSnapshot,
  locale: string,
  words: Words,
): DrawnChart {
  const box = element('div', {
    class: 'chart',
    role: 'img',
    'aria-label': words.chart(chart.altText ?? chart.title),
  });
  box.style.width = `${chart.width}px`;
  box.style.height = `${chart.height}px`;
  layer.append(box);
  const drawing = init(box, undefined, {
    renderer: 'svg',
    width: chart.width,
    height: chart.height,
  });
  drawing.setOption(
    chart.type === 'BUBBLE' ? bubbleOption(chart, tab, locale) : chartOption(chart, tab, locale),
  );
  return {
    box,
    chart,
    dispose: () => {
      drawing.dispose();
      box.remove();
    },
  };
}
