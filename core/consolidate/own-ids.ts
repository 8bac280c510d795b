// Identifiers of rows that nothing else tells apart: one person interviewed, one activity. The add-in
// writes them into the sheet; where one is blank all the same, it follows from what the row says.

import type { Form, FormId } from '../forms/form.ts';
import type { Reading } from '../reading/reading.ts';
import type { Cell } from '../table/cell.ts';
import { hashText } from './content-hash.ts';
import { ID_COLUMN, keyOf } from './form-key.ts';
import { hashEntered } from './stored-values.ts';

type Values = Readonly<Record<string, Cell | undefined>>;

/** First letters of the identifiers, so that people see what one belongs to. */
const PREFIX: Readonly<Partial<Record<FormId, string>>> = { intentions: 'RI', interventions: 'IV' };

/** Characters after the prefix: 36^10 identifiers, and half a million rows meet by chance in 1 case of 30,000. */
const LENGTH = 10;

/** Whether rows of the form are told apart by an identifier of their own. */
export function hasOwnIds(form: FormId): boolean {
  return PREFIX[form] !== undefined;
}

/** A blank identifier and what to write there. */
export interface FreshId {
  /** Sheet row and column, from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/**
 * Identifiers for the rows of a tab that have none; none where the tab lacks the column. They say
 * nothing of the site or of the order of the interviews (dictionary, response_id).
 * @param seed A text by chance that no other run has.
 */
export function freshIds({ form, columns, rows }: Reading, seed: string): readonly FreshId[] {
  const prefix = PREFIX[form.id];
  const id = ID_COLUMN[form.id];
  const column = columns.get(id);
  if (prefix === undefined || column === undefined) return [];
  return rows.flatMap(({ place, values }) =>
    values[id] === null
      ? [
          {
            row: place.row,
            column: column + 1,
            value: idOf(prefix, `${seed} ${form.id} ${place.row}`),
          },
        ]
      : [],
  );
}

/**
 * The key of each row, in the order of the rows. A row without its identifier has one that stays the
 * same while the row does: from its document, its content and, among rows that are alike, its rank.
 */
export function rowKeys({ form, table, rows }: Reading): readonly (string | null)[] {
  const prefix = PREFIX[form.id];
  if (prefix === undefined) return rows.map(({ values }) => keyOf(form, values));
  const alike = new Map<string, number>();
  return rows.map(({ values }) => {
    const key = keyOf(form, values);
    if (key !== null) return key;
    const content = contentOf(form, values);
    const rank = (alike.get(content) ?? 0) + 1;
    alike.set(content, rank);
    return idOf(prefix, `${table.document} ${content} ${rank}`);
  });
}

function contentOf(form: Form, values: Values): string {
  return hashEntered(
    form,
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value ?? null])),
  );
}

function idOf(prefix: string, text: string): string {
  return `${prefix}-${hashText(text).slice(-LENGTH)}`;
}
