// The Univer instance: made once, shows one spreadsheet, goes to cells. What flows in and out of
// it is in changes.ts and outgoing.ts.
import type { FUniver, Injector } from '@univerjs/presets';
import { LifecycleService, LifecycleStages, createUniver } from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import {
  IEditorBridgeService,
  ILayoutService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import type { CellRange } from './a1.ts';
import { rangeA1 } from './a1.ts';
import type { TypedTexts } from './editing.ts';
import { speakLocale } from './editing.ts';
import type { Active } from './interface.ts';
import type { Language, Snapshot } from './snapshot.ts';
import { univerLocale, univerWords } from './univer-words.ts';
import type { StyleBook } from './workbook-data.ts';
import { newStyleBook, workbookData } from './workbook-data.ts';

export interface Spreadsheet {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: ReturnType<FUniver['createWorkbook']>;
  readonly unitId: string;
  readonly book: StyleBook;
  readonly typed: TypedTexts;
}

/** What a spreadsheet of the workbench does not keep: its menus must not offer it. */
const hiddenMenus = [
  'base-ui.operation.toggle-shortcut-panel',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-worksheet-merge',
  'sheet.command.numfmt.set.currency',
  'sheet.command.set-border-basic',
  'sheet.command.set-range-font-family',
  'sheet.command.set-range-stroke',
  'sheet.command.set-text-rotation',
  'sheet.contextMenu.permission',
  'sheet.menu.data-validation',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.toolbar.text-to-number',
  ...[
    'database',
    'date',
    'engineering',
    'financial',
    'information',
    'logical',
    'lookup',
    'math',
    'statistical',
    'text',
  ].map((family) => `formula-ui.operation.insert-function.${family}`),
];

/** Opens a spreadsheet inside `container`. */
export function openSpreadsheet(container: HTMLElement, snapshot: Snapshot): Spreadsheet {
  const { univer, univerAPI } = createUniver({
    locale: univerLocale[snapshot.language],
    locales: univerWords,
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: 'simple',
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        menu: Object.fromEntries(hiddenMenus.map((id) => [id, { hidden: true }])),
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        // Its sums are written the English way, and push the tabs aside.
        footer: { statisticBar: false, menus: false },
      }),
      UniverSheetsNotePreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  const injector = univer.__getInjector();
  const book = newStyleBook();
  const workbook = univerAPI.createWorkbook(workbookData(snapshot, book));
  // Univer's spreadsheet services exist from the first workbook on.
  const typed = speakLocale(injector, () => snapshot.locale);
  workbook.setNumfmtLocal(numberLocale(snapshot.locale));
  return { api: univerAPI, injector, workbook, unitId: snapshot.id, book, typed };
}

function numberLocale(locale: string): 'fr' | 'es' | 'en' {
  if (locale.startsWith('fr')) return 'fr';
  return locale.startsWith('es') ? 'es' : 'en';
}

/** Resolves when the sheet stands on the screen; before that it cannot scroll. */
export async function rendered(spreadsheet: Spreadsheet): Promise<void> {
  await spreadsheet.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
}

/** Univer's own menus in another language; the data stays as it is. */
export function speak(spreadsheet: Spreadsheet, language: Language): void {
  spreadsheet.api.setLocale(univerLocale[language]);
}

/** Shows a tab, and selects and brings into view a range of it. */
export function goTo(spreadsheet: Spreadsheet, sheetId: number, range?: CellRange): void {
  const sheet = spreadsheet.workbook.getSheetBySheetId(String(sheetId));
  if (!sheet) return;
  if (spreadsheet.workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) sheet.activate();
  if (!range) return;
  const rows = Math.min(range.endRow, sheet.getMaxRows() - 1) - range.startRow + 1;
  const columns = Math.min(range.endColumn, sheet.getMaxColumns() - 1) - range.startColumn + 1;
  if (rows < 1 || columns < 1) return;
  sheet.getRange(range.startRow, range.startColumn, rows, columns).activate();
  // A little of what stands above and to the left stays in view.
  const freeze = sheet.getFreeze();
  const top = Math.max(freeze.ySplit, range.startRow - 3);
  const left = Math.max(freeze.xSplit, range.startColumn - 1);
  sheet.scrollToCell(top, left);
}

/** Gives the keyboard back to the cells. */
export function focusSheet(spreadsheet: Spreadsheet): void {
  spreadsheet.injector.get(ILayoutService).focus();
}

/** Whether a person is typing into a cell, there or in the formula bar. */
export function isTyping(spreadsheet: Spreadsheet): boolean {
  return spreadsheet.injector.get(IEditorBridgeService).isVisible().visible;
}

/** The tab and cells that the person has selected. */
export function activeRange(spreadsheet: Spreadsheet): Active {
  const sheet = spreadsheet.workbook.getActiveSheet();
  const range = sheet.getSelection()?.getActiveRange()?.getRange();
  return {
    tab: sheet.getSheetName(),
    range: range && !Number.isNaN(range.startRow + range.endColumn) ? rangeA1(range) : 'A1',
  };
}
