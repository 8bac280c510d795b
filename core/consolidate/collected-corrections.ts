// The log of corrections of a source as the master collects it: every row that is a correction, with the
// team filled in and without what must not leave the spreadsheet.

import { personalDataIn } from '../disclosure/personal-data.ts';
import type { Cell, Grid } from '../table/cell.ts';
import { OWN_DATA_ROW, TAB_COLUMNS, type OwnColumn } from '../tabs/tab-columns.ts';

/** Columns that quote cells; who corrected is an address and stays. */
const QUOTES: ReadonlySet<OwnColumn<'corrections'>> = new Set<OwnColumn<'corrections'>>([
  'issue',
  'old_value',
  'new_value',
]);

/** Instead of a text in which somebody can be recognised. */
const WITHHELD = '…';

/**
 * Rows for the master's log, in their order.
 * @param rows The whole tab of the source, from row 1.
 * @param team For rows that name no organisation.
 */
export function collectedCorrections(rows: Grid, team: string): Grid {
  const at = (id: OwnColumn<'corrections'>): number => TAB_COLUMNS.corrections.indexOf(id);
  return rows
    .slice(OWN_DATA_ROW - 1)
    .filter((row) => isFilled(row[at('variable')]) && isFilled(row[at('check_id')]))
    .map((row) =>
      TAB_COLUMNS.corrections.map((id, column): Cell => {
        const cell = row[column] ?? null;
        if (id === 'agency' && !isFilled(cell)) return team;
        const isPersonal =
          QUOTES.has(id) && typeof cell === 'string' && personalDataIn(cell).length > 0;
        return isPersonal ? WITHHELD : cell;
      }),
    );
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && cell !== '';
}
