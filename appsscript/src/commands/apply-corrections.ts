// Appliquer les corrections sûres: changes how values are written, never what they mean, and keeps
// a record of each change.

import { safeCorrections } from '../../../core/findings/corrections.ts';
import { checkAndDraw } from '../check-and-draw.ts';
import { examine, tallyOf } from '../examination.ts';
import { today } from '../gateway/clock.ts';
import { toast } from '../gateway/dialogs.ts';
import { locked } from '../gateway/lock.ts';
import { readJustifications } from '../gateway/read-justifications.ts';
import { readForms } from '../gateway/read-forms.ts';
import { openWorkbook } from '../gateway/workbook.ts';
import { requireFacilitator } from '../kind-of-workbook.ts';
import { mendCells } from '../mend-cells.ts';
import { operationOf } from '../operation.ts';
import type { CommandContext } from '../run-command.ts';
import { summaryOf } from '../summary.ts';

export function applyCorrections(context: CommandContext): void {
  const { corrections: words, check } = context.messages.commands;
  const workbook = openWorkbook();
  requireFacilitator(workbook.tabs);
  const text = locked(() => {
    const operation = operationOf(context.preferences.reference);
    // What somebody has justified stays as they left it.
    const justifications = readJustifications(workbook);
    const day = today(workbook.timeZone);
    const examination = examine(readForms(workbook), operation, day, justifications);
    const corrections = safeCorrections(examination.findings);
    mendCells(context, workbook, { operation, examination, corrections });
    // Also where nothing is left to correct: a run that was cut off may have drawn nothing.
    const after = checkAndDraw(context, workbook);
    const summary = summaryOf(tallyOf(after.examination), after.operation, check);
    const done = corrections.length > 0 ? words.done(corrections.length) : words.none;
    return `${done}\n${summary}`;
  });
  toast(words.title, text);
}
