// Consolider maintenant: asks the functions to take every registered source now, and says what
// became of each.

import { addTrials } from '../../../core/checks/count-trials.ts';
import { explainProblem } from '../../../core/messages/explain-problem.ts';
import { RULES } from '../../../core/settings/rules/index.ts';
import type { SourceOutcome } from '../../../core/wire/contract.ts';
import { tell } from '../gateway/dialogs.ts';
import { askFunctions } from '../gateway/functions-client.ts';
import { openWorkbook } from '../gateway/workbook.ts';
import { requireMaster } from '../kind-of-workbook.ts';
import type { CommandContext } from '../run-command.ts';

/** Lines that a dialog can show; sources in trouble are listed whatever their number. */
const LINES = 25;

export function consolidateNow({ messages }: CommandContext): void {
  const workbook = openWorkbook();
  requireMaster(workbook.tabs);
  const { outcomes, rowsWritten } = askFunctions('consolidate', workbook.id);
  const failed = outcomes.filter(({ problem }) => problem !== null);
  const taken = outcomes.filter(({ problem }) => problem === null);
  const ordered = [...failed, ...taken.filter(needsAttention), ...taken.filter(isFine)];
  const { title, result } = messages.commands.consolidate;
  const consolidation = {
    sources: outcomes.length,
    taken: taken.length,
    rowsWritten,
    listed: ordered.slice(0, Math.max(LINES, failed.length)),
    onTrial: addTrials(outcomes.map(({ onTrial }) => onTrial)).map(({ code, ...counts }) => ({
      label: RULES[code].labels[messages.language],
      ...counts,
    })),
  };
  tell(
    title,
    result(consolidation, (problem) => explainProblem(problem, messages.problems).sentence),
  );
}

function needsAttention({ intakes, conflicts }: SourceOutcome): boolean {
  return conflicts > 0 || intakes.some(({ rejected }) => rejected > 0);
}

function isFine(outcome: SourceOutcome): boolean {
  return !needsAttention(outcome);
}
