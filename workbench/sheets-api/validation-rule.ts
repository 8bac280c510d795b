// Data validation of the API and of the model.

import type { sheets_v4 } from '@googleapis/sheets';
import type { ValidationRule } from '../document/model.ts';
import { given, onlyKnown, oneOf } from './payload.ts';

/** Condition types that the workbench can show and check. */
export const CONDITION_TYPES = [
  'ONE_OF_LIST',
  'ONE_OF_RANGE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER',
  'NUMBER_GREATER_THAN_EQ',
  'NUMBER_LESS',
  'NUMBER_LESS_THAN_EQ',
  'NUMBER_EQ',
  'NUMBER_NOT_BETWEEN',
  'DATE_IS_VALID',
  'DATE_BETWEEN',
  'DATE_AFTER',
  'DATE_BEFORE',
  'TEXT_CONTAINS',
  'TEXT_EQ',
  'TEXT_IS_EMAIL',
  'BOOLEAN',
  'BLANK',
  'NOT_BLANK',
  'CUSTOM_FORMULA',
] as const;

/** Type and values of a BooleanCondition. */
export function conditionOf(
  condition: sheets_v4.Schema$BooleanCondition,
  path: string,
): { type: string; values: string[] } {
  onlyKnown(condition, path, ['type', 'values']);
  return {
    type: oneOf(condition.type, CONDITION_TYPES, `${path}.type`),
    values: (condition.values ?? []).map((value, index) => {
      onlyKnown(value, `${path}.values[${String(index)}]`, ['userEnteredValue']);
      return given(value.userEnteredValue, `${path}.values[${String(index)}].userEnteredValue`);
    }),
  };
}

/** BooleanCondition of a type and values. */
export function apiCondition(rule: {
  readonly type: string;
  readonly values: readonly string[];
}): sheets_v4.Schema$BooleanCondition {
  return {
    type: rule.type,
    ...(rule.values.length === 0
      ? {}
      : { values: rule.values.map((userEnteredValue) => ({ userEnteredValue })) }),
  };
}

/** The model's rule of an API rule. */
export function validationOf(
  rule: sheets_v4.Schema$DataValidationRule,
  path: string,
): ValidationRule {
  onlyKnown(rule, path, ['condition', 'inputMessage', 'strict', 'showCustomUi']);
  const condition = given(rule.condition, `${path}.condition`);
  return {
    ...conditionOf(condition, `${path}.condition`),
    ...(rule.inputMessage == null ? {} : { inputMessage: rule.inputMessage }),
    strict: rule.strict ?? false,
    showCustomUi: rule.showCustomUi ?? false,
  };
}

/** The API's rule of the model's. Like the API, flags that are false are left out. */
export function apiValidation(rule: ValidationRule): sheets_v4.Schema$DataValidationRule {
  return {
    condition: apiCondition(rule),
    ...(rule.inputMessage === undefined ? {} : { inputMessage: rule.inputMessage }),
    ...(rule.strict ? { strict: true } : {}),
    ...(rule.showCustomUi ? { showCustomUi: true } : {}),
  };
}
