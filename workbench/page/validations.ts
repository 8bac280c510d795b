// Drop-downs and other validations: from a rule on each cell to few rules on ranges. Validations
// of these forms warn; the checks of the add-in decide.
import type { ISheetDataValidationRule, IRange } from '@univerjs/presets';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/presets';
import type { Snapshot, TabSnapshot, ValidationRule } from './snapshot.ts';
import { validationOf } from './snapshot.ts';
import { withCommas } from './sheet-formula.ts';
import { wordsFor } from './words.ts';

type Criterion = Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'>;

const operators: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: DataValidationOperator.BETWEEN,
  NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  EQ: DataValidationOperator.EQUAL,
  NOT_EQ: DataValidationOperator.NOT_EQUAL,
  GREATER: DataValidationOperator.GREATER_THAN,
  GREATER_THAN_EQ: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LESS: DataValidationOperator.LESS_THAN,
  LESS_THAN_EQ: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

function criterionOf(rule: ValidationRule): Criterion | undefined {
  const [first = '', second = ''] = rule.values;
  switch (rule.type) {
    case 'ONE_OF_LIST':
      return { type: DataValidationType.LIST, formula1: JSON.stringify(rule.values) };
    case 'ONE_OF_RANGE':
      return { type: DataValidationType.LIST, formula1: withCommas(first) };
    case 'CUSTOM_FORMULA':
      return { type: DataValidationType.CUSTOM, formula1: withCommas(first) };
    case 'BOOLEAN':
      return { type: DataValidationType.CHECKBOX };
    default: {
      // Univer's own date rule reads the shown text as month/day; a date is a number above zero.
      if (rule.type.startsWith('DATE_')) {
        const operator = DataValidationOperator.GREATER_THAN_OR_EQUAL;
        return { type: DataValidationType.DECIMAL, operator, formula1: '1' };
      }
      const operator = operators[/^NUMBER_(.+)$/.exec(rule.type)?.[1] ?? ''];
      if (operator === undefined) return undefined;
      return {
        type: DataValidationType.DECIMAL,
        operator,
        formula1: first,
        ...(second === '' ? {} : { formula2: second }),
      };
    }
  }
}

/** Runs of rows that share a rule, per column, then neighbouring columns with the same runs. */
function rangesOf(cells: ReadonlyMap<number, readonly number[]>): IRange[] {
  const ranges: IRange[] = [];
  for (const [column, rows] of cells) {
    const sorted = [...rows].sort((a, b) => a - b);
    let start = sorted[0];
    for (let index = 0; index < sorted.length; index += 1) {
      const row = sorted[index];
      if (start === undefined || row === undefined || sorted[index + 1] === row + 1) continue;
      ranges.push({ startRow: start, endRow: row, startColumn: column, endColumn: column });
      start = sorted[index + 1];
    }
  }
  return ranges;
}

/** The validations of a tab as Univer keeps them; a rule it does not know is left out. */
export function tabValidations(tab: TabSnapshot, snapshot: Snapshot): ISheetDataValidationRule[] {
  const byRule = new Map<string, { rule: ValidationRule; cells: Map<number, number[]> }>();
  const keys = new Map<ValidationRule, string>();
  for (const [row, column, cell] of tab.cells) {
    const rule = validationOf(cell, snapshot);
    if (!rule) continue;
    let key = keys.get(rule);
    if (key === undefined) keys.set(rule, (key = JSON.stringify(rule)));
    let entry = byRule.get(key);
    if (!entry) byRule.set(key, (entry = { rule, cells: new Map() }));
    const rows = entry.cells.get(column);
    if (rows) rows.push(row);
    else entry.cells.set(column, [row]);
  }
  const { dateExpected } = wordsFor(snapshot.language);
  const rules: ISheetDataValidationRule[] = [];
  for (const { rule, cells } of byRule.values()) {
    const criterion = criterionOf(rule);
    if (!criterion) continue;
    const error = rule.inputMessage ?? (rule.type.startsWith('DATE_') ? dateExpected : undefined);
    rules.push({
      uid: `validation-${tab.sheetId}-${rules.length}`,
      ranges: rangesOf(cells),
      ...criterion,
      allowBlank: true,
      showDropDown: rule.showCustomUi,
      // A plain arrow: the cell keeps its own background, which says what the checks found.
      renderMode: DataValidationRenderMode.ARROW,
      errorStyle: rule.strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
      ...(error === undefined ? {} : { error, showErrorMessage: true }),
    });
  }
  return rules;
}
