// What the spreadsheet looks like before findings are drawn. The shells read it; drawing is pure.

import type { Grid } from '../table/cell.ts';
import type { TabKey } from '../tabs/tab-key.ts';

/** Notes and backgrounds of a form tab, from its first row and column. */
export interface DrawnTab {
  readonly key: TabKey;
  /** Title of the tab, as in the place of a finding. */
  readonly title: string;
  /** Rectangles of one size; an empty text counts as no note, white as no colour. */
  readonly notes: readonly (readonly (string | null)[])[];
  /** Colours `#rrggbb`. */
  readonly backgrounds: readonly (readonly (string | null)[])[];
}

/** The form tabs to draw on, and what the findings tab lists now. */
export interface DrawState {
  /** A tab that is left out is not drawn on and keeps what it shows; its findings are listed. */
  readonly tabs: readonly DrawnTab[];
  /** Rows of the findings tab below its header row, as values. */
  readonly listed: Grid;
  /** Keys by title of form tabs that are left out, so that their findings can lead there. */
  readonly leftOut?: ReadonlyMap<string, TabKey>;
}
