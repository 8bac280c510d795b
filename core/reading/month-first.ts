// Columns that write the month first. Their doubtful texts are read month first, and days that the
// spreadsheet has exchanged on its own are asked about. Nothing is exchanged silently.

import { draft, placed, safe, unsafe } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Cell } from '../table/cell.ts';
import type { DateDoubt } from './date-doubts.ts';
import { exchanged, mayBeExchanged, writtenFirst, type OrderEvidence } from './date-order.ts';
import type { FormRow } from './reading.ts';

type Row = FormRow<Record<string, Cell | undefined>>;

/** Doubts that the columns' order leaves open, and what is reported of those it settles. */
export interface SettledDoubts {
  readonly open: readonly DateDoubt[];
  readonly findings: readonly Finding[];
}

/**
 * Settles what the order of the columns settles; a doubt that is settled month first changes the
 * value of its row.
 * @param evidence Texts with one possible reading, by column id.
 * @param cellOf The cell of a row in a column, as it stands in the sheet.
 * @param indexOf Zero-based column of the sheet by column id.
 */
export function settleMonthFirst(
  rows: readonly Row[],
  doubts: readonly DateDoubt[],
  evidence: ReadonlyMap<string, OrderEvidence>,
  cellOf: (row: Row, column: string) => Cell,
  indexOf: ReadonlyMap<string, number>,
): SettledDoubts {
  const monthFirst = new Set(
    [...evidence].filter(([, found]) => writtenFirst(found) === 'month').map(([id]) => id),
  );
  if (monthFirst.size === 0) return { open: doubts, findings: [] };
  const byPlace = new Map(rows.map((row) => [row.place.row, row]));
  const findings: Finding[] = [];
  const open = doubts.filter((doubt) => {
    const { column, raw, quiet, monthFirst: value } = doubt;
    const row = byPlace.get(quiet.place.row ?? 0);
    if (!monthFirst.has(column) || row === undefined) return true;
    row.values[column] = value;
    const settled = draft(
      'date/normalised',
      column,
      { column, raw, value },
      { suggestion: safe(value) },
    );
    findings.push(placed(settled, quiet.place, quiet.siteId));
    return false;
  });
  for (const column of monthFirst) {
    const index = indexOf.get(column) ?? 0;
    const numbers = rows.filter((row) => typeof cellOf(row, column) === 'number');
    const serials = numbers.flatMap((row) => row.values[column] ?? []).filter(isNumber);
    if (!mayBeExchanged(serials)) continue;
    for (const row of numbers) {
      const value = row.values[column];
      const other = isNumber(value) ? exchanged(value) : null;
      if (!isNumber(value) || other === null) continue;
      const suggestion = unsafe(other);
      const fault = draft('date/exchanged', column, { column, value, other }, { suggestion });
      const { site_id: site } = row.values;
      const siteId = typeof site === 'string' ? site : null;
      findings.push(placed(fault, { ...row.place, column: index + 1 }, siteId));
    }
  }
  return { open, findings };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
