// Mending one finding: what the sidebar and the items of the menu both do. Every function checks
// first, changes, checks again and draws, so that what is shown is what stands in the sheet.

import { correctionsOf } from '../../core/findings/corrections.ts';
import { sortFindings } from '../../core/findings/draw-findings.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { Problem } from '../../core/problems/problem.ts';
import { cellAddress } from '../../core/table/a1.ts';
import { checkAndDraw, type Checked } from './check-and-draw.ts';
import { examine } from './examination.ts';
import { today } from './gateway/clock.ts';
import { readForms } from './gateway/read-forms.ts';
import { readJustifications } from './gateway/read-justifications.ts';
import type { Workbook } from './gateway/workbook.ts';
import { justify } from './justify.ts';
import { mendCells } from './mend-cells.ts';
import { operationOf } from './operation.ts';
import type { CommandContext } from './run-command.ts';

/** Checks without drawing. */
export function lookAgain({ preferences }: CommandContext, workbook: Workbook): Checked {
  const operation = operationOf(preferences.reference);
  const justifications = readJustifications(workbook);
  const day = today(workbook.timeZone);
  return { operation, examination: examine(readForms(workbook), operation, day, justifications) };
}

/** Open findings of one cell, the most serious first. One about a whole row stands on its first cell. */
export function findingsAt(
  { examination }: Checked,
  at: { readonly tab: string; readonly row: number; readonly column: number },
): readonly Finding[] {
  return sortFindings(examination.findings).filter(
    ({ place }) =>
      place.tab === at.tab && place.row === at.row && (place.column ?? 1) === at.column,
  );
}

/**
 * Writes the suggestion of a finding, with those that are right only together with it, and checks.
 * @param before As it was found in this run.
 * @throws Problem `finding/no-suggestion`
 */
export function applySuggestionOf(
  context: CommandContext,
  workbook: Workbook,
  before: Checked,
  finding: Finding,
): Checked {
  const corrections = correctionsOf(finding, before.examination.findings);
  if (corrections.length === 0)
    throw new Problem('finding/no-suggestion', { cell: cellOf(finding) });
  mendCells(context, workbook, { ...before, corrections });
  return checkAndDraw(context, workbook);
}

/**
 * Keeps a justification and checks.
 * @param before As it was found in this run.
 * @throws Problem of scope `justification`
 */
export function justifyFinding(
  context: CommandContext,
  workbook: Workbook,
  before: Checked,
  reason: { readonly finding: Finding; readonly typed: string },
): Checked {
  justify(context, workbook, before, reason);
  return checkAndDraw(context, workbook);
}

/** The cell to which a finding leads. */
export function cellOf({ place }: Finding): string {
  return cellAddress(place.row ?? 1, place.column ?? 1);
}
