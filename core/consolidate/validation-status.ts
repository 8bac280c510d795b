// What a coordinator has decided about a weekly report: it is written in the base tab, holds as long as
// the facilitator's values do, and is open again when they change. Facilitators do not decide it: what
// they type into the column is not read.

import { validationStatus } from '../forms/code-lists/weekly.ts';
import type { Code, Form } from '../forms/form.ts';
import type { WeeklyValues } from '../reading/reading.ts';
import type { Cell } from '../table/cell.ts';
import { fold } from '../table/fold.ts';
import { BASE_COLUMNS } from '../tabs/tab-columns.ts';
import type { BaseColumn } from '../tabs/tab-columns.ts';

const COLUMN = 'validation_status';

/** State of a report that nobody has decided about. */
const SUBMITTED = 'soumis';

/** A base row as it shall stand. */
export interface DecidedRow {
  readonly row: readonly Cell[];
  /** The decision that no longer holds, because the values it was about have changed; or null. */
  readonly reopened: string | null;
}

/**
 * The row with what a coordinator has written into the one that stands in the base tab now. A text
 * that is no state of the list stays as it was written.
 * @param row the record as a row of the base tab
 * @param standing the row that stands there under the same key, if any
 */
export function withDecision(
  form: Form,
  row: readonly Cell[],
  standing: readonly Cell[] | undefined,
): DecidedRow {
  const at = form.columns.findIndex(({ id }) => id === COLUMN);
  const written = standing?.[at] ?? null;
  if (at < 0 || standing === undefined || written === null || written === '') {
    return { row, reopened: null };
  }
  const status = stateOf(written);
  if (status === SUBMITTED) return { row, reopened: null };
  if (!isSameVersion(form, row, standing)) return { row, reopened: String(status) };
  return { row: row.map((cell, column) => (column === at ? status : cell)), reopened: null };
}

/**
 * Whether a coordinator has refused the report. It stays in the base, where everybody sees the
 * decision, and counts in no report until the facilitator has sent other values.
 */
export function isRefused({
  validation_status: status,
}: Pick<WeeklyValues, 'validation_status'>): boolean {
  return status === 'rejete';
}

/** The same values of the same spreadsheet: those have been taken at one moment. */
function isSameVersion(form: Form, row: readonly Cell[], standing: readonly Cell[]): boolean {
  const cells = (id: BaseColumn): readonly Cell[] => {
    const column = form.columns.length + BASE_COLUMNS.indexOf(id);
    return [row[column] ?? null, standing[column] ?? null];
  };
  const [document, other] = cells('source_document');
  const [taken, before] = cells('consolidated_at').map(Number);
  // Half a second: a moment may lose its last digits on the way through a spreadsheet.
  return document === other && Math.abs((taken ?? 0) - (before ?? 0)) < 0.5 / 86_400;
}

function stateOf(written: Cell): Cell {
  const text = fold(String(written));
  const code = validationStatus.codes.find((one) =>
    wordsOf(one).some((word) => fold(word) === text),
  );
  return code?.code ?? written;
}

function wordsOf({ code, labels, aliases = [] }: Code): readonly string[] {
  return [code, ...Object.values(labels), ...aliases];
}
