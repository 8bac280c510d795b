// Says which cell is selected, what it holds and what its note says: the sheet is a canvas, which
// a screen reader cannot read.
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import { rangeA1 } from './a1.ts';
import { part } from './element.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import type { Words } from './words.ts';

const changesWhatIsSaid = new Set([
  'sheet.operation.set-selections',
  'sheet.operation.set-worksheet-active',
  'sheet.mutation.set-range-values',
  'sheet.mutation.update-note',
  'sheet.mutation.remove-note',
]);

/** Keeps the hidden line in step with the selection. */
export function speakSelection(spreadsheet: Spreadsheet, words: () => Words): void {
  const line = part('selection');
  const notes = spreadsheet.injector.get(SheetsNoteModel);
  const say = (): void => {
    const sheet = spreadsheet.workbook.getActiveSheet();
    const cell = sheet.getSelection()?.getActiveRange();
    if (!cell) return;
    const { startRow: row, startColumn: col } = cell.getRange();
    if (Number.isNaN(row + col)) return;
    const address = rangeA1({ startRow: row, endRow: row, startColumn: col, endColumn: col });
    const note = notes.getNote(spreadsheet.unitId, sheet.getSheetId(), { row, col })?.note;
    const value = sheet.getRange(row, col).getDisplayValue();
    line.dataset['cell'] = address;
    line.dataset['tab'] = sheet.getSheetName();
    line.textContent = [address, value, note === undefined ? '' : words().note(note)]
      .filter((piece) => piece !== '')
      .join(', ');
  };
  let waiting = false;
  spreadsheet.api.addEvent(spreadsheet.api.Event.CommandExecuted, ({ id }) => {
    if (waiting || !changesWhatIsSaid.has(id)) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      say();
    });
  });
  say();
}
