// Inserting, appending and deleting rows and columns. Everything that has a place moves along: cells,
// merges, rules, protections, charts, named ranges and developer metadata. Formulas do not: see QUIRKS.

import { DocumentError } from './document-error.ts';
import type { DocumentState, GridArea, TabState } from './model.ts';
import { moveArea, moveIndex } from './moves.ts';
import type { Move } from './moves.ts';
import { requireRoom } from './tabs.ts';
import { markTab } from './tab-changes.ts';

export type Dimension = 'rows' | 'columns';

/** Adds empty rows or columns at the end of a tab. */
export function appendDimension(
  document: DocumentState,
  tab: TabState,
  dimension: Dimension,
  count: number,
): void {
  setSize(document, tab, {
    rows: tab.rowCount + (dimension === 'rows' ? count : 0),
    columns: tab.columnCount + (dimension === 'columns' ? count : 0),
  });
}

/** Makes a tab larger or smaller at its end; what lies outside a smaller tab is lost. */
export function setSize(
  document: DocumentState,
  tab: TabState,
  size: { readonly rows: number; readonly columns: number },
): void {
  requireRoom(document, size.rows * size.columns - tab.rowCount * tab.columnCount);
  if (size.rows < tab.rowCount) {
    deleteDimension(document, tab, 'rows', size.rows, tab.rowCount - size.rows);
  }
  if (size.columns < tab.columnCount) {
    deleteDimension(document, tab, 'columns', size.columns, tab.columnCount - size.columns);
  }
  tab.rowCount = size.rows;
  tab.columnCount = size.columns;
  markTab(tab);
}

/** Inserts empty rows or columns before `index`, counting from 0. */
export function insertDimension(
  document: DocumentState,
  tab: TabState,
  dimension: Dimension,
  index: number,
  count: number,
): void {
  const size = dimension === 'rows' ? tab.rowCount : tab.columnCount;
  if (index < 0 || index > size || count < 1) throw new DocumentError('outside-grid');
  requireRoom(document, count * (dimension === 'rows' ? tab.columnCount : tab.rowCount));
  if (dimension === 'rows') tab.rowCount += count;
  else tab.columnCount += count;
  move(document, tab, { dimension, index, count });
}

/** Deletes rows or columns from `index`, counting from 0. A tab keeps at least one of each. */
export function deleteDimension(
  document: DocumentState,
  tab: TabState,
  dimension: Dimension,
  index: number,
  count: number,
): void {
  const size = dimension === 'rows' ? tab.rowCount : tab.columnCount;
  if (index < 0 || count < 1 || index + count > size) throw new DocumentError('outside-grid');
  if (count === size) throw new DocumentError(dimension === 'rows' ? 'last-rows' : 'last-columns');
  const frozen = dimension === 'rows' ? tab.frozenRows : tab.frozenColumns;
  const frozenLeft = frozen - Math.max(0, Math.min(frozen, index + count) - index);
  if (size - count <= frozenLeft) throw new DocumentError('frozen-only', dimension);
  if (dimension === 'rows') {
    tab.rowCount -= count;
    tab.frozenRows = frozenLeft;
  } else {
    tab.columnCount -= count;
    tab.frozenColumns = frozenLeft;
  }
  move(document, tab, { dimension, index, count: -count });
}

function move(document: DocumentState, tab: TabState, by: Move): void {
  markTab(tab);
  moveCells(tab, by);
  moveSizes(tab, by);
  const kept = (area: GridArea): GridArea[] => {
    const moved = moveArea(area, by);
    return moved === undefined ? [] : [moved];
  };
  tab.merges = tab.merges.flatMap(kept);
  tab.conditionalRules = tab.conditionalRules
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap(kept) }))
    .filter((rule) => rule.areas.length > 0);
  tab.protections = tab.protections.flatMap((protection) => {
    if (protection.area === undefined) return [protection];
    const area = moveArea(protection.area, by);
    return area === undefined ? [] : [{ ...protection, area }];
  });
  tab.charts = tab.charts.map((chart) => ({
    ...chart,
    domain: moveArea(chart.domain, by) ?? { ...chart.domain, endRow: chart.domain.startRow },
    series: chart.series.flatMap((series) =>
      kept(series.area).map((area) => ({ ...series, area })),
    ),
    anchor: {
      row:
        by.dimension === 'rows' ? (moveIndex(chart.anchor.row, by) ?? by.index) : chart.anchor.row,
      column:
        by.dimension === 'columns'
          ? (moveIndex(chart.anchor.column, by) ?? by.index)
          : chart.anchor.column,
    },
  }));
  document.namedRanges = document.namedRanges.flatMap((range) =>
    range.sheetId === tab.sheetId ? kept(range.area).map((area) => ({ ...range, area })) : [range],
  );
  document.metadata = document.metadata.flatMap((entry) => {
    const at = entry.location;
    const kind = by.dimension === 'rows' ? 'row' : 'column';
    if (at.kind === 'document' || at.kind === 'tab') return [entry];
    if (at.kind !== kind || at.sheetId !== tab.sheetId) return [entry];
    const index = moveIndex(at.index, by);
    return index === undefined ? [] : [{ ...entry, location: { ...at, index } }];
  });
}

function moveCells(tab: TabState, by: Move): void {
  if (by.dimension === 'rows') {
    tab.cells = movedKeys(tab.cells, by);
    return;
  }
  for (const [row, cells] of tab.cells) {
    const moved = movedKeys(cells, by);
    if (moved.size === 0) tab.cells.delete(row);
    else tab.cells.set(row, moved);
  }
}

function movedKeys<T>(map: ReadonlyMap<number, T>, by: Move): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    const index = moveIndex(key, by);
    if (index !== undefined) moved.set(index, value);
  }
  return moved;
}

function moveSizes(tab: TabState, by: Move): void {
  const kept = (indexes: readonly number[]): number[] =>
    indexes.flatMap((index) => moveIndex(index, by) ?? []);
  if (by.dimension === 'rows') {
    tab.hiddenRows = kept(tab.hiddenRows);
    return;
  }
  tab.hiddenColumns = kept(tab.hiddenColumns);
  const widths: Record<number, number> = {};
  for (const [column, width] of Object.entries(tab.columnWidths)) {
    const index = moveIndex(Number(column), by);
    if (index !== undefined) widths[index] = width;
  }
  tab.columnWidths = widths;
}
