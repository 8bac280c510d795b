// Requests that write cells.

import type { sheets_v4 } from '@googleapis/sheets';
import type { GridArea, TabState } from '../../document/model.ts';
import { overlaps } from '../../document/cells.ts';
import { DocumentError } from '../../document/document-error.ts';
import { setValidation } from '../../document/notes-and-looks.ts';
import { markTab } from '../../document/tab-changes.ts';
import { requireWritable, writeCellData } from '../cell-data.ts';
import { parseMask } from '../field-mask.ts';
import type { MaskTree } from '../field-mask.ts';
import { badRequest } from '../google-error.ts';
import { areaOf, tabOf } from '../grid-range.ts';
import { given, onlyKnown } from '../payload.ts';
import { validationOf } from '../validation-rule.ts';
import type { Apply } from './request.ts';

export const updateCells: Apply<'updateCells'> = (document, request, path) => {
  onlyKnown(request, path, ['rows', 'fields', 'start', 'range']);
  const mask = writableMask(request.fields, path);
  const rows = request.rows ?? [];
  if (request.range != null) {
    const { tab, area } = areaOf(document, request.range, `${path}.range`);
    // Everything in the range that the rows do not reach is cleared.
    writeRows(tab, area, rows, mask, path);
    return {};
  }
  const start = onlyKnown(given(request.start, `${path}.start`), `${path}.start`, [
    'sheetId',
    'rowIndex',
    'columnIndex',
  ]);
  const tab = tabOf(document, start.sheetId);
  rows.forEach((line, down) => {
    onlyKnown(line, `${path}.rows[${String(down)}]`, ['values']);
    (line.values ?? []).forEach((data, right) => {
      const row = (start.rowIndex ?? 0) + down;
      const column = (start.columnIndex ?? 0) + right;
      requireInside(tab, row, column);
      writeCellData(
        tab,
        row,
        column,
        data,
        mask,
        `${path}.rows[${String(down)}].values[${String(right)}]`,
      );
    });
  });
  return {};
};

function writeRows(
  tab: TabState,
  area: GridArea,
  rows: readonly sheets_v4.Schema$RowData[],
  mask: MaskTree,
  path: string,
): void {
  const width = area.endColumn - area.startColumn;
  rows.forEach((line, down) => {
    onlyKnown(line, `${path}.rows[${String(down)}]`, ['values']);
    if (down >= area.endRow - area.startRow) {
      throw badRequest(
        `Invalid ${path}: Attempting to write row: ${String(area.startRow + down)}, beyond the last requested row of: ${String(area.endRow - 1)}`,
      );
    }
    if ((line.values?.length ?? 0) > width) {
      throw badRequest(
        `Invalid ${path}: Attempting to write column: ${String(area.endColumn)}, beyond the last requested column of: ${String(area.endColumn - 1)}`,
      );
    }
  });
  for (let row = area.startRow; row < area.endRow; row += 1) {
    const values = rows[row - area.startRow]?.values ?? [];
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      const data = values[column - area.startColumn];
      if (data === undefined && tab.cells.get(row)?.has(column) !== true) continue;
      writeCellData(
        tab,
        row,
        column,
        data ?? {},
        mask,
        `${path}.rows[${String(row - area.startRow)}]`,
      );
    }
  }
}

export const repeatCell: Apply<'repeatCell'> = (document, request, path) => {
  onlyKnown(request, path, ['range', 'cell', 'fields']);
  const mask = writableMask(request.fields, path);
  const { tab, area } = areaOf(document, given(request.range, `${path}.range`), `${path}.range`);
  const cell = request.cell ?? {};
  const clearing = Object.keys(cell).length === 0;
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      if (clearing && tab.cells.get(row)?.has(column) !== true) continue;
      writeCellData(tab, row, column, cell, mask, `${path}.cell`);
    }
  }
  return {};
};

function writableMask(fields: string | null | undefined, path: string): MaskTree {
  const mask = parseMask(given(fields, `${path}.fields`));
  requireWritable(mask, path);
  return mask;
}

function requireInside(tab: TabState, row: number, column: number): void {
  if (row < tab.rowCount && column < tab.columnCount) return;
  throw new DocumentError(
    'outside-grid',
    `Max rows: ${String(tab.rowCount)}, max columns: ${String(tab.columnCount)}`,
  );
}

export const setDataValidation: Apply<'setDataValidation'> = (document, request, path) => {
  onlyKnown(request, path, ['range', 'rule']);
  const { tab, area } = areaOf(document, given(request.range, `${path}.range`), `${path}.range`);
  const rule = request.rule == null ? null : validationOf(request.rule, `${path}.rule`);
  setValidation(tab, area, rule);
  return {};
};

export const mergeCells: Apply<'mergeCells'> = (document, request, path) => {
  onlyKnown(request, path, ['range', 'mergeType']);
  if (request.mergeType != null && request.mergeType !== 'MERGE_ALL') {
    throw badRequest(`Invalid value at '${path}.mergeType', "${request.mergeType}"`);
  }
  const { tab, area } = areaOf(document, given(request.range, `${path}.range`), `${path}.range`);
  tab.merges = [...tab.merges.filter((merge) => !overlaps(merge, area)), area];
  markTab(tab);
  return {};
};

export const unmergeCells: Apply<'unmergeCells'> = (document, request, path) => {
  onlyKnown(request, path, ['range']);
  const { tab, area } = areaOf(document, given(request.range, `${path}.range`), `${path}.range`);
  tab.merges = tab.merges.filter((merge) => !overlaps(merge, area));
  markTab(tab);
  return {};
};
