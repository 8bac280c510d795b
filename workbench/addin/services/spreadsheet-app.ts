// SpreadsheetApp, limited to the spreadsheet the add-in was opened in (`spreadsheets.currentonly`).

import { ConditionalFormatRuleBuilder } from './conditional-format-rule.ts';
import { DataValidationBuilder } from './data-validation.ts';
import type { Desk } from './desk.ts';
import {
  BooleanCriteria,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  ProtectionType,
  SheetType,
  WrapStrategy,
} from './enumerations.ts';
import { exception } from './exception.ts';
import type { Range } from './range.ts';
import { RichTextValueBuilder } from './rich-text-value.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { StandIn } from './stand-in.ts';
import { TextStyleBuilder } from './text-style.ts';
import { Ui } from './ui.ts';

export class SpreadsheetApp extends StandIn {
  readonly BooleanCriteria = BooleanCriteria;
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly DeveloperMetadataLocationType = DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = DeveloperMetadataVisibility;
  readonly ProtectionType = ProtectionType;
  readonly SheetType = SheetType;
  readonly WrapStrategy = WrapStrategy;
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.#desk.spreadsheet();
  }

  getActive(): Spreadsheet {
    return this.#desk.spreadsheet();
  }

  getActiveSheet(): Sheet {
    return this.#desk.spreadsheet().getActiveSheet();
  }

  getActiveRange(): Range {
    return this.#desk.spreadsheet().getActiveRange();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  getUi(): Ui {
    return new Ui(this.#desk);
  }

  /** Writes reach the model at once, so there is nothing to wait for; in Google it costs a call. */
  flush(): void {
    this.#desk.count('write');
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  openById(): never {
    throw refused('openById');
  }

  openByUrl(): never {
    throw refused('openByUrl');
  }

  create(): never {
    throw refused('create');
  }
}

function refused(method: string): Error {
  return exception(
    `Specified permissions are not sufficient to call SpreadsheetApp.${method}. ` +
      'Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
}
