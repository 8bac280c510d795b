// What an edit can change of a tab, in one plain shape, taken from the reference in memory or from a
// document. Only the grid that the reference has is looked at: a sheet may have spare rows.

import { areaAddress } from '../../core/table/a1.ts';
import { bubbleColumns } from '../../core/tabs/chart.ts';
import type { Chart } from '../../core/tabs/chart.ts';
import type { CellStyle, Link, Validation } from '../../core/tabs/edit.ts';
import type { MemoryCell, MemoryTab, MemoryWorkbook } from '../../core/tabs/memory-workbook.ts';
import { METADATA } from '../../core/tabs/tab-key.ts';
import { findMetadata } from '../../workbench/document/metadata.ts';
import type {
  CellFormat,
  CellState,
  ChartState,
  DocumentState,
  GridArea,
  TabState,
  ValidationRule,
} from '../../workbench/document/model.ts';
import { keyOfTab, tabByKey } from '../../workbench/document/tabs.ts';

/** A tab as both sides show it; cells by address, without what is the default. */
export type TabPicture = Readonly<Record<string, unknown>>;

/** A workbook by the keys of its tabs. */
export type Picture = Readonly<Record<string, TabPicture>>;

export function pictureOfMemory(workbook: MemoryWorkbook): Picture {
  return Object.fromEntries(
    [...workbook].map(([key, tab]) => [
      key,
      {
        title: tab.title,
        cells: cellsOf(tab, (row, column) => memoryCell(tab.cells[row]?.[column])),
        frozen: [tab.frozenRows, tab.frozenColumns],
        widths: Object.fromEntries(tab.widths),
        hidden: tab.hiddenColumns,
        rules: tab.conditionalFormats.map(({ area, formula, style }) => [
          areaAddress(area),
          formula,
          style,
        ]),
        protection: tab.protection === null ? [] : [tab.protection],
        bindings: Object.fromEntries(tab.bindings),
        figures: Object.fromEntries(tab.figures.map(({ id, row, column }) => [id, [row, column]])),
        charts: tab.charts.map(memoryChart),
        layout: tab.layout,
      },
    ]),
  );
}

/** @param reference says which tabs and how much of their grids to look at */
export function pictureOfDocument(document: DocumentState, reference: MemoryWorkbook): Picture {
  return Object.fromEntries(
    [...reference].map(([key, size]) => {
      const tab = tabByKey(document, key);
      return [key, tab === undefined ? {} : documentTab(document, tab, size)];
    }),
  );
}

function documentTab(document: DocumentState, tab: TabState, size: MemoryTab): TabPicture {
  const found = (key: string): string | null =>
    findMetadata(document, { key, kind: 'tab', sheetId: tab.sheetId })
      .map(({ value }) => value)
      .join(' and ') || null;
  const bound = findMetadata(document, { key: METADATA.column, sheetId: tab.sheetId });
  return {
    title: tab.title,
    cells: cellsOf(size, (row, column) => documentCell(document, tab.cells.get(row)?.get(column))),
    frozen: [tab.frozenRows, tab.frozenColumns],
    widths: Object.fromEntries(
      Object.entries(tab.columnWidths).map(([column, width]) => [Number(column) + 1, width]),
    ),
    hidden: tab.hiddenColumns.map((column) => column + 1),
    rules: tab.conditionalRules.map(({ areas, values, format }) => [
      areas.map(address).join(),
      values[0],
      format,
    ]),
    protection: tab.protections.map(({ area, description }) => ({
      rows: area?.endRow,
      description,
    })),
    bindings: Object.fromEntries(
      bound.map(({ location, value }) => [
        location.kind === 'column' ? location.index + 1 : location.kind,
        value,
      ]),
    ),
    figures: JSON.parse(found(METADATA.figures) ?? '{}') as unknown,
    charts: tab.charts.map(documentChart),
    layout: found(METADATA.layout),
  };
}

function cellsOf(
  { cells, columns }: MemoryTab,
  at: (row: number, column: number) => object,
): Record<string, object> {
  const shown: Record<string, object> = {};
  cells.forEach((_, row) => {
    for (let column = 0; column < columns; column += 1) {
      const cell = at(row, column);
      const place = areaAddress({ row: row + 1, column: column + 1, rows: 1, columns: 1 });
      if (Object.keys(cell).length > 0) shown[place] = cell;
    }
  });
  return shown;
}

