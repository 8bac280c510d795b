// Apps Script's enumerations, as far as the product and its tests use them.

import { enumeration } from './stand-in.ts';

export const WrapStrategy = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

export const DeveloperMetadataVisibility = enumeration('DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);

export const DeveloperMetadataLocationType = enumeration('DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);

export const ProtectionType = enumeration('ProtectionType', ['RANGE', 'SHEET']);

export const SheetType = enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

export const ChartType = enumeration('ChartType', ['LINE', 'BAR', 'COLUMN', 'BUBBLE']);

/** `Charts.ChartHiddenDimensionStrategy` and its sibling say how hidden cells and several ranges are drawn. */
export const ChartHiddenDimensionStrategy = enumeration('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);

export const ChartMergeStrategy = enumeration('ChartMergeStrategy', [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);

export const DataValidationCriteria = enumeration('DataValidationCriteria', [
  'CHECKBOX',
  'CUSTOM_FORMULA',
  'DATE_AFTER',
  'DATE_BETWEEN',
  'DATE_IS_VALID_DATE',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
]);

export const BooleanCriteria = enumeration('BooleanCriteria', [
  'CUSTOM_FORMULA',
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'TEXT_EQUAL_TO',
  'TEXT_CONTAINS',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_LESS_THAN',
  'NUMBER_BETWEEN',
]);

export const AuthMode = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

export const Button = enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

export const ButtonSet = enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
