// DeveloperMetadata and its location.

import type { Metadata } from '../../document/model.ts';
import type { Desk } from './desk.ts';
import { putMetadata } from './developer-metadata-place.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enumerations.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { StandIn } from './stand-in.ts';
import type { EnumValue } from './stand-in.ts';

export class DeveloperMetadata extends StandIn {
  readonly #desk: Desk;
  #entry: Metadata;

  constructor(desk: Desk, entry: Metadata) {
    super();
    this.#desk = desk;
    this.#entry = entry;
  }

  getId(): number {
    return this.#entry.id;
  }

  getKey(): string {
    return this.#entry.key;
  }

  getValue(): string {
    return this.#entry.value;
  }

  getVisibility(): EnumValue {
    return DeveloperMetadataVisibility[this.#entry.visibility];
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.#desk, this.#entry.location);
  }

  setKey(key: string): this {
    return this.#change({ key });
  }

  setValue(value: string): this {
    return this.#change({ value });
  }

  setVisibility(visibility: EnumValue): this {
    return this.#change({ visibility: visibility.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' });
  }

  moveToColumn(column: Range): this {
    const { sheetId, index } = { sheetId: column.getGridId(), index: column.getColumn() - 1 };
    return this.#change({ location: { kind: 'column', sheetId, index } });
  }

  moveToRow(row: Range): this {
    const { sheetId, index } = { sheetId: row.getGridId(), index: row.getRow() - 1 };
    return this.#change({ location: { kind: 'row', sheetId, index } });
  }

  moveToSheet(sheet: Sheet): this {
    return this.#change({ location: { kind: 'tab', sheetId: sheet.getSheetId() } });
  }

  moveToSpreadsheet(): this {
    return this.#change({ location: { kind: 'document' } });
  }

  remove(): void {
    this.#desk.count('write');
    this.#desk.ask('removeMetadata', this.#entry.id);
  }

  #change(change: Partial<Metadata>): this {
    const entry = { ...this.#entry, ...change };
    putMetadata(this.#desk, entry);
    this.#entry = entry;
    return this;
  }
}

export class DeveloperMetadataLocation extends StandIn {
  readonly #desk: Desk;
  readonly #location: Metadata['location'];

  constructor(desk: Desk, location: Metadata['location']) {
    super();
    this.#desk = desk;
    this.#location = location;
  }

  getLocationType(): EnumValue {
    switch (this.#location.kind) {
      case 'document':
        return DeveloperMetadataLocationType.SPREADSHEET;
      case 'tab':
        return DeveloperMetadataLocationType.SHEET;
      case 'row':
        return DeveloperMetadataLocationType.ROW;
      case 'column':
        return DeveloperMetadataLocationType.COLUMN;
    }
  }

  /** The column, or null when the metadata is not on one. */
  getColumn(): Range | null {
    if (this.#location.kind !== 'column') return null;
    const { sheetId, index } = this.#location;
    const { rowCount } = this.#desk.tab(sheetId);
    const area = { startRow: 0, endRow: rowCount, startColumn: index, endColumn: index + 1 };
    return this.#desk.range(sheetId, area);
  }

  /** The row, or null when the metadata is not on one. */
  getRow(): Range | null {
    if (this.#location.kind !== 'row') return null;
    const { sheetId, index } = this.#location;
    const { columnCount } = this.#desk.tab(sheetId);
    const area = { startRow: index, endRow: index + 1, startColumn: 0, endColumn: columnCount };
    return this.#desk.range(sheetId, area);
  }

  /** The tab, or null unless the metadata is on a whole tab. */
  getSheet(): Sheet | null {
    return this.#location.kind === 'tab' ? this.#desk.sheet(this.#location.sheetId) : null;
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.#location.kind === 'document' ? this.#desk.spreadsheet() : null;
  }
}
