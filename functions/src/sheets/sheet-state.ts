// What a list of edits needs to know of a spreadsheet before it can become requests: ids and sizes,
// never content. The requests change the state as they will change the spreadsheet.

import type { TabKey } from '../../../core/tabs/tab-key.ts';

/** A tab bound to a key. Rows, columns and indexes count as the Sheets API does, from 0. */
export interface SheetState {
  readonly sheetId: number;
  title: string;
  rows: number;
  columns: number;
  frozenRows: number;
  /** Number of conditional formats, which the API addresses by position. */
  conditionalFormats: number;
  /** Ids of protections of the first rows that only warn, as the product makes them. */
  headerProtections: number[];
  /** Ids of its charts. */
  charts: number[];
  /** Ids of sheet-level developer metadata by key. */
  metadata: Map<string, number>;
  /** Column bindings by zero-based column. */
  bindings: Map<number, { readonly id: number; readonly columnId: string }>;
}

/** A spreadsheet as the edits find it. */
export interface SpreadsheetState {
  readonly tabs: Map<TabKey, SheetState>;
  /** Titles of all tabs, also of those that are not the product's: a title exists once. */
  readonly titles: Set<string>;
  /** Every sheet id and metadata id in use. */
  readonly usedIds: Set<number>;
}

/** Ids are positive and fit in 31 bits. */
const ID_LIMIT = 2 ** 31;

/**
 * An id for something new; the API lets the caller choose. By chance, as Google does: ids that were
 * not read need not be feared.
 */
export function takeId(state: SpreadsheetState): number {
  let id = 0;
  while (id === 0 || state.usedIds.has(id)) id = Math.floor(Math.random() * ID_LIMIT);
  state.usedIds.add(id);
  return id;
}
