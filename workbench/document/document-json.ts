// A document as JSON and back. Formats and rules are written once each, and rows that look alike once
// for all of them: a prepared tab has a thousand rows that differ in nothing.

import type { CellFormat, CellState, DocumentState, TabState, ValidationRule } from './model.ts';

/** A cell; `s` and `r` are places in the lists of formats and rules. */
interface StoredCell {
  readonly v?: CellState['value'];
  readonly f?: string;
  readonly n?: string;
  readonly l?: string;
  readonly s?: number;
  readonly r?: number;
}

/** `count` rows from `row` that have the same cells. */
type StoredRows = [row: number, count: number, cells: [column: number, cell: StoredCell][]];
type StoredTab = Omit<TabState, 'cells'> & { readonly rows: StoredRows[] };
type StoredDocument = Omit<DocumentState, 'tabs'> & {
  readonly tabs: StoredTab[];
  readonly formats: CellFormat[];
  readonly rules: ValidationRule[];
};

/** A list without repetitions, and where each item is in it. */
class Listed<T extends object> {
  readonly list: T[] = [];
  readonly #byText = new Map<string, number>();
  readonly #byItem = new Map<T, number>();

  place(item: T): number {
    const known = this.#byItem.get(item);
    if (known !== undefined) return known;
    const text = JSON.stringify(item);
    const place = this.#byText.get(text) ?? this.list.push(item) - 1;
    this.#byText.set(text, place);
    this.#byItem.set(item, place);
    return place;
  }
}

/** The document as JSON. */
export function documentToJson(document: DocumentState): string {
  const formats = new Listed<CellFormat>();
  const rules = new Listed<ValidationRule>();
  const tabs = document.tabs.map((tab): StoredTab => {
    const { cells, ...rest } = tab;
    return { ...rest, rows: storedRows(cells, formats, rules) };
  });
  const stored: StoredDocument = { ...document, tabs, formats: formats.list, rules: rules.list };
  return JSON.stringify(stored);
}

function storedRows(
  cells: TabState['cells'],
  formats: Listed<CellFormat>,
  rules: Listed<ValidationRule>,
): StoredRows[] {
  const stored: StoredRows[] = [];
  let before: Map<number, CellState> | undefined;
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const line = cells.get(row) ?? new Map<number, CellState>();
    const last = stored.at(-1);
    if (last !== undefined && last[0] + last[1] === row && alike(before, line, formats, rules)) {
      last[1] += 1;
    } else {
      stored.push([
        row,
        1,
        [...line].map(([column, cell]) => [column, storedCell(cell, formats, rules)]),
      ]);
    }
    before = line;
  }
  return stored;
}

/** Whether two rows have equal cells without content; rows with content are rarely equal. */
function alike(
  before: Map<number, CellState> | undefined,
  line: Map<number, CellState>,
  formats: Listed<CellFormat>,
  rules: Listed<ValidationRule>,
): boolean {
  if (before?.size !== line.size) return false;
  for (const [column, cell] of line) {
    const above = before.get(column);
    if (above === cell) continue;
    if (above === undefined || !isBare(above) || !isBare(cell)) return false;
    if (placed(above.format, formats) !== placed(cell.format, formats)) return false;
    if (placed(above.validation, rules) !== placed(cell.validation, rules)) return false;
  }
  return true;
}

function isBare({ value, formula, note, link }: CellState): boolean {
  return value === null && formula === undefined && note === undefined && link === undefined;
}

function placed<T extends object>(item: T | undefined, listed: Listed<T>): number | undefined {
  return item === undefined ? undefined : listed.place(item);
}

function storedCell(
  { value, formula, note, link, format, validation }: CellState,
  formats: Listed<CellFormat>,
  rules: Listed<ValidationRule>,
): StoredCell {
  return {
    ...(value === null ? {} : { v: value }),
    ...(formula === undefined ? {} : { f: formula }),
    ...(note === undefined ? {} : { n: note }),
    ...(link === undefined ? {} : { l: link }),
    ...(format === undefined ? {} : { s: formats.place(format) }),
    ...(validation === undefined ? {} : { r: rules.place(validation) }),
  };
}

/** The document that `documentToJson` wrote. */
export function documentFromJson(json: string): DocumentState {
  const { formats, rules, tabs, ...rest } = JSON.parse(json) as StoredDocument;
  return {
    ...rest,
    tabs: tabs.map(({ rows, ...tab }) => {
      const cells: TabState['cells'] = new Map();
      for (const [row, count, line] of rows) {
        const states = line.map(([column, cell]): [number, CellState] => [
          column,
          cellState(cell, formats, rules),
        ]);
        for (let offset = 0; offset < count; offset += 1) cells.set(row + offset, new Map(states));
      }
      return { ...tab, cells };
    }),
  };
}

function cellState(
  { v, f, n, l, s, r }: StoredCell,
  formats: readonly CellFormat[],
  rules: readonly ValidationRule[],
): CellState {
  const format = s === undefined ? undefined : formats[s];
  const validation = r === undefined ? undefined : rules[r];
  return {
    value: v ?? null,
    ...(f === undefined ? {} : { formula: f }),
    ...(n === undefined ? {} : { note: n }),
    ...(l === undefined ? {} : { link: l }),
    ...(format === undefined ? {} : { format }),
    ...(validation === undefined ? {} : { validation }),
  };
}
