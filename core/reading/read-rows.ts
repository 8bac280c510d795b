// Reads the rows below the header. Every row that is not empty becomes a row or is named in a
// finding. Runs for every cell of a tab: well-typed values pass without allocation.

import type { Draft } from '../findings/draft.ts';
import { draft, placed } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Form } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import type { DateDoubt } from './date-doubts.ts';
import { judgeDoubts } from './date-doubts.ts';
import type { OrderEvidence } from './date-order.ts';
import { isFilled } from './find-header.ts';
import type { HeaderNames } from './header-names.ts';
import { settleMonthFirst } from './month-first.ts';
import { firstText, repeatedHeader, strayRow, subtotalText } from './odd-row.ts';
import type { Oddity, ValueReader } from './oddity.ts';
import type { FormRow } from './reading.ts';

/** Values of a row before the form's own type is known. */
export type AnyValues = Record<string, Cell | undefined>;

/** One bound column: where it stands and how its cells are read. */
export interface ReadColumn {
  readonly id: string;
  readonly index: number;
  readonly read: ValueReader;
}

/** What reading needs to know of the tab. */
export interface RowsPlan {
  readonly table: Table;
  readonly form: Form;
  readonly names: HeaderNames;
  readonly columns: ReadonlyMap<string, number>;
  readonly readers: readonly ReadColumn[];
  /** Zero-based first row of data, and the row after the last one that holds anything. */
  readonly from: number;
  readonly to: number;
  /** Text of the header over the form's first key column. */
  readonly keyHeading: Cell;
}

const NONE_UNREAD: readonly string[] = [];

/** Rows and findings of a tab. */
export function readRows(plan: RowsPlan): {
  readonly rows: readonly FormRow<AnyValues>[];
  readonly findings: readonly Finding[];
} {
  const { table, form, readers, from, to } = plan;
  const { document, tab } = table;
  const [keyId = ''] = form.key;
  const rows: FormRow<AnyValues>[] = [];
  const findings: Finding[] = [];
  const doubts: DateDoubt[] = [];
  const evidence = new Map<string, OrderEvidence>();
  const blank = blankValues(form, plan.columns);
  const odd: Oddity[] = [];
  const oddColumns: ReadColumn[] = [];

  for (let r = from; r < to; r++) {
    const cells = table.rows[r] ?? [];
    const values = { ...blank };
    let hasValue = false;
    odd.length = 0;
    oddColumns.length = 0;
    for (const column of readers) {
      const cell = cells[column.index];
      if (cell === null || cell === undefined || cell === '') continue;
      const value = column.read(cell);
      if (value === null) continue;
      hasValue = true;
      if (typeof value !== 'object') {
        values[column.id] = value;
      } else {
        values[column.id] = value.value;
        odd.push(value);
        oddColumns.push(column);
      }
    }
    const reason = noRecord(cells, hasValue, odd.length > 0, values[keyId], plan);
    if (reason === 'empty') continue;
    const place = { document, tab, row: r + 1 };
    if (reason !== null) {
      findings.push(placed(reason, { ...place, column: null }, null));
      continue;
    }
    if (odd.length === 0) {
      rows.push({ place, values, unread: NONE_UNREAD });
      continue;
    }
    const siteId = textOf(values['site_id']);
    const unread: string[] = [];
    odd.forEach((oddity, i) => {
      const column = oddColumns[i];
      if (column === undefined) return;
      if (oddity.value === undefined) unread.push(column.id);
      const finding = placed(oddity.draft, { ...place, column: column.index + 1 }, siteId);
      const { otherDay, value, first } = oddity;
      if (first !== undefined) countFirst(evidence, column.id, first);
      if (otherDay === undefined || typeof value !== 'number') {
        findings.push(finding);
        return;
      }
      doubts.push({
        quiet: finding,
        column: column.id,
        raw: cells[column.index] ?? null,
        dayFirst: value,
        monthFirst: otherDay,
        rowDates: datesOf(form, values, doubtfulColumns(odd, oddColumns)),
      });
    });
    rows.push({ place, values, unread });
  }
  const cellOf = (row: FormRow<AnyValues>, id: string): Cell =>
    table.rows[row.place.row - 1]?.[plan.columns.get(id) ?? -1] ?? null;
  const settled = settleMonthFirst(rows, doubts, evidence, cellOf, plan.columns);
  for (const finding of settled.findings) findings.push(finding);
  if (settled.open.length > 0) {
    const certain = tabDates(form, rows, settled.open);
    for (const finding of judgeDoubts(settled.open, certain)) findings.push(finding);
  }
  return { rows, findings };
}

