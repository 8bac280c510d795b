// What is kept of a tab for ever: its headers, and of the rows that were read the columns of the form.
// Remarks, people's own columns ("Contact du chef de bloc") and cells in which the checks have seen
// personal data stay in the spreadsheet alone; so do answers that only coordinators may see, and all
// answers of a person who did not agree to the interview.

import { confidentialColumns } from '../../../core/consolidate/confidential.ts';
import { askedAfterConsent, hasConsent } from '../../../core/consolidate/consent.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { normalTag } from '../../../core/reading/header-names.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';

/** Rows of the tab at their places; what is not kept is empty. */
export function keptCopy(
  { form, table, columns, headerRow, rows }: Omit<Reading, 'findings'>,
  findings: readonly Finding[],
): Grid {
  const untold = confidentialColumns(form);
  const asked = askedAfterConsent(form);
  const ours = indexesOf(columns, (id) => !untold.has(id));
  const withoutConsent = indexesOf(columns, (id) => !untold.has(id) && !asked.has(id));
  const agreed = new Set(
    rows.flatMap(({ place, values }) =>
      asked.size === 0 || hasConsent(values) ? [place.row] : [],
    ),
  );
  const read = new Set(rows.map(({ place }) => place.row));
  const personal = new Set(
    findings
      .filter(({ code, place }) => code === 'text/personal-data' && place.tab === table.tab)
      .map(({ place }) => `${place.row ?? 0}:${place.column ?? 0}`),
  );
  return table.rows.map((cells, index): readonly Cell[] => {
    const row = index + 1;
    if (row === headerRow || (!read.has(row) && isTagRow(cells))) return cells;
    if (!read.has(row)) return [];
    const kept = agreed.has(row) ? ours : withoutConsent;
    return cells.map((cell, column) =>
      kept.has(column) && !personal.has(`${row}:${column + 1}`) ? cell : null,
    );
  });
}

function indexesOf(
  columns: Reading['columns'],
  isKept: (id: string) => boolean,
): ReadonlySet<number> {
  return new Set([...columns].flatMap(([id, index]) => (isKept(id) ? [index] : [])));
}

function isTagRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === null || normalTag(cell) !== '');
}
