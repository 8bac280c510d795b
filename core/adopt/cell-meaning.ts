// What a cell of somebody else's table means where the form's own reader does not understand it: codes
// of other lists, answers that repeat the question, marks for "not known".

import type { FormId } from '../forms/form.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { answerIn } from '../reading/answer-phrase.ts';
import { columnReader } from '../reading/column-reader.ts';
import type { Cell, Grid } from '../table/cell.ts';
import { fold } from '../table/fold.ts';
import { foreignCode, isNotGiven } from './foreign-values.ts';
import type { ColumnMatch } from './match-columns.ts';

/** A site is called what people call it, also "N/A". */
const NEVER_EMPTY: readonly string[] = ['site_name', 'site_id'];

/** What a cell means that the column's reader does not understand; undefined: leave it. */
export function meaningOf(
  form: FormId,
  { column, heading }: ColumnMatch,
  gazetteer: Gazetteer | null,
): (cell: Cell) => string | null | undefined {
  const read = columnReader(column, gazetteer);
  const question = fold(heading.text);
  const isList = column.list?.kind === 'codes';
  const find = (cell: Cell): string | null | undefined => {
    const text = String(cell).trim();
    const value = read(cell);
    const isUnderstood = typeof value !== 'object' || value?.value !== undefined;
    if (isList && isUnderstood) return undefined;
    if (isList) {
      const code = foreignCode(form, column.id, text);
      if (code !== undefined) return code;
    }
    const answer = column.kind === 'yes-no' ? answerIn(text, question) : null;
    if (answer !== null) return answer;
    const isEmpty = typeof cell === 'string' && isNotGiven(text);
    return isEmpty && !NEVER_EMPTY.includes(column.id) ? null : undefined;
  };
  const known = new Map<Cell, string | null | undefined>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, find(cell));
    return known.get(cell);
  };
}

/**
 * Whether what stands in a column allows the match. A column that is ours by name is ours whatever it
 * holds. Another one with answers to choose from must hold at least one of them; where the form can do
 * without the column, nothing but them, so that no row is held back for a value that nobody asked for.
 * @param first Zero-based first row below the header.
 */
export function valuesAllow(match: ColumnMatch, form: FormId, rows: Grid, first: number): boolean {
  const { column, heading, trust } = match;
  if (trust === 'named' || column.list?.kind !== 'codes') return true;
  const read = columnReader(column, null);
  const meaning = meaningOf(form, match, null);
  const cells = new Set(rows.slice(first).map((row) => row[heading.index] ?? null));
  cells.delete(null);
  let fitting = 0;
  let others = 0;
  for (const cell of cells) {
    const code = meaning(cell);
    const value = code === undefined ? read(cell) : code;
    if (value === null) continue;
    if (typeof value === 'object' && value.value === undefined) others += 1;
    else fitting += 1;
  }
  return column.required === 'optional' ? others === 0 : fitting > 0 || others === 0;
}
