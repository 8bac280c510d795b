// Edits as requests of one `spreadsheets.batchUpdate`, which Sheets carries out wholly or not at all.
// What an edit means is said in core/tabs/apply-in-memory; this is one of its two executors.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Edit, Link } from '../../../core/tabs/edit.ts';
import { METADATA } from '../../../core/tabs/tab-key.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import * as cells from './cells-to-requests.ts';
import type { GridStart } from './cells-to-requests.ts';
import { drawCharts } from './charts-to-requests.ts';
import * as layout from './layout-to-requests.ts';
import { bindColumns, setSheetMetadata } from './metadata-to-requests.ts';
import { takeId } from './sheet-state.ts';
import type { SheetState, SpreadsheetState } from './sheet-state.ts';

type Request = sheets_v4.Schema$Request;

/**
 * The requests that carry out the edits in their order.
 * @param state changes as the spreadsheet will
 * @throws Error when an edit names a tab that is not there
 */
export function editsToRequests(state: SpreadsheetState, edits: readonly Edit[]): Request[] {
  return edits.flatMap((edit) => requestsOf(state, edit));
}

function requestsOf(state: SpreadsheetState, edit: Edit): Request[] {
  if (edit.kind === 'add-tab') return addTab(state, edit);
  const sheet = sheetOf(state, edit.tab);
  const { sheetId } = sheet;
  switch (edit.kind) {
    case 'clear-tab':
      return [cells.clearCells(sheetId)];
    case 'write-values':
      return written(edit.values, cells.writeValues(startOf(sheetId, edit), edit.values));
    case 'write-notes':
      return written(edit.notes, cells.writeNotes(startOf(sheetId, edit), edit.notes));
    case 'write-backgrounds':
      return written(edit.colors, cells.writeBackgrounds(startOf(sheetId, edit), edit.colors));
    case 'write-styles':
      return written(
        edit.styles,
        cells.writeStyles(startOf(sheetId, edit), edit.styles, edit.aspects),
      );
    case 'write-links': {
      const uriOf = (link: Link): string => linkUri(state, link);
      return written(edit.links, cells.writeLinks(startOf(sheetId, edit), edit.links, uriOf));
    }
    case 'delete-rows':
      return deleteRows(sheet, edit.rows);
    case 'freeze':
      return [layout.freeze(sheet, edit.rows, edit.columns)];
    case 'set-widths':
      return layout.setWidths(sheet, edit.widths);
    case 'hide-columns':
      return layout.hideColumns(sheet, edit.columns);
    case 'set-column-formats':
      return layout.setColumnFormats(sheet, edit.row, edit.formats);
    case 'wrap-columns':
      return layout.wrapColumns(sheet, edit.row, edit.columns);
    case 'set-validations':
      return layout.setValidations(sheet, edit.row, edit.validations);
    case 'set-conditional-formats':
      return layout.setConditionalFormats(sheet, edit.formats);
    case 'protect-header':
      return layout.protectHeader(state, sheet, edit.rows, edit.description);
    case 'bind-columns':
      return bindColumns(state, sheet, edit.ids);
    case 'set-figures':
      return [setSheetMetadata(state, sheet, METADATA.figures, figuresText(edit.figures))];
    case 'draw-charts':
      return drawCharts(state, sheet, edit.charts);
    case 'set-layout':
      return [setSheetMetadata(state, sheet, METADATA.layout, edit.layout)];
  }
}

function addTab(state: SpreadsheetState, edit: Extract<Edit, { kind: 'add-tab' }>): Request[] {
  const known = state.tabs.get(edit.tab);
  if (known !== undefined) return enlarge(known, edit.rows, edit.columns);
  const sheet: SheetState = {
    sheetId: takeId(state),
    title: freeTitle(state, edit.title),
    rows: edit.rows,
    columns: edit.columns,
    frozenRows: 0,
    conditionalFormats: 0,
    headerProtections: [],
    charts: [],
    metadata: new Map(),
    bindings: new Map(),
  };
  state.tabs.set(edit.tab, sheet);
  state.titles.add(sheet.title);
  const gridProperties = { rowCount: edit.rows, columnCount: edit.columns };
  return [
    { addSheet: { properties: { sheetId: sheet.sheetId, title: sheet.title, gridProperties } } },
    setSheetMetadata(state, sheet, METADATA.tab, edit.tab),
  ];
}

function enlarge(sheet: SheetState, rows: number, columns: number): Request[] {
  const requests: Request[] = [];
  if (rows > sheet.rows) {
    requests.push(append(sheet, 'ROWS', rows - sheet.rows));
    sheet.rows = rows;
  }
  if (columns > sheet.columns) {
    requests.push(append(sheet, 'COLUMNS', columns - sheet.columns));
    sheet.columns = columns;
  }
  return requests;
}

/** From the last row to the first, because a deletion moves the rows below it. */
function deleteRows(sheet: SheetState, rows: readonly number[]): Request[] {
  const requests: Request[] = [];
  // Sheets refuses to delete the last row that is not frozen.
  if (sheet.rows - rows.length <= sheet.frozenRows) {
    requests.push(append(sheet, 'ROWS', 1));
    sheet.rows += 1;
  }
  for (const { start, end } of rowRuns(rows).reverse()) {
    requests.push({
      deleteDimension: {
        range: { sheetId: sheet.sheetId, dimension: 'ROWS', startIndex: start, endIndex: end },
      },
    });
  }
  sheet.rows -= rows.length;
  return requests;
}

function rowRuns(rows: readonly number[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last?.end === row - 1) last.end = row;
    else found.push({ start: row - 1, end: row });
  }
  return found;
}

function append(sheet: SheetState, dimension: 'ROWS' | 'COLUMNS', length: number): Request {
  return { appendDimension: { sheetId: sheet.sheetId, dimension, length } };
}

/** An empty grid is no write at all: the API refuses a request without rows. */
function written(grid: readonly (readonly unknown[])[], request: Request): Request[] {
  return grid.some((row) => row.length > 0) ? [request] : [];
}

function startOf(sheetId: number, at: { row: number; column: number }): GridStart {
  return { sheetId, rowIndex: at.row - 1, columnIndex: at.column - 1 };
}

function linkUri(state: SpreadsheetState, link: Link): string {
  if ('url' in link.to) return link.to.url;
  return `#gid=${sheetOf(state, link.to.tab).sheetId}&range=${link.to.address}`;
}

function figuresText(
  figures: readonly { readonly id: string; readonly row: number; readonly column: number }[],
): string {
  return JSON.stringify(
    Object.fromEntries(figures.map(({ id, row, column }) => [id, [row, column]])),
  );
}

/** A title that no tab has: people may have used ours for a tab of their own. */
function freeTitle(state: SpreadsheetState, title: string): string {
  let free = title;
  for (let number = 2; state.titles.has(free); number += 1) free = `${title} (${number})`;
  return free;
}

function sheetOf(state: SpreadsheetState, tab: TabKey): SheetState {
  const sheet = state.tabs.get(tab);
  if (sheet === undefined) throw new Error(`There is no tab ${tab} to write to`);
  return sheet;
}
