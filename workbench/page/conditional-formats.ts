// Conditional formats of a tab as Univer keeps them: every condition becomes a formula on the
// first cell of its area, so that there is one kind to get right.
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import { CFRuleType, CFSubRuleType } from '@univerjs/preset-sheets-conditional-formatting';
import { columnLetters } from './a1.ts';
import { styleOf } from './cell-style.ts';
import { literal, withCommas } from './sheet-formula.ts';
import type { ConditionalRule, TabSnapshot } from './snapshot.ts';

const comparisons: Readonly<Record<string, string>> = {
  NUMBER_GREATER: '>',
  NUMBER_GREATER_THAN_EQ: '>=',
  NUMBER_LESS: '<',
  NUMBER_LESS_THAN_EQ: '<=',
  NUMBER_EQ: '=',
  NUMBER_NOT_EQ: '<>',
  TEXT_EQ: '=',
};

function formulaOf(rule: ConditionalRule): string | undefined {
  const area = rule.areas[0];
  if (!area) return undefined;
  const cell = `${columnLetters(area.startColumn)}${area.startRow + 1}`;
  const [first = '', second = ''] = rule.values;
  switch (rule.type) {
    case 'CUSTOM_FORMULA':
      return withCommas(first);
    case 'BLANK':
      return `=LEN(${cell})=0`;
    case 'NOT_BLANK':
      return `=LEN(${cell})>0`;
    case 'NUMBER_BETWEEN':
      return `=AND(ISNUMBER(${cell}),${cell}>=${literal(first)},${cell}<=${literal(second)})`;
    case 'NUMBER_NOT_BETWEEN':
      return `=AND(ISNUMBER(${cell}),OR(${cell}<${literal(first)},${cell}>${literal(second)}))`;
    case 'TEXT_CONTAINS':
      return `=ISNUMBER(SEARCH(${literal(first)},${cell}))`;
    case 'TEXT_NOT_CONTAINS':
      return `=ISERROR(SEARCH(${literal(first)},${cell}))`;
    case 'TEXT_STARTS_WITH':
      return `=LEFT(${cell},${first.length})=${literal(first)}`;
    default: {
      const sign = comparisons[rule.type];
      if (sign === undefined) return undefined;
      const compared = `${cell}${sign}${literal(first)}`;
      return rule.type.startsWith('NUMBER')
        ? `=AND(ISNUMBER(${cell}),${compared})`
        : `=${compared}`;
    }
  }
}

/**
 * Rules of a form reach far below the last row, ready for the rows to come. Univer computes every
 * cell of them at once, so they are drawn only a little beyond what is filled; the steps are wide
 * so that a new row seldom changes the rules.
 */
const rowStep = 50;

function lastRow(tab: TabSnapshot): number {
  let last = 0;
  for (const [row, , cell] of tab.cells)
    if (row > last && cell.value !== undefined && cell.value !== null) last = row;
  return Math.min(tab.rowCount, (Math.floor((last + 10) / rowStep) + 1) * rowStep);
}

/** The rules of a tab in order of priority; a condition we do not know is left out. */
export function tabConditionalFormats(tab: TabSnapshot): IConditionFormattingRule[] {
  const end = tab.conditionalRules.length > 0 ? lastRow(tab) : 0;
  const rules: IConditionFormattingRule[] = [];
  tab.conditionalRules.forEach((rule, index) => {
    const value = formulaOf(rule);
    const areas = rule.areas.filter((area) => area.startRow < end);
    if (value === undefined || areas.length === 0) return;
    rules.push({
      cfId: `format-${tab.sheetId}-${index}`,
      stopIfTrue: false,
      ranges: areas.map((area) => ({
        startRow: area.startRow,
        endRow: Math.min(area.endRow, end) - 1,
        startColumn: area.startColumn,
        endColumn: Math.min(area.endColumn, tab.columnCount) - 1,
      })),
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value,
        style: styleOf(rule.format, false),
      },
    });
  });
  return rules;
}
