// The address that opens a source at the row a record came from.

import type { Origin } from './record.ts';

/** Address of the row's first cell; without a sheet id the spreadsheet opens at its first tab. */
export function sourceLink({ document, sheetId, row }: Origin): string {
  const sheet = sheetId === null ? '' : `gid=${sheetId}&`;
  return `https://docs.google.com/spreadsheets/d/${document}/edit#${sheet}range=A${row}`;
}
