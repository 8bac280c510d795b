// The `values` calls that read: get, batchGet, batchGetByDataFilter.

import type { sheets_v4 } from '@googleapis/sheets';
import { areaText, parseRange } from '../document/a1-ranges.ts';
import { cellOf } from '../document/cells.ts';
import { displayCell, displayValue, isDateFormat } from '../document/display-value.ts';
import type { CellState, DocumentState, GridArea, TabState } from '../document/model.ts';
import { quotedTab } from '../../core/table/a1.ts';
import { areasOfFilter } from './data-filters.ts';
import { badRequest } from './google-error.ts';
import { onlyKnown, oneOf } from './payload.ts';

/** How values are wanted. */
export interface Rendering {
  readonly value: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly dates: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  readonly major: 'ROWS' | 'COLUMNS';
}

interface WrittenRendering {
  readonly valueRenderOption?: string | null;
  readonly dateTimeRenderOption?: string | null;
  readonly majorDimension?: string | null;
}

/** The rendering of a call's parameters, with the API's defaults. */
export function renderingOf(written: WrittenRendering): Rendering {
  return {
    value: oneOf(
      written.valueRenderOption ?? 'FORMATTED_VALUE',
      ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'],
      'value_render_option',
    ),
    dates: oneOf(
      written.dateTimeRenderOption ?? 'SERIAL_NUMBER',
      ['SERIAL_NUMBER', 'FORMATTED_STRING'],
      'date_time_render_option',
    ),
    major: oneOf(written.majorDimension ?? 'ROWS', ['ROWS', 'COLUMNS'], 'major_dimension'),
  };
}

/** A range of a tab as the API writes it back. */
export function rangeText(tab: TabState, area: GridArea): string {
  const title = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(tab.title) ? tab.title : quotedTab(tab.title);
  return `${title}!${areaText(area)}`;
}

/** Values of an area; empty cells at the end of rows and empty rows at the end are left out. */
export function valueRange(
  document: DocumentState,
  tab: TabState,
  area: GridArea,
  rendering: Rendering,
): sheets_v4.Schema$ValueRange {
  const rows = trimmedRows(tab, area, (cell) => rendered(document, cell, rendering));
  const values = rendering.major === 'ROWS' ? rows : transposed(rows);
  return {
    range: rangeText(tab, area),
    majorDimension: rendering.major,
    ...(values.length === 0 ? {} : { values }),
  };
}

type Rendered = string | number | boolean;

function rendered(
  document: DocumentState,
  cell: Readonly<CellState>,
  rendering: Rendering,
): Rendered {
  if (rendering.value === 'FORMATTED_VALUE') return displayCell(cell, document.locale);
  if (rendering.value === 'FORMULA' && cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  const isDate = typeof value === 'number' && isDateFormat(cell.format?.numberFormat);
  if (isDate && rendering.dates === 'FORMATTED_STRING') {
    return displayValue(value, cell.format?.numberFormat, document.locale);
  }
  return value ?? '';
}

function trimmedRows(
  tab: TabState,
  area: GridArea,
  render: (cell: Readonly<CellState>) => Rendered,
): Rendered[][] {
  const rows: Rendered[][] = [];
  for (let row = area.startRow; row < area.endRow; row += 1) {
    const line: Rendered[] = [];
    if (tab.cells.has(row)) {
      for (let column = area.startColumn; column < area.endColumn; column += 1) {
        const cell = cellOf(tab, row, column);
        if (cell === undefined || (cell.value === null && cell.formula === undefined)) continue;
        while (line.length < column - area.startColumn) line.push('');
        line.push(render(cell));
      }
    }
    if (line.length === 0) continue;
    while (rows.length < row - area.startRow) rows.push([]);
    rows.push(line);
  }
  return rows;
}

function transposed(rows: readonly (readonly Rendered[])[]): Rendered[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const line = rows.map((row) => row[column] ?? '');
    while (line.at(-1) === '') line.pop();
    return line;
  });
}

/** `values.get` and `values.batchGet`. */
export function getRanges(
  document: DocumentState,
  ranges: readonly string[],
  written: WrittenRendering,
): sheets_v4.Schema$ValueRange[] {
  const rendering = renderingOf(written);
  return ranges.map((range) => {
    const { tab, area } = parseRange(document, range);
    return valueRange(document, tab, clipped(tab, area, range), rendering);
  });
}

/** @throws GoogleError when an area begins outside its tab; one that only ends outside is cut */
export function clipped(tab: TabState, area: GridArea, range: string): GridArea {
  if (area.startRow >= tab.rowCount || area.startColumn >= tab.columnCount) {
    throw badRequest(
      `Range (${range}) exceeds grid limits. Max rows: ${String(tab.rowCount)}, max columns: ${String(tab.columnCount)}`,
    );
  }
  return {
    ...area,
    endRow: Math.min(area.endRow, tab.rowCount),
    endColumn: Math.min(area.endColumn, tab.columnCount),
  };
}

/** `values:batchGetByDataFilter`: one range per matching area; a filter may match none. */
export function getByDataFilter(
  document: DocumentState,
  body: sheets_v4.Schema$BatchGetValuesByDataFilterRequest,
): sheets_v4.Schema$BatchGetValuesByDataFilterResponse {
  onlyKnown(body, 'batch_get_values_by_data_filter_request', [
    'dataFilters',
    'valueRenderOption',
    'dateTimeRenderOption',
    'majorDimension',
  ]);
  const rendering = renderingOf(body);
  const found: { tab: TabState; area: GridArea; filters: sheets_v4.Schema$DataFilter[] }[] = [];
  (body.dataFilters ?? []).forEach((filter, index) => {
    for (const place of areasOfFilter(document, filter, `data_filters[${String(index)}]`)) {
      const known = found.find(
        ({ tab, area }) => tab === place.tab && areaText(area) === areaText(place.area),
      );
      if (known === undefined) found.push({ ...place, filters: [filter] });
      else known.filters.push(filter);
    }
  });
  const valueRanges = found.map(({ tab, area, filters }) => ({
    valueRange: valueRange(document, tab, area, rendering),
    dataFilters: filters,
  }));
  return {
    spreadsheetId: document.id,
    ...(valueRanges.length === 0 ? {} : { valueRanges }),
  };
}
