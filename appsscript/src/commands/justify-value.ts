// Justifier ce chiffre: asks why the value under the cursor is right, and keeps the answer with it.

import { explainFinding } from '../../../core/findings/explain-finding.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { isJustifiable } from '../../../core/justifications/justifiable.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { cellAddress } from '../../../core/table/a1.ts';
import type { Checked } from '../check-and-draw.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import { activeCell, type CellPlace } from '../gateway/active-cell.ts';
import { ask, toast } from '../gateway/dialogs.ts';
import { locked } from '../gateway/lock.ts';
import { openWorkbook } from '../gateway/workbook.ts';
import { requireJustifiable, requireReason } from '../justify.ts';
import { requireFacilitator } from '../kind-of-workbook.ts';
import { justifyFinding, lookAgain, findingsAt } from '../mending.ts';
import type { CommandContext } from '../run-command.ts';

export function justifyValue(context: CommandContext): void {
  const { messages } = context;
  const { sidebar, commands } = messages;
  const title = commands.menu.items.justifyValue.replace(/…$/, '');
  const workbook = openWorkbook();
  requireFacilitator(workbook.tabs);
  const at = activeCell(workbook);
  const seen = lookAgain(context, workbook);
  const finding = justifiableAt(seen, at);
  const form = readingsOf(seen.examination).find(({ table }) => table.tab === at.tab)?.form;
  const { wrong } = explainFinding(finding, messages, form ?? null);
  const typed = ask(title, sidebar.askReason(wrong));
  if (typed === null) {
    toast(title, sidebar.cancelled);
    return;
  }
  requireReason(typed);
  locked(() => {
    // The person may have taken their time to answer.
    const before = lookAgain(context, workbook);
    justifyFinding(context, workbook, before, { finding: justifiableAt(before, at), typed });
  });
  toast(title, sidebar.justified(cellAddress(at.row, at.column)));
}

/** @throws Problem `finding/none-here`, or why none of the findings can be justified. */
function justifiableAt(checked: Checked, at: CellPlace): Finding {
  const here = findingsAt(checked, at);
  const [first] = here;
  const cell = cellAddress(at.row, at.column);
  if (first === undefined) throw new Problem('finding/none-here', { cell });
  const finding = here.find(isJustifiable) ?? first;
  requireJustifiable(finding);
  return finding;
}
