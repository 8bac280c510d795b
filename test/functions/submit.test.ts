import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import type { SubmitResponse } from '../../core/wire/contract.ts';
import { deleteTab } from '../../workbench/document/tabs.ts';
import { serial } from '../support/sheet.ts';
import { COORDINATOR, SITE_IDS, WEEKLY_IDS, startOperation } from './support/operation.ts';
import type { Answer, Operation, RowById } from './support/operation.ts';
import { report, site } from './support/reports.ts';

const BASE_IDS = [
  ...WEEKLY_IDS,
  'source_document',
  'source_tab',
  'source_row',
  'source_link',
  'consolidated_at',
  'record_status',
];

let operation: Operation;

beforeEach(async () => {
  operation = await startOperation(['EQ-01', 'EQ-02']);
});

afterEach(async () => {
  await operation.close();
});

function documentOf(team: number): string {
  return operation.sources[team - 1]?.document ?? '';
}

async function fill(team: number, sites: RowById[], reports: RowById[]): Promise<void> {
  await operation.fill(documentOf(team), siteRegistry, sites);
  await operation.fill(documentOf(team), weeklyReport, reports);
}

function submit(team: number): Promise<Answer<SubmitResponse>> {
  return operation.call('submit', `equipe0${team}@example.org`, documentOf(team));
}

function base(): RowById[] {
  return operation.rows(operation.master, 'base.weekly', BASE_IDS);
}

