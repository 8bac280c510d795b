// Cells that hold what no column expects: endless texts, formulas, error values, names of things in
// JavaScript. Everything is kept as it was typed or refused by name.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DemoRow } from '../../../workbench/demo/demo-operation.ts';
import { ordeal, type Ordeal } from '../../support/ordeal.ts';
import {
  emptyOperation,
  goodRows,
  idsOf,
  lettersOf,
  newTeamSheet,
  type TeamSheet,
} from '../../support/team-sheet.ts';
import { startWorkbench, type Workbench } from '../../support/workbench.ts';

const LONG = 50_000;

let workbench: Workbench;
let master: string;
let made = 0;

beforeAll(async () => {
  workbench = await startWorkbench();
  master = await emptyOperation(workbench);
}, 60_000);
afterAll(async () => {
  await workbench.stop();
});

/** Good sites and weeks in rows 3 to 5, with changes to the weekly row of each. */
async function teamSheet(
  changes: readonly DemoRow[],
  sites: readonly DemoRow[] = [],
): Promise<TeamSheet> {
  made += 1;
  const team = `EQ-${String(made).padStart(2, '0')}`;
  const sheet = await newTeamSheet(workbench, team);
  const rows = goodRows(team, 3);
  const changed = (all: readonly DemoRow[], by: readonly DemoRow[]): DemoRow[] =>
    all.map((row, index) => ({ ...row, ...by[index] }));
  await sheet.fill('form.sites', changed(rows.sites, sites));
  await sheet.fill('form.weekly', changed(rows.weekly, changes));
  return sheet;
}

async function sent(
  changes: readonly DemoRow[],
  sites: readonly DemoRow[] = [],
): Promise<Ordeal & { sheet: TeamSheet }> {
  const sheet = await teamSheet(changes, sites);
  return { sheet, ...(await ordeal(workbench, master, sheet)) };
}

/** What the master holds in a column of the rows of one source, in the order of its rows. */
async function inMaster({ id }: TeamSheet, column: string): Promise<readonly unknown[]> {
  const ids = idsOf('form.weekly');
  const { values } = await workbench.tab(master, 'base.weekly');
  return values
    .filter((row) => row[ids.length] === id)
    .sort((a, b) => Number(a[ids.length + 2]) - Number(b[ids.length + 2]))
    .map((row) => row[ids.indexOf(column)]);
}

/** Cells of a document that hold a formula. */
async function formulas(document: string): Promise<readonly unknown[]> {
  const { tabs } = await workbench.call<{
    tabs: { key: string | null; cells: [number, number, { formula?: string }][] }[];
  }>('GET', `/api/documents/${document}/snapshot`);
  return tabs.flatMap(({ key, cells }) =>
    cells.flatMap(([row, column, { formula }]) =>
      formula === undefined ? [] : [[key, row + 1, column + 1, formula]],
    ),
  );
}

describe('texts of 50,000 characters', () => {
  test('are taken where a text belongs and named where it does not', async () => {
    const { fate, findings, sheet } = await sent([
      { comment: 'a'.repeat(LONG) },
      { site_id: 'b'.repeat(LONG) },
      {
        individuals: '9'.repeat(LONG),
        week_end: 'c'.repeat(LONG),
        access_status: 'd'.repeat(LONG),
      },
    ]);
    expect(fate.base).toEqual([3]);
    expect(fate.rejected).toEqual([4, 5]);
    const codes = (row: number): readonly unknown[] =>
      findings.filter((one) => Number(one.sheet_row) === row).map(({ code }) => code);
    expect(codes(3)).toContain('value/too-long');
    expect(codes(4)).toContain('site/unknown');
    expect(codes(5)).toEqual(expect.arrayContaining(['value/not-in-list', 'value/unreadable']));
    for (const { message } of findings) expect(String(message).length).toBeLessThan(1000);
    const typed = (await sheet.tab('form.weekly')).values[3];
    expect(String(typed?.[idsOf('form.weekly').indexOf('site_id')])).toHaveLength(LONG);
    const [comment] = await inMaster(sheet, 'comment');
    expect(comment).toBe('a'.repeat(LONG));
  });

  test('as a header are one unknown header', async () => {
    const sheet = await teamSheet([]);
    await sheet.edit('form.weekly', { kind: 'insert-columns', index: 2, count: 1 });
    await sheet.type('form.weekly', 'C1', [['h'.repeat(LONG)]]);
    const { fate, codes } = await ordeal(workbench, master, sheet);
    expect(fate.base).toEqual([3, 4, 5]);
    expect(codes.filter((code) => code === 'header/unknown')).toHaveLength(1);
  });
});

