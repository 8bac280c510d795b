// Reading and writing the values of an area. Values are what the Sheets API calls unformatted.

import { cellOf, changeCell } from './cells.ts';
import { displayCell } from './display-value.ts';
import type { CellValue, DocumentState, GridArea, TabState } from './model.ts';
import { typeValue } from './type-value.ts';

/** Every value of an area as a full rectangle; empty cells are null. */
export function readValues(tab: TabState, area: GridArea): CellValue[][] {
  return grid(area, (row, column) => cellOf(tab, row, column)?.value ?? null);
}

/** What people see in every cell of an area. */
export function readDisplayed(document: DocumentState, tab: TabState, area: GridArea): string[][] {
  return grid(area, (row, column) => displayCell(cellOf(tab, row, column), document.locale));
}

/** Formulas of an area, empty text where there is none. */
export function readFormulas(tab: TabState, area: GridArea): string[][] {
  return grid(area, (row, column) => cellOf(tab, row, column)?.formula ?? '');
}

/**
 * Writes values as they are: a text stays text. A formula or link in a cell is replaced, its note,
 * format and validation stay.
 * @throws DocumentError outside the tab, or for a text that is too long
 */
export function writeValues(
  tab: TabState,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[],
): void {
  values.forEach((line, down) => {
    line.forEach((value, right) => {
      changeCell(tab, row + down, column + right, {
        value: value === '' ? null : value,
        formula: undefined,
        link: undefined,
      });
    });
  });
}

/** Writes one formula; its value is an error until the document is calculated (see formulas). */
export function writeFormula(tab: TabState, row: number, column: number, formula: string): void {
  changeCell(tab, row, column, { value: '#N/A', formula, link: undefined });
}

/**
 * A person types, or pastes, texts: each is read by the document's locale, and brings a number format
 * along where the cell has none. Numbers, booleans and null are taken as they are.
 */
export function typeValues(
  document: DocumentState,
  tab: TabState,
  row: number,
  column: number,
  values: readonly (readonly CellValue[])[],
): void {
  values.forEach((line, down) => {
    line.forEach((typed, right) => {
      typeCell(document, tab, row + down, column + right, typed);
    });
  });
}

function typeCell(
  document: DocumentState,
  tab: TabState,
  row: number,
  column: number,
  typed: CellValue,
): void {
  if (typeof typed !== 'string') {
    changeCell(tab, row, column, { value: typed, formula: undefined, link: undefined });
    return;
  }
  const format = cellOf(tab, row, column)?.format;
  const read = typeValue(typed, document.locale, format?.numberFormat);
  if (read.formula !== undefined) {
    writeFormula(tab, row, column, read.formula);
    return;
  }
  const brought = format?.numberFormat === undefined ? read.numberFormat : undefined;
  changeCell(tab, row, column, {
    value: read.value,
    formula: undefined,
    link: undefined,
    ...(brought === undefined ? {} : { format: { ...format, numberFormat: brought } }),
  });
}

/** A rectangle built cell by cell. */
export function grid<T>(area: GridArea, at: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.startRow; row < area.endRow; row += 1) {
    const line: T[] = [];
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      line.push(at(row, column));
    }
    rows.push(line);
  }
  return rows;
}
