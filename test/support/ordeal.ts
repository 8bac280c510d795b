// What every sheet must stand, however bad it is: it is checked, sent and reported; each command gives
// an answer in French; and every row that somebody typed is accounted for.

import { expect } from '@jest/globals';
import { fateOf, type Fate, type FormKey, type Listed, type TeamSheet } from './team-sheet.ts';
import type { RunAnswer, Workbench } from './workbench.ts';

/** What came of it. */
export interface Ordeal {
  readonly checked: RunAnswer;
  readonly sent: RunAnswer;
  readonly reported: RunAnswer;
  readonly findings: readonly Listed[];
  readonly codes: readonly unknown[];
  readonly fate: Fate;
}

/**
 * Checks, sends and reports a team's sheet and requires that nobody meets a bug, that each finding
 * says something, and that no row is lost.
 * @param headerRow Row of the labels, from 1; rows below it are rows that somebody typed.
 */
export async function ordeal(
  workbench: Workbench,
  master: string,
  sheet: TeamSheet,
  { headerRow = 1, key = 'form.weekly' }: { headerRow?: number; key?: FormKey } = {},
): Promise<Ordeal> {
  const checked = await sheet.run('validateWorkbook');
  const sent = await sheet.submit();
  const reported = await sheet.run('buildWeeklyNeeds', { answers: [''] });
  for (const answer of [checked, sent, reported]) expectAnswer(answer);
  const findings = await sheet.findings().catch(() => []);
  for (const { message } of findings) expectFrench(String(message));
  const fate = await fateOf(workbench, master, sheet, key);
  if (sent.ok) expectAccounted(await typedRows(sheet, key, headerRow), fate, findings);
  return { checked, sent, reported, findings, codes: findings.map(({ code }) => code), fate };
}

/** Done, or a problem in words; never a bug. */
export function expectAnswer(answer: RunAnswer): void {
  expect(answer.error).toBeUndefined();
  if (answer.ok) return;
  expect(answer.problem?.code).toMatch(/^[a-z-]+\/[a-z-]+$/);
  expect(answer.problem?.code).not.toBe('bug/unexpected');
  expectFrench(answer.problem?.message ?? '');
  expect(answer.dialogs.at(-1)?.text).not.toBe('');
}

const FRENCH = /\b(?:le|la|les|un|une|des|de|du|ce|cette|est|sont|et|ne|rien)\b|[ld]’/i;

function expectFrench(text: string): void {
  expect(text).toMatch(FRENCH);
  expect(text).not.toMatch(/undefined|\[object|NaN/);
}

/** Sheet rows below the labels in which something stands, without the HXL tags that follow them. */
export async function typedRows(
  sheet: TeamSheet,
  key: FormKey,
  headerRow = 1,
): Promise<readonly number[]> {
  const { values } = await sheet.tab(key);
  return values.flatMap((row, index) => {
    const filled = row.filter((cell) => cell !== null && String(cell).trim() !== '');
    const isTags = index === headerRow && filled.every((cell) => /^#[a-z]/.test(String(cell)));
    return filled.length === 0 || index < headerRow || isTags ? [] : [index + 1];
  });
}

/** Every typed row is in the base, among the rejects or named in a finding; none is in twice. */
function expectAccounted(typed: readonly number[], fate: Fate, findings: readonly Listed[]): void {
  const named = new Set(findings.map(({ sheet_row: row }) => Number(row)));
  const known = new Set([...fate.base, ...fate.rejected]);
  expect(typed.filter((row) => !known.has(row) && !named.has(row))).toEqual([]);
  expect(known.size).toBe(fate.base.length + fate.rejected.length);
  expect([...known].filter((row) => !typed.includes(row))).toEqual([]);
}
