// Published lists that nobody on this project wrote, uploaded as a person would import them, and
// adopted from the menu. The files stay where they are; a test without its file is skipped.

import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunAnswer, type Workbench, startWorkbench } from '../support/workbench.ts';

const DATA = '../shared/data/';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HAITI_SETTINGS: Readonly<Record<string, string>> = {
  'operation.name': 'Haïti – DTM, juin 2013',
  'country.iso3': 'HTI',
  'country.lat_min': '17,9',
  'country.lat_max': '20,2',
  'country.lon_min': '-74,6',
  'country.lon_max': '-71,6',
};

(existsSync(DATA) ? describe : describe.skip)('lists from elsewhere', () => {
  let workbench: Workbench;
  let team = 0;

  /** Imports a file as a team's spreadsheet. */
  async function importFile(name: string, body: Buffer | string = readFileSync(DATA + name)) {
    team += 1;
    const type = name.endsWith('.xlsx') ? XLSX : 'text/csv';
    const query = `name=${encodeURIComponent(name)}&role=facilitator&team=EQ-9${team}`;
    const response = await fetch(`${workbench.address}/api/documents?${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    expect(response.status).toBe(201);
    return ((await response.json()) as { id: string }).id;
  }

  async function adopt(document: string, answers: readonly string[], tab?: string) {
    const active = tab === undefined ? {} : { active: { tab } };
    const answer = await workbench.run(document, 'adoptTab', { answers, ...active });
    expect(answer).toMatchObject({ ok: true });
    return answer;
  }

  /** Rows of a form by HXL tag, or by label where there is no tag; blank cells left out. */
  async function records(document: string, key: string) {
    const { values } = await workbench.tab(document, key);
    const [labels = [], tags = []] = values;
    const ids = labels.map((label, index) => String(tags[index] ?? label));
    return values.slice(2).flatMap((row) => {
      const filled = row.flatMap((value, index): [string, unknown][] =>
        value === null || value === '' ? [] : [[ids[index] ?? '', value]],
      );
      return filled.length === 0 ? [] : [Object.fromEntries(filled)];
    });
  }

  const totalOf = (rows: readonly Record<string, unknown>[], tag: string): number =>
    rows.reduce((sum, row) => sum + Number(row[tag] ?? 0), 0);
  const confirmed = ({ dialogs }: RunAnswer): string =>
    dialogs.find(({ text }) => text.includes('OK pour copier'))?.text ?? '';

  beforeAll(async () => {
    workbench = await startWorkbench();
    await workbench.call('POST', '/api/reset', { seed: 'empty' });
  }, 60_000);

  afterAll(async () => {
    await workbench.stop();
  });

  test('the UNHCR list of sites: dates put right, unknown marks left blank, codes proposed', async () => {
    const document = await importFile('displacement_locations_unhcr_CAR_REDACTED.csv');
    const answer = await adopt(document, ['OK']);
    expect(confirmed(answer)).toContain('createdate');
    expect(confirmed(answer)).toContain('CF-S0001');
    const rows = await records(document, 'form.sites');
    expect(rows).toHaveLength(126);
    const [mboki] = rows;
    expect(mboki).toMatchObject({
      '#loc+site+code': 'CF-S0001',
      '#loc+site+code+v_external': 'CAFs000091',
      '#loc+site+name': 'Mboki',
      '#status+code': 'Fermé',
      '#geo+lat': 5.30556,
    });
    expect(rows.filter((row) => !('#geo+lat' in row))).toHaveLength(108);
    // 42131 is 7 May 2015, which the import takes for 5 July.
    expect(rows.filter((row) => row['#date+start'] === 42_131)).toHaveLength(62);
    const again = await adopt(document, ['OK'], await firstTab(document));
    expect(again.calls.write).toBe(0);
    expect(await records(document, 'form.sites')).toEqual(rows);
  }, 60_000);

  async function firstTab(document: string): Promise<string> {
    const { tabs } = await workbench.call<{ tabs: { name: string }[] }>(
      'GET',
      `/api/documents/${document}`,
    );
    return tabs[0]?.name ?? '';
  }

  test('the protection 3W of Mozambique becomes 112 interventions', async () => {
    const document = await importFile('mozambique_protection_3w_2019.csv');
    await adopt(document, ['OK']);
    const rows = await records(document, 'form.interventions');
    expect(rows).toHaveLength(112);
    const starts = rows.map((row) => row['#date+start']).filter((date) => date !== undefined);
    expect(starts).toHaveLength(15);
    expect(starts.every((date) => typeof date === 'number')).toBe(true);
    expect(rows.filter((row) => row['#status+code'] === 'En cours')).toHaveLength(71);
  }, 60_000);

  test('a population table in ISO-8859-1 keeps its accents and asks which form it is', async () => {
    const document = await importFile('caf_admpop_adm2_2015_v2.csv');
    const answer = await adopt(document, ['form.sites', 'OK']);
    expect(answer.dialogs[0]).toMatchObject({ kind: 'prompt', answered: 'form.sites' });
    const rows = await records(document, 'form.sites');
    expect(rows).toHaveLength(73);
    expect(rows[0]).toMatchObject({ '#adm1+name': 'Nana Mambéré', '#adm1+code': 'CF22' });
    // Known answer K23.
    expect(totalOf(rows, 'T_TL')).toBe(4_953_021);
  }, 60_000);

  test('a list of 300 rows takes as many service calls as one of 2', async () => {
    const list = (rows: number): string =>
      ['SSID,Camp name,Lat,Lon,Type of site,Households,Remarks on water']
        .concat(
          Array.from({ length: rows }, (_, n) => `S${n},Site ${n},4.3,18.5,Planned,${n},none`),
        )
        .join('\n');
    const few = await adopt(await importFile('few.csv', list(2)), ['OK']);
    const many = await adopt(await importFile('many.csv', list(300)), ['OK']);
    expect(many.calls).toEqual(few.calls);
  }, 60_000);

  test('nothing is written before the match is confirmed', async () => {
    const document = await importFile('libhxl_fixture_input-multiple-headers.csv');
    const answer = await workbench.run(document, 'adoptTab', {
      answers: ['form.interventions', 'CANCEL'],
    });
    expect(answer).toMatchObject({ ok: true, calls: { write: 0 } });
  });

  test.each([
    ['libhxl_fixture_input-multiple-headers.csv', 2],
    ['libhxl_fixture_input-valid-latin1.csv', 4],
    ['libhxl_fixture_input-merged.xlsx', 4],
    ['libhxl_fixture_input-quality.xlsx', 4],
  ])(
    '%s is read without loss',
    async (name, rows) => {
      const document = await importFile(name);
      await adopt(document, ['form.interventions', 'OK'], await firstTab(document));
      expect(await records(document, 'form.interventions')).toHaveLength(rows);
    },
    60_000,
  );

  test('what was merged downwards counts for every row, except figures', async () => {
    const document = await importFile('libhxl_fixture_input-merged.xlsx');
    await adopt(document, ['form.interventions', 'OK']);
    const rows = await records(document, 'form.interventions');
    expect(rows.map((row) => row['#org+prog+code'])).toEqual(['ACNUR', 'UNICEF', 'UNICEF', 'OMS']);
  }, 60_000);

  describe('the Haiti site list of 2013', () => {
    let document: string;
    let answer: RunAnswer;

    beforeAll(async () => {
      const master = (await workbench.documents()).find(({ role }) => role === 'master')?.id ?? '';
      const settings = await workbench.tab(master, 'settings');
      for (const [id, value] of Object.entries(HAITI_SETTINGS)) {
        const row = settings.values.findIndex((cells) => cells[0] === id) + 1;
        await workbench.call('PUT', `/api/documents/${master}/values`, {
          range: `'${settings.name}'!C${row}`,
          values: [[value]],
        });
      }
      document = await importFile('iom-haiti-dtm_2013Q2_hxl_REDACTED.csv');
      await workbench.run(document, 'prepareWorkbook');
      answer = await adopt(document, ['OK']);
    }, 120_000);

    test('becomes 352 sites and 352 weekly rows with the published totals', async () => {
      expect(await records(document, 'form.sites')).toHaveLength(352);
      const weekly = await records(document, 'form.weekly');
      expect(weekly).toHaveLength(352);
      // Known answers K01a to K01e.
      expect(totalOf(weekly, '#affected+idps+hh')).toBe(70_910);
      expect(totalOf(weekly, '#affected+idps+ind')).toBe(278_945);
      expect(totalOf(weekly, '#affected+idps+ind+f')).toBe(144_905);
      expect(totalOf(weekly, '#affected+idps+ind+m')).toBe(134_040);
    });

    test('says what is kept at the right, and keeps it', async () => {
      expect(confirmed(answer)).toContain('Presence of Toilets');
      const rows = await records(document, 'form.sites');
      expect(rows[0]).toMatchObject({
        'Presence of Toilets': 'Yes Toilets',
        STSZHHs: '2) 20 to 99',
      });
    });

    test('has no error but answers that the list does not give', async () => {
      expect(await workbench.run(document, 'validateWorkbook')).toMatchObject({
        ok: true,
      });
      const findings = await workbench.tab(document, 'findings');
      const errors = findings.values.slice(1).filter((row) => /erreur/i.test(String(row[0])));
      expect([...new Set(errors.map((row) => row[1]))]).toEqual(['value/required']);
    }, 60_000);
  });
});
