// Checks the forms of the open spreadsheet and draws what was found: what every command does that
// must know whether the data is right. Needs no lock: two runs draw the same, and the next one mends
// what they may have mixed.

import { drawFindings } from '../../core/findings/draw-findings.ts';
import { planFindingsTab } from '../../core/tabs/plans/findings-tab.ts';
import { planEdits } from '../../core/tabs/plan-edits.ts';
import type { TabKey } from '../../core/tabs/tab-key.ts';
import { Problem } from '../../core/problems/problem.ts';
import { examine, type Examination } from './examination.ts';
import { today } from './gateway/clock.ts';
import { executeEdits } from './gateway/execute-edits.ts';
import { readDrawState } from './gateway/read-draw-state.ts';
import { readJustifications } from './gateway/read-justifications.ts';
import { readForms } from './gateway/read-forms.ts';
import { tabNow } from './gateway/tab-now.ts';
import type { Workbook } from './gateway/workbook.ts';
import { giveIds } from './give-ids.ts';
import { operationOf, type Operation } from './operation.ts';
import type { CommandContext } from './run-command.ts';

export interface Checked {
  readonly operation: Operation;
  readonly examination: Examination;
}

/**
 * @param only The only tab to draw on; all form tabs when not given.
 * @throws Problem `workbook/not-prepared`, `tab/ambiguous`
 */
export function checkAndDraw(
  { messages, preferences }: CommandContext,
  workbook: Workbook,
  only?: TabKey,
): Checked {
  const operation = operationOf(preferences.reference);
  const tables = readForms(workbook);
  if (Object.values(tables).every((table) => table === null)) {
    throw new Problem('workbook/not-prepared');
  }
  const day = today(workbook.timeZone);
  const examination = examine(tables, operation, day, readJustifications(workbook));
  const { findings, justified } = examination;
  giveIds(workbook, examination, only);
  if (!workbook.tabs.has('findings')) {
    const plan = planFindingsTab({ ...operation, messages, language: messages.language });
    executeEdits(workbook, planEdits(plan, tabNow(workbook, plan.key)));
  }
  const state = readDrawState(workbook, {
    tables,
    findings: [...findings, ...justified.map(({ finding }) => finding)],
    ...(only === undefined ? {} : { only }),
  });
  executeEdits(workbook, drawFindings(state, findings, messages, justified));
  return { operation, examination };
}
