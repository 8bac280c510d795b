// DataValidation and its builder. The model keeps rules as the Sheets API names them.

import { quotedTab } from '../../../core/table/a1.ts';
import type { ValidationRule } from '../../document/model.ts';
import { DataValidationCriteria } from './enumerations.ts';
import { exception, wrongParameters } from './exception.ts';
import type { Range } from './range.ts';
import { StandIn } from './stand-in.ts';
import type { EnumValue } from './stand-in.ts';
import { ZonedDates } from './zoned-date.ts';

/** Names of Apps Script's criteria beside the Sheets API's condition types. */
const CRITERIA = {
  BOOLEAN: 'CHECKBOX',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  DATE_AFTER: 'DATE_AFTER',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_IS_VALID: 'DATE_IS_VALID_DATE',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_GREATER: 'NUMBER_GREATER_THAN',
  NUMBER_GREATER_THAN_EQ: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  NUMBER_LESS_THAN_EQ: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  ONE_OF_LIST: 'VALUE_IN_LIST',
  ONE_OF_RANGE: 'VALUE_IN_RANGE',
} as const;

/** A drop-down of typed-in items holds no more than this. */
const LIST_ITEMS = 500;

export class DataValidation extends StandIn {
  readonly #rule: ValidationRule;

  constructor(rule: ValidationRule) {
    super();
    this.#rule = rule;
  }

  getAllowInvalid(): boolean {
    return !this.#rule.strict;
  }

  getHelpText(): string | null {
    return this.#rule.inputMessage ?? null;
  }

  getCriteriaType(): EnumValue {
    const name = CRITERIA[this.#rule.type as keyof typeof CRITERIA];
    return DataValidationCriteria[name];
  }

  getCriteriaValues(): unknown[] {
    const { type, values, showCustomUi } = this.#rule;
    if (type === 'ONE_OF_LIST') return [[...values], showCustomUi];
    return type.startsWith('NUMBER_') ? values.map(Number) : [...values];
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#rule);
  }

  /** The rule as the model keeps it; not a member of Apps Script's class. */
  static ruleOf(validation: DataValidation): ValidationRule {
    return { ...validation.#rule, values: [...validation.#rule.values] };
  }
}

/** The rule of what a script gave as a validation; null removes. */
export function ruleOf(given: unknown): ValidationRule | null {
  if (given === null || given === undefined) return null;
  if (given instanceof DataValidation) return DataValidation.ruleOf(given);
  throw wrongParameters('SpreadsheetApp.Range.setDataValidation', [given]);
}

export class DataValidationBuilder extends StandIn {
  #rule: ValidationRule;

  constructor(rule?: ValidationRule) {
    super();
    this.#rule = rule ?? { type: '', values: [], strict: false, showCustomUi: true };
  }

  requireValueInList(values: readonly string[], showDropdown = true): this {
    if (values.length > LIST_ITEMS) {
      throw exception(
        `The data validation rule has more items than the limit of ${LIST_ITEMS}. ` +
          'Use the "List from a range" criteria instead.',
      );
    }
    return this.#set('ONE_OF_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    const address = `=${quotedTab(range.getSheet().getName())}!${range.getA1Notation()}`;
    return this.#set('ONE_OF_RANGE', [address], showDropdown);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#set('NUMBER_BETWEEN', [String(start), String(end)]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#set('NUMBER_GREATER', [String(number)]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#set('NUMBER_GREATER_THAN_EQ', [String(number)]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#set('NUMBER_LESS_THAN_EQ', [String(number)]);
  }

  requireDate(): this {
    return this.#set('DATE_IS_VALID', []);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.#set('DATE_BETWEEN', [isoDay(start), isoDay(end)]);
  }

  requireDateAfter(date: Date): this {
    return this.#set('DATE_AFTER', [isoDay(date)]);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.#set('DATE_ON_OR_AFTER', [isoDay(date)]);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.#set('DATE_ON_OR_BEFORE', [isoDay(date)]);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#set('CUSTOM_FORMULA', [formula]);
  }

  requireCheckbox(): this {
    return this.#set('BOOLEAN', []);
  }

  setAllowInvalid(allow: boolean): this {
    this.#rule = { ...this.#rule, strict: !allow };
    return this;
  }

  setHelpText(text: string): this {
    this.#rule = { ...this.#rule, inputMessage: text };
    return this;
  }

  build(): DataValidation {
    if (this.#rule.type === '') throw exception('The data validation rule has no criteria.');
    return new DataValidation({ ...this.#rule });
  }

  #set(type: string, values: string[], showCustomUi = true): this {
    this.#rule = { ...this.#rule, type, values, showCustomUi };
    return this;
  }
}

function isoDay(date: Date): string {
  const [year, month, day] = new ZonedDates('UTC').fields(date);
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
