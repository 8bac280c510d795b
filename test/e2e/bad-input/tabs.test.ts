// Tabs that are not as they were prepared: emptied, moved, renamed, grown, copied, deleted.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expectAnswer, ordeal, type Ordeal } from '../../support/ordeal.ts';
import {
  emptyOperation,
  fateOf,
  goodRows,
  idsOf,
  lettersOf,
  newTeamSheet,
  type TeamSheet,
} from '../../support/team-sheet.ts';
import { startWorkbench, type Workbench } from '../../support/workbench.ts';

const WIDTH = idsOf('form.weekly').length;
/** First column to the right of the form. */
const BEYOND = lettersOf('form.weekly', idsOf('form.weekly')[WIDTH - 1] ?? '');

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

/** A prepared spreadsheet with three good sites and a good week of each, in rows 3 to 5. */
async function teamSheet(): Promise<TeamSheet> {
  made += 1;
  const team = `EQ-${String(made).padStart(2, '0')}`;
  const sheet = await newTeamSheet(workbench, team);
  const { sites, weekly } = goodRows(team, 3);
  await sheet.fill('form.sites', sites);
  await sheet.fill('form.weekly', weekly);
  return sheet;
}

async function after(
  spoil: (sheet: TeamSheet) => Promise<void>,
  headerRow = 1,
): Promise<Ordeal & { sheet: TeamSheet }> {
  const sheet = await teamSheet();
  await spoil(sheet);
  return { sheet, ...(await ordeal(workbench, master, sheet, { headerRow })) };
}

const GOOD = { base: [3, 4, 5], rejected: [], reasons: [] };
const rowsFrom = (row: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => row + index);

describe('a tab without rows or headers', () => {
  test('that is quite empty says which columns are missing, and takes nothing', async () => {
    const { codes, sent, reported } = await after((sheet) =>
      sheet.type(
        'form.weekly',
        'A1',
        Array.from({ length: 5 }, () => Array<string>(WIDTH).fill('')),
      ),
    );
    expect(codes).toContain('header/missing');
    expect(sent.problem?.code).toBe('tab/no-header');
    expect(reported.problem?.code).toBe('period/none');
  });

  test('that lost its rows after they were sent keeps what was taken', async () => {
    const sheet = await teamSheet();
    expect((await sheet.submit()).ok).toBe(true);
    for (const key of ['form.weekly', 'form.sites'] as const) {
      await sheet.edit(key, { kind: 'delete-rows', index: 2, count: 3 });
    }
    const answer = await sheet.submit();
    expectAnswer(answer);
    expect(answer.problem?.code).toBe('tab/empty');
    expect(await fateOf(workbench, master, sheet)).toEqual(GOOD);
  });

  test('whose labels and tags were deleted says so, and takes nothing', async () => {
    const { sent, codes, fate } = await after(async (sheet) => {
      await sheet.edit('form.weekly', { kind: 'frozen', rows: 0, columns: 0 });
      await sheet.edit('form.weekly', { kind: 'delete-rows', index: 0, count: 2 });
    }, 0);
    expect(codes).toContain('header/missing');
    expect(sent.problem?.code).toBe('tab/no-header');
    expect(fate).toEqual({ base: [], rejected: [], reasons: [] });
  });
});

