// Links of a plan grouped into rectangles, because writing links empties every other cell of the
// rectangle that is written.

import type { Link } from './edit.ts';
import type { FullCell } from './planned-cell.ts';

/** A rectangle that is full of links; `row` and `column` count from 1. */
export interface LinkBlock {
  readonly row: number;
  readonly column: number;
  readonly links: readonly (readonly Link[])[];
}

/** Rectangles that together cover the linked cells of the rows and no others. */
export function linkBlocks(rows: readonly (readonly FullCell[])[]): readonly LinkBlock[] {
  const blocks: { row: number; column: number; links: Link[][] }[] = [];
  rows.forEach((cells, index) => {
    for (const run of runsOfLinks(cells)) {
      const above = blocks.find(
        (block) =>
          block.row + block.links.length === index + 1 &&
          block.column === run.column &&
          block.links[0]?.length === run.links.length,
      );
      if (above === undefined)
        blocks.push({ row: index + 1, column: run.column, links: [run.links] });
      else above.links.push(run.links);
    }
  });
  return blocks;
}

function runsOfLinks(cells: readonly FullCell[]): { column: number; links: Link[] }[] {
  const runs: { column: number; links: Link[] }[] = [];
  cells.forEach((cell, index) => {
    if (cell.link === null) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.links.length === index + 1)
      last.links.push(cell.link);
    else runs.push({ column: index + 1, links: [cell.link] });
  });
  return runs;
}
