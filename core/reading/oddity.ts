// What a value reader gives for a cell that does not hold a plain, well-typed value.

import type { Draft } from '../findings/draft.ts';
import { draft } from '../findings/draft.ts';
import type { ExpectedValue, Suggestion } from '../findings/finding.ts';
import type { Cell } from '../table/cell.ts';
import type { WrittenFirst } from './date-text.ts';

/** A cell that needs a finding. */
export interface Oddity {
  /** What the cell counts as; `undefined` when it cannot be used. */
  readonly value: Exclude<Cell, null> | undefined;
  readonly draft: Draft;
  /** Other day a date may mean, for `date-doubts` to judge beside the tab's other dates. */
  readonly otherDay?: number;
  /** What a date of figures writes first, where only that reading is possible. */
  readonly first?: WrittenFirst;
}

/**
 * Reads one cell of one column: a value, `null` for an empty cell, or an oddity. Returns plain
 * values without allocating, because it runs for every cell.
 */
export type ValueReader = (cell: Cell) => Cell | Oddity;

/** A cell that cannot be read as its column wants. */
export function unreadable(
  column: string,
  raw: Cell,
  expected: ExpectedValue,
  suggestion: Suggestion | null = null,
): Oddity {
  return {
    value: undefined,
    draft: draft('value/unreadable', column, { column, raw, expected }, { suggestion }),
  };
}

/** Whether a text holds nothing but spaces of any kind. */
export function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}
