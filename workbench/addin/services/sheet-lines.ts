// The rows and columns of a sheet: how many there are, inserting, deleting, freezing, hiding, widths.

import type { TabFacts } from '../host-calls.ts';
import type { Desk } from './desk.ts';
import { exception } from './exception.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import { StandIn } from './stand-in.ts';

export class SheetLines extends StandIn {
  protected readonly desk: Desk;
  protected readonly sheetId: number;

  constructor(desk: Desk, sheetId: number) {
    super();
    this.desk = desk;
    this.sheetId = sheetId;
  }

  getMaxRows(): number {
    this.desk.count('read');
    return this.facts().rowCount;
  }

  getMaxColumns(): number {
    this.desk.count('read');
    return this.facts().columnCount;
  }

  getLastRow(): number {
    this.desk.count('read');
    return this.desk.ask('extent', this.sheetId).rows;
  }

  getLastColumn(): number {
    this.desk.count('read');
    return this.desk.ask('extent', this.sheetId).columns;
  }

  getFrozenRows(): number {
    this.desk.count('read');
    return this.facts().frozenRows;
  }

  getFrozenColumns(): number {
    this.desk.count('read');
    return this.facts().frozenColumns;
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.facts().rowCount) {
      throw exception("You can't freeze all visible rows on the sheet.");
    }
    this.change({ frozenRows: rows });
  }

  setFrozenColumns(columns: number): void {
    if (columns >= this.facts().columnCount) {
      throw exception("You can't freeze all visible columns on the sheet.");
    }
    this.change({ frozenColumns: columns });
  }

  insertRowsAfter(row: number, count: number): Sheet {
    return this.#insert('rows', row, count);
  }

  insertRowAfter(row: number): Sheet {
    return this.#insert('rows', row, 1);
  }

  insertRowsBefore(row: number, count: number): Sheet {
    return this.#insert('rows', row - 1, count);
  }

  insertRowBefore(row: number): Sheet {
    return this.#insert('rows', row - 1, 1);
  }

  insertColumnsAfter(column: number, count: number): Sheet {
    return this.#insert('columns', column, count);
  }

  insertColumnAfter(column: number): Sheet {
    return this.#insert('columns', column, 1);
  }

  insertColumnsBefore(column: number, count: number): Sheet {
    return this.#insert('columns', column - 1, count);
  }

  insertColumnBefore(column: number): Sheet {
    return this.#insert('columns', column - 1, 1);
  }

  deleteRows(row: number, count: number): void {
    this.#delete('rows', row, count);
  }

  deleteRow(row: number): Sheet {
    this.#delete('rows', row, 1);
    return this.self();
  }

  deleteColumns(column: number, count: number): void {
    this.#delete('columns', column, count);
  }

  deleteColumn(column: number): Sheet {
    this.#delete('columns', column, 1);
    return this.self();
  }

  /** `hideColumns(column)` or `hideColumns(column, count)`. */
  hideColumns(column: number, count = 1): void {
    this.#hide('columns', column, count, true);
  }

  showColumns(column: number, count = 1): void {
    this.#hide('columns', column, count, false);
  }

  hideRows(row: number, count = 1): void {
    this.#hide('rows', row, count, true);
  }

  showRows(row: number, count = 1): void {
    this.#hide('rows', row, count, false);
  }

  hideColumn(column: Range): void {
    this.#hide('columns', column.getColumn(), column.getNumColumns(), true);
  }

  unhideColumn(column: Range): void {
    this.#hide('columns', column.getColumn(), column.getNumColumns(), false);
  }

  getColumnWidth(column: number): number {
    this.desk.count('read');
    return this.desk.ask('columnWidth', this.sheetId, column - 1);
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): Sheet {
    this.requireInside('columns', column, count);
    this.desk.count('write');
    this.desk.ask('setColumnWidths', this.sheetId, column - 1, count, width);
    return this.self();
  }

  protected facts(): TabFacts {
    return this.desk.tab(this.sheetId);
  }

  protected change(
    change: Partial<Pick<TabFacts, 'title' | 'hidden' | 'color' | 'frozenRows' | 'frozenColumns'>>,
  ): Sheet {
    this.desk.count('write');
    this.desk.ask('changeTab', this.sheetId, change);
    return this.self();
  }

  protected self(): Sheet {
    return this as unknown as Sheet;
  }

  protected requireInside(dimension: 'rows' | 'columns', first: number, count: number): void {
    const size = dimension === 'rows' ? this.facts().rowCount : this.facts().columnCount;
    if (first < 1 || count < 1 || first - 1 + count > size) {
      throw exception(`Those ${dimension} are out of bounds.`);
    }
  }

  #insert(dimension: 'rows' | 'columns', index: number, count: number): Sheet {
    const size = dimension === 'rows' ? this.facts().rowCount : this.facts().columnCount;
    if (index < 0 || index > size || count < 1) {
      throw exception(`Those ${dimension} are out of bounds.`);
    }
    this.desk.count('write');
    this.desk.ask('insertLines', this.sheetId, dimension, index, count);
    return this.self();
  }

  #delete(dimension: 'rows' | 'columns', first: number, count: number): void {
    this.requireInside(dimension, first, count);
    const { rowCount, columnCount, frozenRows, frozenColumns } = this.facts();
    const size = dimension === 'rows' ? rowCount : columnCount;
    const frozen = dimension === 'rows' ? frozenRows : frozenColumns;
    if (count === size) throw exception(`You can't delete all the ${dimension} on the sheet.`);
    if (frozen > 0 && first <= frozen + 1 && first - 1 + count === size) {
      throw exception(`Sorry, it is not possible to delete all non-frozen ${dimension}.`);
    }
    this.desk.count('write');
    this.desk.ask('deleteLines', this.sheetId, dimension, first - 1, count);
  }

  #hide(dimension: 'rows' | 'columns', first: number, count: number, hidden: boolean): void {
    this.requireInside(dimension, first, count);
    this.desk.count('write');
    this.desk.ask('hideLines', this.sheetId, dimension, { index: first - 1, count, hidden });
  }
}
