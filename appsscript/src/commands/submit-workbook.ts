// Envoyer: checks, says what would be sent, and asks the functions to take it. What is sent is the
// spreadsheet's id: the functions read and check the rows themselves.

import type { RejectedLine } from '../../../core/messages/command-messages.ts';
import { Problem, type ProblemReport } from '../../../core/problems/problem.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import type { Reading } from '../../../core/reading/reading.ts';
import type { SourceOutcome } from '../../../core/wire/contract.ts';
import { checkAndDraw } from '../check-and-draw.ts';
import { tallyOf, type Examination } from '../examination.ts';
import { confirm, tell, toast } from '../gateway/dialogs.ts';
import { askFunctions } from '../gateway/functions-client.ts';
import { locked } from '../gateway/lock.ts';
import { logDelay } from '../gateway/log.ts';
import { keepReference } from '../gateway/preferences.ts';
import { openWorkbook } from '../gateway/workbook.ts';
import { requireFacilitator } from '../kind-of-workbook.ts';
import { reasonInWords } from '../reason-in-words.ts';
import type { CommandContext } from '../run-command.ts';

/** Rejected rows that a dialog names; the findings tab has them all. */
const REASONS_SHOWN = 8;

export function submitWorkbook(context: CommandContext): void {
  const { messages } = context;
  const { title, confirm: question, rowsGone, result, cancelled } = messages.commands.submit;
  const workbook = openWorkbook();
  requireFacilitator(workbook.tabs);
  const { examination } = locked(() => checkAndDraw(context, workbook));
  const { rows, blockedRows } = tallyOf(examination);
  if (rows === 0) throw nothingToSend(examination);
  if (!confirm(title, question(rows, rows - blockedRows))) {
    toast(title, cancelled);
    return;
  }
  const outcome = send(workbook.id, ({ tab, gone, known }) =>
    confirm(title, rowsGone(String(tab), Number(gone), Number(known))),
  );
  if (outcome === null) {
    toast(title, cancelled);
    return;
  }
  if (outcome.problem !== null) throw new Problem(outcome.problem.code, outcome.problem.facts);
  refreshReference(workbook.id);
  tell(title, result(outcome, rejectedLines(outcome, examination, context)));
}

/**
 * Sends; asks first where many rows would leave the base, because the spreadsheet has lost them.
 * @returns null when the person goes back
 */
function send(
  document: string,
  mayGo: (facts: ProblemReport['facts']) => boolean,
): SourceOutcome | null {
  try {
    return askFunctions('submit', document).outcome;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'source/rows-gone') throw error;
    if (!mayGo(error.facts)) return null;
    return askFunctions('submit', document, { confirmed: true }).outcome;
  }
}

/** The weekly report is what is sent most; without its tab another one is named. */
function nothingToSend(examination: Examination): Problem {
  const reading: Reading | undefined = examination.weekly ?? readingsOf(examination)[0];
  const facts = { tab: reading?.table.tab ?? '' };
  return new Problem(reading?.headerRow === 0 ? 'tab/no-header' : 'tab/empty', facts);
}

/** The rows are taken; that the copy is a little older is no reason to say that sending failed. */
function refreshReference(document: string): void {
  try {
    keepReference(askFunctions('reference', document));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    logDelay('reference', error);
  }
}

function rejectedLines(
  { rejects }: SourceOutcome,
  examination: Examination,
  { messages }: CommandContext,
): readonly RejectedLine[] {
  return rejects.slice(0, REASONS_SHOWN).map(({ form, row, code }) => ({
    tab: examination[form]?.table.tab ?? form,
    row,
    reason: reasonInWords(code, { form, row }, examination, messages),
  }));
}
