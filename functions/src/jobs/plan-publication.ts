// The writes that bring the master's tabs up to the records. Pure: what stands there now and what
// changed go in, edits come out. Only rows that differ are written.

import { CONFLICT_KEY_COLUMN, conflictRows } from '../../../core/consolidate/conflict-rows.ts';
import { settleSite } from '../../../core/consolidate/known-sites.ts';
import { settle } from '../../../core/consolidate/merge.ts';
import { siteOf } from '../../../core/consolidate/record.ts';
import type { Entry } from '../../../core/consolidate/record.ts';
import {
  REJECT_KEY_COLUMN,
  REJECT_SOURCE_COLUMN,
  rejectRow,
} from '../../../core/consolidate/reject-rows.ts';
import { FORM_BY_ID, forms } from '../../../core/forms/index.ts';
import { Problem } from '../../../core/problems/problem.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { columnLooks } from '../../../core/tabs/plan-content.ts';
import { FORM_DATA_ROW, OWN_DATA_ROW, TAB_COLUMNS } from '../../../core/tabs/tab-columns.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import type { ReadTab } from '../sheets/workbooks.ts';
import type { Run, SourceRejects } from '../stores/store.ts';
import { rowEdits, rowsByKey, textAt } from './keyed-tab.ts';
import { logRow, reopenedRow } from './log-row.ts';
import type { MasterLook } from './master-look.ts';
import { planBase, rowsTouched } from './plan-base.ts';
import type { SettledEntry } from './plan-base.ts';

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
  const bases = forms.map((form) =>
    planBase(form, tabs.get(`base.${form.id}`), settled, news.scope),
  );
  const weekly = bases[forms.findIndex(({ id }) => id === 'weekly')];
  const edits = [
    ...bases.flatMap((base) => base.edits),
    ...conflictEdits(prepared(tabs, 'conflicts'), settled, look),
    ...rejectEdits(prepared(tabs, 'rejects'), news, look),
    ...correctionEdits(tabs.get('corrections'), news),
    ...lineEdits(prepared(tabs, 'log'), [
      ...news.runs.map((run) => logRow(run, look.language)),
      ...bases.flatMap(({ reopened }) => reopened.map((one) => reopenedRow(one, look.language))),
    ]),
  ];
  return {
    edits: edits.flatMap((edit) => (edit.kind === 'add-tab' ? grown(edit, look) : [edit])),
    weeklyRows: rowsTouched(weekly?.edits ?? []),
  };
}

/** New rows of a grid are bare: dates would be shown as serial numbers, and drop-downs be missing. */
function grown(edit: Extract<Edit, { kind: 'add-tab' }>, { columns }: MasterLook): readonly Edit[] {
  const { tab } = edit;
  const row = tab.startsWith('base.') ? FORM_DATA_ROW : OWN_DATA_ROW;
  const look = columns.get(tab) ?? {};
  const { validations } = look;
  return [
    edit,
    ...columnLooks(tab, row, look),
    ...(validations === undefined
      ? []
      : [{ kind: 'set-validations', tab, row, validations } as const]),
  ];
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
    return { entry, ...settle(entry, teams.get(siteOf(entry) ?? '') ?? null) };
  });
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
      const row = rejectRow(reject, source, FORM_BY_ID[reject.form].titles[language]);
      wanted.set(textAt(row, REJECT_KEY_COLUMN), row);
    }
  }
  return rowEdits(tab, OWN_DATA_ROW, TAB_COLUMNS.rejects.length, REJECT_KEY_COLUMN, wanted);
}

/** A log keeps what it has: corrections of a source that is gone stay. */
function correctionEdits(tab: ReadTab | undefined, { rejects }: News): readonly Edit[] {
  if (tab === undefined) return [];
  return lineEdits(
    tab,
    rejects.flatMap(({ corrections }) => corrections),
  );
}

/** Lines that do not stand there yet, below the last row. */
function lineEdits(tab: ReadTab, lines: Grid): readonly Edit[] {
  const columns = lines[0]?.length ?? 0;
  const identity = (row: readonly Cell[]): string =>
    JSON.stringify(Array.from({ length: columns }, (_, column) => row[column] ?? null));
  const standing = new Set(tab.rows.map(identity));
  const values = lines.filter((row) => !standing.has(identity(row)));
  if (values.length === 0) return [];
  const row = Math.max(OWN_DATA_ROW, lastContentRow(tab.rows) + 1);
  const rows = row + values.length - 1;
  const { key, title } = tab;
  const write: Edit = { kind: 'write-values', tab: key, row, column: 1, values };
  if (rows <= tab.gridRows) return [write];
  return [{ kind: 'add-tab', tab: key, title, rows, columns }, write];
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
