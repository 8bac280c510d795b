// Sheet: reaching its ranges, and what belongs to a whole tab.

import type { GridArea } from '../../document/model.ts';
import { ConditionalFormatRule } from './conditional-format-rule.ts';
import type { DeveloperMetadata } from './developer-metadata.ts';
import { DeveloperMetadataFinder } from './developer-metadata-finder.ts';
import { addMetadata } from './developer-metadata-place.ts';
import { EmbeddedChart, EmbeddedChartBuilder } from './embedded-chart.ts';
import { SheetType } from './enumerations.ts';
import { exception, wrongParameters } from './exception.ts';
import { Protection } from './protection.ts';
import { RangeList } from './range-list.ts';
import type { Range } from './range.ts';
import { SheetLines } from './sheet-lines.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { EnumValue } from './stand-in.ts';
import { colorText } from './colors.ts';

export class Sheet extends SheetLines {
  getSheetId(): number {
    return this.sheetId;
  }

  getName(): string {
    return this.facts().title;
  }

  getSheetName(): string {
    return this.getName();
  }

  getIndex(): number {
    return this.facts().index + 1;
  }

  getParent(): Spreadsheet {
    return this.desk.spreadsheet();
  }

  getType(): EnumValue {
    return SheetType.GRID;
  }

  isSheetHidden(): boolean {
    return this.facts().hidden;
  }

  setName(name: string): this {
    this.change({ title: name });
    return this;
  }

  setTabColor(color: string | null): this {
    this.change({ color: colorText(color) });
    return this;
  }

  getTabColor(): string | null {
    this.desk.count('read');
    return this.facts().color;
  }

  hideSheet(): this {
    this.change({ hidden: true });
    return this;
  }

  showSheet(): this {
    this.change({ hidden: false });
    return this;
  }

  activate(): this {
    this.desk.count('write');
    const first = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
    this.desk.ask('activate', { sheetId: this.sheetId, area: first });
    return this;
  }

  /** `(row, column)`, `(row, column, rows)`, `(row, column, rows, columns)` or an A1 address. */
  getRange(address: string): Range;
  getRange(row: number, column: number, rows?: number, columns?: number): Range;
  getRange(first: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1): Range {
    if (typeof first === 'string') return this.desk.range(this.sheetId, this.#address(first));
    const given = [first, column, rows, columns];
    if (!given.every((value) => typeof value === 'number')) {
      throw wrongParameters('SpreadsheetApp.Sheet.getRange', given);
    }
    const [row = 0, ...others] = given;
    return this.desk.range(this.sheetId, this.#area(row, ...(others as [number, number, number])));
  }

  getRangeList(addresses: readonly string[]): RangeList {
    if (addresses.length === 0)
      throw wrongParameters('SpreadsheetApp.Sheet.getRangeList', [addresses]);
    return new RangeList(
      this.desk,
      this.sheetId,
      addresses.map((address) => this.#address(address)),
    );
  }

  /** From A1 to the last cell with content; A1 alone when there is none. */
  getDataRange(): Range {
    this.desk.count('read');
    const { rows, columns } = this.desk.ask('extent', this.sheetId);
    const area = { startRow: 0, startColumn: 0 };
    const [endRow, endColumn] = [Math.max(rows, 1), Math.max(columns, 1)];
    return this.desk.range(this.sheetId, { ...area, endRow, endColumn });
  }

  getActiveRange(): Range | null {
    const active = this.desk.ask('active');
    return active.sheetId === this.sheetId ? this.desk.range(this.sheetId, active.area) : null;
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): this {
    this.#whole().clear(options);
    return this;
  }

  clearContents(): this {
    this.#whole().clearContent();
    return this;
  }

  clearFormats(): this {
    this.#whole().clearFormat();
    return this;
  }

  clearNotes(): this {
    this.#whole().clearNote();
    return this;
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.desk, { kind: 'tab', sheetId: this.sheetId }, key, rest);
    return this;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.desk, { sheetId: this.sheetId });
  }

  /** What is on the tab itself, without its rows and columns. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder()
      .find()
      .filter((entry) => entry.getLocation().getSheet() !== null);
  }

  protect(): Protection {
    this.desk.count('write');
    const protection = { id: 0, description: '', warningOnly: false };
    const id = this.desk.ask('putProtection', this.sheetId, protection);
    return new Protection(this.desk, this.sheetId, { ...protection, id });
  }

  getProtections(type: EnumValue): Protection[] {
    this.desk.count('read');
    return this.desk
      .ask('protections', this.sheetId)
      .filter(({ area }) => (area === undefined) === (type.name() === 'SHEET'))
      .map((protection) => new Protection(this.desk, this.sheetId, protection));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    this.desk.count('read');
    return this.desk
      .ask('conditionalRules', this.sheetId)
      .map((rule) => ConditionalFormatRule.from(this.desk, this.sheetId, rule));
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    this.desk.count('write');
    this.desk.ask(
      'setConditionalRules',
      this.sheetId,
      rules.map((rule) => ConditionalFormatRule.ruleOf(rule)),
    );
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  getCharts(): EmbeddedChart[] {
    this.desk.count('read');
    return this.desk
      .ask('charts', this.sheetId)
      .map((chart) => EmbeddedChart.from(this.desk, this.sheetId, chart));
  }

  insertChart(chart: EmbeddedChart): void {
    this.desk.count('write');
    this.desk.ask('putChart', this.sheetId, { ...EmbeddedChart.stateOf(chart), id: 0 });
  }

  updateChart(chart: EmbeddedChart): void {
    this.desk.count('write');
    this.desk.ask('putChart', this.sheetId, EmbeddedChart.stateOf(chart));
  }

  removeChart(chart: EmbeddedChart): void {
    this.desk.count('write');
    this.desk.ask('removeChart', this.sheetId, chart.getChartId());
  }

  #whole(): Range {
    const { rowCount, columnCount } = this.facts();
    return this.getRange(1, 1, rowCount, columnCount);
  }

  #address(text: string): GridArea {
    const found = this.desk.ask('findRange', text, this.sheetId);
    if (found === null) throw exception('Range not found');
    if (found.sheetId !== this.sheetId) throw exception('Range not found');
    this.#requireInside(found.area);
    return found.area;
  }

  #area(row: number, column: number, rows: number, columns: number): GridArea {
    if (row < 1) throw exception('The starting row of the range is too small.');
    if (column < 1) throw exception('The starting column of the range is too small.');
    if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
    const area = {
      startRow: row - 1,
      endRow: row - 1 + rows,
      startColumn: column - 1,
      endColumn: column - 1 + columns,
    };
    this.#requireInside(area);
    return area;
  }

  #requireInside({ endRow, endColumn }: GridArea): void {
    const { rowCount, columnCount } = this.facts();
    if (endRow > rowCount || endColumn > columnCount) {
      throw exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }
}
