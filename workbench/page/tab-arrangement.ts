// Tabs and their layout as the server has them: which there are, their order and titles, their
// size, frozen panes, widths, hidden rows and columns, merged cells. Not their content.
import { BooleanNumber } from '@univerjs/presets';
import { rowHeights } from './row-heights.ts';
import type { GridArea, Snapshot, TabSnapshot } from './snapshot.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { defaultColumnWidth, freezeOf, worksheetData } from './workbook-data.ts';

/** Carries out one of Univer's commands, by its id. */
export type Execute = (id: string, params: object) => void;

/** Adds, removes, renames and moves tabs. */
export function arrangeTabs(spreadsheet: Spreadsheet, snapshot: Snapshot, execute: Execute): void {
  const { unitId } = spreadsheet;
  const workbook = spreadsheet.workbook.getWorkbook();
  const changed = new Map(snapshot.tabs.map((tab) => [tab.sheetId, tab]));
  snapshot.order.forEach((sheetId, index) => {
    const tab = changed.get(sheetId);
    const sheet = workbook.getSheetBySheetId(String(sheetId));
    if (!sheet && tab) {
      const data = worksheetData(tab, snapshot, spreadsheet.book);
      const styles = spreadsheet.book.styles;
      execute('sheet.mutation.insert-sheet', { unitId, index, sheet: data, styles });
    } else if (sheet && tab && sheet.getName() !== tab.title) {
      const subUnitId = String(sheetId);
      execute('sheet.mutation.set-worksheet-name', { unitId, subUnitId, name: tab.title });
    }
  });
  const wanted = new Set(snapshot.order.map(String));
  for (const sheet of workbook.getSheets()) {
    const subUnitId = sheet.getSheetId();
    if (wanted.has(subUnitId)) continue;
    // A tab that closes under the person's eyes must not leave the sheet without an active one.
    if (workbook.getActiveSheet().getSheetId() === subUnitId) {
      const left = workbook.getSheets().filter((one) => wanted.has(one.getSheetId()));
      const other = left.find((one) => one.getName() === sheet.getName()) ?? left[0];
      if (other) workbook.setActiveSheet(other);
    }
    execute('sheet.mutation.remove-sheet', { unitId, subUnitId });
  }
  snapshot.order.forEach((sheetId, toOrder) => {
    const order = workbook.getConfig().sheetOrder;
    const fromOrder = order.indexOf(String(sheetId));
    if (fromOrder < 0 || fromOrder === toOrder) return;
    const subUnitId = String(sheetId);
    execute('sheet.mutation.set-worksheet-order', { unitId, subUnitId, fromOrder, toOrder });
  });
}

/** Brings the layout of one tab to what the server says. */
export function arrangeTab(
  spreadsheet: Spreadsheet,
  tab: TabSnapshot,
  snapshot: Snapshot,
  execute: Execute,
): void {
  const { unitId } = spreadsheet;
  const subUnitId = String(tab.sheetId);
  const sheet = spreadsheet.workbook.getWorkbook().getSheetBySheetId(subUnitId);
  if (!sheet) return;
  const target = { unitId, subUnitId };
  if (sheet.getRowCount() !== tab.rowCount)
    execute('sheet.mutation.set-worksheet-row-count', { ...target, rowCount: tab.rowCount });
  if (sheet.getColumnCount() !== tab.columnCount)
    execute('sheet.mutation.set-worksheet-column-count', {
      ...target,
      columnCount: tab.columnCount,
    });
  if ((sheet.isSheetHidden() === BooleanNumber.TRUE) !== tab.hidden)
    execute('sheet.mutation.set-worksheet-hidden', { ...target, hidden: tab.hidden ? 1 : 0 });
  const freeze = freezeOf(tab);
  const now = sheet.getFreeze();
  if (now.xSplit !== freeze.xSplit || now.ySplit !== freeze.ySplit)
    execute('sheet.mutation.set-frozen', { ...target, ...freeze, resetScroll: false });

  const widths: Record<number, number> = {};
  for (let column = 0; column < tab.columnCount; column += 1) {
    const width = tab.columnWidths[column] ?? defaultColumnWidth;
    if (sheet.getColumnWidth(column) !== width && sheet.getColVisible(column))
      widths[column] = width;
  }
  const ranges = bandRanges(Object.keys(widths).map(Number), 'column', tab);
  if (ranges.length > 0)
    execute('sheet.mutation.set-worksheet-col-width', { ...target, ranges, colWidth: widths });

  const heights: Record<number, number> = {};
  for (const [row, height] of rowHeights(tab, snapshot))
    if (sheet.getRowHeight(row) < height && sheet.getRowVisible(row)) heights[row] = height;
  const tall = bandRanges(Object.keys(heights).map(Number), 'row', tab);
  if (tall.length > 0)
    execute('sheet.mutation.set-worksheet-row-height', {
      ...target,
      ranges: tall,
      rowHeight: heights,
    });

  arrangeHidden(spreadsheet, tab, execute);
  arrangeMerges(spreadsheet, tab, execute);
}

