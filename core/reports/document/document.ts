// A report as a document: what stands in it and in which order, without saying on what it is drawn.
// The tab of a spreadsheet, the PDF and the workbook of a report are drawings of the same document,
// so that no figure is computed twice.

import type { Count, Hiding, Sum } from '../../disclosure/count.ts';
import type { Language, Sensitivity } from '../../forms/form.ts';
import type { Cell } from '../../table/cell.ts';
import type { Link } from '../../tabs/edit.ts';
import type { ReportId } from '../../tabs/tab-key.ts';

/**
 * How a number is shown. `points` are percentage points; percents and shares are out of 100, with two
 * decimals and one; `decimal` has one decimal, `ratio` two.
 */
export type NumberShape =
  | 'count'
  | 'signed'
  | 'percent'
  | 'share'
  | 'signed-percent'
  | 'points'
  | 'decimal'
  | 'ratio'
  | 'day'
  | 'month';

/** Levels of need, from covered to critical; `nsp` was not assessed. Codes of list `need_level`. */
export type NeedLevel = '0' | '1' | '2' | '3' | 'nsp';

export const NEED_LEVELS: readonly NeedLevel[] = ['0', '1', '2', '3', 'nsp'];

/**
 * Says that a figure counts people, so that small counts are found wherever they stand when the report
 * leaves the operation. The same count has one id in the whole document. `site`: everybody of one site;
 * `all`: everybody of more than one; `characteristic`: those of a sex, an age, a condition. A share of
 * a count refers to it too, and is hidden with it.
 */
export interface PeopleCounted {
  readonly id: string;
  readonly of: Count['of'] | 'site';
}

/** A key figure, shown as a card. Other programs find it under `kf.<id>`. */
export interface KeyFigure {
  readonly id: string;
  readonly label: string;
  /** `null` is not known, which is no zero. */
  readonly value: number | null;
  readonly shape: NumberShape;
  /** A short line under the figure, such as the base of a change. */
  readonly under: string | null;
  /**
   * What was counted, from how many sites, what was left out, which findings are open on it; empty
   * before there is a report.
   */
  readonly explanation: string;
  readonly headline?: boolean;
  readonly people?: PeopleCounted;
  /** Public where nothing is said; anything else stays in the operation. */
  readonly sensitivity?: Sensitivity;
}

/** One cell of a table. A figure, which has a shape or a level, shows a dash where it is `null`. */
export interface DocumentCell {
  readonly value: Cell;
  readonly shape?: NumberShape;
  /** `total` in the first cell of a row is the tone of the whole row. */
  readonly tone?: 'normal' | 'strong' | 'quiet' | 'total';
  /** Draws the cell in the colour of the level; `value` says the level without colour. `null`: blank. */
  readonly level?: NeedLevel | null;
  readonly note?: string;
  readonly link?: Link;
  /** `id` of a page of this document that the cell of a table, with a text, leads to. */
  readonly toPage?: string;
  readonly people?: PeopleCounted;
  /** Why `value` is not the figure but words in its place. */
  readonly hiding?: Hiding;
}

/** A column of a table. A table whose labels are all empty has no header. */
export interface DocumentColumn {
  readonly label: string;
  /** How many columns of the document's grid it covers. */
  readonly span: number;
  /** Left where nothing is said. */
  readonly align?: 'left' | 'center' | 'right';
  /** Public where nothing is said; anything else stays in the operation. */
  readonly sensitivity?: Sensitivity;
  /** HXL tag; tables with tags are shared as data too. */
  readonly hxl?: string;
}

/** Points of a chart, one value per label of the domain in each series. */
export interface ChartData {
  readonly domain: { readonly label: string; readonly values: readonly string[] };
  readonly series: readonly {
    readonly label: string;
    /** `#rrggbb`, told apart by colour-blind readers and in grey. */
    readonly color: string;
    readonly values: readonly (number | null)[];
    /** What each value counts, where it counts people. */
    readonly people?: readonly (PeopleCounted | null)[];
  }[];
  /** Figures that go with the points and are written beside them, not drawn, such as coverage. */
  readonly beside?: readonly {
    readonly label: string;
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
  /** Name of the zone; where reports leave the operation, a zone is one circle. */
  readonly zone: string | null;
}

/**
 * A chart. `room` is the most points it will ever have, and its series are the same in every period:
 * its cells in a tab keep their place. A map is drawn by zone in a tab, as where reports leave the
 * operation: a tab is seen by more people than may know the places of sites.
 */
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
    };

/** Bars drawn in cells, to the left and the right of an axis: the pyramid of a site. */
export interface Pyramid {
  readonly title: string;
  readonly left: string;
  readonly right: string;
  /** `null` is suppressed or not known; `shown` says what is written instead of the number. */
  readonly bars: readonly {
    readonly label: string;
    readonly left: PyramidSide;
    readonly right: PyramidSide;
  }[];
}

export interface PyramidSide {
  readonly value: number | null;
  readonly shown: string;
  readonly people?: PeopleCounted;
}

/** A part of the document. */
export type Block =
  | { readonly kind: 'section'; readonly title: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly tone?: 'normal' | 'strong' | 'quiet';
      /** Lines of a tab that it takes at least, so that what follows keeps its place. */
      readonly room?: number;
    }
  /** Cards, two columns of the grid each. */
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
      readonly facts: readonly {
        readonly label: string;
        readonly cell: DocumentCell;
        readonly sensitivity?: Sensitivity;
      }[];
    }
  /** Charts side by side; in a tab they keep their place, whatever the figures. */
  | { readonly kind: 'charts'; readonly charts: readonly DocumentChart[] }
  | { readonly kind: 'pyramid'; readonly pyramid: Pyramid }
  | { readonly kind: 'legend' }
  /** Begins a new page in print; `title` is repeated at its head. Cells lead to it by its `id`. */
  | { readonly kind: 'page'; readonly title: string; readonly id?: string };

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
  /**
   * What stands above key figures and charts has a fixed number of rows in a tab (texts by their
   * `room`): then they keep their places, and making the report again writes content only.
   */
  readonly blocks: readonly Block[];
  /** Where the figures come from, for the foot of each printed page. */
  readonly source: string;
  /** How the people counted add up, by the ids of the counts. */
  readonly sums?: readonly Sum[];
}
