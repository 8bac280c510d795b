import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import type { ReferenceResponse } from '../../core/wire/contract.ts';
import { serial } from '../support/sheet.ts';
import { COORDINATOR, startOperation } from './support/operation.ts';
import type { Answer, Operation } from './support/operation.ts';
import { withSetting } from './support/with-setting.ts';
import { site } from './support/reports.ts';

let operation: Operation;
const documentOf = (team: number): string => operation.sources[team - 1]?.document ?? '';

beforeAll(async () => {
  operation = await startOperation(['EQ-01', 'EQ-02']);
  await operation.fill(documentOf(1), siteRegistry, [
    site('CF-S0001', 'EQ-01', {
      site_name_alt: 'Ancien nom; Autre nom',
      site_manager_org: 'UNHCR',
      coordinator_org: 'Ma petite ONG',
    }),
  ]);
  await operation.call('submit', 'equipe01@example.org', documentOf(1));
});

afterAll(() => operation.close());

function reference(email: string, document: string): Promise<Answer<ReferenceResponse>> {
  return operation.call('reference', email, document);
}

describe('the copy of the operation', () => {
  test('tells a facilitator’s spreadsheet its team, the settings, the places and the teams', async () => {
    const { status, body } = await reference('equipe02@example.org', documentOf(2));
    expect(status).toBe(200);
    expect(body).toMatchObject({ contract: 1, team: 'EQ-02', kind: 'facilitator' });
    expect(body.reference.teams).toEqual(['EQ-01', 'EQ-02']);
    expect(body.reference.settings).toContainEqual(['week.cut_off', 2]);
    expect(body.reference.places.map((row) => row[1])).toContain('CF7181');
    expect(body.reference.organisations?.map((row) => row[0])).toContain('PU-AMI');
    expect(body.reference.at).toBeGreaterThan(serial('2026-01-01'));
  });

  test('does not carry the coordinators’ addresses into spreadsheets', async () => {
    const { body } = await reference('equipe02@example.org', documentOf(2));
    expect(JSON.stringify(body)).not.toContain(COORDINATOR);
  });

  test('names organisations: the base has their acronyms, and what nobody lists as it was written', () => {
    const ids = siteRegistry.columns.map(({ id }) => id);
    expect(operation.rows(operation.master, 'base.sites', ids)).toMatchObject([
      { site_manager_org: 'HCR', coordinator_org: 'Ma petite ONG' },
    ]);
  });

  test('names the sites of every team', async () => {
    const { body } = await reference('equipe02@example.org', documentOf(2));
    expect(body.reference.sites).toEqual([
      {
        siteId: 'CF-S0001',
        name: 'Site CF-S0001',
        aliases: ['Ancien nom', 'Autre nom'],
        admin3: 'CF7181',
        zone: 'bangui_8',
        team: 'EQ-01',
        closed: null,
      },
    ]);
  });

  test('tells the master that it is the master', async () => {
    const { body } = await reference(COORDINATOR, operation.master);
    expect(body).toMatchObject({ kind: 'master', team: null });
  });

  test('is not for a facilitator in the master, nor in another team’s spreadsheet', async () => {
    const inMaster = await reference('equipe01@example.org', operation.master);
    expect(inMaster.body.problem.code).toBe('access/coordinators-only');
    const inOther = await reference('equipe01@example.org', documentOf(2));
    expect(inOther.body.problem.code).toBe('access/other-team');
  });

  test('costs one read of the master', async () => {
    const { reads } = operation.google.metrics.sheets;
    await reference('equipe02@example.org', documentOf(2));
    expect(operation.google.metrics.sheets.reads).toBe(reads + 1);
  });

  test('an unreadable setting is named to the coordinator', async () => {
    await withSetting(operation, 'week.cut_off', 'un jour', async () => {
      const { status, body } = await reference(COORDINATOR, operation.master);
      const facts = { setting: 'week.cut_off', value: 'un jour' };
      expect({ status, problem: body.problem }).toEqual({
        status: 409,
        problem: { code: 'setting/unreadable', facts },
      });
    });
  });

  test('how serious a rule is travels with the copy', async () => {
    await withSetting(operation, 'severity.site/closed', 'À l’essai', async () => {
      const { body } = await reference('equipe02@example.org', documentOf(2));
      expect(body.reference.settings).toContainEqual(['severity.site/closed', 'À l’essai']);
    });
  });

  test('a rule that protects people cannot be switched off, whoever tries', async () => {
    await withSetting(operation, 'severity.text/personal-data', 'désactivé', async () => {
      const { body } = await reference(COORDINATOR, operation.master);
      expect(body.problem.code).toBe('setting/protected');
    });
  });

  test('a master that is not set up yet tells whoever opens it that it is the master', async () => {
    const empty = operation.google.newSpreadsheet('Vide', 'master').id;
    const before = process.env['MASTER_SPREADSHEET_ID'];
    process.env['MASTER_SPREADSHEET_ID'] = empty;
    const { status, body } = await reference('anybody@example.org', empty);
    process.env['MASTER_SPREADSHEET_ID'] = before;
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kind: 'master',
      reference: { settings: [], places: [], teams: [] },
    });
  });
});

describe('a bug', () => {
  test('shows a reference number and nothing else', async () => {
    const before = process.env['MASTER_SPREADSHEET_ID'];
    process.env['MASTER_SPREADSHEET_ID'] = '';
    const { status, body } = await reference(COORDINATOR, operation.master);
    process.env['MASTER_SPREADSHEET_ID'] = before;
    expect(status).toBe(500);
    expect(body.problem.code).toBe('bug/unexpected');
    expect(body.problem.facts['reference']).toMatch(/^[0-9a-f]{8}$/);
    expect(JSON.stringify(body)).not.toContain('MASTER_SPREADSHEET_ID');
  });
});
