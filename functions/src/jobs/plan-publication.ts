// The writes that bring the master's tabs up to the records. Pure: what stands there now and what
// changed go in, edits come out. Only rows that differ are written.

import {
  baseKeyColumn,
  baseRow,
  baseWidth,
  isBaseOf,
} from '../../../core/consolidate/base-rows.ts';
import { CONFLICT_KEY_COLUMN, conflictRows } from '../../../core/consolidate/conflict-rows.ts';
import { settleSite } from '../../../core/consolidate/known-sites.ts';
import { settle } from '../../../core/consolidate/merge.ts';
import type { Settled } from '../../../core/consolidate/merge.ts';
import type { Entry } from '../../../core/consolidate/record.ts';
import { siteOfKey } from '../../../core/consolidate/form-key.ts';
import {
  REJECT_KEY_COLUMN,
  REJECT_SOURCE_COLUMN,
  rejectRow,
} from '../../../core/consolidate/reject-rows.ts';
import type { Form, FormId, Labels } from '../../../core/forms/form.ts';
import { forms } from '../../../core/forms/index.ts';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { Problem } from '../../../core/problems/problem.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { columnLooks } from '../../../core/tabs/plan-content.ts';
import { planRowEdits } from '../../../core/tabs/plan-row-edits.ts';
import { FORM_DATA_ROW, OWN_DATA_ROW, TAB_COLUMNS } from '../../../core/tabs/tab-columns.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { ReadTab } from '../sheets/workbooks.ts';
import type { Run, SourceRejects } from '../stores/store.ts';
import { logRow } from './log-row.ts';
import type { MasterLook } from './master-look.ts';

/** What the master shall follow. */
export interface News {
  /** `all`: every record there is; rows that are not among them leave the master. */
  readonly scope: 'all' | 'changed';
  readonly entries: readonly Entry[];
  readonly contested: readonly Entry[];
  /** Sites that contested weekly entries belong to. */
  readonly sites: readonly Entry[];
  readonly rejects: readonly SourceRejects[];
  readonly runs: readonly Run[];
}

/** Edits, and how many rows of `base.weekly` they write. */
export interface PublicationPlan {
  readonly edits: readonly Edit[];
  readonly weeklyRows: number;
}

type Rows = ReadonlyMap<string, readonly Cell[]>;

function titlesOf(form: FormId): Labels {
  const found = forms.find(({ id }) => id === form);
  if (found === undefined) throw new Error(`no form ${form}`);
  return found.titles;
}

/**
 * The writes that bring the master's tabs up to the news.
 * @param look how the master shows them
 * @throws Problem workbook/not-prepared when a tab is missing or its columns were moved
 */
export function planPublication(
  tabs: ReadonlyMap<TabKey, ReadTab>,
  news: News,
  look: MasterLook,
): PublicationPlan {
  const settled = settleAll(news);
  const baseEdits = (form: Form): readonly Edit[] => {
    const tab = prepared(tabs, `base.${form.id}`);
    if (!isBaseOf(form, tab.rows)) throw new Problem('workbook/not-prepared');
    const keyColumn = baseKeyColumn(form);
    const standing =
      news.scope === 'all'
        ? new Map<string, readonly Cell[]>()
        : rowsByKey(tab, FORM_DATA_ROW, keyColumn);
    const wanted = overlaid(standing, baseRows(form, settled));
    return rowEdits(tab, FORM_DATA_ROW, baseWidth(form), keyColumn, wanted);
  };
  const weekly = baseEdits(weeklyReport);
  const edits = [
    ...baseEdits(siteRegistry),
    ...weekly,
    ...conflictEdits(prepared(tabs, 'conflicts'), settled, look),
    ...rejectEdits(prepared(tabs, 'rejects'), news, look),
    ...logEdits(prepared(tabs, 'log'), news.runs, look),
  ];
  return {
    edits: edits.flatMap((edit) => (edit.kind === 'add-tab' ? grown(edit, look) : [edit])),
    weeklyRows: weekly.reduce(
      (sum, edit) =>
        sum +
        (edit.kind === 'write-values'
          ? edit.values.length
          : edit.kind === 'delete-rows'
            ? edit.rows.length
            : 0),
      0,
    ),
  };
}

/** New rows of a grid are bare: dates would be shown as serial numbers. */
function grown(edit: Extract<Edit, { kind: 'add-tab' }>, { columns }: MasterLook): readonly Edit[] {
  const { tab } = edit;
  const row = tab.startsWith('base.') ? FORM_DATA_ROW : OWN_DATA_ROW;
  return [edit, ...columnLooks(tab, row, columns.get(tab) ?? {})];
}

interface SettledEntry extends Settled {
  readonly entry: Entry;
}

