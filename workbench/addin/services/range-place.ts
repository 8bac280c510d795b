// Where a range is: the part of Range that needs no call, and the navigation to other ranges.

import { areaAddress } from '../../../core/table/a1.ts';
import type { GridArea } from '../../document/model.ts';
import type { Desk } from './desk.ts';
import { cellCount } from './desk.ts';
import { exception, wrongParameters } from './exception.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import { StandIn } from './stand-in.ts';

export class RangePlace extends StandIn {
  protected readonly desk: Desk;
  /** Counts from 0, ends exclusive. */
  protected readonly area: GridArea;
  protected readonly sheetId: number;

  constructor(desk: Desk, sheetId: number, area: GridArea) {
    super();
    this.desk = desk;
    this.sheetId = sheetId;
    this.area = area;
  }

  getRow(): number {
    return this.area.startRow + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.area.startColumn + 1;
  }

  getLastRow(): number {
    return this.area.endRow;
  }

  getLastColumn(): number {
    return this.area.endColumn;
  }

  getNumRows(): number {
    return this.area.endRow - this.area.startRow;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getNumColumns(): number {
    return this.area.endColumn - this.area.startColumn;
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getA1Notation(): string {
    return areaAddress({
      row: this.getRow(),
      column: this.getColumn(),
      rows: this.getNumRows(),
      columns: this.getNumColumns(),
    });
  }

  getGridId(): number {
    return this.sheetId;
  }

  getSheet(): Sheet {
    return this.desk.sheet(this.sheetId);
  }

  /** A cell of the range; row and column count from 1 within it. */
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.getNumRows() || column > this.getNumColumns()) {
      throw exception('Cell reference out of range');
    }
    return this.getSheet().getRange(this.area.startRow + row, this.area.startColumn + column);
  }

  offset(down: number, right: number, rows?: number, columns?: number): Range {
    return this.getSheet().getRange(
      this.getRow() + down,
      this.getColumn() + right,
      rows ?? this.getNumRows(),
      columns ?? this.getNumColumns(),
    );
  }

  activate(): Range {
    this.desk.count('write');
    this.desk.ask('activate', { sheetId: this.sheetId, area: this.area });
    return this.self();
  }

  /** The methods that write answer the range itself, so that calls can be chained. */
  protected self(): Range {
    return this as unknown as Range;
  }

  /** Throws Google's sentences where a grid has not the shape of the range. */
  protected requireShape(method: string, values: unknown): asserts values is unknown[][] {
    if (!Array.isArray(values) || !values.every((line) => Array.isArray(line))) {
      throw wrongParameters(`SpreadsheetApp.Range.${method}`, [values]);
    }
    const grid = values as unknown[][];
    if (grid.length !== this.getNumRows()) {
      throw exception(
        `The number of rows in the data does not match the number of rows in the range. ` +
          `The data has ${grid.length} but the range has ${this.getNumRows()}.`,
      );
    }
    const odd = grid.find((line) => line.length !== this.getNumColumns());
    if (odd !== undefined) {
      throw exception(
        `The number of columns in the data does not match the number of columns in the range. ` +
          `The data has ${odd.length} but the range has ${this.getNumColumns()}.`,
      );
    }
  }

  protected countRead(): void {
    this.desk.count('read', cellCount(this.area));
  }

  protected countWrite(): void {
    this.desk.count('write', cellCount(this.area));
  }

  /** The same thing for every cell of the range. */
  protected filled<T>(value: T): T[][] {
    return Array.from({ length: this.getNumRows() }, () =>
      Array.from({ length: this.getNumColumns() }, () => value),
    );
  }
}
