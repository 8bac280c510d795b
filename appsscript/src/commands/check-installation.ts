// Vérifier l'installation: who is signed in, what the spreadsheet is, whether the functions answer.
// Changes nothing, so that it can be asked of anybody who needs help.

import type { InstallationReport } from '../../../core/messages/command-messages.ts';
import { explainProblem } from '../../../core/messages/explain-problem.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { CONTRACT } from '../../../core/wire/contract.ts';
import { tell } from '../gateway/dialogs.ts';
import { askFunctions } from '../gateway/functions-client.ts';
import { signedInUser } from '../gateway/signed-in.ts';
import { openWorkbook, type Workbook } from '../gateway/workbook.ts';
import { kindOfWorkbook } from '../kind-of-workbook.ts';
import type { CommandContext } from '../run-command.ts';

export function checkInstallation({ messages, preferences }: CommandContext): void {
  const workbook = openWorkbook();
  const report: InstallationReport = {
    user: signedInUser(),
    kind: kindOfWorkbook(workbook.tabs),
    team: preferences.team,
    tabs: [...workbook.tabs.values()].map(({ sheet }) => sheet.getName()),
    timeZone: workbook.timeZone,
    contract: CONTRACT,
    problem: null,
    ...whatFunctionsSay(workbook),
  };
  const { title, result } = messages.commands.installation;
  tell(
    title,
    result(report, (problem) => explainProblem(problem, messages.problems).text),
  );
}

function whatFunctionsSay(
  workbook: Workbook,
): Partial<Pick<InstallationReport, 'kind' | 'team' | 'problem'>> {
  try {
    const { kind, team } = askFunctions('reference', workbook.id);
    return { kind, team };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    throw error;
  }
}