describe('headers that people changed', () => {
  test('without the row of HXL tags all rows are taken', async () => {
    const { fate } = await after((sheet) =>
      sheet.edit('form.weekly', { kind: 'delete-rows', index: 1, count: 1 }),
    );
    expect(fate).toEqual({ ...GOOD, base: [2, 3, 4] });
  });

  test('under rows of titles all rows are taken, and the titles are named', async () => {
    const { fate, codes } = await after(async (sheet) => {
      await sheet.edit('form.weekly', { kind: 'insert-rows', index: 0, count: 2 });
      await sheet.type('form.weekly', 'A1', [
        ['Rapport hebdomadaire de l’équipe'],
        ['Semaine du 19 au 25 août', '', 'Bimbo'],
      ]);
    }, 3);
    expect(fate).toEqual({ ...GOOD, base: [5, 6, 7] });
    expect(codes.filter((code) => code === 'row/merged')).toHaveLength(2);
  });

  test('all renamed, the columns are known by what binds them', async () => {
    const { fate, codes } = await after((sheet) =>
      sheet.type('form.weekly', 'A1', [Array.from({ length: WIDTH }, (_, at) => `Machin ${at}`)]),
    );
    expect(fate).toEqual(GOOD);
    expect(codes).not.toContain('header/missing');
  });

  test('all renamed and without tags, too', async () => {
    const { fate } = await after(async (sheet) => {
      await sheet.type('form.weekly', 'A1', [rowsFrom(1, WIDTH).map((at) => `Machin ${at}`)]);
      await sheet.edit('form.weekly', { kind: 'delete-rows', index: 1, count: 1 });
    });
    expect(fate).toEqual({ ...GOOD, base: [2, 3, 4] });
  });

  test('of columns called like parts of JavaScript, the others are read', async () => {
    const headers = ['__proto__', 'constructor', 'toString'];
    const { fate, findings } = await after(async (sheet) => {
      await sheet.edit('form.weekly', { kind: 'insert-columns', index: 3, count: 3 });
      await sheet.type('form.weekly', 'D1', [headers, [], ['x', 'x', 'x'], ['y', 'y', 'y']]);
    });
    expect(fate).toEqual(GOOD);
    const unknown = findings.filter(({ code }) => code === 'header/unknown');
    expect(unknown.map(({ cell }) => cell)).toEqual(['D1', 'E1', 'F1']);
    headers.forEach((header, index) => {
      expect(unknown[index]?.message).toContain(header);
    });
  });
});

describe('columns that people moved', () => {
  test('a key column that was deleted keeps every row out, with the reason', async () => {
    const { fate, codes } = await after((sheet) =>
      sheet.edit('form.weekly', { kind: 'delete-columns', index: 1, count: 1 }),
    );
    expect(codes).toContain('header/missing');
    expect(fate.base).toEqual([]);
    expect(fate.rejected).toEqual([3, 4, 5]);
    expect(fate.reasons).toEqual(Array(3).fill('header/missing'));
  });

  test('in another order and with one between them, values stay in their columns', async () => {
    const { fate, sheet } = await after(async (sheet) => {
      const { values } = await sheet.tab('form.weekly');
      await sheet.edit('form.weekly', { kind: 'frozen', rows: 2, columns: 0 });
      await sheet.edit('form.weekly', { kind: 'insert-columns', index: 0, count: 1 });
      await sheet.edit('form.weekly', { kind: 'delete-columns', index: 1, count: WIDTH });
      const turned = [0, 1, 2, 3, 4].map((row) => {
        const line = Array.from({ length: WIDTH }, (_, at) => values[row]?.[at] ?? '').reverse();
        const cell = row === 0 ? 'Mon avis' : row === 1 ? '' : 'bien';
        return [...line.slice(0, 20), cell, ...line.slice(20)];
      });
      await sheet.type('form.weekly', 'A1', turned);
    });
    expect(fate).toEqual(GOOD);
    const { values } = await workbench.tab(master, 'base.weekly');
    const individuals = idsOf('form.weekly').indexOf('individuals');
    const own = values.filter((row) => row[WIDTH] === sheet.id).map((row) => row[individuals]);
    const typed = goodRows(sheet.team, 3).weekly.map((row) => row['individuals']);
    expect(own.map(Number).sort()).toEqual(typed.map(Number).sort());
  });

  test('200 columns give all rows of the form and name the others', async () => {
    const others = 200 - WIDTH;
    const { fate, codes } = await after(async (sheet) => {
      const at = lettersAfter(BEYOND);
      await sheet.type('form.weekly', `${at}1`, [
        rowsFrom(1, others).map((one) => `Divers ${one}`),
        [],
        Array(others).fill('x'),
      ]);
    });
    expect(fate).toEqual(GOOD);
    expect(codes.filter((code) => code === 'header/unknown')).toHaveLength(others);
  });

  test('what stands far below is read, and what stands beside every column is named', async () => {
    const { fate, findings } = await after(async (sheet) => {
      await sheet.fill('form.weekly', [{ comment: 'Une remarque', individuals: 12 }], 900);
      await sheet.type('form.weekly', `${lettersAfter(BEYOND)}950`, [['oubli']]);
    });
    expect(fate.base).toEqual([3, 4, 5]);
    expect(fate.rejected).toEqual([900]);
    expect(findings.map(({ sheet_row: row }) => Number(row))).toContain(950);
  });
});

