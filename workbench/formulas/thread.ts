// The thread in which Univer's own formula engine computes, headless. It has a thread of its own
// because it takes half a second and 100 MB to load, and a document may take long to compute.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { FormulaAnswer, FormulaOrder, FormulaResult, UniverSheet } from './messages.ts';

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

const engine = startEngine();
let turn: Promise<void> = Promise.resolve();

parentPort?.on('message', (order: FormulaOrder) => {
  // The engine computes one document at a time.
  turn = turn.then(async () => {
    parentPort?.postMessage(await answer(order));
  });
});

async function answer({ id, sheets }: FormulaOrder): Promise<FormulaAnswer> {
  try {
    return { id, results: await compute(id, sheets) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function compute(id: number, sheets: readonly UniverSheet[]): Promise<FormulaResult[]> {
  const book = engine.createWorkbook({
    id: `book-${id}`,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
  try {
    await calculated();
    const saved = book.save().sheets;
    return sheets.flatMap((sheet) => resultsOf(saved[sheet.id]));
  } finally {
    engine.disposeUnit(book.getId());
  }
}

function calculated(): Promise<void> {
  return new Promise((resolve) => {
    const formula = engine.getFormula();
    const ended = formula.calculationEnd(() => {
      ended.dispose();
      resolve();
    });
    formula.executeCalculation();
  });
}

function resultsOf(sheet: UniverSheet | undefined): FormulaResult[] {
  const results: FormulaResult[] = [];
  for (const [row, line] of Object.entries(sheet?.cellData ?? {})) {
    for (const [column, { f, v, t }] of Object.entries(line)) {
      if (f === undefined) continue;
      const value = t === BOOLEAN ? Boolean(v) : (v ?? null);
      results.push({ sheet: sheet?.id ?? '', row: Number(row), column: Number(column), value });
    }
  }
  return results;
}

// Univer's ES modules fail in Node on opentype.js, so the CommonJS build is asked for.
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
