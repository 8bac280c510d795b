// Besoins hebdomadaires: asks for a week and makes the report tab, of the own sites in a team's
// spreadsheet and of all sites in the master.

import type { Messages } from '../../../core/messages/messages.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { masterMaterial } from '../../../core/reports/master-material.ts';
import type { ReportMaterial } from '../../../core/reports/report-material.ts';
import { latestCompleteWeek } from '../../../core/reports/latest-complete-week.ts';
import { buildWeeklyNeeds as planReport } from '../../../core/reports/weekly-needs.ts';
import { dmyDay } from '../../../core/table/serial-date.ts';
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
import type { CommandContext } from '../run-command.ts';
import { teamReport } from '../team-report.ts';
import { weekAskedFor } from '../week-asked-for.ts';

export function buildWeeklyNeeds({ messages, preferences }: CommandContext): void {
  const { title, prompt, cancelled, done } = messages.commands.weeklyNeeds;
  const workbook = openWorkbook();
  const material = gather(workbook, messages, preferences);
  const latest = latestCompleteWeek(material.weekly, material.settings, material.today);
  const answer = ask(title, prompt(latest === null ? null : dmyDay(latest)));
  if (answer === null) {
    toast(title, cancelled);
    return;
  }
  const week = weekAskedFor(answer, latest, material.settings, material.today);
  const plan = planReport({ ...material, conflicts: material.conflictsOf(week), week }, messages);
  // Two people who build different weeks at once would mix the tab.
  locked(() => {
    executeEdits(workbook, planEdits(plan, tabNow(workbook, plan.key)));
  });
  showTab(workbook, plan.key);
  toast(title, done(dmyDay(week), plan.title));
}

function gather(workbook: Workbook, messages: Messages, preferences: Preferences): ReportMaterial {
  const day = today(workbook.timeZone);
  switch (kindOfWorkbook(workbook.tabs)) {
    case null:
      throw new Problem('workbook/not-prepared');
    case 'master':
      return masterMaterial(readMaster(workbook, ['weekly'], messages.tabs.titles), day);
    case 'facilitator': {
      const operation = operationOf(preferences.reference);
      const examination = examine(
        readForms(workbook),
        operation,
        day,
        readJustifications(workbook),
      );
      const who = { team: preferences.team, today: day };
      return teamReport(examination, operation, who);
    }
  }
}
