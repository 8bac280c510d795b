// Takes a person's justification of a finding: into the column of the form that asks for just this
// explanation, where it is still empty, otherwise into the tab of justifications.

import { explainFinding } from '../../core/findings/explain-finding.ts';
import { findingWords } from '../../core/findings/finding-words.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { explanationColumn, isJustifiable } from '../../core/justifications/justifiable.ts';
import {
  faultOfJustification,
  justificationText,
  LONGEST_JUSTIFICATION,
  SHORTEST_JUSTIFICATION,
} from '../../core/justifications/justification-text.ts';
import { justificationRow } from '../../core/justifications/justification-rows.ts';
import { matterOf } from '../../core/justifications/matter-of.ts';
import { recordsOfFindings } from '../../core/justifications/settle-findings.ts';
import { Problem } from '../../core/problems/problem.ts';
import type { Cell } from '../../core/table/cell.ts';
import { cellAt } from '../../core/table/table.ts';
import { planEdits } from '../../core/tabs/plan-edits.ts';
import { planJustificationsTab } from '../../core/tabs/plans/justifications-tab.ts';
import { OWN_DATA_ROW, TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import { readingsOf } from '../../core/reading/read-forms.ts';
import type { Examination } from './examination.ts';
import { nowIn } from './gateway/clock.ts';
import { executeEdits } from './gateway/execute-edits.ts';
import { readGrid } from './gateway/read-table.ts';
import { signedInUser } from './gateway/signed-in.ts';
import { tabNow } from './gateway/tab-now.ts';
import type { Workbook } from './gateway/workbook.ts';
import { mendCells } from './mend-cells.ts';
import type { Operation } from './operation.ts';
import type { CommandContext } from './run-command.ts';

/** @throws Problem `justification/error`, `justification/not-yours` */
export function requireJustifiable(finding: Finding): void {
  if (finding.severity === 'error') throw new Problem('justification/error');
  if (!isJustifiable(finding)) throw new Problem('justification/not-yours');
}

/** The text to keep. @throws Problem of scope `justification` */
export function requireReason(typed: string): string {
  const text = justificationText(typed);
  switch (faultOfJustification(text)) {
    case 'short':
      throw new Problem('justification/short', { least: SHORTEST_JUSTIFICATION });
    case 'long':
      throw new Problem('justification/long', { most: LONGEST_JUSTIFICATION });
    case 'personal-data':
      throw new Problem('justification/personal-data');
    case null:
      return text;
  }
}

/** What was found, and in which operation. */
interface Found {
  readonly operation: Operation;
  readonly examination: Examination;
}

/**
 * Keeps the justification. The examination must have been made in the same run.
 * @throws Problem of scope `justification`
 */
export function justify(
  context: CommandContext,
  workbook: Workbook,
  { operation, examination }: Found,
  { finding, typed }: { readonly finding: Finding; readonly typed: string },
): void {
  requireJustifiable(finding);
  const text = requireReason(typed);
  const place = explanationCell(finding, examination);
  if (place === null) {
    keep(context, workbook, { operation, examination }, finding, text);
    return;
  }
  const { columnId, ...at } = place;
  const { siteId, code } = finding;
  const correction = { siteId, code, oldValue: null, newValue: text, how: 'explained' } as const;
  mendCells(context, workbook, {
    operation,
    examination,
    corrections: [{ place: at, columnId, ...correction }],
  });
}

/** The empty cell of the row in which the explanation belongs; null when there is none. */
function explanationCell(
  finding: Finding,
  examination: Examination,
): {
  readonly document: string;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly columnId: string;
} | null {
  const columnId = explanationColumn(finding);
  const { document, tab, row } = finding.place;
  const reading = readingsOf(examination).find(({ table }) => table.tab === tab);
  const column = columnId === null ? undefined : reading?.columns.get(columnId);
  if (columnId === null || row === null || reading === undefined || column === undefined) {
    return null;
  }
  const now = cellAt(reading.table.rows, row - 1, column);
  return now === null || now === '' ? { document, tab, row, column: column + 1, columnId } : null;
}

function keep(
  { messages }: CommandContext,
  workbook: Workbook,
  { operation, examination }: Found,
  finding: Finding,
  text: string,
): void {
  const row = rowOf(finding, examination, text, messages, nowIn(workbook.timeZone));
  if (!workbook.tabs.has('justifications')) {
    const plan = planJustificationsTab({ ...operation, messages, language: messages.language });
    executeEdits(workbook, planEdits(plan, tabNow(workbook, plan.key)));
  }
  const sheet = workbook.tabs.get('justifications')?.sheet;
  const standing = sheet === undefined ? 0 : readGrid(workbook, sheet).length;
  const at = Math.max(OWN_DATA_ROW, standing + 1);
  const title = messages.tabs.titles.justifications;
  const columns = TAB_COLUMNS.justifications.length;
  executeEdits(workbook, [
    { kind: 'add-tab', tab: 'justifications', title, rows: at, columns },
    { kind: 'write-values', tab: 'justifications', row: at, column: 1, values: [row] },
  ]);
}

/** @throws Problem `justification/no-record` */
function rowOf(
  finding: Finding,
  examination: Examination,
  text: string,
  messages: CommandContext['messages'],
  at: number,
): readonly Cell[] {
  const { columnId, code, siteId, place } = finding;
  const readings = readingsOf(examination);
  const record = recordsOfFindings(readings)(finding);
  const reading = readings.find(({ table }) => table.tab === place.tab);
  if (record === null || reading === undefined) throw new Problem('justification/no-record');
  const { form, table, rows } = reading;
  const words = findingWords(messages.language, form);
  const values = rows.find((one) => one.place.row === place.row)?.values ?? {};
  const period = form.columns.find(({ id, kind }) => form.key.includes(id) && kind === 'date');
  const when = period === undefined ? null : (values[period.id] ?? null);
  const value =
    place.row === null || place.column === null
      ? null
      : cellAt(table.rows, place.row - 1, place.column - 1);
  const matter = matterOf(finding);
  return justificationRow(
    { ...record, columnId, code, matter, value, text, by: signedInUser(), at },
    {
      siteId,
      period: typeof when === 'number' ? when : null,
      column: columnId === null ? null : words.column(columnId),
      issue: explainFinding(finding, messages, form).wrong,
      shown: words.value(columnId ?? '', value),
    },
  );
}
