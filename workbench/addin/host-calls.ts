// What the stand-ins in the worker thread may ask of the main thread, where the documents live.
// One type, so that both sides agree at compile time. Everything crosses by structured clone.
// Rows and columns count from 0 and ends are exclusive here, as in the document model.

import type {
  CellFormat,
  CellValue,
  ChartState,
  ConditionalRule,
  GridArea,
  Metadata,
  NamedRange,
  ProtectedArea,
  ValidationRule,
} from '../document/model.ts';

/** What a handle on a spreadsheet knows without another question. */
export interface SpreadsheetFacts {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** What a handle on a tab knows without another question. */
export interface TabFacts {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly color: string | null;
}

/** Which part of the spreadsheet the person looks at. */
export interface ActivePlace {
  readonly sheetId: number;
  readonly area: GridArea;
}

/** Values of an area; `dates` lists the cells (row * width + column) whose number is a date. */
export interface ReadValues {
  readonly values: CellValue[][];
  readonly dates: number[];
}

/** A value as a script gives it: a text is typed, a date is a serial number in the sheet's zone. */
export type GivenValue = CellValue | { readonly serial: number };

/** A cell's linked text. */
export interface LinkedText {
  readonly text: string;
  readonly link: string | null;
}

/** What `clear` takes away. */
export interface ClearParts {
  readonly contents: boolean;
  readonly formats: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
}

export type PropertyScope = 'document' | 'script' | 'user';

/** What a dialog shows; `buttons` as in `Ui.ButtonSet`. */
export interface DialogQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string | null;
  readonly text: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

export interface DialogAnswer {
  readonly button: string;
  readonly text?: string;
}

/** What is shown without waiting for the person. */
export type Shown =
  | { readonly event: 'toast'; readonly title: string | null; text: string; seconds: number }
  | { readonly event: 'sidebar'; readonly title: string | null; readonly html: string }
  | { event: 'modal'; title: string; html: string; width: number | null; height: number | null };

/** One entry of a menu, as `GET /api/documents/ID/menu` answers it. */
export type MenuEntry =
  | { readonly label: string; readonly function: string }
  | { readonly label: string; readonly items: readonly MenuEntry[] }
  | { readonly separator: true };

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

/** `failure` when no answer came at all. */
export type HttpAnswer =
  | { readonly status: number; readonly headers: Record<string, string>; readonly text: string }
  | { readonly failure: string };

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly text: string;
}

export interface HostCalls {
  spreadsheet(): SpreadsheetFacts;
  renameSpreadsheet(name: string): void;
  tabs(): TabFacts[];
  tab(sheetId: number): TabFacts | null;
  /** The area that an address or named range means; `sheetId` where the text names no tab. */
  findRange(text: string, sheetId: number): { sheetId: number; area: GridArea } | null;
  /** How many rows and columns reach to the last content. */
  extent(sheetId: number): { rows: number; columns: number };
  active(): ActivePlace;
  activate(place: ActivePlace): void;
  insertTab(title: string | null, index: number | null): number;
  deleteTab(sheetId: number): void;
  moveTab(sheetId: number, index: number): void;
  changeTab(
    sheetId: number,
    change: Partial<Pick<TabFacts, 'title' | 'hidden' | 'color' | 'frozenRows' | 'frozenColumns'>>,
  ): void;
  insertLines(sheetId: number, dimension: 'rows' | 'columns', index: number, count: number): void;
  deleteLines(sheetId: number, dimension: 'rows' | 'columns', index: number, count: number): void;
  hideLines(
    sheetId: number,
    dimension: 'rows' | 'columns',
    lines: { index: number; count: number; hidden: boolean },
  ): void;
  columnWidth(sheetId: number, index: number): number;
  setColumnWidths(sheetId: number, index: number, count: number, width: number): void;

