// Carries edits out in the open spreadsheet, in their order. What each edit means is written down in
// core/tabs/apply-in-memory; here is only how SpreadsheetApp is told.

import type { Edit } from '../../../core/tabs/edit.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import { growTab } from './grow-tab.ts';
import type { BoundTab, Workbook } from './workbook.ts';
import { drawCharts } from './write-charts.ts';
import * as content from './write-content.ts';
import * as layout from './write-layout.ts';
import * as metadata from './write-metadata.ts';

/**
 * Carries the edits out. A run may end after any of them.
 * @throws Error when an edit names a tab that is not there: the plan was made for another workbook.
 */
export function executeEdits(workbook: Workbook, edits: readonly Edit[]): void {
  const known: Known = { plain: new Set(), textless: new Set() };
  for (const edit of edits) execute(workbook, edit, known);
}

/** What the edits so far tell of tabs, which then need not be asked. */
interface Known {
  /** Tabs whose cells have the default style. */
  readonly plain: Set<TabKey>;
  /** Tabs none of whose cells has the text format. */
  readonly textless: Set<TabKey>;
}

function execute(workbook: Workbook, edit: Edit, { plain, textless }: Known): void {
  if (edit.kind === 'add-tab') {
    if (growTab(workbook, edit)) {
      plain.add(edit.tab);
      textless.add(edit.tab);
    }
    return;
  }
  const tab = required(workbook, edit.tab);
  const { sheet } = tab;
  switch (edit.kind) {
    case 'clear-tab':
      content.clearCells(sheet);
      plain.add(edit.tab);
      textless.add(edit.tab);
      return;
    case 'write-values':
      content.writeValues(sheet, edit, textless.has(edit.tab));
      return;
    case 'write-notes':
      content.writeNotes(sheet, edit);
      return;
    case 'write-backgrounds':
      content.writeBackgrounds(sheet, edit);
      plain.delete(edit.tab);
      return;
    case 'write-styles':
      content.writeStyles(sheet, edit, plain.has(edit.tab));
      plain.delete(edit.tab);
      if (content.leavesNoText(sheet, edit)) textless.add(edit.tab);
      else textless.delete(edit.tab);
      return;
    case 'write-links':
      content.writeLinks(workbook, sheet, edit);
      return;
    case 'delete-rows':
      layout.deleteRows(sheet, edit);
      return;
    case 'freeze':
      layout.freeze(sheet, edit);
      return;
    case 'set-widths':
      layout.setWidths(sheet, edit);
      return;
    case 'hide-columns':
      layout.hideColumns(sheet, edit);
      return;
    case 'set-column-formats':
      layout.setColumnFormats(sheet, edit);
      plain.delete(edit.tab);
      textless.delete(edit.tab);
      return;
    case 'wrap-columns':
      layout.wrapColumns(sheet, edit);
      plain.delete(edit.tab);
      return;
    case 'set-validations':
      layout.setValidations(sheet, edit);
      return;
    case 'set-conditional-formats':
      layout.setConditionalFormats(sheet, edit);
      return;
    case 'protect-header':
      layout.protectHeader(sheet, edit);
      return;
    case 'bind-columns':
      metadata.bindColumns(tab, edit);
      return;
    case 'set-figures':
      metadata.setFigures(tab, edit);
      return;
    case 'draw-charts':
      drawCharts(sheet, edit);
      return;
    case 'set-layout':
      metadata.setLayout(tab, edit);
      return;
  }
}

function required(workbook: Workbook, key: TabKey): BoundTab {
  const tab = workbook.tabs.get(key);
  if (tab === undefined) throw new Error(`there is no tab ${key}`);
  return tab;
}
