// Asks for a week or a month and makes the tab of a report, of the own sites in a team's spreadsheet
// and of all sites in the master.

import type { Messages } from '../../../core/messages/messages.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { tabOfDocument } from '../../../core/reports/document/tab-of-document.ts';
import { masterMaterial } from '../../../core/reports/master-material.ts';
import type { Report } from '../../../core/reports/report.ts';
import type { ReportMaterial } from '../../../core/reports/report-material.ts';
import { dmyDay } from '../../../core/table/serial-date.ts';
import { myMonth } from '../../../core/table/serial-month.ts';
import { planEdits } from '../../../core/tabs/plan-edits.ts';
import { examine } from '../examination.ts';
import { today } from '../gateway/clock.ts';
import { ask, toast } from '../gateway/dialogs.ts';
import { executeEdits } from '../gateway/execute-edits.ts';
import type { Preferences } from '../gateway/preferences.ts';
import { locked } from '../gateway/lock.ts';
import { readJustifications } from '../gateway/read-justifications.ts';
import { readForms } from '../gateway/read-forms.ts';
import { readMaster } from '../gateway/read-master.ts';
import { showTab } from '../gateway/show-tab.ts';
import { tabNow } from '../gateway/tab-now.ts';
import { openWorkbook, type Workbook } from '../gateway/workbook.ts';
import { kindOfWorkbook } from '../kind-of-workbook.ts';
import { operationOf } from '../operation.ts';
import { periodAskedFor } from '../period-asked-for.ts';
import type { CommandContext } from '../run-command.ts';
import { teamReport } from '../team-report.ts';

/** Makes a report of the list in `core/reports/index.ts`. */
export function buildReport(report: Report, { messages, preferences }: CommandContext): void {
  const { names, prompt, cancelled, done } = messages.reportCommands;
  const title = names[report.id];
  const asRead = report.period === 'week' ? dmyDay : myMonth;
  const workbook = openWorkbook();
  const material = gather(report, workbook, messages, preferences);
  const latest = report.latest(material);
  const answer = ask(title, prompt[report.period](latest === null ? null : asRead(latest)));
  if (answer === null) {
    toast(title, cancelled);
    return;
  }
  const { settings, today: day } = material;
  const period = periodAskedFor(answer, report.period, { latest, settings, today: day });
  const plan = tabOfDocument(report.build(material, period, messages), messages);
  // Two people who build different periods at once would mix the tab.
  locked(() => {
    executeEdits(workbook, planEdits(plan, tabNow(workbook, plan.key)));
  });
  showTab(workbook, plan.key);
  toast(title, done[report.period](asRead(period), plan.title));
}

function gather(
  report: Report,
  workbook: Workbook,
  messages: Messages,
  preferences: Preferences,
): ReportMaterial {
  const day = today(workbook.timeZone);
  switch (kindOfWorkbook(workbook.tabs)) {
    case null:
      throw new Problem('workbook/not-prepared');
    case 'master':
      return masterMaterial(readMaster(workbook, report, messages.tabs.titles), day);
    case 'facilitator': {
      const operation = operationOf(preferences.reference);
      const examination = examine(
        readForms(workbook, ['sites', ...report.forms]),
        operation,
        day,
        readJustifications(workbook),
      );
      const who = { team: preferences.team, today: day };
      return teamReport(examination, operation, who);
    }
  }
}
