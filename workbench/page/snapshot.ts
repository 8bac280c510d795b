// What the workbench sends of a spreadsheet: the page's own reading of the interface, on purpose
// not imported from the server. Rows and columns count from 0; ends are exclusive.

/** The language of our own words on the page. */
export type Language = 'fr' | 'en' | 'es';

/** How a cell looks; a missing property is the default. */
export interface CellFormat {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'CLIP' | 'WRAP';
  readonly numberFormat?: string;
}

/** Data validation, named as in the Sheets API. */
export interface ValidationRule {
  readonly type: string;
  readonly values: readonly string[];
  readonly inputMessage?: string;
  readonly strict: boolean;
  readonly showCustomUi: boolean;
}

export type CellValue = string | number | boolean | null;

/** One cell; `format` and `validation` may be an index into the snapshot's lists. */
export interface CellSnapshot {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly note?: string;
  readonly link?: string;
  readonly format?: CellFormat | number;
  readonly validation?: ValidationRule | number;
}

export interface GridArea {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface ConditionalRule {
  readonly areas: readonly GridArea[];
  readonly type: string;
  readonly values: readonly string[];
  readonly format: CellFormat;
}

export interface ChartSnapshot {
  readonly id: number;
  /** A bubble chart has its labels as domain, and as series X, Y, groups and sizes. */
  readonly type: 'LINE' | 'BAR' | 'COLUMN' | 'BUBBLE';
  readonly stacked: boolean;
  readonly title: string;
  readonly domain: GridArea;
  readonly series: readonly { readonly area: GridArea; readonly color?: string }[];
  readonly headers: number;
  readonly anchor: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
  readonly groupColors?: Readonly<Record<string, string>>;
  readonly axisTitles?: { readonly x: string; readonly y: string };
  readonly altText?: string;
}

export interface TabSnapshot {
  readonly sheetId: number;
  readonly title: string;
  /** Developer metadata `dtm.tab`. */
  readonly key: string | null;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly color?: string | null;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly GridArea[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly charts: readonly ChartSnapshot[];
  readonly cells: readonly (readonly [row: number, column: number, cell: CellSnapshot])[];
}

export interface Snapshot {
  readonly id: string;
  readonly name: string;
  readonly role: 'master' | 'facilitator';
  readonly team: string | null;
  /** `fr_FR`: how values are typed and shown. */
  readonly locale: string;
  readonly language: Language;
  readonly revision: number;
  /** Every tab in order; `tabs` may hold only those that changed. */
  readonly order: readonly number[];
  readonly tabs: readonly TabSnapshot[];
  readonly formats?: readonly CellFormat[];
  readonly validations?: readonly ValidationRule[];
}

/** The format of a cell, looked up where the snapshot shares it. */
export function formatOf(cell: CellSnapshot, snapshot: Snapshot): CellFormat | undefined {
  return typeof cell.format === 'number' ? snapshot.formats?.[cell.format] : cell.format;
}

/** The validation of a cell, looked up where the snapshot shares it. */
export function validationOf(cell: CellSnapshot, snapshot: Snapshot): ValidationRule | undefined {
  return typeof cell.validation === 'number'
    ? snapshot.validations?.[cell.validation]
    : cell.validation;
}
