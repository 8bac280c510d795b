// Contradictions as rows of the conflicts tab: the row that counts on the left, each other one on
// the right.

import type { Cell } from '../table/cell.ts';
import { TAB_COLUMNS } from '../tabs/tab-columns.ts';
import type { OwnColumn } from '../tabs/tab-columns.ts';
import type { Candidate, Conflict } from './record.ts';
import { periodOf } from './form-key.ts';
import { sourceLink } from './source-link.ts';

/** Column, from 1, that tells one row of the conflicts tab from another. */
export const CONFLICT_KEY_COLUMN = TAB_COLUMNS.conflicts.indexOf('link_b') + 1;

/**
 * One row for each candidate that does not count.
 * @param names names of the spreadsheets by id, as far as they are registered
 */
export function conflictRows(
  conflict: Conflict,
  names: ReadonlyMap<string, string>,
): readonly (readonly Cell[])[] {
  const [counted, ...others] = conflict.candidates;
  if (counted === undefined) return [];
  return others
    .filter(({ hash }) => hash !== counted.hash)
    .map((other) => {
      const row = sideBySide(conflict, counted, other, names);
      return TAB_COLUMNS.conflicts.map((id) => row[id]);
    });
}

function sideBySide(
  conflict: Conflict,
  counted: Candidate,
  other: Candidate,
  names: ReadonlyMap<string, string>,
): Readonly<Record<OwnColumn<'conflicts'>, Cell>> {
  return {
    site_id: counted.values['site_id'] ?? null,
    site_name: counted.values['site_name'] ?? null,
    week_end: periodOf(conflict.form, counted.values),
    counted: counted.origin.team,
    team_a: counted.origin.team,
    individuals_a: counted.values['individuals'] ?? null,
    households_a: counted.values['households'] ?? null,
    name_a: names.get(counted.origin.document) ?? null,
    document_a: counted.origin.document,
    row_a: counted.origin.row,
    link_a: sourceLink(counted.origin),
    team_b: other.origin.team,
    individuals_b: other.values['individuals'] ?? null,
    households_b: other.values['households'] ?? null,
    name_b: names.get(other.origin.document) ?? null,
    document_b: other.origin.document,
    row_b: other.origin.row,
    link_b: sourceLink(other.origin),
  };
}
