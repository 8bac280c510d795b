// Préparer le classeur: makes the tabs that are missing, puts the others in order, and brings the
// operation's settings, places and teams. Works without a network, and says so.

import { forms } from '../../../core/forms/index.ts';
import type { PreparedTabs, ReferenceOrigin } from '../../../core/messages/command-messages.ts';
import { explainProblem } from '../../../core/messages/explain-problem.ts';
import type { Messages } from '../../../core/messages/messages.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { readForm } from '../../../core/reading/read-form.ts';
import { tabOfDocument } from '../../../core/reports/document/tab-of-document.ts';
import { reports } from '../../../core/reports/index.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { missingSettings } from '../../../core/tabs/missing-settings.ts';
import { planEdits } from '../../../core/tabs/plan-edits.ts';
import { facilitatorTabs, masterTabs } from '../../../core/tabs/plans/index.ts';
import { repairEdits } from '../../../core/tabs/repair-edits.ts';
import type { TabPlan } from '../../../core/tabs/tab-plan.ts';
import type { ReferenceResponse } from '../../../core/wire/contract.ts';
import { adoptSheets } from '../gateway/adopt-sheets.ts';
import { tell } from '../gateway/dialogs.ts';
import { executeEdits } from '../gateway/execute-edits.ts';
import { askFunctions } from '../gateway/functions-client.ts';
import { locked } from '../gateway/lock.ts';
import { removeFirstSheet } from '../gateway/loose-sheets.ts';
import { keepReference } from '../gateway/preferences.ts';
import { readTable } from '../gateway/read-table.ts';
import { tabNow } from '../gateway/tab-now.ts';
import { openWorkbook, type Workbook } from '../gateway/workbook.ts';
import { kindOfWorkbook } from '../kind-of-workbook.ts';
import { operationOf, type Operation } from '../operation.ts';
import type { CommandContext } from '../run-command.ts';

export function prepareWorkbook({ messages, preferences }: CommandContext): void {
  const workbook = openWorkbook();
  const answer = askForReference(workbook);
  const prepared = locked(() => {
    if (answer.response !== null) keepReference(answer.response);
    const reference = answer.response?.reference ?? preferences.reference;
    const kind = answer.response?.kind ?? kindOfWorkbook(workbook.tabs) ?? 'facilitator';
    const tabs = makeTabs(workbook, kind, { operation: operationOf(reference), messages });
    const origin: ReferenceOrigin =
      answer.response !== null ? 'functions' : reference !== null ? 'copy' : 'defaults';
    return { ...tabs, origin, problem: answer.problem };
  });
  const { title, done } = messages.commands.prepare;
  tell(
    title,
    done(prepared, (problem) => explainProblem(problem, messages.problems).sentence),
  );
}

/** A problem here is no reason to stop: everything can be prepared without the functions. */
function askForReference(workbook: Workbook): {
  readonly response: ReferenceResponse | null;
  readonly problem: Problem | null;
} {
  try {
    return { response: askFunctions('reference', workbook.id), problem: null };
  } catch (error) {
    if (error instanceof Problem) return { response: null, problem: error };
    throw error;
  }
}

function makeTabs(
  workbook: Workbook,
  kind: 'facilitator' | 'master',
  { operation, messages }: { readonly operation: Operation; readonly messages: Messages },
): Pick<PreparedTabs, 'made' | 'adopted' | 'kept'> {
  const context = { ...operation, messages, language: messages.language };
  const adopted = kind === 'facilitator' ? adoptSheets(workbook, forms) : [];
  const tabsOf = kind === 'facilitator' ? facilitatorTabs : masterTabs;
  const empty = reports.map((report) => tabOfDocument(report.empty(messages), messages));
  const plans = tabsOf(context, empty);
  const made = plans.filter(({ key }) => !workbook.tabs.has(key)).map(({ title }) => title);
  for (const plan of plans) executeEdits(workbook, editsFor(workbook, plan, operation));
  removeFirstSheet(workbook);
  const kept = plans.map(({ title }) => title).filter((title) => !made.includes(title));
  return { made, adopted, kept };
}

function editsFor(workbook: Workbook, plan: TabPlan, operation: Operation): readonly Edit[] {
  const tab = workbook.tabs.get(plan.key);
  const now = tabNow(workbook, plan.key);
  if (tab === undefined) return planEdits(plan, now);
  // A report that was made stays until it is made again; one that was cut off is laid out first.
  const isReport = reports.some(({ id }) => plan.key === `report.${id}`);
  if (isReport && now.layout !== null) return [];
  const form = forms.find(({ id }) => plan.key === `form.${id}`);
  if (form !== undefined) {
    const reading = readForm(
      readTable(workbook, tab),
      form,
      operation.gazetteer,
      operation.organisations,
    );
    return repairEdits(plan, { ...now, reading });
  }
  // Columns that people have moved would get each other's labels.
  const isMoved = (plan.layout.columnIds ?? []).some((id, index) => {
    const bound = tab.bindings.get(index + 1)?.getValue();
    return bound !== undefined && bound !== id;
  });
  if (isMoved) return [];
  if (plan.key !== 'settings') return planEdits(plan, now);
  const missing = missingSettings(plan, readTable(workbook, tab).rows, now.rows);
  return [...planEdits(plan, now), ...missing];
}
