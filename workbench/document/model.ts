// The one truth under both faces of the workbench: what a spreadsheet holds. Plain data, saved as
// JSON; no behaviour. Rows and columns count from 0 here, as in the Sheets API's GridRange; the
// SpreadsheetApp stand-in counts from 1 and translates.

/** Content of a cell after typing or writing; a date is a serial number with a date format. */
export type CellValue = string | number | boolean | null;

/** How a cell looks; a missing property is the default. Colours are `#rrggbb`. */
export interface CellFormat {
  background?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontSize?: number;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrap?: 'OVERFLOW' | 'CLIP' | 'WRAP';
  numberFormat?: string;
}

/** One cell. An absent cell is empty and unformatted. */
export interface CellState {
  value: CellValue;
  /** As entered, beginning with `=`; `value` is its result. */
  formula?: string;
  note?: string;
  /** Link of the whole cell's text: a URL, or `#gid=…&range=…`. */
  link?: string;
  format?: CellFormat;
  validation?: ValidationRule;
}

/** Data validation as the Sheets API names it (`ONE_OF_LIST`, `NUMBER_BETWEEN`, `DATE_IS_VALID` …). */
export interface ValidationRule {
  type: string;
  values: string[];
  inputMessage?: string;
  strict: boolean;
  showCustomUi: boolean;
}

/** End indexes are exclusive. */
export interface GridArea {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export interface ConditionalRule {
  areas: GridArea[];
  /** `CUSTOM_FORMULA` and others of the Sheets API's BooleanCondition types. */
  type: string;
  values: string[];
  format: CellFormat;
}

export interface ProtectedArea {
  id: number;
  description: string;
  warningOnly: boolean;
  /** Absent: the whole tab. */
  area?: GridArea;
}

/** Developer metadata of a document, a tab, or one row or column of a tab. */
export interface Metadata {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  location:
    | { kind: 'document' }
    | { kind: 'tab'; sheetId: number }
    | { kind: 'column'; sheetId: number; index: number }
    | { kind: 'row'; sheetId: number; index: number };
}

/**
 * An embedded chart, as much of the Sheets API's EmbeddedChart as the product sets. A bubble chart has
 * its labels as domain, and as series X, Y, groups and sizes, in the order in which Sheets takes them.
 */
export interface ChartState {
  id: number;
  type: 'LINE' | 'BAR' | 'COLUMN' | 'BUBBLE';
  stacked: boolean;
  title: string;
  domain: GridArea;
  series: { area: GridArea; color?: string }[];
  headers: number;
  anchor: { row: number; column: number };
  width: number;
  height: number;
  /** Colours of a bubble chart by name of the group; the Sheets API does not know them. */
  groupColors?: Record<string, string>;
  /** Titles of the axes of a bubble chart; the Sheets API does not know them either. */
  axisTitles?: { x: string; y: string };
  /** Said to whoever cannot see the chart (`altText`); SpreadsheetApp has no place for it. */
  altText?: string;
}

export interface TabState {
  sheetId: number;
  title: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  color?: string;
  /** Pixels by column index, where not the default of 100. */
  columnWidths: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  /** Sparse: row index, then column index. */
  cells: Map<number, Map<number, CellState>>;
  merges: GridArea[];
  conditionalRules: ConditionalRule[];
  protections: ProtectedArea[];
  charts: ChartState[];
}

export interface NamedRange {
  id: string;
  name: string;
  sheetId: number;
  area: GridArea;
}

/** A spreadsheet of the workbench, in the order its tabs stand. */
export interface DocumentState {
  id: string;
  name: string;
  role: 'master' | 'facilitator';
  team: string | null;
  /** `fr_FR`: decides how typed values are read and displayed. */
  locale: string;
  timeZone: string;
  tabs: TabState[];
  metadata: Metadata[];
  namedRanges: NamedRange[];
  /** Apps Script document properties. */
  properties: Record<string, string>;
  /** Rises with every change; the page and `modifiedTime` follow it. */
  revision: number;
  modifiedAt: string;
  /** Who may open it, e-mail addresses; a service account needs to be here to read it. */
  sharedWith: string[];
  nextId: number;
}
