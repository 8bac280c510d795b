// The Spreadsheet resource that `spreadsheets.get` answers, as far as the workbench holds it.

import type { sheets_v4 } from '@googleapis/sheets';
import { cellOf, wholeTab } from '../document/cells.ts';
import { findMetadata } from '../document/metadata.ts';
import type { DocumentState, GridArea, Metadata, TabState } from '../document/model.ts';
import { apiFormat, colorOf } from './cell-format.ts';
import { cellData } from './cell-data.ts';
import { apiChart } from './chart-spec.ts';
import { gridRange } from './grid-range.ts';
import { apiCondition } from './validation-rule.ts';

/** Properties of a tab. Like the API, zeros and false flags are left out. */
export function sheetProperties(
  document: DocumentState,
  tab: TabState,
): sheets_v4.Schema$SheetProperties {
  return {
    sheetId: tab.sheetId,
    title: tab.title,
    index: document.tabs.indexOf(tab),
    sheetType: 'GRID',
    gridProperties: {
      rowCount: tab.rowCount,
      columnCount: tab.columnCount,
      ...(tab.frozenRows === 0 ? {} : { frozenRowCount: tab.frozenRows }),
      ...(tab.frozenColumns === 0 ? {} : { frozenColumnCount: tab.frozenColumns }),
    },
    ...(tab.hidden ? { hidden: true } : {}),
    ...(tab.color === undefined
      ? {}
      : { tabColor: colorOf(tab.color), tabColorStyle: { rgbColor: colorOf(tab.color) } }),
  };
}

/** Which parts of a tab's grid an answer shall carry. */
export interface GridWish {
  readonly tab: TabState;
  readonly area: GridArea;
}

