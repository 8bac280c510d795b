// The page that a document is printed on: A4, its margins, and the grid laid over its width. Points.

import type { ReportDocument } from '../../../../core/reports/document/document.ts';

/** Points from the edge of the paper: left, top, right, bottom. */
export const MARGINS = [30, 34, 30, 40] as const;

const A4 = { short: 595.28, long: 841.89 } as const;

/** A page, and how wide the columns of the document's grid are on it. */
export interface Page {
  readonly width: number;
  readonly columns: readonly number[];
}

export function pageOf({ orientation, grid }: ReportDocument): Page {
  const paper = orientation === 'landscape' ? A4.long : A4.short;
  const width = paper - MARGINS[0] - MARGINS[2];
  const pixels = grid.reduce((sum, each) => sum + each, 0);
  return { width, columns: grid.map((each) => (each * width) / pixels) };
}
