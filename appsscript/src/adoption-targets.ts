// The form tabs that an adoption fills, as they stand. A tab that is not there yet is looked at as the
// empty template, so that nothing is made before a person has agreed.

import type { TargetTab } from '../../core/adopt/append-rows.ts';
import type { Form, FormId } from '../../core/forms/form.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { Problem } from '../../core/problems/problem.ts';
import { readForm } from '../../core/reading/read-form.ts';
import type { Reading } from '../../core/reading/reading.ts';
import type { Cell } from '../../core/table/cell.ts';
import type { Table } from '../../core/table/table.ts';
import { NO_TAB, planEdits } from '../../core/tabs/plan-edits.ts';
import { planFormTab } from '../../core/tabs/plans/form-tab.ts';
import type { TabPlan } from '../../core/tabs/tab-plan.ts';
import { tabSize } from '../../core/tabs/tab-size.ts';
import { executeEdits } from './gateway/execute-edits.ts';
import { gridSize } from './gateway/grid-size.ts';
import { readTable } from './gateway/read-table.ts';
import { tabOf, type Workbook } from './gateway/workbook.ts';
import type { Operation } from './operation.ts';

/**
 * One service call for each tab that is there.
 * @throws Problem `tab/no-header` when nobody can tell the columns of a form tab.
 */
export function adoptionTargets(
  workbook: Workbook,
  forms: readonly Form[],
  operation: Operation,
  messages: Messages,
): ReadonlyMap<FormId, TargetTab> {
  return new Map(
    forms.map((form): [FormId, TargetTab] => {
      const plan = planFormTab(form, { ...operation, messages, language: messages.language });
      const tab = tabOf(workbook, plan.key);
      const table = tab === null ? templateTable(workbook, plan) : readTable(workbook, tab);
      const reading: Reading = readForm(table, form, operation.gazetteer, operation.organisations);
      if (reading.headerRow === 0) throw new Problem('tab/no-header', { tab: table.tab });
      return [form.id, { plan, reading, ...(tab === null ? tabSize(plan) : gridSize(tab.sheet)) }];
    }),
  );
}

/** Makes the tabs that are not there yet. */
export function makeMissingTabs(workbook: Workbook, targets: ReadonlyMap<FormId, TargetTab>): void {
  for (const { plan } of targets.values()) {
    if (!workbook.tabs.has(plan.key)) executeEdits(workbook, planEdits(plan, NO_TAB));
  }
}

function templateTable(workbook: Workbook, plan: TabPlan): Table {
  const ids = plan.layout.columnIds ?? [];
  return {
    document: workbook.id,
    tab: plan.title,
    rows: plan.rows.map((row) =>
      row.map((cell): Cell => (typeof cell === 'object' && cell !== null ? cell.value : cell)),
    ),
    bound: new Map(
      ids.flatMap((id, index): [number, string][] => (id === null ? [] : [[index, id]])),
    ),
  };
}
