// Vérifier le classeur: checks all forms, draws what was found and says it in a few words. The
// person stays where they are; the findings tab leads to each cell.

import { checkAndDraw } from '../check-and-draw.ts';
import { tallyOf } from '../examination.ts';
import { toast } from '../gateway/dialogs.ts';
import { openWorkbook } from '../gateway/workbook.ts';
import { requireFacilitator } from '../kind-of-workbook.ts';
import { summaryOf } from '../summary.ts';
import type { CommandContext } from '../run-command.ts';

export function validateWorkbook(context: CommandContext): void {
  const workbook = openWorkbook();
  requireFacilitator(workbook.tabs);
  const { examination, operation } = checkAndDraw(context, workbook);
  const words = context.messages.commands.check;
  toast(words.title, summaryOf(tallyOf(examination), operation, words));
}
