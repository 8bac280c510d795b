// A document without what is not for the public: columns, facts and cards of another sensitivity,
// links into people's spreadsheets, notes, and the places of single sites. Counts are not looked at.

import type { Sensitivity } from '../forms/form.ts';
import type { Block, DocumentCell, DocumentChart } from '../reports/document/document.ts';
import { zoneCircles } from './zone-circles.ts';

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

/** Coordinates of sites are restricted. */
function publicChart(chart: DocumentChart): DocumentChart {
  return chart.kind === 'map' ? { ...chart, points: zoneCircles(chart.points) } : chart;
}