function memoryCell(cell: MemoryCell | undefined): object {
  if (cell === undefined) return {};
  // A sheet has no empty text: such a cell is empty.
  return shownCell({
    value: cell.value === '' ? null : cell.value,
    note: cell.note,
    link: cell.link === null ? null : linkText(cell.link),
    style: cell.style ?? {},
    rule: cell.validation === null ? null : memoryRule(cell.validation),
  });
}

function documentCell(document: DocumentState, cell: CellState | undefined): object {
  if (cell === undefined) return {};
  return shownCell({
    value: cell.formula ?? cell.value,
    note: cell.note ?? null,
    link: cell.link === undefined ? null : linkOf(document, cell.link),
    style: styleOf(cell.format ?? {}),
    rule: cell.validation === undefined ? null : documentRule(cell.validation),
  });
}

function shownCell(cell: { style: CellStyle; [name: string]: unknown }): object {
  const defaults: Record<string, unknown> = {
    background: '#ffffff',
    color: '#000000',
    bold: false,
    italic: false,
    size: 10,
    wrap: false,
  };
  const style = Object.entries(cell.style).filter(([name, value]) => value !== defaults[name]);
  const others = Object.entries(cell).filter(([name, value]) => name !== 'style' && value !== null);
  return {
    ...Object.fromEntries(others),
    ...(style.length === 0 ? {} : { style: Object.fromEntries(style) }),
  };
}

function styleOf(format: CellFormat): CellStyle {
  const { background, color, bold, italic, fontSize, align, wrap, numberFormat } = format;
  const given = { background, color, bold, italic, size: fontSize, align, numberFormat };
  return {
    ...(Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as CellStyle),
    wrap: wrap === 'WRAP',
  };
}

function linkText({ to }: Link): string {
  return 'url' in to ? to.url : `${to.tab} ${to.address}`;
}

function linkOf(document: DocumentState, link: string): string {
  const inside = /^#gid=(\d+)&range=(.+)$/.exec(link);
  const tab = document.tabs.find(({ sheetId }) => sheetId === Number(inside?.[1]));
  return tab === undefined ? link : `${String(keyOfTab(document, tab))} ${String(inside?.[2])}`;
}

function memoryRule(validation: Validation): object {
  const { help } = validation;
  switch (validation.kind) {
    case 'list':
      return { type: 'ONE_OF_LIST', values: validation.values, help };
    case 'date':
      return { type: 'DATE_IS_VALID', values: [], help };
    case 'number': {
      const { min, max } = validation;
      if (min !== null && max !== null) {
        return { type: 'NUMBER_BETWEEN', values: [String(min), String(max)], help };
      }
      if (max !== null) return { type: 'NUMBER_LESS_THAN_EQ', values: [String(max)], help };
      const least = min ?? Number.MIN_SAFE_INTEGER;
      return { type: 'NUMBER_GREATER_THAN_EQ', values: [String(least)], help };
    }
  }
}

function documentRule({ type, values, inputMessage, strict }: ValidationRule): object {
  return { type, values, help: inputMessage, ...(strict ? { strict } : {}) };
}

/**
 * A chart as far as both faces know it: its id is the reference's alone, alternative text is not
 * SpreadsheetApp's, colours and axes of circles are not the Sheets API's.
 */
function memoryChart(chart: Chart): object {
  const { type, title, width, height, anchor } = chart;
  const domain = chart.type === 'bubble' ? chart.labels : chart.domain;
  const series =
    chart.type === 'bubble'
      ? bubbleColumns(chart)
          .slice(1)
          .map((area) => ({ area, color: undefined }))
      : chart.series;
  return {
    ...{ title, width, height },
    type: type.replace('stacked-', '').toUpperCase(),
    stacked: type.startsWith('stacked-'),
    anchor: [anchor.row, anchor.column],
    headers: type === 'bubble' ? 0 : 1,
    domain: areaAddress(domain),
    series: series.map(({ area, color }) => [areaAddress(area), color]),
  };
}

function documentChart(chart: ChartState): object {
  const { type, stacked, title, width, height, anchor, domain, series, headers } = chart;
  return {
    ...{ type, stacked, title, width, height, headers },
    anchor: [anchor.row + 1, anchor.column + 1],
    domain: address(domain),
    series: series.map(({ area, color }) => [address(area), color]),
  };
}

function address(area: GridArea): string {
  return areaAddress({
    row: area.startRow + 1,
    column: area.startColumn + 1,
    rows: area.endRow - area.startRow,
    columns: area.endColumn - area.startColumn,
  });
}
