// The counts of people in a document, wherever they stand: tables, facts, cards, pyramids, charts.

import type { Block, DocumentCell, NumberShape } from '../reports/document/document.ts';
import type { PeopleCounted, ReportDocument } from '../reports/document/document.ts';
import type { Count } from './count.ts';

/** Shapes of a figure that is a number of people itself; the others are made from one. */
const COUNTS: ReadonlySet<NumberShape | undefined> = new Set(['count', undefined]);

/** A count and what it says of the place it stands in. */
export interface CountedPeople extends Count {
  /** Everybody of one site. */
  readonly isSite: boolean;
}

/** Every count once. Shares and changes of a count are none. */
export function countsIn({ blocks }: ReportDocument): readonly CountedPeople[] {
  const counts = new Map<string, CountedPeople>();
  const add = (people: PeopleCounted | null | undefined, value: unknown): void => {
    if (people == null || typeof value !== 'number') return;
    const { id, of } = people;
    const isSite = of === 'site';
    counts.set(id, { id, value, of: isSite ? 'all' : of, isSite });
  };
  const addCell = ({ people, value, shape }: DocumentCell): void => {
    if (COUNTS.has(shape)) add(people, value);
  };
  for (const block of blocks) addBlock(block, add, addCell);
  return [...counts.values()];
}

function addBlock(
  block: Block,
  add: (people: PeopleCounted | null | undefined, value: unknown) => void,
  addCell: (cell: DocumentCell) => void,
): void {
  switch (block.kind) {
    case 'figures':
      for (const { people, value, shape } of block.figures) {
        if (COUNTS.has(shape)) add(people, value);
      }
      return;
    case 'table':
      for (const row of block.rows) row.forEach(addCell);
      return;
    case 'facts':
      for (const { cell } of block.facts) addCell(cell);
      return;
    case 'pyramid':
      for (const { left, right } of block.pyramid.bars) {
        add(left.people, left.value);
        add(right.people, right.value);
      }
      return;
    case 'charts':
      for (const chart of block.charts) {
        if (chart.kind === 'map') continue;
        for (const { people, values } of chart.data.series) {
          values.forEach((value, index) => {
            add(people?.[index], value);
          });
        }
      }
      return;
    case 'section':
    case 'text':
    case 'legend':
    case 'page':
      return;
  }
}
