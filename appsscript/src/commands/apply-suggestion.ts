// Appliquer la proposition: writes what is proposed for the cell with the cursor. What changes the
// meaning is asked first.

import { findingWords } from '../../../core/findings/finding-words.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { cellAddress } from '../../../core/table/a1.ts';
import { Problem } from '../../../core/problems/problem.ts';
import type { Checked } from '../check-and-draw.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import { activeCell, type CellPlace } from '../gateway/active-cell.ts';
import { confirm, toast } from '../gateway/dialogs.ts';
import { locked } from '../gateway/lock.ts';
import { openWorkbook } from '../gateway/workbook.ts';
import { requireFacilitator } from '../kind-of-workbook.ts';
import { applySuggestionOf, findingsAt, lookAgain } from '../mending.ts';
import type { CommandContext } from '../run-command.ts';
import { shownValue } from '../sidebar/build-state.ts';

export function applySuggestion(context: CommandContext): void {
  const { sidebar, commands, language } = context.messages;
  const workbook = openWorkbook();
  requireFacilitator(workbook.tabs);
  const at = activeCell(workbook);
  const cell = cellAddress(at.row, at.column);
  const seen = lookAgain(context, workbook);
  const finding = proposing(seen, at, cell);
  const form = readingsOf(seen.examination).find(({ table }) => table.tab === at.tab)?.form;
  const words = findingWords(language, form ?? null);
  const { emptyValue } = sidebar.page('');
  const shown = (value: string): string => (value === '' ? emptyValue : value);
  const proposed = shown(words.value(finding.columnId ?? '', finding.suggestion?.value ?? null));
  const title = commands.corrections.title;
  if (finding.suggestion?.safe !== true) {
    const now = shown(shownValue(finding, seen.examination, words));
    if (!confirm(title, sidebar.confirm(now, proposed))) {
      toast(title, sidebar.cancelled);
      return;
    }
  }
  locked(() => {
    // The person may have taken their time to answer.
    const before = lookAgain(context, workbook);
    applySuggestionOf(context, workbook, before, proposing(before, at, cell));
  });
  toast(title, sidebar.applied(cell, proposed));
}

/** @throws Problem `finding/none-here`, `finding/no-suggestion` */
function proposing(checked: Checked, at: CellPlace, cell: string): Finding {
  const here = findingsAt(checked, at);
  if (here.length === 0) throw new Problem('finding/none-here', { cell });
  const finding = here.find(({ suggestion }) => suggestion !== null);
  if (finding === undefined) throw new Problem('finding/no-suggestion', { cell });
  return finding;
}
