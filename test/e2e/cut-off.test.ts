// A line that drops, a service that fails and people who send at the same moment: whatever was done
// until then, sending again ends with every row in the master once.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { isoDay } from '../../core/table/serial-date.ts';
import { expectAnswer } from '../support/ordeal.ts';
import {
  emptyOperation,
  fateOf,
  goodRows,
  idsOf,
  lettersOf,
  newTeamSheet,
  type TeamSheet,
} from '../support/team-sheet.ts';
import { startWorkbench, type Workbench } from '../support/workbench.ts';

const ROWS = 4;

let workbench: Workbench;
let master: string;
let made = 0;

beforeAll(async () => {
  workbench = await startWorkbench();
  master = await emptyOperation(workbench);
}, 60_000);
beforeEach(() => workbench.call('POST', '/api/faults', []));
afterAll(async () => {
  await workbench.stop();
});

async function teamSheet(): Promise<TeamSheet> {
  made += 1;
  const team = `EQ-${String(made).padStart(2, '0')}`;
  const sheet = await newTeamSheet(workbench, team);
  const { sites, weekly } = goodRows(team, ROWS);
  await sheet.fill('form.sites', sites);
  await sheet.fill('form.weekly', weekly);
  return sheet;
}

/** Keys of the master's rows, site and week; each may be there once. */
async function keysInMaster(): Promise<readonly string[]> {
  const ids = idsOf('form.weekly');
  const { values } = await workbench.tab(master, 'base.weekly');
  return values
    .slice(2)
    .filter((row) => row[ids.indexOf('site_id')])
    .map(
      (row) =>
        `${String(row[ids.indexOf('site_id')])} ${isoDay(Number(row[ids.indexOf('week_end')]))}`,
    );
}

async function expectOnce(...sheets: readonly TeamSheet[]): Promise<void> {
  const all = Array.from({ length: ROWS }, (_, index) => index + 3);
  for (const sheet of sheets) {
    for (const key of ['form.weekly', 'form.sites'] as const) {
      expect(await fateOf(workbench, master, sheet, key)).toMatchObject({
        base: all,
        rejected: [],
      });
    }
  }
  const keys = await keysInMaster();
  expect(new Set(keys).size).toBe(keys.length);
}

describe('sending that is cut off and done again ends as if nothing had happened', () => {
  test.each([
    [
      'the line to the master drops',
      { target: 'sheets', match: ':batchUpdate', status: 0, count: 1 },
    ],
    [
      'the master cannot be written for long',
      { target: 'sheets', match: ':batchUpdate', status: 500, count: 12 },
    ],
    [
      'Google asks for patience',
      { target: 'sheets', match: ':batchUpdate', status: 429, count: 2 },
    ],
    [
      'the records cannot be written',
      { target: 'firestore', match: 'commit', status: 503, count: 3 },
    ],
    ['the records cannot be read', { target: 'firestore', match: '', status: 500, count: 2 }],
    [
      'the function’s answer is lost',
      { target: 'functions', match: 'submit', status: 0, count: 1 },
    ],
    [
      'the function is slow and then fails',
      { target: 'functions', match: 'submit', delayMs: 300, status: 504, count: 2 },
    ],
  ])(
    '%s',
    async (_, fault) => {
      const sheet = await teamSheet();
      await workbench.call('POST', '/api/faults', fault);
      const first = await sheet.submit();
      expectAnswer(first);
      await workbench.call('POST', '/api/faults', []);
      const again = await sheet.submit();
      expect(again).toMatchObject({ ok: true });
      await expectOnce(sheet);
    },
    60_000,
  );

  test('a changed row too: the new figure is there once', async () => {
    const sheet = await teamSheet();
    await sheet.submit();
    await sheet.type('form.weekly', `${lettersOf('form.weekly', 'comment')}3`, [
      ['Changé pendant la panne.'],
    ]);
    const fault = { target: 'sheets', match: ':batchUpdate', status: 0, count: 2 };
    await workbench.call('POST', '/api/faults', fault);
    expectAnswer(await sheet.submit());
    await workbench.call('POST', '/api/faults', []);
    expect(await sheet.submit()).toMatchObject({ ok: true });
    await expectOnce(sheet);
    const { values } = await workbench.tab(master, 'base.weekly');
    expect(values.filter((row) => row.includes('Changé pendant la panne.'))).toHaveLength(1);
  }, 60_000);
});

describe('sending at the same moment', () => {
  test('one spreadsheet twice gives its rows once', async () => {
    const sheet = await teamSheet();
    const answers = await Promise.all([sheet.submit(), sheet.submit()]);
    for (const answer of answers) expectAnswer(answer);
    expect(answers.some(({ ok }) => ok)).toBe(true);
    await expectOnce(sheet);
  }, 60_000);

  test('two spreadsheets with one site in common give one row and one conflict', async () => {
    const sheets = [await teamSheet(), await teamSheet()] as const;
    const [shared = {}] = goodRows(sheets[0].team, 1).weekly;
    const own = goodRows(sheets[1].team, ROWS).weekly;
    await sheets[1].fill('form.weekly', [
      ...own,
      { ...shared, facilitator_code: sheets[1].team, comment: 'Vu aussi.' },
    ]);
    const answers = await Promise.all(sheets.map((sheet) => sheet.submit()));
    for (const answer of answers) expectAnswer(answer);
    for (const sheet of sheets) expect(await sheet.submit()).toMatchObject({ ok: true });
    await expectOnce(sheets[0], sheets[1]);
    const { values } = await workbench.tab(master, 'conflicts');
    const listed = values.slice(1).filter((row) => row[0] === shared['site_id']);
    expect(listed).toHaveLength(1);
    expect(listed[0]).toEqual(expect.arrayContaining(sheets.map(({ team }) => team)));
  }, 60_000);
});
