// Reads somebody else's table as one form, with the form's own readers: which rows are records, what
// they say, and why the other rows are none.

import type { Form } from '../forms/form.ts';
import type { Finding } from '../findings/finding.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { columnReader } from '../reading/column-reader.ts';
import { isFilled } from '../reading/find-header.ts';
import { headerKey, headerNames } from '../reading/header-names.ts';
import { readRows } from '../reading/read-rows.ts';
import type { Cell, Grid } from '../table/cell.ts';
import type { Table } from '../table/table.ts';
import type { FormFit } from './choose-forms.ts';
import { isTagRow } from './find-header-rows.ts';
import type { SourceHeader } from './source-header.ts';
import { understandCells, type UnderstoodCells } from './understand-cells.ts';

/** Why a row of the source is no record. */
export type NoRecordReason = 'title' | 'subtotal' | 'repeated-header' | 'remark';

/** A record of the source, as one form reads it. */
export interface SourceRecord {
  /** Sheet row, from 1. */
  readonly row: number;
  readonly values: Readonly<Record<string, Cell | undefined>>;
  /** Columns whose cell is copied as it stands, because a person must say what it means. */
  readonly asItStands: ReadonlySet<string>;
}

/** A cell that nobody but a person can make clear. */
export interface UnclearCell {
  readonly row: number;
  readonly column: string;
  readonly raw: Cell;
}

/** The source as one form. */
export interface SourceReading {
  readonly form: Form;
  readonly fit: FormFit;
  readonly records: ReadonlyMap<number, SourceRecord>;
  /** Rows that are no records of this form, by sheet row. */
  readonly noRecords: ReadonlyMap<number, NoRecordReason>;
  readonly unclear: readonly UnclearCell[];
  readonly understood: UnderstoodCells;
}

const ASKED: readonly Finding['code'][] = ['date/ambiguous', 'date/exchanged'];

/** Reads the rows below the header as the form of `fit`. */
export function readSource(
  source: Table,
  header: SourceHeader,
  fit: FormFit,
  gazetteer: Gazetteer,
): SourceReading {
  const { form, matches } = fit;
  const { first } = header.rows;
  const understood = understandCells(source.rows, first, form.id, matches, gazetteer);
  const noRecords = new Map<number, NoRecordReason>();
  const rows = understood.rows.map((row, index) => {
    if (index < first || !isRepeatedHeader(row, source.rows, header)) return row;
    noRecords.set(index + 1, 'repeated-header');
    return [];
  });
  const columns = new Map(matches.map(({ column, heading }) => [column.id, heading.index]));
  const read = readRows({
    table: { ...source, rows },
    form,
    names: headerNames(form),
    columns,
    readers: matches.map(({ column, heading }) => ({
      id: column.id,
      index: heading.index,
      read: columnReader(column, gazetteer),
    })),
    from: first,
    to: rows.length,
    keyHeading: null,
  });
  const asked = new Map<number, Set<string>>();
  for (const { code, place, columnId } of read.findings) {
    const row = place.row ?? 0;
    if (columnId === null) noRecords.set(row, reasonOf(code));
    else if (ASKED.includes(code)) asked.set(row, (asked.get(row) ?? new Set()).add(columnId));
  }
  const records = new Map<number, SourceRecord>();
  const unclear: UnclearCell[] = [];
  for (const { place, values, unread } of read.rows) {
    const asItStands = new Set([...unread, ...(asked.get(place.row) ?? [])]);
    const raw = (id: string): Cell => rows[place.row - 1]?.[columns.get(id) ?? -1] ?? null;
    for (const column of asItStands) unclear.push({ row: place.row, column, raw: raw(column) });
    const kept = Object.fromEntries([...asItStands].map((id) => [id, raw(id)]));
    records.set(place.row, { row: place.row, values: { ...values, ...kept }, asItStands });
  }
  source.rows.forEach((row, index) => {
    // Nothing but marks for "not known": no record, and no row that vanishes without a word either.
    const isNamed = records.has(index + 1) || noRecords.has(index + 1);
    if (index >= first && !isNamed && row.some(isFilled)) noRecords.set(index + 1, 'remark');
  });
  return { form, fit, records, noRecords, unclear, understood };
}

/** Rows above the header that hold something: titles, dates of issue, names of columns' groups. */
export function rowsAbove(rows: Grid, { rows: at }: SourceHeader): readonly number[] {
  const ours = [at.labels, at.group, at.sub, at.tags];
  return rows
    .slice(0, at.first)
    .flatMap((row, index) => (!ours.includes(index) && row.some(isFilled) ? [index + 1] : []));
}

/** Tags once more after an append, or the labels once more on every printed page. */
function isRepeatedHeader(
  row: readonly Cell[],
  rows: Grid,
  { rows: { labels } }: SourceHeader,
): boolean {
  if (isTagRow(row)) return true;
  const names = labels === null ? [] : (rows[labels] ?? []);
  const filled = row.flatMap((cell, index) => (isFilled(cell) ? [index] : []));
  const same = filled.filter((index) => {
    const key = headerKey(row[index] ?? null);
    return key !== '' && key === headerKey(names[index] ?? null);
  });
  return same.length >= 2 && same.length * 2 >= filled.length;
}

function reasonOf(code: Finding['code']): NoRecordReason {
  if (code === 'row/subtotal') return 'subtotal';
  return code === 'row/repeated-header' ? 'repeated-header' : 'remark';
}
