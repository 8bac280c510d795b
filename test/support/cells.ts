// Cells as the server has them, asked for by their A1 address.

import { expect } from '@jest/globals';
import type { DocumentAnswer, Workbench } from './workbench.ts';

/** The spreadsheet of a team; the master for `null`. */
export async function documentOf(
  workbench: Workbench,
  team: string | null,
): Promise<DocumentAnswer> {
  const documents = await workbench.documents();
  const found = documents.find((entry) => entry.team === team);
  if (!found) throw new Error(`The demonstration has no spreadsheet of ${team ?? 'the master'}`);
  return found;
}

/** `C7` counted from 0. */
export function coordinates(cell: string): { row: number; column: number } {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1 };
}

/** Value, note and background of one cell of the tab with this key. */
export async function cellOf(
  workbench: Workbench,
  document: DocumentAnswer,
  key: string,
  cell: string,
) {
  const { values, notes, backgrounds } = await workbench.tab(document.id, key);
  const { row, column } = coordinates(cell);
  return {
    value: values[row]?.[column] ?? null,
    note: notes[cell],
    background: backgrounds[cell],
  };
}

/** Asks again until a cell holds a value, five seconds long. */
export async function untilCell(
  workbench: Workbench,
  document: DocumentAnswer,
  key: string,
  cell: string,
  value: unknown,
): Promise<void> {
  const now = async (): Promise<unknown> => (await cellOf(workbench, document, key, cell)).value;
  for (let attempt = 0; attempt < 50 && (await now()) !== value; attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await now()).toBe(value);
}
