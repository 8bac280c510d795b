// Partager: asks which period of the report that is open, shows who will receive it, and asks the
// functions to make the shared version and to send its links.

import { readAddresses } from '../../../core/consolidate/read-sources.ts';
import type { Messages } from '../../../core/messages/messages.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { reports } from '../../../core/reports/index.ts';
import { masterSettings } from '../../../core/reports/master-material.ts';
import type { Report } from '../../../core/reports/report.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import { dmyDay } from '../../../core/table/serial-date.ts';
import { myMonth } from '../../../core/table/serial-month.ts';
import { today } from '../gateway/clock.ts';
import { ask, confirm, tell, toast } from '../gateway/dialogs.ts';
import { askFunctions } from '../gateway/functions-client.ts';
import { readTable } from '../gateway/read-table.ts';
import { activeTab, openWorkbook, tabOf, type Workbook } from '../gateway/workbook.ts';
import { requireMaster } from '../kind-of-workbook.ts';
import { periodAskedFor } from '../period-asked-for.ts';
import type { CommandContext } from '../run-command.ts';

export function shareReport({ messages }: CommandContext): void {
  const {
    title,
    period: prompt,
    confirm: question,
    latest,
    done,
    cancelled,
  } = messages.sharing.share;
  const workbook = openWorkbook();
  requireMaster(workbook.tabs);
  const settings = settingsOf(workbook, messages);
  const recipients = readAddresses(settings['share.recipients']);
  if (recipients.length === 0) throw new Problem('share/no-recipients');
  const report = reportToShare(workbook, messages);
  const name = report && messages.reportCommands.names[report.id];
  const answer = report && ask(name ?? title, prompt[report.period]);
  if (report === null || name === null || answer === null) {
    toast(title, cancelled);
    return;
  }
  const period = periodOf(answer, report, settings, today(workbook.timeZone));
  const asRead = report.period === 'week' ? dmyDay : myMonth;
  if (!confirm(title, question(name, period === null ? latest : asRead(period), recipients))) {
    toast(title, cancelled);
    return;
  }
  const shared = askFunctions('share', workbook.id, { report: report.id, period, recipients });
  const { version, files, sent, before } = shared;
  tell(title, done({ name, period: asRead(shared.period), version, files }, sent, before));
}

function settingsOf(workbook: Workbook, { tabs }: Messages): Settings {
  const tab = tabOf(workbook, 'settings');
  if (tab === null) throw new Problem('tab/missing', { tab: tabs.titles.settings });
  return masterSettings(readTable(workbook, tab));
}

/** The report that is open; any other tab leaves the choice to the person. `null`: they went back. */
function reportToShare(workbook: Workbook, messages: Messages): Report | null {
  const { key } = activeTab(workbook);
  const open = reports.find(({ id }) => key === `report.${id}`);
  const [only] = reports;
  if (open !== undefined) return open;
  if (only !== undefined && reports.length === 1) return only;
  const { title, which } = messages.sharing.share;
  const answer = ask(title, which(reports.map(({ id }) => messages.reportCommands.names[id])));
  if (answer === null) return null;
  const chosen = reports[Number(answer) - 1];
  if (chosen === undefined) throw new Problem('share/no-report');
  return chosen;
}

/** `null`: the latest complete one, which the functions know. */
function periodOf(
  answer: string,
  { period }: Report,
  settings: Settings,
  day: number,
): number | null {
  if (answer === '') return null;
  return periodAskedFor(answer, period, { latest: null, settings, today: day });
}
