// ConditionalFormatRule and its builder: boolean rules only, no colour scales.

import type { CellFormat, ConditionalRule, GridArea } from '../../document/model.ts';
import { colorText } from './colors.ts';
import type { Desk } from './desk.ts';
import { BooleanCriteria } from './enumerations.ts';
import { exception } from './exception.ts';
import type { Range } from './range.ts';
import { StandIn } from './stand-in.ts';
import type { EnumValue } from './stand-in.ts';

/** Names of Apps Script's criteria beside the Sheets API's condition types. */
const CRITERIA = {
  BLANK: 'CELL_EMPTY',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  NOT_BLANK: 'CELL_NOT_EMPTY',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQ: 'NUMBER_EQUAL_TO',
  NUMBER_GREATER: 'NUMBER_GREATER_THAN',
  NUMBER_LESS: 'NUMBER_LESS_THAN',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_EQ: 'TEXT_EQUAL_TO',
} as const;

export class ConditionalFormatRule extends StandIn {
  readonly #rule: ConditionalRule;
  readonly #ranges: readonly Range[];

  constructor(rule: ConditionalRule, ranges: readonly Range[]) {
    super();
    this.#rule = rule;
    this.#ranges = ranges;
  }

  /** A rule that stands in a tab. */
  static from(desk: Desk, sheetId: number, rule: ConditionalRule): ConditionalFormatRule {
    return new ConditionalFormatRule(
      rule,
      rule.areas.map((area) => desk.range(sheetId, area)),
    );
  }

  getRanges(): Range[] {
    return [...this.#ranges];
  }

  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.#rule);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#rule, this.#ranges);
  }

  /** The rule as the model keeps it; not a member of Apps Script's class. */
  static ruleOf(rule: ConditionalFormatRule): ConditionalRule {
    return rule.#rule;
  }
}

export class BooleanCondition extends StandIn {
  readonly #rule: ConditionalRule;

  constructor(rule: ConditionalRule) {
    super();
    this.#rule = rule;
  }

  getCriteriaType(): EnumValue {
    return BooleanCriteria[CRITERIA[this.#rule.type as keyof typeof CRITERIA]];
  }

  getCriteriaValues(): string[] {
    return [...this.#rule.values];
  }

  getBackground(): string | null {
    return this.#rule.format.background ?? null;
  }

  getFontColor(): string | null {
    return this.#rule.format.color ?? null;
  }

  getBold(): boolean | null {
    return this.#rule.format.bold ?? null;
  }
}

export class ConditionalFormatRuleBuilder extends StandIn {
  #type: string;
  #values: string[];
  #ranges: readonly Range[];
  readonly #format: CellFormat;

  constructor(rule?: ConditionalRule, ranges: readonly Range[] = []) {
    super();
    this.#type = rule?.type ?? '';
    this.#values = [...(rule?.values ?? [])];
    this.#format = { ...rule?.format };
    this.#ranges = ranges;
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#when('CUSTOM_FORMULA', formula);
  }

  whenCellEmpty(): this {
    return this.#when('BLANK');
  }

  whenCellNotEmpty(): this {
    return this.#when('NOT_BLANK');
  }

  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQ', text);
  }

  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', text);
  }

  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQ', String(number));
  }

  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER', String(number));
  }

  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS', String(number));
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', String(start), String(end));
  }

  setBackground(color: string | null): this {
    return this.#look('background', colorText(color));
  }

  setFontColor(color: string | null): this {
    return this.#look('color', colorText(color));
  }

  setBold(bold: boolean | null): this {
    return this.#look('bold', bold);
  }

  setItalic(italic: boolean | null): this {
    return this.#look('italic', italic);
  }

  setRanges(ranges: readonly Range[]): this {
    this.#ranges = ranges;
    return this;
  }

  build(): ConditionalFormatRule {
    if (this.#ranges.length === 0) {
      throw exception('Conditional format rules must have at least one range.');
    }
    if (this.#type === '') throw exception('Conditional format rules must have a condition.');
    const rule = {
      areas: this.#ranges.map(areaOf),
      type: this.#type,
      values: this.#values,
      format: this.#format,
    };
    return new ConditionalFormatRule(rule, this.#ranges);
  }

  #when(type: keyof typeof CRITERIA, ...values: string[]): this {
    this.#type = type;
    this.#values = values;
    return this;
  }

  #look<Name extends 'background' | 'color' | 'bold' | 'italic'>(
    name: Name,
    value: CellFormat[Name] | null,
  ): this {
    if (value === null || value === undefined) Reflect.deleteProperty(this.#format, name);
    else this.#format[name] = value;
    return this;
  }
}

function areaOf(range: Range): GridArea {
  return {
    startRow: range.getRow() - 1,
    endRow: range.getLastRow(),
    startColumn: range.getColumn() - 1,
    endColumn: range.getLastColumn(),
  };
}
