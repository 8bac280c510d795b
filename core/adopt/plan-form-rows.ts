// Which rows of the source become rows of one form, with which cells, and why the others do not.

import type { Form } from '../forms/form.ts';
import type { Cell } from '../table/cell.ts';
import { cellAt } from '../table/table.ts';
import type { LeftRow } from './adoption.ts';
import type { AdoptionInput } from './adoption-input.ts';
import type { NewRow, TargetTab } from './append-rows.ts';
import { completions } from './complete-row.ts';
import type { ExtraColumn } from './extra-columns.ts';
import type { SourceReading } from './read-source.ts';
import type { SiteCode } from './site-codes.ts';
import { MARK_COLUMN, markCell, markedRows, weekMark } from './source-mark.ts';
import { writtenValue } from './written-value.ts';

/** What is copied into one form. */
export interface PlannedForm {
  readonly reading: SourceReading;
  /** New rows by sheet row of the source. */
  readonly rows: ReadonlyMap<number, NewRow>;
  /** Values that were completed, by sheet row of the source. */
  readonly completed: ReadonlyMap<number, ReadonlyMap<string, Cell>>;
  readonly left: readonly LeftRow[];
}

/** What the forms of one adoption share. */
export interface SharedByForms {
  readonly readings: readonly SourceReading[];
  readonly codes: ReadonlyMap<number, SiteCode>;
  readonly byExternal: ReadonlyMap<Cell, string>;
  readonly marks: ReadonlyMap<number, string>;
}

/** @param extras Columns of the source that this form keeps at its right. */
export function planFormRows(
  input: AdoptionInput,
  target: TargetTab,
  reading: SourceReading,
  shared: SharedByForms,
  extras: readonly ExtraColumn[],
): PlannedForm {
  const { form } = reading;
  const rows = new Map<number, NewRow>();
  const completed = new Map<number, ReadonlyMap<string, Cell>>();
  const left: LeftRow[] = [];
  const leave = (row: number, reason: LeftRow['reason']): void => {
    left.push({ row, form: form.id, reason });
  };
  const before = markedRows(target.reading.table);
  const reported = new Set(target.reading.rows.map(({ values }) => keyOf(form, values)));
  const week = form.id === 'weekly' ? input.week : null;
  const written = writer(input, form);
  const own = ownColumns(reading, shared.readings);
  const taken = new Set(reading.fit.matches.map(({ column }) => column.id));

  reading.noRecords.forEach((reason, row) => {
    leave(row, reason);
  });
  for (const record of reading.records.values()) {
    const { row } = record;
    // Beside the registry, a form takes what it alone has: a site without figures has no report.
    if (own !== null && own.every((id) => record.values[id] == null)) continue;
    const mark = weekMark(shared.marks.get(row) ?? '', week);
    const code = shared.codes.get(row);
    const identity = identityOf(form, record.values, code, shared.byExternal);
    const values = { ...valuesOfRow(shared.readings, row), ...record.values, ...identity };
    const added = completions(form.id, values, taken, { ...input, week });
    const key = keyOf(form, { ...values, ...Object.fromEntries(added) });
    if (before.has(mark)) leave(row, 'adopted');
    else if (form.id === 'sites' && isRegistered(code)) leave(row, 'registered');
    else if (key !== null && reported.has(key)) leave(row, 'reported');
    else {
      const cells = new Map<string, Cell>();
      for (const { id } of form.columns) {
        const value = identity[id] ?? record.values[id] ?? added.get(id) ?? null;
        if (value === null) continue;
        cells.set(id, record.asItStands.has(id) ? value : written(id, value));
      }
      for (const { id, index } of extras) {
        const value = cellAt(input.source.rows, row - 1, index);
        if (value !== null && value !== '') cells.set(id, value);
      }
      const origin = input.words.originOf(input.source.tab, row);
      rows.set(row, cells.set(MARK_COLUMN, markCell(origin, mark)));
      completed.set(row, added);
    }
  }
  return { reading, rows, completed, left };
}

/** Columns that only this form takes, when another form is filled before it. */
function ownColumns(
  { form, fit }: SourceReading,
  readings: readonly SourceReading[],
): readonly string[] | null {
  const [first] = readings;
  if (first === undefined || first.form.id === form.id) return null;
  const others = new Set(first.fit.matches.map(({ heading }) => heading.index));
  return fit.matches
    .filter(({ heading }) => !others.has(heading.index))
    .map(({ column }) => column.id);
}

/** What says which site a row is about. */
function identityOf(
  form: Form,
  values: Readonly<Record<string, Cell | undefined>>,
  code: SiteCode | undefined,
  byExternal: ReadonlyMap<Cell, string>,
): Readonly<Record<string, Cell>> {
  if (code !== undefined) {
    if (form.id === 'sites') return { site_id: code.siteId, ssid_external: code.external };
    return { site_id: code.siteId };
  }
  const known = byExternal.get(values['site_id'] ?? null);
  return known === undefined ? {} : { site_id: known };
}

function isRegistered(code: SiteCode | undefined): boolean {
  return code?.origin === 'registered' || code?.origin === 'by-name';
}

function valuesOfRow(
  readings: readonly SourceReading[],
  row: number,
): Readonly<Record<string, Cell | undefined>> {
  return Object.assign({}, ...readings.map(({ records }) => records.get(row)?.values)) as Record<
    string,
    Cell | undefined
  >;
}

/** The record's key as one text; null when a part of it is blank. */
function keyOf(form: Form, values: Readonly<Record<string, Cell | undefined>>): string | null {
  const parts = form.key.map((id) => values[id] ?? null);
  return parts.includes(null) ? null : JSON.stringify(parts);
}

function writer(
  { language, gazetteer }: AdoptionInput,
  form: Form,
): (id: string, value: Cell) => Cell {
  const columns = new Map(form.columns.map((column) => [column.id, column]));
  return (id, value) => {
    const column = columns.get(id);
    return column === undefined ? value : writtenValue(column, value, language, gazetteer);
  };
}
