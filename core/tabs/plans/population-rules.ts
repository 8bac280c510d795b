// The arithmetic of people that several forms draw by themselves.

import type { ConditionalFormat } from '../edit.ts';
import type { RuleSheet } from './rule-sheet.ts';
import { literal, whenNumbers } from './rule-sheet.ts';

/** Individuals fewer than households, shown on both: the columns are neighbours. */
export function fewerThanHouseholds({ cell, error }: RuleSheet): ConditionalFormat {
  const individuals = cell('individuals');
  const households = cell('households');
  const fewer = `${individuals}<${households}`;
  return error('households', 'individuals', whenNumbers([individuals, households], fewer));
}

/**
 * Neighbouring columns from `first` to `last` that are all given or none, and add up to `total`.
 */
export function partsOfTotal(
  { cell, moving, across, count, error, warning }: RuleSheet,
  first: string,
  last: string,
  total: string,
): readonly ConditionalFormat[] {
  const parts = across(first, last);
  const all = literal(count(first, last));
  return [
    error(
      first,
      last,
      `AND(COUNT(${parts})=${all},ISNUMBER(${cell(total)}),SUM(${parts})<>${cell(total)})`,
    ),
    warning(first, last, `AND(COUNT(${parts})>0,COUNT(${parts})<${all},${moving(first)}="")`),
  ];
}

/** A number that is larger than the one it is part of. */
export function moreThan({ cell, error }: RuleSheet, id: string, than: string): ConditionalFormat {
  return error(id, id, whenNumbers([cell(id), cell(than)], `${cell(id)}>${cell(than)}`));
}
