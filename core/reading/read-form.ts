// Reads a tab as a form: header cells become columns, cells become values, everything else becomes
// findings. Does not check whether values make sense.

import { draft, placed } from '../findings/draft.ts';
import type { Finding } from '../findings/finding.ts';
import type { Form, ValuesOf } from '../forms/form.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Cell, Grid } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import { bindColumns } from './bind-columns.ts';
import { columnReader } from './column-reader.ts';
import { findHeader, isFilled } from './find-header.ts';
import { headerNames } from './header-names.ts';
import { namelessColumns } from './nameless-columns.ts';
import { looksLikeRecord, recordAboveHeader, strayRow } from './odd-row.ts';
import type { FormRow, Reading } from './reading.ts';
import { readRows } from './read-rows.ts';

/**
 * Reads one tab as one form.
 * @param gazetteer Names places and zones: with it "Bimbo 1" becomes `bimbo_1`; without it such
 * cells stay as they were typed.
 * @param organisations Names organisations: with them "UNHCR" becomes `HCR`; without them such cells
 * stay as they were typed.
 * @example readForm(table, weeklyReport, gazetteer).rows[0]?.values.individuals // 1475
 */
export function readForm<F extends Form>(
  table: Table,
  form: F,
  gazetteer: Gazetteer | null = null,
  organisations: readonly Organisation[] = [],
): Reading<ValuesOf<F>> {
  const { document, tab, rows } = table;
  const names = headerNames(form);
  const header = findHeader(rows, names, headingTest(table, form));
  if (header.labels === null) return withoutHeader(table, form);

  const { columns, faults } = bindColumns(table, form, names, header);
  const at = (row: number | null, column: number | null): Finding['place'] => ({
    document,
    tab,
    row,
    column,
  });
  const headerRow = header.labels + 1;
  const findings: Finding[] = faults.map(({ draft: fault, index }) =>
    placed(fault, at(headerRow, index === null ? null : index + 1), null),
  );

  const tagsFollow = header.tags === header.labels + 1;
  const from = header.labels + (tagsFollow ? 2 : 1);
  const keyIndex = columns.get(form.key[0] ?? '');
  rows.slice(0, header.labels).forEach((row, r) => {
    if (r === header.tags || !row.some(isFilled)) return;
    const fault = looksLikeRecord(row, keyIndex) ? recordAboveHeader(row) : strayRow(row);
    findings.push(placed(fault, at(r + 1, null), null));
  });
  const to = endOfContent(rows, from);
  const named = new Set([...columns.values(), ...table.bound.keys()]);
  for (const r of [header.labels, header.tags]) {
    (r === null ? [] : (rows[r] ?? [])).forEach((cell, c) => isFilled(cell) && named.add(c));
  }
  for (const index of namelessColumns(rows, from, to, named)) {
    findings.push(
      placed(draft('header/unknown', null, { header: '' }), at(headerRow, index + 1), null),
    );
  }

  const readers = form.columns.flatMap((column) => {
    const index = columns.get(column.id);
    return index === undefined
      ? []
      : [{ id: column.id, index, read: columnReader(column, gazetteer, organisations) }];
  });
  const keyHeading: Cell =
    keyIndex === undefined ? null : (rows[header.labels]?.[keyIndex] ?? null);
  const read = readRows({ table, form, names, columns, readers, from, to, keyHeading });
  for (const finding of read.findings) findings.push(finding);
  return {
    form,
    table,
    columns,
    headerRow,
    // The readers give each column a value of its kind, which the compiler cannot see.
    rows: read.rows as readonly FormRow<unknown>[] as readonly FormRow<ValuesOf<F>>[],
    findings,
  };
}

/**
 * Columns that metadata binds keep their meaning under headings that nobody knows. Where the header
 * was deleted, the first record stands in its place, and must not be taken for one.
 */
function headingTest(
  { bound }: Table,
  { columns, key }: Form,
): ((row: readonly Cell[]) => boolean) | null {
  const ids = new Set<string>(columns.map(({ id }) => id));
  if (![...bound.values()].some((id) => ids.has(id))) return null;
  const keyIndex = [...bound].find(([, id]) => id === key[0])?.[0];
  return (row) => !looksLikeRecord(row, keyIndex);
}

/** Nothing can be read: one finding for each column that makes the form's key. */
function withoutHeader<F extends Form>(table: Table, form: F): Reading<ValuesOf<F>> {
  const place = { document: table.document, tab: table.tab, row: null, column: null };
  const findings = form.key.map((column) =>
    placed(draft('header/missing', column, { column }), place, null),
  );
  return { form, table, columns: new Map(), headerRow: 0, rows: [], findings };
}

/** The row after the last one that holds anything; spare rows below cost one look each. */
function endOfContent(rows: Grid, from: number): number {
  let end = rows.length;
  while (end > from && !hasContent(rows[end - 1] ?? [])) end -= 1;
  return end;
}

function hasContent(row: readonly Cell[]): boolean {
  for (const cell of row) if (cell !== null && cell !== '') return true;
  return false;
}
