// A tab as data: what a report, a template or a base tab shall look like when it is written.
// A plan knows nothing of what stands in the spreadsheet now; `plan-edits` compares.

import type { Cell } from '../table/cell.ts';
import type { Chart } from './chart.ts';
import type {
  CellStyle,
  ConditionalFormat,
  Figure,
  Link,
  StyleAspect,
  Validation,
} from './edit.ts';
import type { TabKey } from './tab-key.ts';

/** One cell of a plan. A bare `Cell` is short for a cell without style or note. */
export interface PlannedCell {
  readonly value: Cell;
  readonly style?: CellStyle;
  readonly note?: string;
  /** Makes the cell a link; `value` is then ignored in favour of the link's text. */
  readonly link?: Link;
}

/** What is laid down once and kept when the content is written again. */
export interface TabLayout {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, from column 1. */
  readonly widths: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** First row of data, from 1; formats and validations apply from here down. */
  readonly dataRow?: number;
  readonly columnFormats?: readonly (string | null)[];
  /** Columns whose texts are wrapped from `dataRow` down, ascending, from 1. */
  readonly wrappedColumns?: readonly number[];
  readonly validations?: readonly (Validation | null)[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly protectedRows?: { readonly rows: number; readonly description: string };
  /** Column ids to bind, from column 1. */
  readonly columnIds?: readonly (string | null)[];
  /**
   * The only aspects that cells of this tab ever have beside a value or a link. A tab that says so, and
   * that is laid out already, is written over without being emptied first, which saves a write.
   */
  readonly aspects?: readonly (StyleAspect | 'note')[];
  /** Rows the tab shall have at least, beyond its content, so that people can type. */
  readonly spareRows: number;
}

/** A tab as it shall be. */
export interface TabPlan {
  readonly key: TabKey;
  readonly title: string;
  /** Rows from row 1. */
  readonly rows: readonly (readonly (PlannedCell | Cell)[])[];
  readonly layout: TabLayout;
  readonly figures?: readonly Figure[];
  readonly charts?: readonly Chart[];
}
