// Where an index or an area goes when rows or columns are inserted or deleted before or inside it.

import type { GridArea } from './model.ts';

/** `count` rows or columns inserted before `index`, or deleted from it when negative. */
export interface Move {
  readonly dimension: 'rows' | 'columns';
  readonly index: number;
  readonly count: number;
}

/** The new place of a row or column; undefined when it was deleted. */
export function moveIndex(index: number, by: Move): number | undefined {
  if (index < by.index) return index;
  if (by.count >= 0) return index + by.count;
  return index < by.index - by.count ? undefined : index + by.count;
}

/** The new place of an area; undefined when all of it was deleted. */
export function moveArea(area: GridArea, by: Move): GridArea | undefined {
  const [start, end] =
    by.dimension === 'rows' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const movedStart = moveBoundary(start, by);
  // An insertion exactly at the end does not widen the area.
  const movedEnd = by.count >= 0 && by.index >= end ? end : moveBoundary(end, by);
  if (movedEnd <= movedStart) return undefined;
  return by.dimension === 'rows'
    ? { ...area, startRow: movedStart, endRow: movedEnd }
    : { ...area, startColumn: movedStart, endColumn: movedEnd };
}

function moveBoundary(boundary: number, by: Move): number {
  if (by.count >= 0) return boundary >= by.index ? boundary + by.count : boundary;
  return boundary <= by.index ? boundary : Math.max(by.index, boundary + by.count);
}
