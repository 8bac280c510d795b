// What is kept of a tab for ever: its headers, and of the rows that were read the columns of the form.
// Remarks, people's own columns ("Contact du chef de bloc") and cells in which the checks have seen
// personal data stay in the spreadsheet alone.

import type { Finding } from '../../../core/findings/finding.ts';
import { normalTag } from '../../../core/reading/header-names.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';

/** Rows of the tab at their places; what is not kept is empty. */
export function keptCopy(
  { table, columns, headerRow, rows }: Pick<Reading, 'table' | 'columns' | 'headerRow' | 'rows'>,
  findings: readonly Finding[],
): Grid {
  const ours = new Set(columns.values());
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
    return cells.map((cell, column) =>
      ours.has(column) && !personal.has(`${row}:${column + 1}`) ? cell : null,
    );
  });
}

function isTagRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === null || normalTag(cell) !== '');
}
