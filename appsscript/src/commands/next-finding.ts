// Constat suivant: checks and puts the cursor on the next cell with an open finding, in the order of
// tabs, rows and columns, beginning again after the last one.

import { sortFindings } from '../../../core/findings/draw-findings.ts';
import { explainFinding } from '../../../core/findings/explain-finding.ts';
import { findingWords } from '../../../core/findings/finding-words.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import { isJustifiable } from '../../../core/justifications/justifiable.ts';
import type { Messages } from '../../../core/messages/messages.ts';
import { checkAndDraw, type Checked } from '../check-and-draw.ts';
import { readingsOf } from '../../../core/reading/read-forms.ts';
import type { Examination } from '../examination.ts';
import { activeCell, goToCell, type CellPlace } from '../gateway/active-cell.ts';
import { toast } from '../gateway/dialogs.ts';
import { locked } from '../gateway/lock.ts';
import { openWorkbook } from '../gateway/workbook.ts';
import { requireFacilitator } from '../kind-of-workbook.ts';
import { cellOf, findingsAt } from '../mending.ts';
import type { CommandContext } from '../run-command.ts';

export function nextFinding(context: CommandContext): void {
  const { next } = context.messages.sidebar;
  const workbook = openWorkbook();
  requireFacilitator(workbook.tabs);
  const from = activeCell(workbook);
  const checked = locked(() => checkAndDraw(context, workbook));
  const { examination } = checked;
  const stops = stopsOf(examination);
  const index = indexAfter(stops, from, examination);
  const finding = stops[index];
  if (finding === undefined) {
    toast(next.title, next.none);
    return;
  }
  goToCell(workbook, finding.place.tab, cellOf(finding));
  toast(next.position(index + 1, stops.length), told(finding, checked, context.messages));
}

/** One finding for each cell, the most serious, in the order in which people read. */
function stopsOf(examination: Examination): readonly Finding[] {
  const byCell = new Map<string, Finding>();
  for (const finding of sortFindings(examination.findings)) {
    const key = `${finding.place.tab} ${cellOf(finding)}`;
    if (!byCell.has(key)) byCell.set(key, finding);
  }
  const order = tabOrder(examination);
  return [...byCell.values()].sort((a, b) => compare(placeOf(a), placeOf(b), order));
}

/** The first stop after a cell; the first of all after the last one. */
function indexAfter(stops: readonly Finding[], from: CellPlace, examination: Examination): number {
  const order = tabOrder(examination);
  const after = stops.findIndex((finding) => compare(placeOf(finding), from, order) > 0);
  return Math.max(0, after);
}

function tabOrder(examination: Examination): readonly string[] {
  return readingsOf(examination).map(({ table }) => table.tab);
}

function placeOf({ place }: Finding): CellPlace {
  return { tab: place.tab, row: place.row ?? 1, column: place.column ?? 1 };
}

function compare(a: CellPlace, b: CellPlace, tabs: readonly string[]): number {
  return tabs.indexOf(a.tab) - tabs.indexOf(b.tab) || a.row - b.row || a.column - b.column;
}

/** The most serious finding of the cell, and what the menu can do about those that are there. */
function told(finding: Finding, checked: Checked, messages: Messages): string {
  const { findings, language, sidebar } = messages;
  const { tab } = finding.place;
  const here = findingsAt(checked, placeOf(finding));
  const form = readingsOf(checked.examination).find(({ table }) => table.tab === tab)?.form ?? null;
  const { wrong, expected, mend } = explainFinding(finding, messages, form);
  const proposing = here.find(({ suggestion }) => suggestion !== null);
  const words = findingWords(language, form);
  return [
    findings.headed(findings.severities[finding.severity], wrong),
    expected,
    mend,
    proposing?.suggestion == null
      ? ''
      : findings.suggestion(words.value(proposing.columnId ?? '', proposing.suggestion.value)),
    sidebar.next.howTo(proposing !== undefined, here.some(isJustifiable)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
