// Ranges as people and APIs write them: `'Tab'!A1:B2`, `A:C`, `3:5`, a tab's title, a named range.

import { areaAddress } from '../../core/table/a1.ts';
import { wholeTab } from './cells.ts';
import { DocumentError } from './document-error.ts';
import type { DocumentState, GridArea, TabState } from './model.ts';
import { tabById, tabByTitle } from './tabs.ts';

export interface TabRange {
  readonly tab: TabState;
  readonly area: GridArea;
}

/**
 * The tab and area a range text names. Open sides (`A3:C`) reach to the tab's end. Without a tab,
 * the first one is meant.
 * @throws DocumentError `unknown-range` when the text names no tab, cell or named range
 */
export function parseRange(document: DocumentState, range: string): TabRange {
  const named = document.namedRanges.find(({ name }) => name === range);
  if (named !== undefined) {
    const tab = tabById(document, named.sheetId);
    if (tab !== undefined) return { tab, area: named.area };
  }
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/su.exec(range);
  if (quoted !== null) {
    return within(document, (quoted[1] ?? '').replace(/''/gu, "'"), quoted[2], range);
  }
  const mark = range.lastIndexOf('!');
  if (mark >= 0) return within(document, range.slice(0, mark), range.slice(mark + 1), range);
  const first = document.tabs[0];
  const area = first === undefined ? undefined : parseArea(range, first);
  if (first !== undefined && area !== undefined) return { tab: first, area };
  return within(document, range, undefined, range);
}

function within(
  document: DocumentState,
  title: string,
  address: string | undefined,
  range: string,
): TabRange {
  const tab = tabByTitle(document, title);
  if (tab === undefined) throw new DocumentError('unknown-range', range);
  if (address === undefined) return { tab, area: wholeTab(tab) };
  const area = parseArea(address, tab);
  if (area === undefined) throw new DocumentError('unknown-range', range);
  return { tab, area };
}

/** The area an address such as `B2:C` names in a tab; undefined when it is no address. */
export function parseArea(address: string, tab: TabState): GridArea | undefined {
  const match = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/iu.exec(address);
  if (match === null || address === '') return undefined;
  const [, fromColumn, fromRow, toColumn, toRow] = match;
  const single = !address.includes(':');
  if (single && (fromColumn === undefined || fromRow === undefined)) return undefined;
  if (!single && toColumn === undefined && toRow === undefined) return undefined;
  const rows = [rowIndex(fromRow), single ? rowIndex(fromRow) : rowIndex(toRow)] as const;
  const columns = [
    columnOf(fromColumn),
    single ? columnOf(fromColumn) : columnOf(toColumn),
  ] as const;
  return {
    startRow: Math.min(rows[0] ?? 0, rows[1] ?? Infinity),
    endRow: rows[1] === undefined ? tab.rowCount : Math.max(rows[0] ?? 0, rows[1]) + 1,
    startColumn: Math.min(columns[0] ?? 0, columns[1] ?? Infinity),
    endColumn:
      columns[1] === undefined ? tab.columnCount : Math.max(columns[0] ?? 0, columns[1]) + 1,
  };
}

function rowIndex(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text) - 1;
}

function columnOf(letters: string | undefined): number | undefined {
  return letters === undefined ? undefined : columnIndex(letters);
}

/**
 * Index from 0 of a column's letters.
 * @example columnIndex('AB') // 27
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The area in A1 notation, without its tab. */
export function areaText(area: GridArea): string {
  return areaAddress({
    row: area.startRow + 1,
    column: area.startColumn + 1,
    rows: area.endRow - area.startRow,
    columns: area.endColumn - area.startColumn,
  });
}
