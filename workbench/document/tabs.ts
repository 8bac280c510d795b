// The tabs of a document: finding, adding, renaming, moving and deleting them.

import { DocumentError } from './document-error.ts';
import type { DocumentState, TabState } from './model.ts';
import { markTab } from './tab-changes.ts';

/** Most cells of one spreadsheet, all tabs together. */
export const MAX_CELLS = 10_000_000;

/** Rows and columns that Sheets gives a new tab. */
export const NEW_TAB = { rows: 1000, columns: 26 } as const;

/** The tab with an id. */
export function tabById(document: DocumentState, sheetId: number): TabState | undefined {
  return document.tabs.find((tab) => tab.sheetId === sheetId);
}

/** The tab with a title, whatever the case, as Sheets finds it. */
export function tabByTitle(document: DocumentState, title: string): TabState | undefined {
  return (
    document.tabs.find((tab) => tab.title === title) ??
    document.tabs.find((tab) => tab.title.toLowerCase() === title.toLowerCase())
  );
}

/** The value of the developer metadata `dtm.tab` of a tab. */
export function keyOfTab(document: DocumentState, tab: TabState): string | null {
  const found = document.metadata.find(
    (entry) =>
      entry.key === 'dtm.tab' &&
      entry.location.kind === 'tab' &&
      entry.location.sheetId === tab.sheetId,
  );
  return found?.value ?? null;
}

/** The tab that carries this value of `dtm.tab`. */
export function tabByKey(document: DocumentState, key: string): TabState | undefined {
  return document.tabs.find((tab) => keyOfTab(document, tab) === key);
}

/** Gives out the next id of the document, for tabs, metadata, charts and protections. */
export function nextId(document: DocumentState): number {
  const used = new Set<number>();
  for (const tab of document.tabs) {
    used.add(tab.sheetId);
    for (const { id } of [...tab.charts, ...tab.protections]) used.add(id);
  }
  for (const { id } of document.metadata) used.add(id);
  // Callers of the Sheets API may choose ids themselves.
  while (used.has(document.nextId)) document.nextId += 1;
  const id = document.nextId;
  document.nextId += 1;
  return id;
}

/**
 * Adds a tab; by default at the end, with 1000 rows and 26 columns.
 * @throws DocumentError for a title in use or a document that would grow too large
 */
export function addTab(
  document: DocumentState,
  wanted: {
    readonly title: string;
    readonly sheetId?: number;
    readonly index?: number;
    readonly rows?: number;
    readonly columns?: number;
  },
): TabState {
  requireNewTitle(document, wanted.title);
  const rowCount = wanted.rows ?? NEW_TAB.rows;
  const columnCount = wanted.columns ?? NEW_TAB.columns;
  requireRoom(document, rowCount * columnCount);
  const sheetId = wanted.sheetId ?? nextId(document);
  if (tabById(document, sheetId) !== undefined) {
    throw new DocumentError('unknown-id', String(sheetId));
  }
  const tab: TabState = {
    sheetId,
    title: wanted.title,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    columnWidths: {},
    hiddenColumns: [],
    hiddenRows: [],
    cells: new Map(),
    merges: [],
    conditionalRules: [],
    protections: [],
    charts: [],
  };
  document.tabs.splice(wanted.index ?? document.tabs.length, 0, tab);
  markTab(tab);
  return tab;
}

/** Gives a tab another title. */
export function renameTab(document: DocumentState, tab: TabState, title: string): void {
  if (title !== tab.title) {
    if (title.toLowerCase() !== tab.title.toLowerCase()) requireNewTitle(document, title);
    tab.title = title;
    markTab(tab);
  }
}

/** Puts a tab at another position, counting from 0. */
export function moveTab(document: DocumentState, tab: TabState, index: number): void {
  document.tabs = document.tabs.filter((other) => other !== tab);
  document.tabs.splice(index, 0, tab);
  markTab(tab);
}

/** Deletes a tab with everything that belongs to it. The last visible tab cannot be deleted. */
export function deleteTab(document: DocumentState, tab: TabState): void {
  const visible = document.tabs.filter((other) => !other.hidden && other !== tab);
  if (visible.length === 0) throw new DocumentError('last-tab');
  document.tabs = document.tabs.filter((other) => other !== tab);
  document.metadata = document.metadata.filter(
    ({ location }) => location.kind === 'document' || location.sheetId !== tab.sheetId,
  );
  document.namedRanges = document.namedRanges.filter((range) => range.sheetId !== tab.sheetId);
}

/** @throws DocumentError when the document cannot take that many more cells */
export function requireRoom(document: DocumentState, more: number): void {
  const held = document.tabs.reduce((sum, tab) => sum + tab.rowCount * tab.columnCount, 0);
  if (held + more > MAX_CELLS) throw new DocumentError('too-many-cells');
}

function requireNewTitle(document: DocumentState, title: string): void {
  if (title === '' || tabByTitle(document, title) !== undefined) {
    throw new DocumentError('duplicate-title', title);
  }
}
