// A click on a link in a cell goes where it leads. Moving over a link with the keyboard does not.
import type { LinkBook } from './links.ts';
import { destinationOf } from './links.ts';
import { rangeA1 } from './a1.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { goTo } from './spreadsheet.ts';
import type { Words } from './words.ts';

/** Listens to clicks on cells of the spreadsheet. */
export function followLinks(spreadsheet: Spreadsheet, links: LinkBook, words: () => Words): void {
  const { api } = spreadsheet;
  const linkAt = (sheetId: string, row: number, column: number): string | undefined =>
    links.get(Number(sheetId))?.get(`${row}:${column}`);

  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = linkAt(worksheet.getSheetId(), row, column);
    if (link !== undefined) follow(spreadsheet, link, words());
  });
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const link = linkAt(worksheet.getSheetId(), row, column);
    document.body.classList.toggle('over-link', link !== undefined);
  });
}

function follow(spreadsheet: Spreadsheet, link: string, words: Words): void {
  const destination = destinationOf(link);
  if (!destination) return;
  if (destination.kind === 'web') {
    if (confirmed(words, destination.url)) window.open(destination.url, '_blank', 'noopener');
    return;
  }
  const { documentId, sheetId, range } = destination;
  if (documentId === null || documentId === spreadsheet.unitId) {
    const here = Number(spreadsheet.workbook.getActiveSheet().getSheetId());
    // The click first selects the link itself; the destination is selected after it.
    setTimeout(() => {
      goTo(spreadsheet, sheetId ?? here, range);
    }, 0);
    return;
  }
  const address = new URLSearchParams({ document: documentId });
  if (sheetId !== null) address.set('gid', String(sheetId));
  if (range) address.set('range', rangeA1(range));
  location.search = `?${address}`;
}

function confirmed(words: Words, url: string): boolean {
  return window.confirm(`${words.linkOutside}\n${url}`);
}
