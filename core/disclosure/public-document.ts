// A document without what is not for the public: columns, facts and cards of another sensitivity,
// links into people's spreadsheets, notes, and the places of single sites. Counts are not looked at.

import type { Sensitivity } from '../forms/form.ts';
import { NEED_LEVELS } from '../reports/document/document.ts';
import type {
  Block,
  DocumentCell,
  DocumentChart,
  MapPoint,
  NeedLevel,
} from '../reports/document/document.ts';

/** The block as the public may see it. */
export function publicBlock(block: Block): Block {
  switch (block.kind) {
    case 'figures':
      return { ...block, figures: block.figures.filter(isPublic) };
    case 'facts':
      return {
        ...block,
        facts: block.facts
          .filter(isPublic)
          .map((fact) => ({ ...fact, cell: withoutReferences(fact.cell) })),
      };
    case 'table': {
      const shown = block.columns.map(isPublic);
      return {
        ...block,
        columns: block.columns.filter(isPublic),
        rows: block.rows.map((row) =>
          row.filter((_, column) => shown[column] !== false).map(withoutReferences),
        ),
      };
    }
    case 'charts':
      return { ...block, charts: block.charts.map(publicChart) };
    case 'pyramid':
    case 'section':
    case 'text':
    case 'legend':
    case 'page':
      return block;
  }
}

function isPublic({ sensitivity = 'public' }: { readonly sensitivity?: Sensitivity }): boolean {
  return sensitivity === 'public';
}

/** Notes and links speak to whoever works in the spreadsheets. */
function withoutReferences(cell: DocumentCell): DocumentCell {
  const { note, link, ...rest } = cell;
  return note === undefined && link === undefined ? cell : rest;
}

/** Coordinates of sites are restricted: each zone is one circle, where its people are. */
function publicChart(chart: DocumentChart): DocumentChart {
  if (chart.kind !== 'map') return chart;
  const zones = new Map<string, MapPoint[]>();
  for (const point of chart.points) {
    if (point.zone === null) continue;
    const points = zones.get(point.zone);
    if (points === undefined) zones.set(point.zone, [point]);
    else points.push(point);
  }
  return { ...chart, points: [...zones].map(([zone, points]) => zoneCircle(zone, points)) };
}

function zoneCircle(zone: string, points: readonly MapPoint[]): MapPoint {
  const size = points.reduce((sum, point) => sum + point.size, 0);
  const mean = (of: (point: MapPoint) => number): number => {
    const weight = size > 0 ? size : points.length;
    const sum = points.reduce((all, point) => all + of(point) * (size > 0 ? point.size : 1), 0);
    // Two decimals are about a kilometre: a zone of one site must not give its place away.
    return Math.round((sum / weight) * 100) / 100;
  };
  return {
    label: zone,
    zone,
    size,
    level: worst(points),
    longitude: mean(({ longitude }) => longitude),
    latitude: mean(({ latitude }) => latitude),
  };
}

function worst(points: readonly MapPoint[]): NeedLevel | null {
  const found = new Set(points.map(({ level }) => level));
  return (
    [...NEED_LEVELS].reverse().find((level) => level !== 'nsp' && found.has(level)) ??
    (found.has('nsp') ? 'nsp' : null)
  );
}
