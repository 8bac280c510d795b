// Records as rows of the master's base tabs: the form's columns, then where each row came from.

import type { Form } from '../forms/form.ts';
import { justificationCell } from '../justifications/record-justifications.ts';
import type { Cell, Grid } from '../table/cell.ts';
import { cellAt } from '../table/table.ts';
import { BASE_COLUMNS, FORM_DATA_ROW } from '../tabs/tab-columns.ts';
import type { BaseColumn } from '../tabs/tab-columns.ts';
import { ID_COLUMN } from './form-key.ts';
import type { MasterRecord } from './record.ts';
import { sourceLink } from './source-link.ts';

/** Number of columns of a form's base tab. */
export function baseWidth(form: Form): number {
  return form.columns.length + BASE_COLUMNS.length;
}

/** Column of the base tab, from 1, that holds a record's key. */
export function baseKeyColumn(form: Form): number {
  return form.columns.findIndex(({ id }) => id === ID_COLUMN[form.id]) + 1;
}

/**
 * Whether the form's columns stand where they belong, by their HXL tags above the data. Rows must
 * not be written below columns that somebody has moved.
 */
export function isBaseOf(form: Form, rows: Grid): boolean {
  return form.columns.every(({ hxl }, column) => cellAt(rows, FORM_DATA_ROW - 2, column) === hxl);
}

/** One row of the base tab. */
export function baseRow(form: Form, record: MasterRecord): readonly Cell[] {
  const provenance: Readonly<Record<BaseColumn, Cell>> = {
    source_document: record.origin.document,
    source_tab: record.origin.tab,
    source_row: record.origin.row,
    source_link: sourceLink(record.origin),
    consolidated_at: record.takenAt,
    record_status: record.status,
    justifications: justificationCell(record.justifications),
  };
  return [
    ...form.columns.map(({ id }) => record.values[id] ?? null),
    ...BASE_COLUMNS.map((id) => provenance[id]),
  ];
}
