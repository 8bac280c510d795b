// CSV as Google Sheets imports it: every field is read like a typed one. The text may be UTF-8 or,
// from older Windows programs, Latin-1; the separator is found out.

import { parse } from 'csv-parse/sync';
import type { DocumentState } from '../document/model.ts';
import { setSize } from '../document/dimensions.ts';
import { NEW_TAB } from '../document/tabs.ts';
import { typeValues } from '../document/values.ts';

/** @throws Error when quotes are not closed */
export function importCsv(body: Buffer): (document: DocumentState) => void {
  const text = decoded(body);
  const rows = parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    skip_empty_lines: false,
  });
  return (document) => {
    const [tab] = document.tabs;
    if (tab === undefined) return;
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    setSize(document, tab, {
      rows: Math.max(NEW_TAB.rows, rows.length),
      columns: Math.max(NEW_TAB.columns, width),
    });
    typeValues(document, tab, 0, 0, rows);
  };
}

function decoded(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    // Not UTF-8: what European Windows programs save is windows-1252, which contains Latin-1.
    return new TextDecoder('windows-1252').decode(body);
  }
}

/** The separator that the first line has most often; a comma when it has none. */
function separatorOf(text: string): string {
  const first = (/^[^\r\n]*/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '');
  const counted = [',', ';', '\t'].map((separator) => ({
    separator,
    count: first.split(separator).length,
  }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}
