// Brings the values of a document's formulas up to date, by Univer's engine in a thread of its own.
// Formulas keep the text that was entered; their references do not move when rows are inserted.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { changeCell, cellOf } from '../document/cells.ts';
import { localeWriting } from '../document/locales.ts';
import type { DocumentState, TabState } from '../document/model.ts';
import { tabById } from '../document/tabs.ts';
import type {
  FormulaAnswer,
  FormulaOrder,
  FormulaResult,
  UniverCell,
  UniverSheet,
} from './messages.ts';

const THREAD = join(process.cwd(), 'workbench', 'dist', 'formula-thread.js');

interface Waiting {
  readonly resolve: (results: readonly FormulaResult[]) => void;
  readonly reject: (error: Error) => void;
}

let thread: Worker | null = null;
let nextId = 1;
const waiting = new Map<number, Waiting>();

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
 * Computes all formulas of a document, if it has any.
 * @returns whether any value changed
 */
export async function calculate(document: DocumentState): Promise<boolean> {
  if (!hasFormulas(document)) return false;
  const sheets = document.tabs.map((tab) => univerSheet(tab, document.locale));
  const results = await new Promise<readonly FormulaResult[]>((resolve, reject) => {
    const id = nextId;
    nextId += 1;
    waiting.set(id, { resolve, reject });
    const order: FormulaOrder = { id, sheets };
    running().postMessage(order);
  });
  return results.map((result) => take(document, result)).includes(true);
}

/** Ends the thread; the next formula starts a new one. */
export async function stopFormulas(): Promise<void> {
  await thread?.terminate();
  thread = null;
}

function running(): Worker {
  if (thread !== null) return thread;
  const started = new Worker(THREAD);
  started.unref();
  started.on('message', (answer: FormulaAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('failure' in answer)
      asked?.reject(new Error(`The formula engine failed: ${answer.failure}`));
    else asked?.resolve(answer.results);
  });
  started.on('error', (error: Error) => {
    thread = null;
    for (const asked of waiting.values()) asked.reject(error);
    waiting.clear();
  });
  thread = started;
  return started;
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
  const { sheetId, title, rowCount, columnCount } = tab;
  return { id: String(sheetId), name: title, rowCount, columnCount, cellData };
}

// The document may have changed while its formulas were computed: what is no formula any more stays.
function take(document: DocumentState, { sheet, row, column, value }: FormulaResult): boolean {
  const tab = tabById(document, Number(sheet));
  const cell = tab === undefined ? undefined : cellOf(tab, row, column);
  if (tab === undefined || cell?.formula === undefined || cell.value === value) return false;
  changeCell(tab, row, column, { value });
  return true;
}

/**
 * A formula as the engine reads it: in locales with a decimal comma, arguments are separated by `;`.
 * Texts in quotes are left alone.
 */
export function portable(formula: string, locale: string): string {
  if (localeWriting(locale).decimal !== ',' || !formula.includes(';')) return formula;
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/u)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/(\d),(\d)/gu, '$1.$2').replace(/;/gu, ','),
    )
    .join('');
}
