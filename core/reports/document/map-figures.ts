// The map of a report in its tab: a circle per zone over cells that say where it is, how many people
// live there and their worst level of need. Circles say their level, so that no colour is needed.

import { zoneCircles } from '../../disclosure/zone-circles.ts';
import type { DocumentMessages } from '../../messages/document-messages.ts';
import type { Area } from '../../table/a1.ts';
import type { BubbleChart } from '../../tabs/chart.ts';
import type { Cell } from '../../table/cell.ts';
import type { PlannedCell } from '../../tabs/tab-plan.ts';
import { FIGURE_WIDTH, headCell, LABEL_WIDTH } from './chart-figures.ts';
import type { ChartFigures } from './chart-figures.ts';
import { NEED_LEVELS } from './document.ts';
import type { DocumentChart, MapPoint } from './document.ts';
import { LEVEL_COLORS, look, NUMBER_FORMATS, UNKNOWN } from './document-look.ts';
import { levelName, levelSign } from './level-name.ts';
import type { Row } from './page-rows.ts';

type DocumentMap = Extract<DocumentChart, { readonly kind: 'map' }>;

/** Room grows by so many zones at a time, so that a new zone rarely draws the chart again. */
const ROOM = 50;
const BLANK_COLOR = '#ffffff';

/**
 * Label, longitude, latitude, level, individuals. Sites of no zone are counted in a last row without
 * a place, so that the figures add up to those of all circles.
 */
export function mapFigures({ points }: DocumentMap, messages: DocumentMessages): ChartFigures {
  const { map: words } = messages;
  const circles = [...zoneCircles(points)].sort((a, b) => b.size - a.size);
  const rows = circles.map((circle) => circleRow(circle, messages));
  const apart = points.filter(({ zone }) => zone === null);
  if (apart.length > 0) {
    const size = apart.reduce((sum, point) => sum + point.size, 0);
    rows.push(figureRow([UNKNOWN, null, null, null, size]));
  }
  return {
    room: ROOM * Math.max(1, Math.ceil(rows.length / ROOM)),
    widths: [LABEL_WIDTH, FIGURE_WIDTH, FIGURE_WIDTH, LABEL_WIDTH, FIGURE_WIDTH],
    header: [words.zone, words.longitude, words.latitude, words.level, words.individuals].map(
      headCell,
    ),
    rows,
  };
}

function circleRow(
  { label, longitude, latitude, level, size }: MapPoint,
  messages: DocumentMessages,
): Row {
  return figureRow([
    `${label} (${levelSign(level)})`,
    longitude,
    latitude,
    levelName(level, messages),
    size,
  ]);
}

function figureRow(values: readonly Cell[]): Row {
  const formats = [
    undefined,
    NUMBER_FORMATS.ratio,
    NUMBER_FORMATS.ratio,
    undefined,
    NUMBER_FORMATS.count,
  ];
  return values.map((value, index): PlannedCell => {
    const numberFormat = formats[index];
    return {
      value,
      style: numberFormat === undefined ? look.quiet : { ...look.quiet, numberFormat },
    };
  });
}

/** The chart over these figures. @param column The columns of the figures, by their order */
export function mapChart(
  { id, title, alt }: DocumentMap,
  column: (index: number) => Area,
  messages: DocumentMessages,
): Omit<BubbleChart, 'anchor' | 'width' | 'height'> {
  return {
    ...{ id, title, alt, type: 'bubble' },
    labels: column(0),
    x: column(1),
    y: column(2),
    groups: column(3),
    sizes: column(4),
    groupColors: [...NEED_LEVELS, null].map((level) => ({
      group: levelName(level, messages),
      color: level === null ? BLANK_COLOR : LEVEL_COLORS[level].background,
    })),
    axes: { x: messages.map.longitude, y: messages.map.latitude },
  };
}