// A spreadsheet holds ten million cells, so a form of sixty columns cannot have a million rows; this is
// nearly as many as it can have.
test('120,000 empty rows below cost no call and no row', async () => {
  const { fate, checked } = await after(async (sheet) => {
    await sheet.edit('form.weekly', { kind: 'insert-rows', index: 5, count: 120_000 });
    await sheet.type('form.weekly', 'B120004', [['CF-S9999']]);
    await sheet.type('form.weekly', 'B120004', [['']]);
  });
  expect(fate).toEqual(GOOD);
  expect(checked.calls.read + checked.calls.write).toBeLessThanOrEqual(12);
  expect(checked.modelledSeconds).toBeLessThan(10);
});

describe('tabs that were renamed, deleted or copied', () => {
  test('a renamed tab is still the form', async () => {
    const { fate } = await after((sheet) =>
      sheet.edit('form.weekly', { kind: 'rename-tab', title: "L'hebdo « Bimbo »" }),
    );
    expect(fate).toEqual(GOOD);
  });

  test('without the weekly tab the sites are taken, and preparing makes it again', async () => {
    const sheet = await teamSheet();
    await sheet.edit('form.weekly', { kind: 'delete-tab' });
    for (const name of ['validateWorkbook', 'buildWeeklyNeeds']) {
      expectAnswer(await sheet.run(name, { answers: [''] }));
    }
    expect(await sheet.submit()).toMatchObject({ ok: true });
    expect(await fateOf(workbench, master, sheet, 'form.sites')).toEqual(GOOD);
    expect(await sheet.run('prepareWorkbook', { answers: ['OK'] })).toMatchObject({ ok: true });
    expect((await sheet.tab('form.weekly')).values[0]).toHaveLength(WIDTH);
  });

  test('a weekly tab deleted after sending loses nothing in the master', async () => {
    const sheet = await teamSheet();
    await sheet.submit();
    await sheet.edit('form.weekly', { kind: 'delete-tab' });
    expectAnswer(await sheet.submit());
    expect(await fateOf(workbench, master, sheet)).toEqual(GOOD);
  });

  test('without the sites and the findings tab the weekly rows are judged all the same', async () => {
    const sheet = await teamSheet();
    await sheet.submit();
    await sheet.edit('form.sites', { kind: 'delete-tab' });
    await sheet.edit('findings', { kind: 'delete-tab' });
    const { fate } = await ordeal(workbench, master, sheet);
    expect(fate).toEqual(GOOD);
  });

  test('two tabs of one form are refused until one is gone', async () => {
    const sheet = await teamSheet();
    await sheet.edit('form.weekly', { kind: 'insert-tab', title: 'Copie de Hebdo', index: 9 });
    const { tabs } = await workbench.call<{ tabs: { sheetId: number; title: string }[] }>(
      'GET',
      `/api/documents/${sheet.id}/snapshot`,
    );
    const sheetId = tabs.find(({ title }) => title === 'Copie de Hebdo')?.sheetId;
    await bindAsCopy(sheet.id, sheetId ?? -1);
    for (const name of ['validateWorkbook', 'submitWorkbook', 'buildWeeklyNeeds']) {
      const answer = await sheet.run(name, { answers: ['OK'] });
      expectAnswer(answer);
      expect(answer.problem?.code).toBe('tab/ambiguous');
      expect(answer.problem?.message).toContain('Copie de Hebdo');
    }
    const edits = [{ kind: 'delete-tab', sheetId }];
    await workbench.call('POST', `/api/documents/${sheet.id}/edits`, { edits });
    expect((await ordeal(workbench, master, sheet)).fate).toEqual(GOOD);
  });
});

/** What Sheets does to a tab's metadata when somebody copies the tab. */
async function bindAsCopy(document: string, sheetId: number): Promise<void> {
  const token = await fetch(
    `${workbench.address}/computeMetadata/v1/instance/service-accounts/default/token`,
    { headers: { 'metadata-flavor': 'Google' } },
  );
  const { access_token: bearer } = (await token.json()) as { access_token: string };
  const developerMetadata = {
    metadataKey: 'dtm.tab',
    metadataValue: 'form.weekly',
    visibility: 'DOCUMENT',
    location: { sheetId },
  };
  const response = await fetch(`${workbench.address}/v4/spreadsheets/${document}:batchUpdate`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify({ requests: [{ createDeveloperMetadata: { developerMetadata } }] }),
  });
  expect(response.status).toBe(200);
}

function lettersAfter(letters: string): string {
  const last = letters.charCodeAt(letters.length - 1);
  return letters.slice(0, -1) + String.fromCharCode(last + 1);
}