describe('submitting a spreadsheet', () => {
  test('brings good rows into the master with where they came from', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    const { status, body } = await submit(1);
    expect({ status, rejects: body.outcome.rejects }).toEqual({ status: 200, rejects: [] });
    expect(body.outcome).toMatchObject({
      team: 'EQ-01',
      intakes: [
        { form: 'sites', read: 1, accepted: 1, rejected: 0, changed: 1 },
        { form: 'weekly', read: 1, accepted: 1, rejected: 0, changed: 1 },
      ],
      conflicts: 0,
      unchanged: false,
      problem: null,
    });
    const gid = operation.tab(documentOf(1), 'form.weekly').sheetId;
    expect(base()).toMatchObject([
      {
        report_id: 'CF-S0001-20140930',
        site_name: 'Site CF-S0001',
        individuals: 157,
        week_start: serial('2014-09-24'),
        source_document: documentOf(1),
        source_tab: 'Hebdo',
        source_row: 3,
        source_link: `https://docs.google.com/spreadsheets/d/${documentOf(1)}/edit#gid=${gid}&range=A3`,
        record_status: 'ok',
      },
    ]);
    expect(operation.rows(operation.master, 'base.sites', SITE_IDS)).toMatchObject([
      { site_id: 'CF-S0001', reporting_zone: 'bangui_8' },
    ]);
  });

  test('again changes nothing and writes only the log', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    await submit(1);
    const before = base();
    const { writes } = operation.google.metrics.sheets;
    const { body } = await submit(1);
    expect(body.outcome).toMatchObject({
      unchanged: true,
      intakes: [{ changed: 0 }, { changed: 0 }],
    });
    expect(base()).toEqual(before);
    expect(operation.google.metrics.sheets.writes).toBe(writes);
  });

  test('costs one read of the source, two of the master and one write, whatever the rows', async () => {
    const sites = Array.from({ length: 60 }, (_, index) =>
      site(`CF-S${1000 + index}`, 'EQ-01', {
        site_name: `Lieu ${'abcdefghij'[index % 10]}${'klmnop'[Math.floor(index / 10)]}`,
      }),
    );
    await fill(1, sites, []);
    await submit(1);
    await fill(
      1,
      sites,
      sites.map(({ site_id }) => report(String(site_id), 'EQ-01')),
    );
    const before = { ...operation.google.metrics.sheets };
    const { body } = await submit(1);
    expect(body.outcome.intakes[1]).toMatchObject({ read: 60, accepted: 60 });
    const after = operation.google.metrics.sheets;
    expect({ reads: after.reads - before.reads, writes: after.writes - before.writes }).toEqual({
      reads: 3,
      writes: 1,
    });
  });

  test('writes only the row that changed', async () => {
    const sites = ['CF-S0001', 'CF-S0002'].map((id) => site(id, 'EQ-01'));
    await fill(1, sites, [report('CF-S0001', 'EQ-01'), report('CF-S0002', 'EQ-01')]);
    await submit(1);
    const { bottom } = { bottom: base().length };
    await fill(1, sites, [
      report('CF-S0001', 'EQ-01'),
      report('CF-S0002', 'EQ-01', { individuals: 163 }),
    ]);
    const { body } = await submit(1);
    expect(body.outcome.intakes[1]?.changed).toBe(1);
    expect(base().map(({ individuals }) => individuals)).toEqual([157, 163]);
    expect(base()).toHaveLength(bottom);
  });

  test('rejects a row with an error, says why in French, and keeps the last good row', async () => {
    const sites = [site('CF-S0001', 'EQ-01')];
    await fill(1, sites, [report('CF-S0001', 'EQ-01')]);
    await submit(1);
    await fill(1, sites, [report('CF-S0001', 'EQ-01', { households: 500 })]);
    const { body } = await submit(1);
    expect(body.outcome.intakes[1]).toMatchObject({
      read: 1,
      accepted: 0,
      rejected: 1,
      changed: 0,
    });
    expect(body.outcome.rejects).toEqual([
      {
        form: 'weekly',
        row: 3,
        code: 'population/fewer-individuals-than-households',
        severity: 'error',
      },
    ]);
    expect(base()).toMatchObject([{ households: 31 }]);
    const [reject] = operation.rows(operation.master, 'rejects', TAB_COLUMNS.rejects);
    expect(reject).toMatchObject({
      site_id: 'CF-S0001',
      week_end: serial('2014-09-30'),
      form: 'weekly',
      source_row: 3,
    });
    expect(String(reject?.['message'])).toMatch(/ménages/);
  });

  test('takes a mended row out of the rejects', async () => {
    const sites = [site('CF-S0001', 'EQ-01')];
    await fill(1, sites, [report('CF-S0001', 'EQ-01', { households: 500 })]);
    await submit(1);
    expect(operation.rows(operation.master, 'rejects', TAB_COLUMNS.rejects)).toHaveLength(1);
    await fill(1, sites, [report('CF-S0001', 'EQ-01')]);
    await submit(1);
    expect(operation.rows(operation.master, 'rejects', TAB_COLUMNS.rejects)).toEqual([]);
    expect(base()).toHaveLength(1);
  });

  test('a row deleted from the sheet leaves the master', async () => {
    const sites = [site('CF-S0001', 'EQ-01'), site('CF-S0002', 'EQ-01')];
    await fill(1, sites, [report('CF-S0001', 'EQ-01'), report('CF-S0002', 'EQ-01')]);
    await submit(1);
    await fill(1, sites, [report('CF-S0002', 'EQ-01')]);
    await submit(1);
    expect(base().map(({ report_id }) => report_id)).toEqual(['CF-S0002-20140930']);
  });

  test('the same site and week from two teams stands once, and both are side by side', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    await submit(1);
    await fill(2, [], [report('CF-S0001', 'EQ-02', { individuals: 170 })]);
    const { body } = await submit(2);
    expect(body.outcome.conflicts).toBe(1);
    expect(base()).toMatchObject([{ individuals: 157, record_status: 'conflict' }]);
    expect(operation.rows(operation.master, 'conflicts', TAB_COLUMNS.conflicts)).toMatchObject([
      {
        site_id: 'CF-S0001',
        counted: 'EQ-01',
        individuals_a: 157,
        team_b: 'EQ-02',
        individuals_b: 170,
      },
    ]);
  });

  test('the conflict goes when one of the two takes its row back', async () => {
    const [own, theirs] = [
      report('CF-S0009', 'EQ-02'),
      report('CF-S0001', 'EQ-02', { individuals: 170 }),
    ];
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    await fill(2, [site('CF-S0009', 'EQ-02')], [own, theirs]);
    await submit(1);
    await submit(2);
    expect(base().map(({ record_status }) => record_status)).toContain('conflict');
    await fill(2, [site('CF-S0009', 'EQ-02')], [own]);
    await submit(2);
    expect(base()).toMatchObject([{ record_status: 'ok' }, { record_status: 'ok' }]);
    expect(operation.rows(operation.master, 'conflicts', TAB_COLUMNS.conflicts)).toEqual([]);
  });

  test('two teams at the same time: nothing is lost and nothing doubled', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    await fill(2, [site('CF-S0002', 'EQ-02')], [report('CF-S0002', 'EQ-02')]);
    const answers = await Promise.all([submit(1), submit(2), submit(1), submit(2)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(
      base()
        .map(({ report_id }) => report_id)
        .sort(),
    ).toEqual(['CF-S0001-20140930', 'CF-S0002-20140930']);
  });

  test('text that looks like a formula stays text in the master', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01', { comment: '=1+1' })]);
    await submit(1);
    expect(base()).toMatchObject([{ comment: '=1+1' }]);
  });

  test('a spreadsheet that is emptied by mistake keeps its last good rows', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    await submit(1);
    await fill(1, [], []);
    const { status, body } = await submit(1);
    expect({ status, code: body.problem.code }).toEqual({ status: 409, code: 'tab/empty' });
    expect(base()).toHaveLength(1);
  });

  test('a row whose site became a mistake keeps its last good version in the master', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    await submit(1);
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S9999', 'EQ-01')]);
    const { body } = await submit(1);
    expect(body.outcome.rejects).toMatchObject([{ row: 3, code: 'site/unknown' }]);
    expect(base()).toMatchObject([{ report_id: 'CF-S0001-20140930' }]);
  });

  test('a weekly tab that is emptied by mistake keeps its last good rows, although sites are left', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    await submit(1);
    await fill(1, [site('CF-S0001', 'EQ-01')], []);
    const { status, body } = await submit(1);
    expect({ status, code: body.problem.code }).toEqual({ status: 409, code: 'tab/empty' });
    expect(base()).toHaveLength(1);
  });

  test('a spreadsheet whose weekly tab is gone keeps its last good rows, and says what is missing', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    await submit(1);
    const spreadsheet = operation.google.store.get(documentOf(1));
    if (spreadsheet === undefined) throw new Error('no spreadsheet');
    deleteTab(spreadsheet, operation.tab(documentOf(1), 'form.weekly'));
    const { status, body } = await submit(1);
    expect({ status, problem: body.problem }).toEqual({
      status: 404,
      problem: { code: 'tab/missing', facts: { tab: 'Hebdo' } },
    });
    expect(base()).toHaveLength(1);
  });

  test('keeps a copy of what was taken', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    await submit(1);
    const snapshots = await operation.firestore.firestore().collection('snapshots').get();
    expect(snapshots.docs.map((one) => one.data())).toMatchObject([
      { document: documentOf(1), team: 'EQ-01' },
    ]);
  });

  test('a coordinator submits any spreadsheet', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], []);
    const { status } = await operation.call('submit', COORDINATOR, documentOf(1));
    expect(status).toBe(200);
  });
});
