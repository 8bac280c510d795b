// Every call to Google costs a facilitator about a quarter of a second: menu actions make as many for
// 5,000 rows as for 10. The numbers are printed, so that whoever changes one sees it.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { emptyOperation, goodRows, newTeamSheet, type TeamSheet } from '../support/team-sheet.ts';
import { startWorkbench, type RunAnswer, type Workbench } from '../support/workbench.ts';

const FEW = 10;
const MANY = 5000;
/** The check reads five form tabs and draws on one of them. */
const BUDGET = { check: 15, report: 15 };

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

/** A team with a good site and so many weekly rows, five of them unreadable, checked once. */
async function teamWith(count: number): Promise<TeamSheet> {
  made += 1;
  const team = `EQ-${String(made).padStart(2, '0')}`;
  const sheet = await newTeamSheet(workbench, team);
  const { sites, weekly } = goodRows(team, 1);
  const [row = {}] = weekly;
  const others = Array.from({ length: count - 1 }, (_, index) => ({
    ...row,
    site_id: `CF-S${5000 + index}`,
    individuals: index < 5 ? 'beaucoup' : (row['individuals'] ?? ''),
  }));
  await sheet.fill('form.sites', sites);
  await sheet.fill('form.weekly', [row, ...others]);
  // The list of findings is made longer once, with one call more.
  await sheet.run('validateWorkbook');
  await sheet.run('clearFindings');
  return sheet;
}

const effort = ({ calls }: RunAnswer): number => calls.read + calls.write;

async function efforts(
  sheets: readonly TeamSheet[],
  name: string,
  more: object,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (const sheet of sheets) {
    const answer = await sheet.run(name, more);
    expect(answer).toMatchObject({ ok: true });
    found.push(effort(answer));
  }
  process.stdout.write(`${name}: ${found.join(' and ')} reads and writes\n`);
  return found;
}

describe(`for ${FEW} rows and for ${MANY}`, () => {
  let sheets: readonly TeamSheet[];
  beforeAll(async () => {
    sheets = [await teamWith(FEW), await teamWith(MANY)];
  }, 60_000);

  test('checking one tab makes the same few calls', async () => {
    const [few, many] = await efforts(sheets, 'validateTab', { active: { tab: 'Hebdo' } });
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(BUDGET.check);
  }, 30_000);

  test('checking the spreadsheet does too', async () => {
    for (const sheet of sheets) await sheet.run('clearFindings');
    const [few, many] = await efforts(sheets, 'validateWorkbook', {});
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(BUDGET.check);
  }, 30_000);

  test('a team’s report does too, and the master’s', async () => {
    const more = { answers: ['26/08/2014'] };
    const [few, many] = await efforts(sheets, 'buildWeeklyNeeds', more);
    expect(many).toBe(few);
    expect(many).toBeLessThanOrEqual(BUDGET.report);
    const small = await masterEffort(sheets[0]);
    const large = await masterEffort(sheets[1]);
    expect(large).toBe(small);
    expect(large).toBeLessThanOrEqual(BUDGET.report);
  }, 60_000);
});

/** What the master's report costs once a team has sent its rows. */
async function masterEffort(sheet: TeamSheet | undefined): Promise<number> {
  expect(await sheet?.submit()).toMatchObject({ ok: true });
  const answer = await workbench.run(master, 'buildWeeklyNeeds', { answers: ['26/08/2014'] });
  expect(answer).toMatchObject({ ok: true });
  process.stdout.write(`buildWeeklyNeeds in the master: ${effort(answer)} reads and writes\n`);
  return effort(answer);
}
