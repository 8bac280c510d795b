// What the form tabs show now, for drawing findings: notes, colours and the list of the last run.
// A tab without findings, now or before, is not read at all.

import type { DrawnTab, DrawState } from '../../../core/findings/draw-state.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { findingColumn, listedNumber } from '../../../core/findings/listed-finding.ts';
import type { Grid } from '../../../core/table/cell.ts';
import { FORM_IDS } from '../../../core/forms/index.ts';
import type { FormTables } from '../../../core/reading/read-forms.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import { OWN_DATA_ROW } from '../../../core/tabs/tab-columns.ts';
import { gridSize } from './grid-size.ts';
import { readGrid } from './read-table.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** What there is to draw on. */
export interface Canvas {
  readonly tables: FormTables;
  readonly findings: readonly Finding[];
  /** The only tab to draw on; all form tabs when not given. */
  readonly only?: TabKey;
}

/** One service call for the list, two for each tab that has or had findings. */
export function readDrawState(workbook: Workbook, { tables, findings, only }: Canvas): DrawState {
  const listed = readListedFindings(workbook);
  const candidates = FORM_IDS.map((form) => [`form.${form}`, tables[form]] as const);
  const tabs = candidates.flatMap(([key, table]): DrawnTab[] => {
    const sheet = workbook.tabs.get(key)?.sheet;
    if (table === null || sheet === undefined || (only !== undefined && only !== key)) return [];
    const before = listed.filter((row) => row[findingColumn('tab')] === table.tab);
    const isClean = before.length === 0 && !findings.some(({ place }) => place.tab === table.tab);
    return isClean ? [] : [readDrawnTab(key, table.tab, sheet, extent(table.rows, before))];
  });
  const leftOut = new Map(
    candidates.flatMap(([key, table]) => (table === null ? [] : [[table.tab, key] as const])),
  );
  return { tabs, listed, leftOut };
}

/** What the findings tab lists now, below its header; one service call. */
export function readListedFindings(workbook: Workbook): Grid {
  const list = workbook.tabs.get('findings');
  return list === undefined ? [] : readGrid(workbook, list.sheet).slice(OWN_DATA_ROW - 1);
}

/** Rows and columns that have content, or had a finding when they still had. */
function extent(rows: Grid, before: Grid): { readonly rows: number; readonly columns: number } {
  const at = (id: 'sheet_row' | 'sheet_column'): number[] =>
    before.map((row) => listedNumber(row[findingColumn(id)]) ?? 0);
  return {
    // A tab that was emptied still has its first row to draw on.
    rows: Math.max(1, rows.length, ...at('sheet_row')),
    columns: Math.max(rows[0]?.length ?? 1, ...at('sheet_column')),
  };
}

function readDrawnTab(
  key: TabKey,
  title: string,
  sheet: Sheet,
  size: { readonly rows: number; readonly columns: number },
): DrawnTab {
  const grid = gridSize(sheet);
  const range = sheet.getRange(
    1,
    1,
    Math.min(size.rows, grid.rows),
    Math.min(size.columns, grid.columns),
  );
  return { key, title, notes: range.getNotes(), backgrounds: range.getBackgrounds() };
}