/** Contested entries are settled again even when they did not change: the registry may have. */
function settleAll(news: News): readonly SettledEntry[] {
  const teams = new Map<string, string | null>();
  for (const entry of news.sites) {
    const team = settleSite(entry)?.values['facilitator_team'];
    teams.set(entry.key, typeof team === 'string' ? team : null);
  }
  const unique = new Map<string, Entry>();
  for (const entry of [...news.entries, ...news.contested]) {
    unique.set(`${entry.form} ${entry.key}`, entry);
  }
  return [...unique.values()].map((entry) => {
    if (entry.form === 'sites') {
      const team = settleSite(entry)?.values['facilitator_team'];
      return { entry, ...settle(entry, typeof team === 'string' ? team : null) };
    }
    return { entry, ...settle(entry, teams.get(siteOfKey('weekly', entry.key)) ?? null) };
  });
}

/** Rows of the base tab by key; null where nobody offers the record any more. */
function baseRows(
  form: Form,
  settled: readonly SettledEntry[],
): ReadonlyMap<string, readonly Cell[] | null> {
  const rows = new Map<string, readonly Cell[] | null>();
  for (const { entry, record } of settled) {
    if (entry.form !== form.id) continue;
    rows.set(entry.key, record === null ? null : baseRow(form, record));
  }
  return rows;
}

function conflictEdits(
  tab: ReadTab,
  settled: readonly SettledEntry[],
  { names }: MasterLook,
): readonly Edit[] {
  const rows = settled
    .flatMap(({ conflict }) => (conflict === null ? [] : [conflict]))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap((conflict) => conflictRows(conflict, names));
  const wanted = new Map(rows.map((row) => [textAt(row, CONFLICT_KEY_COLUMN), row]));
  const width = TAB_COLUMNS.conflicts.length;
  return rowEdits(tab, OWN_DATA_ROW, width, CONFLICT_KEY_COLUMN, wanted);
}

/** Rejects of sources that were not taken now stay as they stand. */
function rejectEdits(
  tab: ReadTab,
  { scope, rejects }: News,
  { language, names }: MasterLook,
): readonly Edit[] {
  const renewed = new Set(rejects.map(({ document }) => document));
  const wanted = new Map<string, readonly Cell[]>();
  if (scope === 'changed') {
    for (const [key, row] of rowsByKey(tab, OWN_DATA_ROW, REJECT_KEY_COLUMN)) {
      if (!renewed.has(textAt(row, REJECT_SOURCE_COLUMN))) wanted.set(key, row);
    }
  }
  for (const { document, team, rejects: rejected } of rejects) {
    const source = { document, team, name: names.get(document) ?? null };
    for (const reject of rejected) {
      const row = rejectRow(reject, source, titlesOf(reject.form)[language]);
      wanted.set(textAt(row, REJECT_KEY_COLUMN), row);
    }
  }
  return rowEdits(tab, OWN_DATA_ROW, TAB_COLUMNS.rejects.length, REJECT_KEY_COLUMN, wanted);
}

/** Runs that do not stand there yet, below the last row. */
function logEdits(tab: ReadTab, runs: readonly Run[], { language }: MasterLook): readonly Edit[] {
  const standing = new Set(tab.rows.map((row) => identity(row)));
  const values = runs
    .map((run) => logRow(run, language))
    .filter((row) => !standing.has(identity(row)));
  if (values.length === 0) return [];
  const row = Math.max(OWN_DATA_ROW, lastContentRow(tab.rows) + 1);
  const rows = row + values.length - 1;
  const columns = TAB_COLUMNS.log.length;
  const write: Edit = { kind: 'write-values', tab: 'log', row, column: 1, values };
  if (rows <= tab.gridRows) return [write];
  return [{ kind: 'add-tab', tab: 'log', title: tab.title, rows, columns }, write];
}

function identity(row: readonly Cell[]): string {
  return JSON.stringify(TAB_COLUMNS.log.map((_, column) => row[column] ?? null));
}

function rowEdits(
  tab: ReadTab,
  dataRow: number,
  columns: number,
  keyColumn: number,
  wanted: Rows,
): readonly Edit[] {
  return planRowEdits({
    tab: tab.key,
    title: tab.title,
    now: tab.rows,
    gridRows: tab.gridRows,
    dataRow,
    columns,
    keyColumn,
    wanted: [...wanted.values()],
  });
}

function overlaid(standing: Rows, changed: ReadonlyMap<string, readonly Cell[] | null>): Rows {
  const rows = new Map(standing);
  for (const [key, row] of changed) {
    if (row === null) rows.delete(key);
    else rows.set(key, row);
  }
  return rows;
}

/** Rows with a key, the first of each. */
function rowsByKey(tab: ReadTab, dataRow: number, keyColumn: number): Rows {
  const rows = new Map<string, readonly Cell[]>();
  for (const row of tab.rows.slice(dataRow - 1)) {
    const key = textAt(row, keyColumn);
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function textAt(row: readonly Cell[], column: number): string {
  return String(row[column - 1] ?? '').trim();
}

function lastContentRow(grid: Grid): number {
  let last = grid.length;
  while (last > 0 && grid[last - 1]?.every((cell) => cell === null || cell === '') === true) {
    last -= 1;
  }
  return last;
}

function prepared(tabs: ReadonlyMap<TabKey, ReadTab>, key: TabKey): ReadTab {
  const tab = tabs.get(key);
  if (tab === undefined) throw new Problem('workbook/not-prepared');
  return tab;
}
