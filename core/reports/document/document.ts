// A report as a document: what stands in it and in which order, without saying on what it is drawn.
// The tab of a spreadsheet, the PDF and the workbook of a report are drawings of the same document,
// so that no figure is computed twice.

import type { Language } from '../../forms/form.ts';
import type { Cell } from '../../table/cell.ts';
import type { Link } from '../../tabs/edit.ts';
import type { ReportId } from '../../tabs/tab-key.ts';

/** How a number is shown. `points` are percentage points; both percents are out of 100. */
export type NumberShape =
  'count' | 'signed' | 'percent' | 'signed-percent' | 'points' | 'decimal' | 'day' | 'month';

/** Levels of need, from covered to critical; `nsp` was not assessed. */
export type NeedLevel = '0' | '1' | '2' | '3' | 'nsp';

/** A key figure, shown as a card. Other programs find it under `kf.<id>`. */
export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  /** `null` is not known, which is no zero. */
  readonly value: number | null;
  readonly shape: NumberShape;
  /** A short line under the figure, such as the base of a change. */
  readonly under: string | null;
  /** What was counted, from how many sites, what was left out, which findings are open on it. */
  readonly explanation: string;
  readonly headline?: boolean;
}

/** One cell of a table. */
export interface DocumentCell {
  readonly value: Cell;
  readonly shape?: NumberShape;
  readonly tone?: 'normal' | 'strong' | 'quiet' | 'total';
  /** Draws the cell in the colour of the level; `value` says the level without colour. */
  readonly level?: NeedLevel;
  readonly note?: string;
  readonly link?: Link;
}

/** A column of a table. */
export interface DocumentColumn {
  readonly label: string;
  /** How many columns of the document's grid it covers. */
  readonly span: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** Points of a chart, one value per label of the domain in each series. */
export interface ChartData {
  readonly domain: { readonly label: string; readonly values: readonly string[] };
  readonly series: readonly {
    readonly label: string;
    /** `#rrggbb`, told apart by colour-blind readers and in grey. */
    readonly color: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** A circle of the map. Coordinates are decimal degrees, WGS84. */
export interface MapPoint {
  readonly label: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Individuals; the area of the circle follows it. */
  readonly size: number;
  readonly level: NeedLevel | null;
}

/** A chart. `room` is the most points it will ever have: its cells keep their place. */
export type DocumentChart =
  | {
      readonly kind: 'line' | 'column' | 'bar' | 'stacked-bar' | 'stacked-column';
      readonly id: string;
      readonly title: string;
      /** What the chart shows, for whoever cannot see it. */
      readonly alt: string;
      readonly data: ChartData;
      readonly room: number;
    }
  | {
      readonly kind: 'map';
      readonly id: string;
      readonly title: string;
      readonly alt: string;
      readonly points: readonly MapPoint[];
      readonly room: number;
    };

/** Bars drawn in cells, to the left and the right of an axis: the pyramid of a site. */
export interface Pyramid {
  readonly title: string;
  readonly left: string;
  readonly right: string;
  /** `null` is suppressed or not known; `shown` says what is written instead of the number. */
  readonly bars: readonly {
    readonly label: string;
    readonly left: { readonly value: number | null; readonly shown: string };
    readonly right: { readonly value: number | null; readonly shown: string };
  }[];
}

/** A part of the document. */
export type Block =
  | { readonly kind: 'section'; readonly title: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly tone?: 'normal' | 'strong' | 'quiet';
    }
  /** Cards; eight on a line of the tab. */
  | { readonly kind: 'figures'; readonly figures: readonly KeyFigure[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly (readonly DocumentCell[])[];
      /** Said instead of the table when it has no rows. */
      readonly empty?: string;
    }
  /** Label and value side by side, in as many pairs on a line as the grid holds. */
  | {
      readonly kind: 'facts';
      readonly facts: readonly { readonly label: string; readonly cell: DocumentCell }[];
    }
  /** Charts side by side; in a tab they keep their place, whatever the figures. */
  | { readonly kind: 'charts'; readonly charts: readonly DocumentChart[] }
  | { readonly kind: 'pyramid'; readonly pyramid: Pyramid }
  | { readonly kind: 'legend' }
  /** Begins a new page in print; `title` is repeated at its head. */
  | { readonly kind: 'page'; readonly title: string };

/** A whole report. */
export interface ReportDocument {
  readonly id: ReportId;
  readonly language: Language;
  readonly title: string;
  /** Operation, scope, period, day on which it was made. */
  readonly subtitle: string;
  /** Widths of the grid that tables and cards are laid on, pixels. */
  readonly grid: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** Where the figures come from, for the foot of each printed page. */
  readonly source: string;
}
