// What is laid down once in a tab: frozen rows, widths, formats, validations, rules, protection.

import type { Edit, Validation } from '../../../core/tabs/edit.ts';
import { runsOf, spansOf } from '../runs.ts';
import { gridSize } from './grid-size.ts';
import type { Sheet } from './workbook.ts';
import { AUTOMATIC } from './write-content.ts';

type EditOf<Kind extends Edit['kind']> = Edit & { readonly kind: Kind };

/** Deletes sheet rows from below, so that the numbers of those above stay true. */
export function deleteRows(sheet: Sheet, edit: EditOf<'delete-rows'>): void {
  const { rows } = gridSize(sheet);
  // Sheets refuses to delete the last row that is not frozen.
  if (edit.rows.length > 0 && rows - edit.rows.length <= sheet.getFrozenRows()) {
    sheet.insertRowsAfter(rows, 1);
  }
  for (const { start, count } of [...spansOf(edit.rows)].reverse()) sheet.deleteRows(start, count);
}

export function freeze(sheet: Sheet, edit: EditOf<'freeze'>): void {
  sheet.setFrozenRows(edit.rows);
  sheet.setFrozenColumns(edit.columns);
}

export function setWidths(sheet: Sheet, edit: EditOf<'set-widths'>): void {
  for (const { start, count, value } of runsOf(edit.widths)) {
    sheet.setColumnWidths(start, count, value);
  }
}

export function hideColumns(sheet: Sheet, edit: EditOf<'hide-columns'>): void {
  for (const { start, count } of spansOf(edit.columns)) sheet.hideColumns(start, count);
}

/** One call per format, however many columns share it. */
export function setColumnFormats(sheet: Sheet, edit: EditOf<'set-column-formats'>): void {
  const rows = gridSize(sheet).rows - edit.row + 1;
  if (rows < 1) return;
  const byFormat = new Map<string, string[]>();
  for (const { start, count, value } of runsOf(edit.formats)) {
    const address = sheet.getRange(edit.row, start, rows, count).getA1Notation();
    const format = value ?? AUTOMATIC;
    byFormat.set(format, [...(byFormat.get(format) ?? []), address]);
  }
  byFormat.forEach((addresses, format) => {
    sheet.getRangeList(addresses).setNumberFormat(format);
  });
}

export function wrapColumns(sheet: Sheet, edit: EditOf<'wrap-columns'>): void {
  const rows = gridSize(sheet).rows - edit.row + 1;
  if (rows < 1 || edit.columns.length === 0) return;
  const addresses = spansOf(edit.columns).map(({ start, count }) =>
    sheet.getRange(edit.row, start, rows, count).getA1Notation(),
  );
  sheet.getRangeList(addresses).setWrap(true);
}

export function setValidations(sheet: Sheet, edit: EditOf<'set-validations'>): void {
  const rows = gridSize(sheet).rows - edit.row + 1;
  if (rows < 1 || edit.validations.length === 0) return;
  const rules = edit.validations.map((validation) => validation && builtRule(validation));
  sheet
    .getRange(edit.row, 1, rows, rules.length)
    .setDataValidations(Array.from({ length: rows }, () => rules));
}

function builtRule(validation: Validation): GoogleAppsScript.Spreadsheet.DataValidation {
  // Findings say what is wrong; a sheet that refuses typing only loses what people know.
  const builder = SpreadsheetApp.newDataValidation()
    .setAllowInvalid(true)
    .setHelpText(validation.help);
  switch (validation.kind) {
    case 'list':
      return builder.requireValueInList([...validation.values], true).build();
    case 'date':
      return builder.requireDate().build();
    case 'number': {
      const { min, max } = validation;
      if (min !== null && max !== null) return builder.requireNumberBetween(min, max).build();
      if (max !== null) return builder.requireNumberLessThanOrEqualTo(max).build();
      return builder.requireNumberGreaterThanOrEqualTo(min ?? -Number.MAX_SAFE_INTEGER).build();
    }
  }
}

export function setConditionalFormats(sheet: Sheet, edit: EditOf<'set-conditional-formats'>): void {
  sheet.setConditionalFormatRules(
    edit.formats.map(({ area, formula, style }) => {
      const builder = SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange(area.row, area.column, area.rows, area.columns)])
        .whenFormulaSatisfied(formula);
      if (style.background !== undefined) builder.setBackground(style.background);
      if (style.color !== undefined) builder.setFontColor(style.color);
      if (style.bold !== undefined) builder.setBold(style.bold);
      return builder.build();
    }),
  );
}

/** Protects the first rows with a warning; the protection of an earlier layout is replaced. */
export function protectHeader(sheet: Sheet, edit: EditOf<'protect-header'>): void {
  const range = sheet.getRange(1, 1, edit.rows, gridSize(sheet).columns);
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const { row, rows } = {
      row: protection.getRange().getRow(),
      rows: protection.getRange().getNumRows(),
    };
    if (protection.getDescription() === edit.description || (row === 1 && rows === edit.rows)) {
      protection.remove();
    }
  }
  range.protect().setDescription(edit.description).setWarningOnly(true);
}
