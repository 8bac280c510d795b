// Computes the formulas of a document with Univer's own engine, headless. Formulas keep the text that
// was entered; their references do not move when rows are inserted (see QUIRKS).

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { changeCell } from './cells.ts';
import { localeWriting } from './locales.ts';
import type { CellValue, DocumentState, TabState } from './model.ts';

interface UniverCell {
  v?: string | number | boolean | null;
  f?: string;
  t?: number | null;
}
interface UniverSheet {
  id: string;
  name: string;
  rowCount: number;
  columnCount: number;
  cellData: Record<number, Record<number, UniverCell>>;
}
interface UniverBook {
  getId: () => string;
  save: () => { sheets: Record<string, UniverSheet> };
}
interface Engine {
  createWorkbook: (book: object) => UniverBook;
  disposeUnit: (id: string) => void;
  getFormula: () => {
    calculationEnd: (done: () => void) => { dispose: () => void };
    executeCalculation: () => void;
  };
}

/** Univer's CellValueType.BOOLEAN. */
const BOOLEAN = 3;

let engine: Engine | null = null;
let queue: Promise<unknown> = Promise.resolve();
let books = 0;

/** Whether any cell of the document is a formula. */
export function hasFormulas(document: DocumentState): boolean {
  return document.tabs.some((tab) => {
    for (const line of tab.cells.values()) {
      for (const cell of line.values()) if (cell.formula !== undefined) return true;
    }
    return false;
  });
}

/**
 * Brings the values of all formulas up to date.
 * @returns whether any value changed
 */
export async function calculate(document: DocumentState): Promise<boolean> {
  if (!hasFormulas(document)) return false;
  // The engine computes one document at a time.
  const turn = queue.then(() => compute(document));
  queue = turn.catch(() => undefined);
  return turn;
}

async function compute(document: DocumentState): Promise<boolean> {
  engine ??= startEngine();
  books += 1;
  const book = engine.createWorkbook({
    id: `book-${String(books)}`,
    sheetOrder: document.tabs.map((tab) => String(tab.sheetId)),
    sheets: Object.fromEntries(
      document.tabs.map((tab) => [String(tab.sheetId), univerSheet(tab, document.locale)]),
    ),
  });
  try {
    await calculated(engine);
    const { sheets } = book.save();
    return document.tabs
      .map((tab) => takeResults(tab, sheets[String(tab.sheetId)]))
      .some((changed) => changed);
  } finally {
    engine.disposeUnit(book.getId());
  }
}

function calculated(running: Engine): Promise<void> {
  return new Promise((resolve) => {
    const formula = running.getFormula();
    const ended = formula.calculationEnd(() => {
      ended.dispose();
      resolve();
    });
    formula.executeCalculation();
  });
}

function univerSheet(tab: TabState, locale: string): UniverSheet {
  const cellData: UniverSheet['cellData'] = {};
  for (const [row, line] of tab.cells) {
    const cells: Record<number, UniverCell> = {};
    for (const [column, cell] of line) {
      if (cell.formula !== undefined) cells[column] = { f: portable(cell.formula, locale) };
      else if (cell.value !== null) cells[column] = { v: cell.value };
    }
    cellData[row] = cells;
  }
  return {
    id: String(tab.sheetId),
    name: tab.title,
    rowCount: tab.rowCount,
    columnCount: tab.columnCount,
    cellData,
  };
}

function takeResults(tab: TabState, sheet: UniverSheet | undefined): boolean {
  let changed = false;
  for (const [row, line] of tab.cells) {
    for (const [column, cell] of line) {
      if (cell.formula === undefined) continue;
      const value = resultOf(sheet?.cellData[row]?.[column]);
      if (value === cell.value) continue;
      changeCell(tab, row, column, { value });
      changed = true;
    }
  }
  return changed;
}

function resultOf(cell: UniverCell | undefined): CellValue {
  if (cell?.t === BOOLEAN) return Boolean(cell.v);
  return cell?.v ?? null;
}

/**
 * A formula as the engine reads it: in locales with a decimal comma, arguments are separated by `;`.
 * Texts in quotes are left alone.
 */
export function portable(formula: string, locale: string): string {
  if (localeWriting(locale).decimal !== ',' || !/[;,]/u.test(formula)) return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/u)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.includes(';')
          ? part.replace(/(\d),(\d)/gu, '$1.$2').replace(/;/gu, ',')
          : part,
    )
    .join('');
}

// Univer is loaded only when a document has a formula: it takes half a second and 100 MB. Its ES
// modules fail in Node on opentype.js, so the CommonJS build is asked for.
function startEngine(): Engine {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const { Univer, LocaleType } = require('@univerjs/core') as {
    Univer: new (options: object) => {
      registerPlugin: (plugin: unknown, options?: unknown) => void;
    };
    LocaleType: { EN_US: string };
  };
  const { FUniver } = require('@univerjs/core/facade') as {
    FUniver: { newAPI: (univer: object) => Engine };
  };
  const { UniverSheetsNodeCorePreset } = require('@univerjs/preset-sheets-node-core') as {
    UniverSheetsNodeCorePreset: () => { plugins: unknown[] };
  };
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {} });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return FUniver.newAPI(univer);
}