describe('names of things in JavaScript', () => {
  const names = ['__proto__', 'constructor', 'toString'].map((id) => ({ site_id: id }));

  test('as ids of sites that are not registered are named', async () => {
    const { fate, findings } = await sent(names);
    expect(fate.rejected).toEqual([3, 4, 5]);
    expect(fate.reasons).toEqual(Array(3).fill('site/unknown'));
    const named = findings.filter(({ code }) => code === 'site/unknown');
    expect(named.map(({ site_id: id }) => id)).toEqual(names.map(({ site_id: id }) => id));
  });

  test('as ids of registered sites are ids like others where any code will do', async () => {
    const settings = await workbench.tab(master, 'settings');
    const row = settings.values.findIndex(([id]) => id === 'site.code_pattern') + 1;
    const range = `'${settings.name}'!C${row}`;
    const set = (pattern: string): Promise<unknown> =>
      workbench.call('PUT', `/api/documents/${master}/values`, { range, values: [[pattern]] });
    await set('^\\S+$');
    const { fate, sheet } = await sent(names, names);
    await set('');
    expect(fate).toMatchObject({ base: [3, 4, 5], rejected: [] });
    expect(await inMaster(sheet, 'site_id')).toEqual(['__proto__', 'constructor', 'toString']);
  });
});

describe('text that begins like a formula', () => {
  test('stays text in the form, the findings, the rejects and the master', async () => {
    const { fate, sheet, findings } = await sent([
      { comment: '=1+1', change_comment: '+236 route de Damara' },
      { comment: '-3 familles', change_comment: '@bangui' },
      { site_id: "'=A1", week_end: "'=TODAY()", access_status: "'@accès", individuals: "'+x" },
    ]);
    expect(fate).toMatchObject({ base: [3, 4], rejected: [5] });
    expect(await inMaster(sheet, 'comment')).toEqual(['=1+1', '-3 familles']);
    expect(await inMaster(sheet, 'change_comment')).toEqual(['+236 route de Damara', '@bangui']);
    expect(await formulas(sheet.id)).toEqual([]);
    expect(await formulas(master)).toEqual([]);
    const listed = findings.map(({ value }) => value);
    expect(listed).toEqual(expect.arrayContaining(['=A1', '=TODAY()', '@accès', '+x']));
    const rejects = (await workbench.tab(master, 'rejects')).values.map(([id]) => id);
    expect(rejects).toContain('=A1');
  });

  test('stays text in what is corrected and in the record of it', async () => {
    const [individuals] = goodRows('EQ-01', 3).weekly.map((row) => row['individuals'] ?? 0);
    const raw = `+${individuals ?? 0}`;
    const sheet = await teamSheet([{ individuals: `'${raw}`, comment: '=2+2' }]);
    expect(await sheet.run('applyCorrections')).toMatchObject({ ok: true });
    const log = (await sheet.tab('corrections')).values.slice(1).flat();
    expect(log).toContain(raw);
    const { fate } = await ordeal(workbench, master, sheet);
    expect(fate.base).toEqual([3, 4, 5]);
    expect(await formulas(sheet.id)).toEqual([]);
    expect(await formulas(master)).toEqual([]);
    expect((await inMaster(sheet, 'comment'))[0]).toBe('=2+2');
    expect((await inMaster(sheet, 'individuals'))[0]).toBe(individuals);
  });

  test('and a formula that a person means is read by its result', async () => {
    const sheet = await teamSheet([]);
    const cell = `${lettersOf('form.weekly', 'households')}3`;
    await sheet.type('form.weekly', cell, [['=200+54']]);
    const { fate } = await ordeal(workbench, master, sheet);
    expect(fate.base).toEqual([3, 4, 5]);
    expect((await inMaster(sheet, 'households'))[0]).toBe(254);
    expect(await formulas(sheet.id)).toHaveLength(1);
    expect(await formulas(master)).toEqual([]);
  });
});

test('error values are unreadable, never blank or zero, and only their rows stay out', async () => {
  const { fate, findings } = await sent([
    { individuals: '#N/A' },
    { site_id: '#REF!', comment: '=1/0' },
  ]);
  expect(fate).toMatchObject({ base: [5], rejected: [3, 4] });
  expect(fate.reasons.every((reason) => reason.includes('value/unreadable'))).toBe(true);
  const named = findings.filter(({ code }) => code === 'value/unreadable');
  expect(named.map(({ value }) => value)).toEqual(expect.arrayContaining(['#N/A', '#REF!']));
});