function arrangeHidden(spreadsheet: Spreadsheet, tab: TabSnapshot, execute: Execute): void {
  const subUnitId = String(tab.sheetId);
  const sheet = spreadsheet.workbook.getWorkbook().getSheetBySheetId(subUnitId);
  if (!sheet) return;
  const differing = (
    count: number,
    hidden: readonly number[],
    visible: (index: number) => boolean,
  ) => {
    const wanted = new Set(hidden);
    const hide: number[] = [];
    const show: number[] = [];
    for (let index = 0; index < count; index += 1)
      if (wanted.has(index) === visible(index)) (wanted.has(index) ? hide : show).push(index);
    return { hide, show };
  };
  const columns = differing(tab.columnCount, tab.hiddenColumns, (index) =>
    sheet.getColVisible(index),
  );
  const rows = differing(tab.rowCount, tab.hiddenRows, (index) => sheet.getRowRawVisible(index));
  const send = (id: string, indexes: readonly number[], band: 'row' | 'column'): void => {
    const ranges = bandRanges(indexes, band, tab);
    if (ranges.length > 0) execute(id, { unitId: spreadsheet.unitId, subUnitId, ranges });
  };
  send('sheet.mutation.set-col-hidden', columns.hide, 'column');
  send('sheet.mutation.set-col-visible', columns.show, 'column');
  send('sheet.mutation.set-row-hidden', rows.hide, 'row');
  send('sheet.mutation.set-row-visible', rows.show, 'row');
}

function arrangeMerges(spreadsheet: Spreadsheet, tab: TabSnapshot, execute: Execute): void {
  const subUnitId = String(tab.sheetId);
  const sheet = spreadsheet.workbook.getWorkbook().getSheetBySheetId(subUnitId);
  const now = sheet?.getMergeData() ?? [];
  const wanted = tab.merges.map(inclusive);
  if (JSON.stringify(now.map(corners)) === JSON.stringify(wanted.map(corners))) return;
  const target = { unitId: spreadsheet.unitId, subUnitId };
  if (now.length > 0)
    execute('sheet.mutation.remove-worksheet-merge', { ...target, ranges: [...now] });
  if (wanted.length > 0)
    execute('sheet.mutation.add-worksheet-merge', { ...target, ranges: wanted });
}

function inclusive(area: GridArea): GridArea {
  return { ...area, endRow: area.endRow - 1, endColumn: area.endColumn - 1 };
}

function corners(area: GridArea): readonly number[] {
  return [area.startRow, area.startColumn, area.endRow, area.endColumn];
}

/** Whole rows or columns as inclusive ranges, neighbours joined. */
function bandRanges(
  indexes: readonly number[],
  band: 'row' | 'column',
  tab: TabSnapshot,
): GridArea[] {
  const ranges: { start: number; end: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.end === index - 1) last.end = index;
    else ranges.push({ start: index, end: index });
  }
  return ranges.map(({ start, end }) =>
    band === 'row'
      ? { startRow: start, endRow: end, startColumn: 0, endColumn: tab.columnCount - 1 }
      : { startRow: 0, endRow: tab.rowCount - 1, startColumn: start, endColumn: end },
  );
}