function countFirst(
  evidence: Map<string, OrderEvidence>,
  column: string,
  first: 'day' | 'month',
): void {
  const found = evidence.get(column) ?? { day: 0, month: 0 };
  found[first] += 1;
  evidence.set(column, found);
}

/**
 * The values of an empty row, cloned for every row, so that all rows share one shape. JSON builds it
 * because V8 keeps such an object compact; one filled key by key becomes a hash table, and every row
 * with it (three times the memory and time).
 */
function blankValues(form: Form, columns: ReadonlyMap<string, number>): AnyValues {
  const empty = Object.fromEntries(form.columns.map(({ id }) => [id, null]));
  const blank = JSON.parse(JSON.stringify(empty)) as AnyValues;
  for (const { id } of form.columns) if (!columns.has(id)) blank[id] = undefined;
  return blank;
}

/** Why a row is no record: `empty`, or a draft that names it; null for a record. */
function noRecord(
  cells: readonly Cell[],
  hasValue: boolean,
  hasOdd: boolean,
  key: Cell | undefined,
  { columns, names, keyHeading }: RowsPlan,
): Draft | 'empty' | null {
  if (!hasValue) return cells.some(isFilled) ? strayRow(cells) : 'empty';
  const keyText = typeof key === 'string' ? key : null;
  if (hasOdd || keyText === keyHeading || keyText?.startsWith('#') === true) {
    const header = repeatedHeader(cells, columns, names);
    if (header !== null) return header;
  }
  if (keyText === null || subtotalText(keyText) !== null) {
    const first = firstText(cells);
    const total = first === null ? null : subtotalText(first);
    if (total !== null) return draft('row/subtotal', null, { text: total });
    if (first !== null && isTitle(cells, columns)) return strayRow(cells);
  } else if (keyText.includes(' ') && isTitle(cells, columns)) {
    return strayRow(cells);
  }
  return null;
}

/** A merged title looks like one text of several words at the left edge, with nothing beside it. */
function isTitle(cells: readonly Cell[], columns: ReadonlyMap<string, number>): boolean {
  const filled = cells.flatMap((cell, index) => (isFilled(cell) ? [index] : []));
  const [only = -1] = filled;
  const cell = cells[only];
  const leftmost = Math.min(...columns.values());
  return (
    filled.length === 1 && only <= leftmost && typeof cell === 'string' && /\S\s+\S/.test(cell)
  );
}

function doubtfulColumns(
  odd: readonly Oddity[],
  columns: readonly ReadColumn[],
): ReadonlySet<string> {
  return new Set(columns.filter((_, i) => odd[i]?.otherDay !== undefined).map(({ id }) => id));
}

/** Dates of one row that leave no doubt. */
function datesOf(form: Form, values: AnyValues, doubtful: ReadonlySet<string>): readonly number[] {
  return form.columns.flatMap(({ id, kind }) => {
    const value = values[id];
    return kind === 'date' && typeof value === 'number' && !doubtful.has(id) ? [value] : [];
  });
}

/** Dates of the whole tab that leave no doubt. */
function tabDates(
  form: Form,
  rows: readonly FormRow<AnyValues>[],
  doubts: readonly DateDoubt[],
): readonly number[] {
  const byRow = new Map<number, Set<string>>();
  for (const { quiet, column } of doubts) {
    const row = quiet.place.row ?? 0;
    byRow.set(row, (byRow.get(row) ?? new Set()).add(column));
  }
  const none: ReadonlySet<string> = new Set();
  return rows.flatMap(({ place, values }) => datesOf(form, values, byRow.get(place.row) ?? none));
}

function textOf(value: Cell | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
