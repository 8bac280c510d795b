// A team's spreadsheet with all five forms, checked and sent by its own menu, and what the master holds
// afterwards.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FORM_IDS } from '../../core/forms/index.ts';
import type { DemoRow } from '../../workbench/demo/demo-operation.ts';
import { activityRow, interviewRow, profileRow, refusalRow } from '../support/monthly-rows.ts';
import { serial } from '../support/sheet.ts';
import { emptyOperation, fateOf, goodRows, idsOf, newTeamSheet } from '../support/team-sheet.ts';
import type { FormKey, TeamSheet } from '../support/team-sheet.ts';
import { startWorkbench, type Workbench } from '../support/workbench.ts';

const TEAM = 'EQ-01';

let workbench: Workbench;
let master: string;
let sheet: TeamSheet;
let site: string;

beforeAll(async () => {
  workbench = await startWorkbench();
  master = await emptyOperation(workbench);
  sheet = await newTeamSheet(workbench, TEAM);
  const { sites, weekly } = goodRows(TEAM, 1);
  site = String(sites[0]?.['site_id']);
  const people = Number(weekly[0]?.['individuals']);
  await sheet.fill('form.sites', sites);
  await sheet.fill('form.weekly', weekly);
  await sheet.fill('form.profile', [asTyped(profileRow(site))]);
  await sheet.fill(
    'form.intentions',
    [
      interviewRow(site, TEAM),
      interviewRow(site, TEAM, { household_size: 3 }),
      refusalRow(site, TEAM),
    ].map(asTyped),
  );
  await sheet.fill('form.interventions', [
    asTyped(activityRow(site, { targeted_ind: people, reached_ind: people })),
  ]);
}, 60_000);
afterAll(async () => {
  await workbench.stop();
});

/** Dates as people type them. */
function asTyped(row: Readonly<Record<string, unknown>>): DemoRow {
  return Object.fromEntries(
    Object.entries(row).map(([id, value]) => [
      id,
      typeof value === 'number' && /_date$|_month$/.test(id) ? typedDay(value) : value,
    ]),
  ) as DemoRow;
}

function typedDay(day: number): string {
  const since = day - serial('1970-01-01');
  return new Date(since * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');
}

const keyOf = (form: (typeof FORM_IDS)[number]): FormKey => `form.${form}`;

async function columnOf(form: (typeof FORM_IDS)[number], id: string): Promise<readonly unknown[]> {
  const { values } = await workbench.tab(master, `base.${form}`);
  const at = idsOf(keyOf(form)).indexOf(id);
  return values.slice(2).map((row) => row[at]);
}

test('every good row of the five forms reaches the master once, and twice sent not twice', async () => {
  for (let time = 0; time < 2; time += 1) {
    const answer = await sheet.submit();
    expect(answer.dialogs.map(({ text }) => text).join('\n')).not.toContain('à corriger');
    expect(answer).toMatchObject({ ok: true });
    const fates = await Promise.all(
      FORM_IDS.map((form) => fateOf(workbench, master, sheet, keyOf(form))),
    );
    expect(fates.map(({ base, reasons }) => [base, reasons])).toEqual([
      [[3], []],
      [[3], []],
      [[3], []],
      [[3, 4, 5], []],
      [[3], []],
    ]);
  }
}, 60_000);

test('the identifiers that the menu wrote are those of the master', async () => {
  const { values } = await sheet.tab('form.intentions');
  const written = values.slice(2).map((row) => row[0]);
  for (const id of written) expect(id).toMatch(/^RI-[0-9a-z]{10}$/);
  expect([...(await columnOf('intentions', 'response_id'))].sort()).toEqual([...written].sort());
});

test('a person who did not agree is counted and no more', async () => {
  const consents = await columnOf('intentions', 'consent');
  const ages = await columnOf('intentions', 'respondent_age_band');
  const told = consents.map((consent, index) => `${String(consent)} ${String(ages[index])}`);
  expect(told.sort()).toEqual(['non null', 'oui 25_59', 'oui 25_59']);
});

test('a row sorted to another place stays the same record', async () => {
  const before = await columnOf('intentions', 'response_id');
  const { values } = await sheet.tab('form.intentions');
  const rows = values.slice(2).reverse();
  await sheet.type(
    'form.intentions',
    'A3',
    rows.map((row) => row.map((cell) => cell ?? '')),
  );
  expect(await sheet.submit()).toMatchObject({ ok: true });
  const after = await columnOf('intentions', 'response_id');
  expect([...after].sort()).toEqual([...before].sort());
}, 30_000);
