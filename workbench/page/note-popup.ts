// Takes the open note away with its tab: Univer 0.25 keeps it on the screen, where it would stand
// beside the same cell of the next tab.
import { SheetsNotePopupService } from '@univerjs/preset-sheets-note';
import type { Spreadsheet } from './spreadsheet.ts';

/** Closes the note that is open whenever another tab is shown. */
export function closeNotesOfOtherTabs(spreadsheet: Spreadsheet): void {
  const { api, injector } = spreadsheet;
  const popups = injector.get(SheetsNotePopupService);
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const open = popups.activePopup;
    if (open && open.subUnitId !== activeSheet.getSheetId()) popups.hidePopup(true);
  });
}