/** The whole resource; `grids` are the areas whose cells are wanted. */
export function spreadsheetResource(
  document: DocumentState,
  tabs: readonly TabState[],
  grids: readonly GridWish[] | null,
): sheets_v4.Schema$Spreadsheet {
  const ownMetadata = findMetadata(document, { kind: 'document' });
  return {
    spreadsheetId: document.id,
    properties: {
      title: document.name,
      locale: document.locale,
      autoRecalc: 'ON_CHANGE',
      timeZone: document.timeZone,
    },
    sheets: tabs.map((tab) => sheetResource(document, tab, grids)),
    ...(document.namedRanges.length === 0
      ? {}
      : {
          namedRanges: document.namedRanges.map(({ id, name, sheetId, area }) => ({
            namedRangeId: id,
            name,
            range: gridRange(sheetId, area),
          })),
        }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${document.id}/edit`,
    ...(ownMetadata.length === 0 ? {} : { developerMetadata: ownMetadata.map(apiMetadata) }),
  };
}

function sheetResource(
  document: DocumentState,
  tab: TabState,
  grids: readonly GridWish[] | null,
): sheets_v4.Schema$Sheet {
  const metadata = findMetadata(document, { kind: 'tab', sheetId: tab.sheetId });
  const wished = grids?.filter((grid) => grid.tab === tab);
  return {
    properties: sheetProperties(document, tab),
    ...(wished === undefined
      ? {}
      : { data: wished.map(({ area }) => gridData(document, tab, area)) }),
    ...(tab.merges.length === 0
      ? {}
      : { merges: tab.merges.map((area) => gridRange(tab.sheetId, area)) }),
    ...(tab.conditionalRules.length === 0
      ? {}
      : {
          conditionalFormats: tab.conditionalRules.map((rule) => ({
            ranges: rule.areas.map((area) => gridRange(tab.sheetId, area)),
            booleanRule: { condition: apiCondition(rule), format: apiFormat(rule.format) ?? {} },
          })),
        }),
    ...(tab.protections.length === 0
      ? {}
      : {
          protectedRanges: tab.protections.map((protection) => ({
            protectedRangeId: protection.id,
            range:
              protection.area === undefined
                ? { sheetId: tab.sheetId }
                : openRange(tab, protection.area),
            description: protection.description,
            ...(protection.warningOnly ? { warningOnly: true } : {}),
          })),
        }),
    ...(tab.charts.length === 0
      ? {}
      : { charts: tab.charts.map((chart) => apiChart(tab.sheetId, chart)) }),
    ...(metadata.length === 0 ? {} : { developerMetadata: metadata.map(apiMetadata) }),
  };
}

/** Like the API, sides that reach from edge to edge are left open. */
function openRange(tab: TabState, area: GridArea): sheets_v4.Schema$GridRange {
  const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = gridRange(0, area);
  const allRows = area.startRow === 0 && area.endRow === tab.rowCount;
  const allColumns = area.startColumn === 0 && area.endColumn === tab.columnCount;
  return {
    sheetId: tab.sheetId,
    ...(allRows ? {} : { startRowIndex: startRowIndex ?? 0, endRowIndex: endRowIndex ?? 0 }),
    ...(allColumns
      ? {}
      : { startColumnIndex: startColumnIndex ?? 0, endColumnIndex: endColumnIndex ?? 0 }),
  };
}

function gridData(
  document: DocumentState,
  tab: TabState,
  area: GridArea,
): sheets_v4.Schema$GridData {
  const rowData: sheets_v4.Schema$RowData[] = [];
  for (let row = area.startRow; row < area.endRow; row += 1) {
    const values: sheets_v4.Schema$CellData[] = [];
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      const cell = cellOf(tab, row, column);
      if (cell === undefined) continue;
      while (values.length < column - area.startColumn) values.push({});
      values.push(cellData(document, cell));
    }
    rowData.push(values.length === 0 ? {} : { values });
  }
  while (rowData.length > 0 && rowData.at(-1)?.values === undefined) rowData.pop();
  return {
    ...(area.startRow === 0 ? {} : { startRow: area.startRow }),
    ...(area.startColumn === 0 ? {} : { startColumn: area.startColumn }),
    ...(rowData.length === 0 ? {} : { rowData }),
    rowMetadata: dimensionMetadata(document, tab, 'row', area.startRow, area.endRow),
    columnMetadata: dimensionMetadata(document, tab, 'column', area.startColumn, area.endColumn),
  };
}

function dimensionMetadata(
  document: DocumentState,
  tab: TabState,
  kind: 'row' | 'column',
  start: number,
  end: number,
): sheets_v4.Schema$DimensionProperties[] {
  const found = findMetadata(document, { kind, sheetId: tab.sheetId });
  const hidden = new Set(kind === 'row' ? tab.hiddenRows : tab.hiddenColumns);
  return Array.from({ length: end - start }, (_, offset) => {
    const index = start + offset;
    const own = found.filter(({ location }) => 'index' in location && location.index === index);
    return {
      pixelSize: kind === 'row' ? 21 : (tab.columnWidths[index] ?? 100),
      ...(hidden.has(index) ? { hiddenByUser: true } : {}),
      ...(own.length === 0 ? {} : { developerMetadata: own.map(apiMetadata) }),
    };
  });
}

/** The API's form of a metadata entry. */
export function apiMetadata(entry: Metadata): sheets_v4.Schema$DeveloperMetadata {
  return {
    metadataId: entry.id,
    metadataKey: entry.key,
    metadataValue: entry.value,
    location: apiLocation(entry.location),
    visibility: entry.visibility,
  };
}

function apiLocation(location: Metadata['location']): sheets_v4.Schema$DeveloperMetadataLocation {
  switch (location.kind) {
    case 'document':
      return { locationType: 'SPREADSHEET', spreadsheet: true };
    case 'tab':
      return { locationType: 'SHEET', sheetId: location.sheetId };
    case 'row':
    case 'column':
      return {
        locationType: location.kind === 'row' ? 'ROW' : 'COLUMN',
        dimensionRange: {
          sheetId: location.sheetId,
          dimension: location.kind === 'row' ? 'ROWS' : 'COLUMNS',
          startIndex: location.index,
          endIndex: location.index + 1,
        },
      };
  }
}

/** The whole of every given tab, for answers with all grid data. */
export function wholeGrids(tabs: readonly TabState[]): GridWish[] {
  return tabs.map((tab) => ({ tab, area: wholeTab(tab) }));
}
