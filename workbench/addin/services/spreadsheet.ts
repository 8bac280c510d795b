// Spreadsheet: the open document, its tabs and what belongs to the whole of it.

import type { DeveloperMetadata } from './developer-metadata.ts';
import { DeveloperMetadataFinder } from './developer-metadata-finder.ts';
import { addMetadata } from './developer-metadata-place.ts';
import { exception } from './exception.ts';
import type { Desk } from './desk.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import { StandIn } from './stand-in.ts';
import { textOf } from './text-of.ts';

export class Spreadsheet extends StandIn {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  getId(): string {
    return this.#desk.documentId;
  }

  getName(): string {
    this.#desk.count('read');
    return this.#desk.ask('spreadsheet').name;
  }

  rename(name: string): void {
    this.#desk.count('write');
    this.#desk.ask('renameSpreadsheet', name);
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.#desk.documentId}/edit`;
  }

  getSpreadsheetLocale(): string {
    return this.#desk.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.#desk.timeZone;
  }

  getSheets(): Sheet[] {
    this.#desk.count('read');
    return this.#desk.ask('tabs').map(({ sheetId }) => this.#desk.sheet(sheetId));
  }

  getNumSheets(): number {
    return this.getSheets().length;
  }

  getSheetByName(name: string): Sheet | null {
    this.#desk.count('read');
    const found = this.#desk.ask('tabs').find(({ title }) => title === name);
    return found === undefined ? null : this.#desk.sheet(found.sheetId);
  }

  getSheetById(sheetId: number): Sheet | null {
    this.#desk.count('read');
    return this.#desk.ask('tab', sheetId) === null ? null : this.#desk.sheet(sheetId);
  }

  getActiveSheet(): Sheet {
    return this.#desk.sheet(this.#desk.ask('active').sheetId);
  }

  getActiveRange(): Range {
    const { sheetId, area } = this.#desk.ask('active');
    return this.#desk.range(sheetId, area);
  }

  getActiveCell(): Range {
    const { sheetId, area } = this.#desk.ask('active');
    const { startRow, startColumn } = area;
    const cell = { startRow, endRow: startRow + 1, startColumn, endColumn: startColumn + 1 };
    return this.#desk.range(sheetId, cell);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** `()`, `(name)`, `(index)` or `(name, index)`; the new sheet becomes the active one. */
  insertSheet(...given: (string | number)[]): Sheet {
    const title = given.find((value): value is string => typeof value === 'string') ?? null;
    const index = given.find((value): value is number => typeof value === 'number') ?? null;
    this.#desk.count('write');
    const sheet = this.#desk.sheet(this.#desk.ask('insertTab', title, index));
    const first = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
    this.#desk.ask('activate', { sheetId: sheet.getSheetId(), area: first });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.#desk.count('write');
    this.#desk.ask('deleteTab', sheet.getSheetId());
  }

  /** Moves the active sheet; positions count from 1. */
  moveActiveSheet(position: number): void {
    this.#desk.count('write');
    this.#desk.ask('moveTab', this.#desk.ask('active').sheetId, position - 1);
  }

  getRange(address: string): Range {
    const found = this.#desk.ask('findRange', address, this.#desk.ask('active').sheetId);
    if (found === null) throw exception('Range not found');
    return this.#desk.range(found.sheetId, found.area);
  }

  getRangeByName(name: string): Range | null {
    this.#desk.count('read');
    const found = this.#desk.ask('namedRanges').find((range) => range.name === name);
    return found === undefined ? null : this.#desk.range(found.sheetId, found.area);
  }

  setNamedRange(name: string, range: Range): void {
    // Letters, digits and underscores, beginning with a letter or underscore; no cell address.
    if (!/^[\p{L}_][\p{L}\d_]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
      throw exception(`The name "${name}" is not a valid range name.`);
    }
    this.#desk.count('write');
    this.#desk.ask('putNamedRange', name, range.getGridId(), {
      startRow: range.getRow() - 1,
      endRow: range.getLastRow(),
      startColumn: range.getColumn() - 1,
      endColumn: range.getLastColumn(),
    });
  }

  removeNamedRange(name: string): void {
    this.#desk.count('write');
    this.#desk.ask('removeNamedRange', name);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.#desk, { kind: 'document' }, key, rest);
    return this;
  }

  /** Finds entries of the document, of its tabs and of their rows and columns. */
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.#desk, null);
  }

  /** What is on the document itself. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder()
      .find()
      .filter((entry) => entry.getLocation().getSpreadsheet() !== null);
  }

  /** A message in the corner; `seconds` -1 keeps it until it is closed. */
  toast(text: unknown, title: string | null = null, seconds: number | null = 5): void {
    this.#desk.count('ui');
    this.#desk.ask('show', { event: 'toast', title, text: textOf(text), seconds: seconds ?? 5 });
  }
}
