// Edits of a tab's layout as requests: sizes, formats, rules, protections.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Area } from '../../../core/table/a1.ts';
import type { ConditionalFormat, Validation } from '../../../core/tabs/edit.ts';
import { cellFormat, numberFormat } from './cells-to-requests.ts';
import type { SheetState, SpreadsheetState } from './sheet-state.ts';
import { takeId } from './sheet-state.ts';

type Request = sheets_v4.Schema$Request;

export function freeze(sheet: SheetState, rows: number, columns: number): Request {
  sheet.frozenRows = rows;
  return {
    updateSheetProperties: {
      properties: {
        sheetId: sheet.sheetId,
        gridProperties: { frozenRowCount: rows, frozenColumnCount: columns },
      },
      fields: 'gridProperties.frozenRowCount,gridProperties.frozenColumnCount',
    },
  };
}

/** One request for each run of equal widths. */
export function setWidths(sheet: SheetState, widths: readonly number[]): Request[] {
  return runs(widths).map(({ start, end, value }) => ({
    updateDimensionProperties: {
      range: columns(sheet, start, end),
      properties: { pixelSize: value },
      fields: 'pixelSize',
    },
  }));
}

export function hideColumns(sheet: SheetState, hidden: readonly number[]): Request[] {
  return hidden.map((column) => ({
    updateDimensionProperties: {
      range: columns(sheet, column - 1, column),
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    },
  }));
}

/** Formats of whole columns from `row` (from 1) to the end of the grid. */
export function setColumnFormats(
  sheet: SheetState,
  row: number,
  formats: readonly (string | null)[],
): Request[] {
  return runs(formats).map(({ start, end, value }) => ({
    repeatCell: {
      range: columnsDown(sheet, row, start, end),
      cell: value === null ? {} : { userEnteredFormat: { numberFormat: numberFormat(value) } },
      fields: 'userEnteredFormat.numberFormat',
    },
  }));
}

/** Wraps whole columns (from 1) from `row` to the end of the grid. */
export function wrapColumns(sheet: SheetState, row: number, wrapped: readonly number[]): Request[] {
  return wrapped.map((column) => ({
    repeatCell: {
      range: columnsDown(sheet, row, column - 1, column),
      cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
      fields: 'userEnteredFormat.wrapStrategy',
    },
  }));
}

export function setValidations(
  sheet: SheetState,
  row: number,
  validations: readonly (Validation | null)[],
): Request[] {
  return validations.map((validation, index) => ({
    setDataValidation: {
      range: columnsDown(sheet, row, index, index + 1),
      ...(validation === null ? {} : { rule: validationRule(validation) }),
    },
  }));
}

/** The old rules go from the last to the first, because each deletion moves the ones behind it. */
export function setConditionalFormats(
  sheet: SheetState,
  formats: readonly ConditionalFormat[],
): Request[] {
  const requests: Request[] = [];
  for (let index = sheet.conditionalFormats - 1; index >= 0; index -= 1) {
    requests.push({ deleteConditionalFormatRule: { sheetId: sheet.sheetId, index } });
  }
  formats.forEach((format, index) => {
    requests.push({
      addConditionalFormatRule: {
        index,
        rule: {
          ranges: [gridRange(sheet.sheetId, format.area)],
          booleanRule: {
            condition: {
              type: 'CUSTOM_FORMULA',
              values: [{ userEnteredValue: format.formula }],
            },
            format: cellFormat(format.style),
          },
        },
      },
    });
  });
  sheet.conditionalFormats = formats.length;
  return requests;
}

export function protectHeader(
  state: SpreadsheetState,
  sheet: SheetState,
  rows: number,
  description: string,
): Request[] {
  const requests: Request[] = sheet.headerProtections.map((protectedRangeId) => ({
    deleteProtectedRange: { protectedRangeId },
  }));
  const protectedRangeId = takeId(state);
  requests.push({
    addProtectedRange: {
      protectedRange: {
        protectedRangeId,
        range: { sheetId: sheet.sheetId, startRowIndex: 0, endRowIndex: rows },
        description,
        warningOnly: true,
      },
    },
  });
  sheet.headerProtections = [protectedRangeId];
  return requests;
}

/** An area of a sheet as the API writes it, from 0 with exclusive ends. */
export function gridRange(sheetId: number, area: Area): sheets_v4.Schema$GridRange {
  return {
    sheetId,
    startRowIndex: area.row - 1,
    endRowIndex: area.row - 1 + area.rows,
    startColumnIndex: area.column - 1,
    endColumnIndex: area.column - 1 + area.columns,
  };
}

function validationRule(validation: Validation): sheets_v4.Schema$DataValidationRule {
  return {
    condition: conditionOf(validation),
    inputMessage: validation.help,
    strict: false,
    showCustomUi: validation.kind === 'list',
  };
}

function conditionOf(validation: Validation): sheets_v4.Schema$BooleanCondition {
  switch (validation.kind) {
    case 'list':
      return { type: 'ONE_OF_LIST', values: validation.values.map(entered) };
    case 'date':
      return { type: 'DATE_IS_VALID' };
    case 'number':
      return numberCondition(validation.min, validation.max);
  }
}

/** Sheets has no rule for a whole number; the checks say so when a count has decimals. */
function numberCondition(
  min: number | null,
  max: number | null,
): sheets_v4.Schema$BooleanCondition {
  if (min !== null && max !== null) {
    return { type: 'NUMBER_BETWEEN', values: [entered(String(min)), entered(String(max))] };
  }
  if (max !== null) return { type: 'NUMBER_LESS_THAN_EQ', values: [entered(String(max))] };
  return {
    type: 'NUMBER_GREATER_THAN_EQ',
    values: [entered(String(min ?? Number.MIN_SAFE_INTEGER))],
  };
}

function entered(userEnteredValue: string): sheets_v4.Schema$ConditionValue {
  return { userEnteredValue };
}

function columns(sheet: SheetState, start: number, end: number): sheets_v4.Schema$DimensionRange {
  return { sheetId: sheet.sheetId, dimension: 'COLUMNS', startIndex: start, endIndex: end };
}

function columnsDown(
  sheet: SheetState,
  row: number,
  start: number,
  end: number,
): sheets_v4.Schema$GridRange {
  return {
    sheetId: sheet.sheetId,
    startRowIndex: row - 1,
    startColumnIndex: start,
    endColumnIndex: end,
  };
}

/** Neighbouring equal values; `end` is exclusive. */
function runs<Value>(values: readonly Value[]): { start: number; end: number; value: Value }[] {
  const found: { start: number; end: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last !== undefined && last.value === value) last.end = index + 1;
    else found.push({ start: index, end: index + 1, value });
  });
  return found;
}
