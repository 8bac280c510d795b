// A real DTM site list down the whole path: Haiti, June 2013, as published in the HXL showcase.
// The file stays where it is; without it the test is skipped. It is imported and adopted as a
// coordinator would do it, and what the list does not say is typed in.

import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { columnLetters } from '../../core/table/a1.ts';
import { type Workbench, startWorkbench } from '../support/workbench.ts';

const FILE = '../shared/data/iom-haiti-dtm_2013Q2_hxl_REDACTED.csv';
/** The Tuesday after the last assessment of the round. */
const WEEK = '2013-07-02';
const SITES = 352;
const TEAM = 'HT-01';
const USER = 'equipe01@example.org';

type Typed = Readonly<Record<string, string>>;

/** What the list does not say and the weekly report asks for, as a coordinator would fill it in. */
const ANSWERS: Typed = {
  visit_date: WEEK,
  data_source: 'enregistrement',
  arrivals_hh: '0',
  arrivals_ind: '0',
  departures_hh: '0',
  departures_ind: '0',
  priority_need_1: 'abri',
  urgent_alert: 'non',
};

const HAITI_SETTINGS: Typed = {
  'operation.name': 'Haïti – DTM, juin 2013',
  'country.iso3': 'HTI',
  'country.lat_min': '17,9',
  'country.lat_max': '20,2',
  'country.lon_min': '-74,6',
  'country.lon_max': '-71,6',
};

(existsSync(FILE) ? describe : describe.skip)('the Haiti site list of 2013', () => {
  let workbench: Workbench;
  let master: string;
  let facilitator: string;

  /** Types the same answer into every row of the weekly report. */
  async function answer(id: string, value: string): Promise<void> {
    const { name } = await workbench.tab(facilitator, 'form.weekly');
    const ids: readonly string[] = weeklyReport.columns.map((column) => column.id);
    const letters = columnLetters(ids.indexOf(id) + 1);
    await workbench.call('PUT', `/api/documents/${facilitator}/values`, {
      range: `'${name}'!${letters}3:${letters}${SITES + 2}`,
      values: Array.from({ length: SITES }, () => [value]),
      user: USER,
    });
  }

  beforeAll(async () => {
    workbench = await startWorkbench();
    await workbench.call('POST', '/api/reset', { seed: 'empty' });
    master = (await workbench.documents()).find((entry) => entry.role === 'master')?.id ?? '';

    const settings = await workbench.tab(master, 'settings');
    for (const [id, value] of Object.entries(HAITI_SETTINGS)) {
      const row = settings.values.findIndex((cells) => cells[0] === id) + 1;
      await workbench.call('PUT', `/api/documents/${master}/values`, {
        range: `'${settings.name}'!C${row}`,
        values: [[value]],
      });
    }

    const query = `name=Ha%C3%AFti&role=facilitator&team=${TEAM}`;
    const imported = await fetch(`${workbench.address}/api/documents?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: new Uint8Array(readFileSync(FILE)),
    });
    ({ id: facilitator } = (await imported.json()) as { id: string });
    expect(await workbench.run(facilitator, 'prepareWorkbook')).toMatchObject({ ok: true });
    const answers = ['OK', WEEK];
    expect(await workbench.run(facilitator, 'adoptTab', { answers })).toMatchObject({ ok: true });
    for (const [id, value] of Object.entries(ANSWERS)) await answer(id, value);
  }, 120_000);

  afterAll(async () => {
    await workbench.stop();
  });

  test('is validated without a false error', async () => {
    expect(await workbench.run(facilitator, 'validateWorkbook')).toMatchObject({ ok: true });
    const findings = await workbench.tab(facilitator, 'findings');
    const errors = findings.values.slice(1).filter((row) => /erreur/i.test(String(row[0])));
    expect(errors).toEqual([]);
  });

  test('is submitted whole and gives the published totals in the master', async () => {
    const answer = await workbench.run(facilitator, 'submitWorkbook', { answers: ['OK', 'OK'] });
    expect(answer).toMatchObject({ ok: true });

    const base = await workbench.tab(master, 'base.weekly');
    const rows = base.values.slice(2).filter((row) => row[0] !== null && row[0] !== '');
    const ids: readonly string[] = weeklyReport.columns.map((column) => column.id);
    const sum = (id: string): number =>
      rows.reduce((total, row) => total + Number(row[ids.indexOf(id)]), 0);

    expect(rows).toHaveLength(352);
    expect(new Set(rows.map((row) => row[ids.indexOf('site_id')])).size).toBe(352);
    // Known answers K01a to K01e: DTM API round 15 and the press release of the same round.
    expect(sum('households')).toBe(70_910);
    expect(sum('individuals')).toBe(278_945);
    expect(sum('female_total')).toBe(144_905);
    expect(sum('male_total')).toBe(134_040);
  });

  test('is reported with the published totals', async () => {
    const answer = await workbench.run(master, 'buildWeeklyNeeds', { answers: [WEEK] });
    expect(answer).toMatchObject({ ok: true });
    expect(await workbench.figures(master, 'report.weekly-needs')).toMatchObject({
      sites: 352,
      households: 70_910,
      individuals: 278_945,
      female: 144_905,
      male: 134_040,
    });
  });
});
