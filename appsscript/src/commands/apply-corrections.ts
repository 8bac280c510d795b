// Appliquer les corrections sûres: changes how values are written, never what they mean, and keeps
// a record of each change. The record is written first: no change without one.

import { safeCorrections, type Correction } from '../../../core/findings/corrections.ts';
import type { Grid } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import { planEdits } from '../../../core/tabs/plan-edits.ts';
import { columnFormat } from '../../../core/tabs/plans/form-columns.ts';
import { planCorrectionsTab } from '../../../core/tabs/plans/corrections-tab.ts';
import { OWN_DATA_ROW, TAB_COLUMNS } from '../../../core/tabs/tab-columns.ts';
import { checkAndDraw } from '../check-and-draw.ts';
import { correctionRows, notLoggedYet } from '../correction-log.ts';
import { examine, tallyOf, type Examination } from '../examination.ts';
import { changeCells, type WrittenColumn } from '../gateway/change-cells.ts';
import { nowIn, today } from '../gateway/clock.ts';
import { toast } from '../gateway/dialogs.ts';
import { executeEdits } from '../gateway/execute-edits.ts';
import { locked } from '../gateway/lock.ts';
import { readForms } from '../gateway/read-forms.ts';
import { readGrid } from '../gateway/read-table.ts';
import { signedInUser } from '../gateway/signed-in.ts';
import { tabNow } from '../gateway/tab-now.ts';
import { openWorkbook, type Workbook } from '../gateway/workbook.ts';
import { requireFacilitator } from '../kind-of-workbook.ts';
import { operationOf, type Operation } from '../operation.ts';
import type { CommandContext } from '../run-command.ts';
import { summaryOf } from '../summary.ts';

export function applyCorrections(context: CommandContext): void {
  const { corrections: words, check } = context.messages.commands;
  const workbook = openWorkbook();
  requireFacilitator(workbook.tabs);
  const text = locked(() => {
    const operation = operationOf(context.preferences.reference);
    const examination = examine(readForms(workbook), operation, today(workbook.timeZone));
    const corrections = safeCorrections(examination.findings);
    if (corrections.length > 0) {
      record(context, workbook, operation, { examination, corrections });
      change(workbook, examination, corrections);
    }
    // Also where nothing is left to correct: a run that was cut off may have drawn nothing.
    const after = checkAndDraw(context, workbook);
    const summary = summaryOf(tallyOf(after.examination), after.operation, check);
    const done = corrections.length > 0 ? words.done(corrections.length) : words.none;
    return `${done}\n${summary}`;
  });
  toast(words.title, text);
}

function record(
  { messages, preferences }: CommandContext,
  workbook: Workbook,
  operation: Operation,
  found: { readonly examination: Examination; readonly corrections: readonly Correction[] },
): void {
  if (!workbook.tabs.has('corrections')) {
    const plan = planCorrectionsTab({ ...operation, messages, language: messages.language });
    executeEdits(workbook, planEdits(plan, tabNow(workbook, plan.key)));
  }
  const sheet = workbook.tabs.get('corrections')?.sheet;
  const log = sheet === undefined ? [] : readGrid(workbook, sheet);
  const who = { user: signedInUser(), at: nowIn(workbook.timeZone), team: preferences.team };
  const rows = correctionRows(found.corrections, found.examination, who, messages);
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

function change(
  workbook: Workbook,
  examination: Examination,
  corrections: readonly Correction[],
): void {
  for (const reading of readingsOf(examination)) {
    const tab = workbook.tabs.get(`form.${reading.form.id}`);
    if (tab === undefined) continue;
    const changes = corrections
      .filter(({ place }) => place.tab === reading.table.tab)
      .map(({ place, newValue }) => ({ row: place.row, column: place.column, value: newValue }));
    if (changes.length === 0) continue;
    const columns = reading.form.columns.flatMap((column): [number, WrittenColumn][] => {
      const index = reading.columns.get(column.id);
      if (index === undefined) return [];
      const isText = column.kind === 'text' || column.kind === 'texts';
      return [[index + 1, { format: columnFormat(column), isText }]];
    });
    changeCells(tab, reading.table, changes, new Map(columns));
  }
}
