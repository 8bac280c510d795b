// The words in which a rule of a form tab is written: cells by column id, texts, areas. Formulas
// are in English notation and relative to the first row of data.

import type { CodeList } from '../../forms/code-lists/code-list.ts';
import type { Form } from '../../forms/form.ts';
import { columnLetters } from '../../table/a1.ts';
import type { ConditionalFormat } from '../edit.ts';
import { FORM_DATA_ROW } from '../tab-columns.ts';
import { ERROR_BACKGROUND, WARNING_BACKGROUND } from './tab-styles.ts';

/** A form's columns as formulas name them, over a number of rows. */
export interface RuleSheet {
  /** Cell of the column in the rule's own row: `$K3`. */
  readonly cell: (id: string) => string;
  /** The same without `$`: moves along the columns of an area. */
  readonly moving: (id: string) => string;
  /** Cells from one column to another in the rule's own row: `$R3:$Y3`. */
  readonly across: (first: string, last: string) => string;
  /** Number of columns from one to another. */
  readonly count: (first: string, last: string) => number;
  /** The whole column of data: `$B$3:$B$502`. */
  readonly down: (id: string) => string;
  /** A rule that marks the columns from `first` to `last`. */
  readonly error: Rule;
  readonly warning: Rule;
}

type Rule = (first: string, last: string, formula: string) => ConditionalFormat;

/** The columns of `form` over its first `rows` rows of data. */
export function ruleSheet(form: Form, rows: number): RuleSheet {
  const indexes = new Map(form.columns.map(({ id }, index) => [id, index + 1]));
  const lastRow = FORM_DATA_ROW + rows - 1;
  const column = (id: string): number => {
    const found = indexes.get(id);
    if (found === undefined) throw new Error(`form ${form.id} has no column ${id}`);
    return found;
  };
  const letters = (id: string): string => columnLetters(column(id));
  const rule =
    (background: string): Rule =>
    (first, last, formula) => ({
      area: {
        row: FORM_DATA_ROW,
        column: column(first),
        rows,
        columns: column(last) - column(first) + 1,
      },
      formula: `=${formula}`,
      style: { background },
    });
  const cell = (id: string): string => `$${letters(id)}${FORM_DATA_ROW}`;
  return {
    cell,
    moving: (id) => `${letters(id)}${FORM_DATA_ROW}`,
    across: (first, last) => `${cell(first)}:${cell(last)}`,
    count: (first, last) => column(last) - column(first) + 1,
    down: (id) => `$${letters(id)}$${FORM_DATA_ROW}:$${letters(id)}$${lastRow}`,
    error: rule(ERROR_BACKGROUND),
    warning: rule(WARNING_BACKGROUND),
  };
}

/** `AND(…)` that only holds when all these cells are numbers. */
export function whenNumbers(cells: readonly string[], condition: string): string {
  return `AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(',')},${condition})`;
}

/**
 * Whether a cell shows one of these codes, in whichever language it was chosen or typed. Sheets
 * compares texts without regard to case; aliases are left to the checks.
 */
export function shows(cell: string, list: CodeList, codes: readonly string[]): string {
  const values = list.codes
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, labels }) => [
      ...(/^\d+$/.test(code) ? [code] : []),
      ...[...new Set([code, ...Object.values(labels)])].map(quoted),
    ]);
  return `OR(${values.map((value) => `${cell}=${value}`).join(',')})`;
}

/** A number inside a formula: English notation, whatever the sheet's locale. */
export function literal(value: number): string {
  return String(value);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
