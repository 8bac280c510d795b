// Changes cells of the forms and keeps a record of each change. The record is written first: no change
// without one. Which changes are right is the business of whoever asks for them.

import type { Correction } from '../../core/findings/corrections.ts';
import { readingsOf } from '../../core/reading/read-forms.ts';
import type { Grid } from '../../core/table/cell.ts';
import type { Edit } from '../../core/tabs/edit.ts';
import { planEdits } from '../../core/tabs/plan-edits.ts';
import { planCorrectionsTab } from '../../core/tabs/plans/corrections-tab.ts';
import { columnFormat } from '../../core/tabs/plans/form-columns.ts';
import { OWN_DATA_ROW, TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import { correctionRows, notLoggedYet } from './correction-log.ts';
import type { Examination } from './examination.ts';
import { changeCells, type WrittenColumn } from './gateway/change-cells.ts';
import { nowIn } from './gateway/clock.ts';
import { executeEdits } from './gateway/execute-edits.ts';
import { readGrid } from './gateway/read-table.ts';
import { signedInUser } from './gateway/signed-in.ts';
import { tabNow } from './gateway/tab-now.ts';
import type { Workbook } from './gateway/workbook.ts';
import type { Operation } from './operation.ts';
import type { CommandContext } from './run-command.ts';

/** What was found and what of it shall be changed. */
export interface Mending {
  readonly operation: Operation;
  readonly examination: Examination;
  readonly corrections: readonly Correction[];
}

/** Logs and changes. The examination must have been made in the same run. */
export function mendCells(context: CommandContext, workbook: Workbook, mending: Mending): void {
  if (mending.corrections.length === 0) return;
  record(context, workbook, mending);
  change(workbook, mending);
}

function record(
  { messages, preferences }: CommandContext,
  workbook: Workbook,
  { operation, examination, corrections }: Mending,
): void {
  if (!workbook.tabs.has('corrections')) {
    const plan = planCorrectionsTab({ ...operation, messages, language: messages.language });
    executeEdits(workbook, planEdits(plan, tabNow(workbook, plan.key)));
  }
  const sheet = workbook.tabs.get('corrections')?.sheet;
  const log = sheet === undefined ? [] : readGrid(workbook, sheet);
  const who = { user: signedInUser(), at: nowIn(workbook.timeZone), team: preferences.team };
  const rows = correctionRows(corrections, examination, who, messages);
  executeEdits(workbook, appended(notLoggedYet(rows, log), log, messages.tabs.titles.corrections));
}

function appended(rows: Grid, log: Grid, title: string): readonly Edit[] {
  if (rows.length === 0) return [];
  const row = Math.max(OWN_DATA_ROW, log.length + 1);
  const columns = TAB_COLUMNS.corrections.length;
  return [
    { kind: 'add-tab', tab: 'corrections', title, rows: row + rows.length - 1, columns },
    { kind: 'write-values', tab: 'corrections', row, column: 1, values: rows },
  ];
}

function change(workbook: Workbook, { examination, corrections }: Mending): void {
  for (const { form, table, columns } of readingsOf(examination)) {
    const tab = workbook.tabs.get(`form.${form.id}`);
    const changes = corrections
      .filter(({ place }) => place.tab === table.tab)
      .map(({ place, newValue }) => ({ row: place.row, column: place.column, value: newValue }));
    if (tab === undefined || changes.length === 0) continue;
    const written = form.columns.flatMap((column): [number, WrittenColumn][] => {
      const index = columns.get(column.id);
      if (index === undefined) return [];
      const isText = column.kind === 'text' || column.kind === 'texts';
      return [[index + 1, { format: columnFormat(column), isText }]];
    });
    changeCells(tab, table, changes, new Map(written));
  }
}
