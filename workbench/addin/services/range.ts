// Range: validations, clearing, metadata, protection and merging on top of values and look.

import type { ClearParts } from '../host-calls.ts';
import { DataValidation, ruleOf } from './data-validation.ts';
import type { DeveloperMetadata } from './developer-metadata.ts';
import { DeveloperMetadataFinder } from './developer-metadata-finder.ts';
import { addMetadata } from './developer-metadata-place.ts';
import { exception } from './exception.ts';
import { Protection } from './protection.ts';
import { RangeLook } from './range-look.ts';
import { intersects } from './areas.ts';

export class Range extends RangeLook {
  getDataValidations(): (DataValidation | null)[][] {
    this.countRead();
    const rules = this.desk.ask('readValidations', this.sheetId, this.area);
    return rules.map((line) =>
      line.map((rule) => (rule === null ? null : new DataValidation(rule))),
    );
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  setDataValidations(rules: unknown): this {
    this.requireShape('setDataValidations', rules);
    this.countWrite();
    const given = rules.map((line) => line.map((rule) => ruleOf(rule)));
    this.desk.ask('writeValidations', this.sheetId, this.area, given);
    return this;
  }

  setDataValidation(rule: unknown): this {
    this.countWrite();
    this.desk.ask('fillValidation', this.sheetId, [this.area], ruleOf(rule));
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** Without options: contents and formats. Notes and validations stay. */
  clear(options?: {
    contentsOnly?: boolean;
    formatOnly?: boolean;
    commentsOnly?: boolean;
    validationsOnly?: boolean;
  }): this {
    const only =
      options !== undefined &&
      (options.contentsOnly ??
        options.formatOnly ??
        options.commentsOnly ??
        options.validationsOnly);
    if (only !== true) return this.#clear({ contents: true, formats: true });
    return this.#clear({
      contents: options.contentsOnly === true,
      formats: options.formatOnly === true,
      notes: options.commentsOnly === true,
      validations: options.validationsOnly === true,
    });
  }

  clearContent(): this {
    return this.#clear({ contents: true });
  }

  clearFormat(): this {
    return this.#clear({ formats: true });
  }

  clearNote(): this {
    return this.#clear({ notes: true });
  }

  #clear(parts: Partial<ClearParts>): this {
    this.countWrite();
    const all = { contents: false, formats: false, notes: false, validations: false, ...parts };
    this.desk.ask('clear', this.sheetId, [this.area], all);
    return this;
  }

  /** Only for one whole row or one whole column. */
  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    const size = this.desk.tab(this.sheetId);
    const wholeRows = this.getColumn() === 1 && this.getLastColumn() === size.columnCount;
    const wholeColumns = this.getRow() === 1 && this.getLastRow() === size.rowCount;
    if (!(wholeColumns && this.getNumColumns() === 1) && !(wholeRows && this.getNumRows() === 1)) {
      throw exception(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer ' +
          'metadata may only be added to the top-level spreadsheet, an individual sheet, or an ' +
          'entire row or column.',
      );
    }
    const { startRow, startColumn } = this.area;
    addMetadata(
      this.desk,
      wholeColumns && this.getNumColumns() === 1
        ? { kind: 'column', sheetId: this.sheetId, index: startColumn }
        : { kind: 'row', sheetId: this.sheetId, index: startRow },
      key,
      rest,
    );
    return this;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.desk, { sheetId: this.sheetId, area: this.area });
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().find();
  }

  protect(): Protection {
    this.desk.count('write');
    const protection = { id: 0, description: '', warningOnly: false, area: this.area };
    const id = this.desk.ask('putProtection', this.sheetId, protection);
    return new Protection(this.desk, this.sheetId, { ...protection, id });
  }

  merge(): this {
    return this.#merge([this.area]);
  }

  mergeAcross(): this {
    const { startRow, endRow } = this.area;
    const rows = Array.from({ length: endRow - startRow }, (_, row) => startRow + row);
    return this.#merge(rows.map((row) => ({ ...this.area, startRow: row, endRow: row + 1 })));
  }

  breakApart(): this {
    return this.#merge([]);
  }

  #merge(areas: readonly (typeof this.area)[]): this {
    this.countWrite();
    const others = this.desk
      .ask('merges', this.sheetId)
      .filter((merge) => !intersects(merge, this.area));
    this.desk.ask('setMerges', this.sheetId, [...others, ...areas]);
    return this;
  }

  getMergedRanges(): Range[] {
    this.countRead();
    const merges = this.desk.ask('merges', this.sheetId);
    return merges
      .filter((merge) => intersects(merge, this.area))
      .map((merge) => this.desk.range(this.sheetId, merge));
  }
}
