// Every way the product writes to a spreadsheet, as data. Two executors carry edits out
// (SpreadsheetApp, Sheets API batchUpdate) and `apply-in-memory` says what they mean.
// A list of edits may be cut off after any of them: the tab must be readable then, and running the
// whole list again must end in the same state.

import type { Area } from '../table/a1.ts';
import type { Cell } from '../table/cell.ts';
import type { Chart } from './chart.ts';
import type { TabKey } from './tab-key.ts';

/** How a cell looks. A property that is not given takes the sheet's default. Colours are `#rrggbb`. */
export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Font size in points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** A Sheets number format, such as `#,##0` or `dd/mm/yyyy`. */
  readonly numberFormat?: string;
}

/** One property of a style. */
export type StyleAspect = keyof CellStyle;

/** A cell's rule, applied when people type. It warns and never refuses: findings do the rest. */
export type Validation =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly help: string }
  | {
      readonly kind: 'number';
      readonly min: number | null;
      readonly max: number | null;
      readonly whole: boolean;
      readonly help: string;
    }
  | { readonly kind: 'date'; readonly help: string };

/** A rule drawn by the sheet itself, so that it works without a network. */
export interface ConditionalFormat {
  readonly area: Area;
  /** Formula relative to the first cell of the area, in English notation, such as `=$K3<$J3`. */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'background' | 'color' | 'bold'>;
}

/** A cell that shows `text` and leads to a place in the same spreadsheet or to an address. */
export interface Link {
  readonly text: string;
  readonly to: { readonly tab: TabKey; readonly address: string } | { readonly url: string };
}

/** A cell of text: with a link, without one, or empty. */
export type LinkedText = Link | string | null;

/** A key figure and the cell that shows it. */
export interface Figure {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** Where a grid of an edit begins, from 1. */
interface At {
  readonly tab: TabKey;
  readonly row: number;
  readonly column: number;
}

export type Edit =
  /**
   * Makes the tab, bound to its key, at least this large; an existing tab is only enlarged. With
   * `tight` a new tab gets no more rows than these, which takes a call more.
   */
  | {
      readonly kind: 'add-tab';
      readonly tab: TabKey;
      readonly title: string;
      readonly rows: number;
      readonly columns: number;
      readonly tight?: boolean;
    }
  /** Empties the tab of values, notes and styles; keeps charts, validations, layout and bindings. */
  | { readonly kind: 'clear-tab'; readonly tab: TabKey }
  /** Writes values. A text stays text, even when it looks like a formula, a number or a date. */
  | ({ readonly kind: 'write-values'; readonly values: readonly (readonly Cell[])[] } & At)
  /** Writes whole notes; `null` removes the note. */
  | ({ readonly kind: 'write-notes'; readonly notes: readonly (readonly (string | null)[])[] } & At)
  /** Writes background colours only; `null` is the default. */
  | ({
      readonly kind: 'write-backgrounds';
      readonly colors: readonly (readonly (string | null)[])[];
    } & At)
  /**
   * Writes the whole style of each cell; `null` is the default style. With `aspects` only these are
   * written, and the others stay as they are.
   */
  | ({
      readonly kind: 'write-styles';
      readonly styles: readonly (readonly (CellStyle | null)[])[];
      readonly aspects?: readonly StyleAspect[];
    } & At)
  /**
   * Writes cells as text, linked or plain; every cell of the grid is written, `null` empties it. No
   * text is read as anything else, so a list with links costs one write.
   */
  | ({ readonly kind: 'write-links'; readonly links: readonly (readonly LinkedText[])[] } & At)
  /** Deletes sheet rows, given in ascending order, all at once; rows below move up. */
  | { readonly kind: 'delete-rows'; readonly tab: TabKey; readonly rows: readonly number[] }
  | {
      readonly kind: 'freeze';
      readonly tab: TabKey;
      readonly rows: number;
      readonly columns: number;
    }
  /** Pixels, one width per column from column 1. */
  | { readonly kind: 'set-widths'; readonly tab: TabKey; readonly widths: readonly number[] }
  | { readonly kind: 'hide-columns'; readonly tab: TabKey; readonly columns: readonly number[] }
  /** Number format of whole columns from `row` down, one per column from column 1; null: default. */
  | {
      readonly kind: 'set-column-formats';
      readonly tab: TabKey;
      readonly row: number;
      readonly formats: readonly (string | null)[];
    }
  /** Wraps texts in these columns from `row` down; columns that are not named stay as they are. */
  | {
      readonly kind: 'wrap-columns';
      readonly tab: TabKey;
      readonly row: number;
      readonly columns: readonly number[];
    }
  /** Validation of whole columns from `row` down, one per column from column 1; `null` removes. */
  | {
      readonly kind: 'set-validations';
      readonly tab: TabKey;
      readonly row: number;
      readonly validations: readonly (Validation | null)[];
    }
  /** Replaces all conditional formats of the tab. */
  | {
      readonly kind: 'set-conditional-formats';
      readonly tab: TabKey;
      readonly formats: readonly ConditionalFormat[];
    }
  /** Warns whoever edits these first rows (a hint, not a wall). */
  | {
      readonly kind: 'protect-header';
      readonly tab: TabKey;
      readonly rows: number;
      readonly description: string;
    }
  /** Binds columns from column 1 to their ids by developer metadata; `null` leaves a column alone. */
  | {
      readonly kind: 'bind-columns';
      readonly tab: TabKey;
      readonly ids: readonly (string | null)[];
    }
  /** Replaces the list of key figures of the tab. */
  | { readonly kind: 'set-figures'; readonly tab: TabKey; readonly figures: readonly Figure[] }
  /** Replaces the charts of the tab. */
  | { readonly kind: 'draw-charts'; readonly tab: TabKey; readonly charts: readonly Chart[] }
  /** Records that the tab has this layout, so that the next run need not lay it out again. */
  | { readonly kind: 'set-layout'; readonly tab: TabKey; readonly layout: string };

/** The kinds of edits, for whoever switches over them. */
export type EditKind = Edit['kind'];
