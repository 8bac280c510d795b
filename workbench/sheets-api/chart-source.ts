// The cells that a chart of the API draws: one range for each of its columns.

import type { sheets_v4 } from '@googleapis/sheets';
import type { DocumentState, GridArea } from '../document/model.ts';
import { badRequest } from './google-error.ts';
import { areaOf, gridRange } from './grid-range.ts';

export function sourceArea(
  document: DocumentState,
  source: sheets_v4.Schema$ChartData,
  path: string,
): GridArea {
  const ranges = source.sourceRange?.sources ?? [];
  const [only] = ranges;
  if (only === undefined || ranges.length > 1) {
    throw badRequest(`Invalid ${path}: the workbench draws one source range each.`);
  }
  return areaOf(document, only, path).area;
}

/** The API's form of such a range. */
export function sourceOf(sheetId: number, area: GridArea): sheets_v4.Schema$ChartData {
  return { sourceRange: { sources: [gridRange(sheetId, area)] } };
}
