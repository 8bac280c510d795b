// Charts side by side as they are printed, each with its title; a map of many circles has the line to
// itself.

import type { Content } from 'pdfmake';
import type { Language } from '../../../../core/forms/form.ts';
import type { DocumentChart } from '../../../../core/reports/document/document.ts';
import type { DrawChart } from '../charts/chart-svg.ts';
import { mapSvg } from '../charts/map-svg.ts';
import { COLORS, SIZES } from './look.ts';
import type { Page } from './page.ts';

const GAP = 12;
const HEIGHT = 165;
const MAP_HEIGHT = 300;
/** A chart narrower than this many points cannot be read. */
const NARROWEST = 240;

export function chartsContent(
  charts: readonly DocumentChart[],
  page: Page,
  language: Language,
  drawChart: DrawChart,
): readonly Content[] {
  const perLine = Math.max(1, Math.floor((page.width + GAP) / (NARROWEST + GAP)));
  const lines: Content[] = [];
  for (const group of grouped(charts, perLine)) {
    const width = (page.width - GAP * (group.length - 1)) / group.length;
    lines.push({
      unbreakable: true,
      margin: [0, 2, 0, 6],
      columnGap: GAP,
      columns: group.map((chart) => chartContent(chart, width, language, drawChart)),
    });
  }
  return lines;
}

/** Lines of charts; a map is alone on its line. */
function grouped(
  charts: readonly DocumentChart[],
  perLine: number,
): readonly (readonly DocumentChart[])[] {
  const lines: DocumentChart[][] = [];
  let open: DocumentChart[] | null = null;
  for (const chart of charts) {
    if (chart.kind === 'map') {
      lines.push([chart]);
      open = null;
    } else if (open === null || open.length >= perLine) {
      open = [chart];
      lines.push(open);
    } else {
      open.push(chart);
    }
  }
  return lines;
}

function chartContent(
  chart: DocumentChart,
  width: number,
  language: Language,
  drawChart: DrawChart,
): Content {
  const svg =
    chart.kind === 'map'
      ? mapSvg(chart.points, { width, height: MAP_HEIGHT, language })
      : drawChart(chart, { width, height: HEIGHT, language });
  return {
    width,
    stack: [
      { text: chart.title, bold: true, fontSize: SIZES.text, color: COLORS.blue },
      { svg, width },
      ...(chart.kind === 'map'
        ? [{ text: chart.alt, fontSize: SIZES.small, italics: true, color: COLORS.grey }]
        : []),
    ],
  };
}
