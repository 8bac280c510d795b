// The `values` calls that write: update, batchUpdate, clear, batchClear. `append` is left out on
// purpose: it lands in the wrong place when headers drift, and the product must not use it.

import type { sheets_v4 } from '@googleapis/sheets';
import { parseRange } from '../document/a1-ranges.ts';
import { copyDocument } from '../document/documents.ts';
import { DocumentError } from '../document/document-error.ts';
import type { CellValue, DocumentState, GridArea, TabState } from '../document/model.ts';
import { clearArea } from '../document/notes-and-looks.ts';
import { typeValues, writeValues } from '../document/values.ts';
import { badRequest, documentSentence } from './google-error.ts';
import { given, onlyKnown, oneOf } from './payload.ts';
import { clipped, rangeText } from './values-reads.ts';

type Input = 'RAW' | 'USER_ENTERED';
type Updated = sheets_v4.Schema$UpdateValuesResponse;

/** `values.update`. */
export function updateRange(
  document: DocumentState,
  range: string,
  option: string | null | undefined,
  body: sheets_v4.Schema$ValueRange,
): Updated {
  return atOnce(document, (copy) => writeRange(copy, { range, ...body }, inputOf(option)));
}

/** `values.batchUpdate`: all ranges or none. */
export function updateRanges(
  document: DocumentState,
  body: sheets_v4.Schema$BatchUpdateValuesRequest,
): sheets_v4.Schema$BatchUpdateValuesResponse {
  onlyKnown(body, 'batch_update_values_request', ['valueInputOption', 'data']);
  const input = inputOf(body.valueInputOption);
  const responses = atOnce(document, (copy) =>
    (body.data ?? []).map((data) => writeRange(copy, data, input)),
  );
  const sum = (count: (one: Updated) => number | null | undefined): number =>
    responses.reduce((total, one) => total + (count(one) ?? 0), 0);
  return {
    spreadsheetId: document.id,
    totalUpdatedRows: sum((one) => one.updatedRows),
    totalUpdatedColumns: sum((one) => one.updatedColumns),
    totalUpdatedCells: sum((one) => one.updatedCells),
    totalUpdatedSheets: new Set(responses.map((one) => one.updatedRange?.split('!')[0])).size,
    responses,
  };
}

/** `values.clear` and `values.batchClear`: values only. Returns the cleared ranges. */
export function clearRanges(document: DocumentState, ranges: readonly string[]): string[] {
  return atOnce(document, (copy) =>
    ranges.map((range) => {
      const { tab, area } = parseRange(copy, range);
      const cleared = clipped(tab, area, range);
      clearArea(tab, cleared, { values: true });
      return rangeText(tab, cleared);
    }),
  );
}

function atOnce<T>(document: DocumentState, change: (copy: DocumentState) => T): T {
  const copy = copyDocument(document);
  try {
    const answer = change(copy);
    Object.assign(document, copy);
    return answer;
  } catch (error) {
    if (error instanceof DocumentError) throw documentSentence(error, '');
    throw error;
  }
}

function inputOf(option: string | null | undefined): Input {
  if (option == null) throw badRequest("'valueInputOption' is required but not specified");
  return oneOf(option, ['RAW', 'USER_ENTERED'], 'value_input_option');
}

function writeRange(
  document: DocumentState,
  data: sheets_v4.Schema$ValueRange,
  input: Input,
): Updated {
  onlyKnown(data, 'data', ['range', 'majorDimension', 'values']);
  const range = given(data.range, 'data.range');
  const { tab, area } = parseRange(document, range);
  const values = (data.majorDimension === 'COLUMNS' ? turned(data.values) : data.values) ?? [];
  const width = Math.max(0, ...values.map((line) => line.length));
  const asked = clipped(tab, area, range);
  const single = !range.includes(':') && area.endRow - area.startRow === 1;
  const target: GridArea = {
    ...asked,
    endRow: asked.startRow + values.length,
    endColumn: asked.startColumn + width,
  };
  requireFits(tab, single ? wholeFrom(tab, asked) : asked, target, range);
  values.forEach((line, down) => {
    line.forEach((value: unknown, right) => {
      // A null in a write leaves the cell as it is; an empty text empties it.
      if (value === null) return;
      const row = target.startRow + down;
      const column = target.startColumn + right;
      writeOne(document, tab, row, column, value, input);
    });
  });
  return {
    spreadsheetId: document.id,
    updatedRange: rangeText(tab, values.length === 0 ? asked : target),
    updatedRows: values.length,
    updatedColumns: width,
    updatedCells: values.reduce((sum, line) => sum + line.length, 0),
  };
}

function writeOne(
  document: DocumentState,
  tab: TabState,
  row: number,
  column: number,
  value: unknown,
  input: Input,
): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw badRequest(`Invalid values[${String(row)}][${String(column)}]: struct_value`);
  }
  const cell: CellValue = value;
  if (input === 'RAW') writeValues(tab, row, column, [[cell]]);
  else typeValues(document, tab, row, column, [[cell]]);
}

function wholeFrom(tab: TabState, area: GridArea): GridArea {
  return { ...area, endRow: tab.rowCount, endColumn: tab.columnCount };
}

function requireFits(tab: TabState, asked: GridArea, target: GridArea, range: string): void {
  if (target.endRow > tab.rowCount || target.endColumn > tab.columnCount) {
    throw badRequest(
      `Range (${range}) exceeds grid limits. Max rows: ${String(tab.rowCount)}, max columns: ${String(tab.columnCount)}`,
    );
  }
  if (target.endRow > asked.endRow) {
    throw badRequest(
      `Requested writing within range [${range}], but tried writing to row [${String(asked.endRow + 1)}]`,
    );
  }
  if (target.endColumn > asked.endColumn) {
    throw badRequest(
      `Requested writing within range [${range}], but tried writing to column [${String(asked.endColumn + 1)}]`,
    );
  }
}

function turned(values: unknown[][] | null | undefined): unknown[][] | undefined {
  if (values == null) return undefined;
  const height = Math.max(0, ...values.map((line) => line.length));
  return Array.from({ length: height }, (_, row) => values.map((line) => line[row] ?? null));
}
