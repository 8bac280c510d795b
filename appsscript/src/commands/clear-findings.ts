// Effacer les constats: takes away everything that checks have drawn and listed. People's own
// colours and notes come back; nothing is checked.

import { drawFindings } from '../../../core/findings/draw-findings.ts';
import { toast } from '../gateway/dialogs.ts';
import { executeEdits } from '../gateway/execute-edits.ts';
import { locked } from '../gateway/lock.ts';
import { readDrawState } from '../gateway/read-draw-state.ts';
import { readForms } from '../gateway/read-forms.ts';
import { openWorkbook } from '../gateway/workbook.ts';
import { requireFacilitator } from '../kind-of-workbook.ts';
import type { CommandContext } from '../run-command.ts';

export function clearFindings({ messages }: CommandContext): void {
  const workbook = openWorkbook();
  requireFacilitator(workbook.tabs);
  const removed = locked(() => {
    const state = readDrawState(workbook, { tables: readForms(workbook), findings: [] });
    executeEdits(workbook, drawFindings(state, [], messages));
    return state.listed.filter((row) => row.some((cell) => cell !== null)).length;
  });
  const { title, done } = messages.commands.clear;
  toast(title, done(removed));
}
