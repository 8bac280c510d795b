// GridRange, GridCoordinate and DimensionRange of the API, and the model's areas.

import type { sheets_v4 } from '@googleapis/sheets';
import { DocumentError } from '../document/document-error.ts';
import type { DocumentState, GridArea, TabState } from '../document/model.ts';
import { tabById } from '../document/tabs.ts';
import { badRequest } from './google-error.ts';
import { onlyKnown, oneOf } from './payload.ts';

/** The tab with an id; an absent id means 0, as in Google's JSON. */
export function tabOf(document: DocumentState, sheetId: number | null | undefined): TabState {
  const tab = tabById(document, sheetId ?? 0);
  if (tab === undefined) throw new DocumentError('unknown-tab', String(sheetId ?? 0));
  return tab;
}

/** The area of a GridRange; open sides reach to the tab's end. */
export function areaOf(
  document: DocumentState,
  range: sheets_v4.Schema$GridRange,
  path: string,
): { tab: TabState; area: GridArea } {
  onlyKnown(range, path, [
    'sheetId',
    'startRowIndex',
    'endRowIndex',
    'startColumnIndex',
    'endColumnIndex',
  ]);
  const tab = tabOf(document, range.sheetId);
  const area = {
    startRow: range.startRowIndex ?? 0,
    endRow: range.endRowIndex ?? tab.rowCount,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? tab.columnCount,
  };
  if (area.endRow > tab.rowCount || area.endColumn > tab.columnCount) {
    throw new DocumentError(
      'outside-grid',
      `Max rows: ${String(tab.rowCount)}, max columns: ${String(tab.columnCount)}`,
    );
  }
  if (area.startRow >= area.endRow || area.startColumn >= area.endColumn) {
    throw badRequest(`Invalid ${path}: the range is empty.`);
  }
  return { tab, area };
}

/** The GridRange of an area. */
export function gridRange(sheetId: number, area: GridArea): sheets_v4.Schema$GridRange {
  return {
    sheetId,
    startRowIndex: area.startRow,
    endRowIndex: area.endRow,
    startColumnIndex: area.startColumn,
    endColumnIndex: area.endColumn,
  };
}

/** Rows or columns of a tab. */
export interface Span {
  readonly tab: TabState;
  readonly dimension: 'rows' | 'columns';
  readonly start: number;
  readonly end: number;
}

/** The rows or columns of a DimensionRange; open sides reach to the tab's end. */
export function spanOf(
  document: DocumentState,
  range: sheets_v4.Schema$DimensionRange,
  path: string,
): Span {
  onlyKnown(range, path, ['sheetId', 'dimension', 'startIndex', 'endIndex']);
  const tab = tabOf(document, range.sheetId);
  const dimension = oneOf(range.dimension, ['ROWS', 'COLUMNS'], `${path}.dimension`);
  const size = dimension === 'ROWS' ? tab.rowCount : tab.columnCount;
  return {
    tab,
    dimension: dimension === 'ROWS' ? 'rows' : 'columns',
    start: range.startIndex ?? 0,
    end: range.endIndex ?? size,
  };
}
