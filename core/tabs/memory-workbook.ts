// A spreadsheet as plain values: the state that edits act on in `apply-in-memory`. It holds what the
// product writes and nothing more.

import type { Cell } from '../table/cell.ts';
import type { Chart } from './chart.ts';
import type { CellStyle, ConditionalFormat, Figure, Link, Validation } from './edit.ts';
import type { TabKey } from './tab-key.ts';

/** One cell of a tab. */
export interface MemoryCell {
  readonly value: Cell;
  readonly note: string | null;
  readonly style: CellStyle | null;
  readonly link: Link | null;
  readonly validation: Validation | null;
}

/** A tab; `cells` is a full rectangle of its rows and columns. */
export interface MemoryTab {
  readonly key: TabKey;
  readonly title: string;
  readonly cells: readonly (readonly MemoryCell[])[];
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by column from 1, where set. */
  readonly widths: ReadonlyMap<number, number>;
  /** Ascending, from 1. */
  readonly hiddenColumns: readonly number[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protection: { readonly rows: number; readonly description: string } | null;
  /** Column ids by column from 1. */
  readonly bindings: ReadonlyMap<number, string>;
  readonly figures: readonly Figure[];
  /** The product's own charts. */
  readonly charts: readonly Chart[];
  readonly layout: string | null;
}

/** A spreadsheet by the keys of its tabs. */
export type MemoryWorkbook = ReadonlyMap<TabKey, MemoryTab>;

export const EMPTY_CELL: MemoryCell = {
  value: null,
  note: null,
  style: null,
  link: null,
  validation: null,
};

/** A spreadsheet without any tab of the product. */
export const EMPTY_WORKBOOK: MemoryWorkbook = new Map();