  readValues(sheetId: number, area: GridArea): ReadValues;
  readDisplays(sheetId: number, area: GridArea): string[][];
  readFormulas(sheetId: number, area: GridArea): string[][];
  readNotes(sheetId: number, area: GridArea): string[][];
  readFormats(sheetId: number, area: GridArea): (CellFormat | null)[][];
  readLinks(sheetId: number, area: GridArea): LinkedText[][];
  readValidations(sheetId: number, area: GridArea): (ValidationRule | null)[][];
  /** Writes as a script's setValues does: texts are read as if a person typed them. */
  typeValues(sheetId: number, area: GridArea, values: GivenValue[][]): void;
  writeNotes(sheetId: number, area: GridArea, notes: (string | null)[][]): void;
  /** Sets the properties that each format names; `null` takes a property back to its default. */
  writeFormats(sheetId: number, area: GridArea, formats: FormatChange[][]): void;
  /** The same change for every cell of the areas. */
  paintFormat(sheetId: number, areas: readonly GridArea[], change: FormatChange): void;
  writeLinks(sheetId: number, area: GridArea, links: LinkedText[][]): void;
  writeValidations(sheetId: number, area: GridArea, rules: (ValidationRule | null)[][]): void;
  fillValidation(sheetId: number, areas: readonly GridArea[], rule: ValidationRule | null): void;
  clear(sheetId: number, areas: readonly GridArea[], parts: ClearParts): void;
  merges(sheetId: number): GridArea[];
  setMerges(sheetId: number, merges: readonly GridArea[]): void;

  conditionalRules(sheetId: number): ConditionalRule[];
  setConditionalRules(sheetId: number, rules: readonly ConditionalRule[]): void;
  protections(sheetId: number): ProtectedArea[];
  /** Adds when the id is 0, else replaces; answers the id. */
  putProtection(sheetId: number, protection: ProtectedArea): number;
  removeProtection(sheetId: number, id: number): void;
  charts(sheetId: number): ChartState[];
  /** Adds when the id is 0, else replaces; answers the id. */
  putChart(sheetId: number, chart: ChartState): number;
  removeChart(sheetId: number, id: number): void;
  metadata(): Metadata[];
  /** Adds when the id is 0, else replaces; answers the id. */
  putMetadata(metadata: Metadata): number;
  removeMetadata(id: number): void;
  namedRanges(): NamedRange[];
  putNamedRange(name: string, sheetId: number, area: GridArea): void;
  removeNamedRange(name: string): void;

  properties(scope: PropertyScope): Record<string, string>;
  setProperties(scope: PropertyScope, properties: Record<string, string>): void;
  /** Whether the lock was taken within so many milliseconds; given back at the end of the run. */
  lock(scope: PropertyScope, milliseconds: number): Promise<boolean>;
  unlock(scope: PropertyScope): void;
  identityToken(): Promise<string>;
  fetch(request: HttpRequest): Promise<HttpAnswer>;
  ask(question: DialogQuestion): Promise<DialogAnswer>;
  show(shown: Shown): void;
  showMenu(entries: MenuEntry[]): void;
  log(line: LogLine): void;
  /** The run has used up its time: ends the thread, never answers. */
  exceeded(): Promise<never>;
}

/** A change of the look of a cell: absent properties stay, `null` is the default. */
export type FormatChange = { [Name in keyof CellFormat]?: CellFormat[Name] | null };

/** How a stand-in asks: it waits for the answer, as every Apps Script service does. */
export type AskHost = <Name extends keyof HostCalls>(
  name: Name,
  ...given: Parameters<HostCalls[Name]>
) => Awaited<ReturnType<HostCalls[Name]>>;

/** A question as it crosses to the main thread. */
export interface HostQuestion {
  readonly name: keyof HostCalls;
  readonly given: readonly unknown[];
}

/** The answer as it comes back; a refusal is a sentence that the script gets as an exception. */
export type HostAnswer = { readonly value: unknown } | { readonly refusal: string };
