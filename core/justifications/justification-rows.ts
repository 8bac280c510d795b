// The tab `justifications` and the justifications in it, both ways. People may read, sort and delete
// its rows; a row whose text may not be kept counts for nothing, and its finding stays open.

import { isFindingCode } from '../findings/severity.ts';
import { forms } from '../forms/index.ts';
import type { Cell, Grid } from '../table/cell.ts';
import { OWN_DATA_ROW, TAB_COLUMNS, type OwnColumn } from '../tabs/tab-columns.ts';
import type { Justification } from './justification.ts';
import { faultOfJustification, justificationText } from './justification-text.ts';

/** What stands beside a justification for people to recognise it. */
export interface JustifiedPlace {
  readonly siteId: string | null;
  readonly period: number | null;
  /** Label of the column. */
  readonly column: string | null;
  /** What was found, in words. */
  readonly issue: string;
  /** The value in words. */
  readonly shown: string;
}

/** One row of the tab, cells in the order of its columns. */
export function justificationRow(
  { form, record, columnId, code, matter, value, text, by, at }: Justification,
  { siteId, period, column, issue, shown }: JustifiedPlace,
): readonly Cell[] {
  const cells: Readonly<Record<OwnColumn<'justifications'>, Cell>> = {
    site_id: siteId,
    period,
    column,
    value: shown === '' ? null : shown,
    issue,
    justification: text,
    justified_by: by === '' ? null : by,
    justified_at: at,
    form,
    record,
    column_id: columnId,
    check_id: code,
    raw_value: value,
    matter,
  };
  return TAB_COLUMNS.justifications.map((id) => cells[id]);
}

/**
 * The justifications of the tab, in its order.
 * @param rows The whole tab from row 1.
 */
export function readJustifications(rows: Grid): readonly Justification[] {
  return rows.slice(OWN_DATA_ROW - 1).flatMap((row): Justification[] => {
    const cell = (id: OwnColumn<'justifications'>): Cell =>
      row[TAB_COLUMNS.justifications.indexOf(id)] ?? null;
    const text = (id: OwnColumn<'justifications'>): string => {
      const value = cell(id);
      return value === null ? '' : String(value).trim();
    };
    const form = forms.find(({ id }) => id === text('form'))?.id;
    const code = text('check_id');
    const reason = justificationText(text('justification'));
    if (form === undefined || !isFindingCode(code) || text('record') === '') return [];
    if (faultOfJustification(reason) !== null) return [];
    const at = cell('justified_at');
    return [
      {
        form,
        record: text('record'),
        columnId: text('column_id') === '' ? null : text('column_id'),
        code,
        matter: text('matter'),
        value: cell('raw_value'),
        text: reason,
        by: text('justified_by'),
        at: typeof at === 'number' ? at : null,
      },
    ];
  });
}
