// What the sidebar's page asks for: the list again, a cell, a suggestion written, a justification kept.
// A request names its finding by fingerprint; when the sheet has changed since, nothing is written.

import { findingWords } from '../../../core/findings/finding-words.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { checkAndDraw, type Checked } from '../check-and-draw.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import { goToCell } from '../gateway/active-cell.ts';
import { locked } from '../gateway/lock.ts';
import { openWorkbook, type Workbook } from '../gateway/workbook.ts';
import { requireFacilitator } from '../kind-of-workbook.ts';
import { applySuggestionOf, cellOf, justifyFinding, lookAgain } from '../mending.ts';
import type { CommandContext } from '../run-command.ts';
import { buildState, shownValue } from './build-state.ts';
import { findingId } from './finding-id.ts';
import type {
  CellRequest,
  FindingRequest,
  ReasonRequest,
  SidebarAnswer,
  SidebarState,
} from './sidebar-state.ts';

/** Checks, draws, and gives the list. */
export function stateNow(context: CommandContext): SidebarState {
  const workbook = openTeamWorkbook();
  const { examination } = locked(() => checkAndDraw(context, workbook));
  return buildState(examination, context.messages);
}

/** @throws Problem `finding/gone` when the tab is no longer there. */
export function serveCell(_: CommandContext, { tab, cell }: CellRequest): SidebarAnswer {
  if (!goToCell(openTeamWorkbook(), tab, cell)) throw new Problem('finding/gone');
  return { state: null, said: '', problem: null };
}

export function serveSuggestion(context: CommandContext, { id }: FindingRequest): SidebarAnswer {
  const { sidebar } = context.messages;
  return mend(context, id, (workbook, before, finding) => {
    const after = applySuggestionOf(context, workbook, before, finding);
    const form = readingsOf(after.examination).find(
      ({ table }) => table.tab === finding.place.tab,
    )?.form;
    const words = findingWords(context.messages.language, form ?? null);
    const value = shownValue(finding, after.examination, words);
    return [
      after,
      sidebar.applied(cellOf(finding), value === '' ? sidebar.page('').emptyValue : value),
    ];
  });
}

export function serveJustification(
  context: CommandContext,
  { id, text }: ReasonRequest,
): SidebarAnswer {
  const { sidebar } = context.messages;
  return mend(context, id, (workbook, before, finding) => [
    justifyFinding(context, workbook, before, { finding, typed: text }),
    sidebar.justified(cellOf(finding)),
  ]);
}

function mend(
  context: CommandContext,
  id: string,
  work: (
    workbook: Workbook,
    before: Checked,
    finding: Finding,
  ) => readonly [after: Checked, said: string],
): SidebarAnswer {
  const workbook = openTeamWorkbook();
  const [after, said] = locked(() => {
    const before = lookAgain(context, workbook);
    const finding = before.examination.findings.find((one) => findingId(one) === id);
    if (finding === undefined) throw new Problem('finding/gone');
    return work(workbook, before, finding);
  });
  return { state: buildState(after.examination, context.messages), said, problem: null };
}

function openTeamWorkbook(): Workbook {
  const workbook = openWorkbook();
  requireFacilitator(workbook.tabs);
  return workbook;
}
