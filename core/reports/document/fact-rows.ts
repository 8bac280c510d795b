// Labels with their values side by side in a tab, in as many pairs on a line as the page has room.

import type { PlannedCell } from '../../tabs/tab-plan.ts';
import type { Block } from './document.ts';
import { plannedCell } from './document-cell.ts';
import { look } from './document-look.ts';
import { pageRow } from './page-rows.ts';
import type { Page, Row } from './page-rows.ts';

type Facts = Extract<Block, { readonly kind: 'facts' }>['facts'];

/** Pixels of a pair, and the part of it that the label takes. */
const PAIR = 330;
const LABEL_PART = 0.6;

/** The facts, line by line from the left. */
export function factRows(page: Page, facts: Facts): readonly Row[] {
  const places = pairPlaces(page);
  const rows: Row[] = [];
  for (let first = 0; first < facts.length; first += places.length) {
    const cells: (PlannedCell | undefined)[] = [];
    facts.slice(first, first + places.length).forEach(({ label, cell }, index) => {
      const place = places[index];
      if (place === undefined) return;
      cells[place.label] = { value: label, style: look.factLabel };
      cells[place.value] = plannedCell(cell, 'left');
    });
    rows.push(pageRow(page, cells));
  }
  return rows;
}

/** Zero-based columns of label and value of each pair on a line. */
function pairPlaces(page: Page): readonly { readonly label: number; readonly value: number }[] {
  const edges = leftEdges(page);
  const total = page.reduce((sum, width) => sum + width, 0);
  const pairs = Math.max(1, Math.min(Math.floor(total / PAIR), Math.floor(page.length / 2)));
  return Array.from({ length: pairs }, (_, index) => {
    const begin = (index * total) / pairs;
    const label = nearest(edges, begin);
    return {
      label,
      value: Math.max(label + 1, nearest(edges, begin + (LABEL_PART * total) / pairs)),
    };
  });
}

/** Pixels from the left edge of the page to that of each column. */
export function leftEdges(page: Page): readonly number[] {
  let left = 0;
  return page.map((width) => {
    const edge = left;
    left += width;
    return edge;
  });
}

/** The column whose left edge is nearest. */
export function nearest(edges: readonly number[], pixels: number): number {
  let best = 0;
  edges.forEach((edge, column) => {
    if (Math.abs(edge - pixels) < Math.abs((edges[best] ?? 0) - pixels)) best = column;
  });
  return best;
}
