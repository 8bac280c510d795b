// Brings the sheet to what the server says, by differences: nothing is redrawn that did not
// change, so scroll position, selection and a cell being edited stay.
import type { ICellData, Nullable } from '@univerjs/presets';
import { ICommandService } from '@univerjs/presets';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import { comparableStyle, completeStyle } from './cell-style.ts';
import { tabConditionalFormats } from './conditional-formats.ts';
import type { CellSnapshot, Snapshot, TabSnapshot } from './snapshot.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { arrangeTab, arrangeTabs, type Execute } from './tab-arrangement.ts';
import { tabValidations } from './validations.ts';
import { cellContent, noteOf, styleOfCell } from './workbook-data.ts';

export interface Reconciler {
  /** Shows what changed in these tabs. */
  readonly apply: (snapshot: Snapshot) => void;
  /** True while the page itself writes into the sheet. */
  readonly applying: () => boolean;
}

/** Remembers, per tab, the rules drawn last, so that unchanged rules are left alone. */
export function newReconciler(spreadsheet: Spreadsheet, opened: Snapshot): Reconciler {
  let applying = false;
  const rules = new Map<string, string>();
  const commands = spreadsheet.injector.get(ICommandService);
  const { unitId } = spreadsheet;
  const execute: Execute = (id, params) => {
    commands.syncExecuteCommand(id, params);
  };
  for (const tab of opened.tabs) rememberRules(rules, tab, opened);

  const applyTab = (tab: TabSnapshot, snapshot: Snapshot): void => {
    const subUnitId = String(tab.sheetId);
    arrangeTab(spreadsheet, tab, snapshot, execute);
    const cells = changedCells(spreadsheet, tab, snapshot);
    if (cells) execute('sheet.mutation.set-range-values', { unitId, subUnitId, cellValue: cells });
    applyNotes(spreadsheet, tab, execute);
    replaceRules(rules, tab, snapshot, unitId, execute);
  };

  return {
    applying: () => applying,
    apply: (snapshot) => {
      applying = true;
      try {
        arrangeTabs(spreadsheet, snapshot, execute);
        for (const tab of snapshot.tabs) applyTab(tab, snapshot);
      } finally {
        applying = false;
      }
    },
  };
}

/** Cells whose content or look differ from what stands in the sheet; `undefined` when none does. */
function changedCells(
  spreadsheet: Spreadsheet,
  tab: TabSnapshot,
  snapshot: Snapshot,
): Record<number, Record<number, ICellData | null>> | undefined {
  const workbook = spreadsheet.workbook.getWorkbook();
  const sheet = workbook.getSheetBySheetId(String(tab.sheetId));
  if (!sheet) return undefined;
  const styles = workbook.getStyles();
  const changed: Record<number, Record<number, ICellData | null>> = {};
  const set = (row: number, column: number, cell: ICellData | null): void => {
    (changed[row] ??= {})[column] = cell;
  };
  const kept = new Set<number>();
  for (const [row, column, cell] of tab.cells) {
    kept.add(row * 20_000 + column);
    const now = sheet.getCellRaw(row, column);
    const difference = cellDifference(now, cell, snapshot, (data) => styles.getStyleByCell(data));
    if (difference) set(row, column, difference);
  }
  sheet.getCellMatrix().forValue((row: number, column: number, now: Nullable<ICellData>) => {
    if (now && !kept.has(row * 20_000 + column) && holdsSomething(now)) set(row, column, null);
  });
  return Object.keys(changed).length > 0 ? changed : undefined;
}

function holdsSomething(cell: ICellData): boolean {
  return (cell.v ?? '') !== '' || Boolean(cell.f) || Boolean(cell.p) || Boolean(cell.s);
}

function cellDifference(
  now: Nullable<ICellData>,
  cell: CellSnapshot,
  snapshot: Snapshot,
  styleNow: (cell: Nullable<ICellData>) => Parameters<typeof comparableStyle>[0],
): ICellData | undefined {
  const content = cellContent(cell);
  const style = styleOfCell(cell, snapshot);
  const difference: ICellData = {};
  const valueNow = now?.p ? undefined : (now?.v ?? null);
  const sameValue =
    valueNow === (content?.v ?? null) && (valueNow === null || now?.t === content?.t);
  if (!sameValue || (now?.f ?? null) !== (content?.f ?? null)) {
    difference.v = content?.v ?? null;
    difference.t = content?.t ?? null;
    difference.f = content?.f ?? null;
    difference.p = null;
    difference.si = null;
  }
  if (comparableStyle(styleNow(now)) !== comparableStyle(style)) {
    difference.s = completeStyle(style);
  }
  return Object.keys(difference).length > 0 ? difference : undefined;
}

function applyNotes(spreadsheet: Spreadsheet, tab: TabSnapshot, execute: Execute): void {
  const { unitId } = spreadsheet;
  const sheetId = String(tab.sheetId);
  const notes = spreadsheet.injector.get(SheetsNoteModel);
  const before = new Map<string, string>();
  notes.getSheetNotes(unitId, sheetId)?.forEach((note) => {
    before.set(`${note.row}:${note.col}`, note.note);
  });
  for (const [row, col, cell] of tab.cells) {
    if (!cell.note) continue;
    const key = `${row}:${col}`;
    const text = before.get(key);
    before.delete(key);
    if (text === cell.note) continue;
    const note = noteOf(row, col, cell.note);
    execute('sheet.mutation.update-note', { unitId, sheetId, row, col, note });
  }
  for (const key of before.keys()) {
    const [row = 0, col = 0] = key.split(':').map(Number);
    execute('sheet.mutation.remove-note', { unitId, sheetId, row, col });
  }
}

function rememberRules(rules: Map<string, string>, tab: TabSnapshot, snapshot: Snapshot) {
  const validations = tabValidations(tab, snapshot);
  const formats = tabConditionalFormats(tab);
  rules.set(`validations ${tab.sheetId}`, JSON.stringify(validations));
  rules.set(`formats ${tab.sheetId}`, JSON.stringify(formats));
  return { validations, formats };
}

/** Takes away the rules of a tab and puts the new ones, where they are not the same. */
function replaceRules(
  rules: Map<string, string>,
  tab: TabSnapshot,
  snapshot: Snapshot,
  unitId: string,
  execute: Execute,
): void {
  const subUnitId = String(tab.sheetId);
  const names = [`validations ${tab.sheetId}`, `formats ${tab.sheetId}`] as const;
  const before = names.map((name) => rules.get(name) ?? '[]');
  const { validations, formats } = rememberRules(rules, tab, snapshot);
  if (before[0] !== rules.get(names[0])) {
    const ruleId = (JSON.parse(before[0] ?? '[]') as { uid: string }[]).map(({ uid }) => uid);
    execute('data-validation.mutation.removeRule', {
      unitId,
      subUnitId,
      ruleId,
      source: 'patched',
    });
    for (const rule of validations)
      execute('data-validation.mutation.addRule', { unitId, subUnitId, rule, source: 'patched' });
  }
  if (before[1] !== rules.get(names[1])) {
    for (const { cfId } of JSON.parse(before[1] ?? '[]') as { cfId: string }[])
      execute('sheet.mutation.delete-conditional-rule', { unitId, subUnitId, cfId });
    // The rule added last is the first to hold.
    for (const rule of [...formats].reverse())
      execute('sheet.mutation.add-conditional-rule', { unitId, subUnitId, rule });
  }
}
