// Which cells of a form tab its own rules colour, as a person sees them: id to colour.

import { toSerial } from '../../core/table/serial-date.ts';
import type { Form } from '../../core/forms/form.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Cell, Grid } from '../../core/table/cell.ts';
import { planFormTab } from '../../core/tabs/plans/form-tab.ts';
import { contextOf } from '../core/tabs/plans/context.ts';
import { computeFormula } from './formula.ts';

/** A row as a facilitator leaves it: what stands in the cells that are not empty. */
export type TypedRow = Readonly<Record<string, Cell>>;

export const ERROR = '#f4cccc';
export const WARNING = '#fff2cc';

export const day = (year: number, month: number, date: number): number =>
  toSerial({ year, month, day: date }) ?? 0;

/** Columns that are coloured in each data row: id to colour, the first rule that holds. */
export function shownColours(
  form: Form,
  rows: readonly TypedRow[],
  changed: Partial<Settings> = {},
): readonly Readonly<Record<string, string>>[] {
  const { layout } = planFormTab(form, contextOf('fr', changed));
  const grid: Grid = [[], [], ...rows.map((row) => form.columns.map(({ id }) => row[id] ?? null))];
  return rows.map((_, index) => {
    const colours: Record<string, string> = {};
    form.columns.forEach(({ id }, columnIndex) => {
      const target = { row: index + 3, column: columnIndex + 1 };
      const rule = layout.conditionalFormats?.find(({ area, formula }) => {
        const inside =
          target.column >= area.column &&
          target.column < area.column + area.columns &&
          target.row < area.row + area.rows;
        return inside && computeFormula(formula, grid, area, target) === true;
      });
      const colour = rule?.style.background;
      if (colour !== undefined) colours[id] = colour;
    });
    return colours;
  });
}
