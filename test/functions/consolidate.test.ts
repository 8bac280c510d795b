import { logged } from './support/logged.ts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import type { ConsolidateResponse } from '../../core/wire/contract.ts';
import { serial } from '../support/sheet.ts';
import { COORDINATOR, SITE_IDS, WEEKLY_IDS, startOperation } from './support/operation.ts';
import type { Answer, Operation, RowById } from './support/operation.ts';
import { report, site } from './support/reports.ts';

const TEAMS = ['EQ-01', 'EQ-02', 'EQ-03'];

let operation: Operation;

beforeEach(async () => {
  operation = await startOperation(TEAMS);
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

/** Every team has one site and one report. */
async function fillAll(): Promise<void> {
  for (const [index, team] of TEAMS.entries()) {
    const id = `CF-S000${index + 1}`;
    await fill(index + 1, [site(id, team)], [report(id, team)]);
  }
}

function consolidate(email = COORDINATOR): Promise<Answer<ConsolidateResponse>> {
  return operation.call('consolidate', email, operation.master);
}

function reportIds(): unknown[] {
  return operation
    .rows(operation.master, 'base.weekly', WEEKLY_IDS)
    .map(({ report_id }) => report_id)
    .sort();
}

describe('consolidating everything', () => {
  test('takes all registered sources', async () => {
    await fillAll();
    const { status, body } = await consolidate();
    expect(status).toBe(200);
    expect(body.rowsWritten).toBe(3);
    expect(body.outcomes.map(({ team, problem }) => [team, problem])).toEqual(
      TEAMS.map((team) => [team, null]),
    );
    expect(reportIds()).toEqual(['CF-S0001-20140930', 'CF-S0002-20140930', 'CF-S0003-20140930']);
  });

  test('again writes nothing and finds every source unchanged', async () => {
    await fillAll();
    await consolidate();
    // The sites that came in with the first run are news to the sources read before them.
    await consolidate();
    const { writes } = operation.google.metrics.sheets;
    const { body } = await consolidate();
    expect(body.outcomes.map(({ unchanged }) => unchanged)).toEqual([true, true, true]);
    expect(body.rowsWritten).toBe(0);
    expect(operation.google.metrics.sheets.writes).toBe(writes);
  });

  test('one source that cannot be opened keeps its last good rows, the others go on', async () => {
    await fillAll();
    await consolidate();
    operation.google.store.get(documentOf(2))?.sharedWith.splice(0);
    await fill(3, [site('CF-S0003', 'EQ-03')], [report('CF-S0003', 'EQ-03', { individuals: 160 })]);
    const { status, body } = await consolidate();
    expect(status).toBe(200);
    expect(body.outcomes[1]).toMatchObject({
      team: 'EQ-02',
      intakes: [],
      problem: { code: 'sheets/not-shared', facts: { document: documentOf(2) } },
    });
    expect(body.outcomes[2]).toMatchObject({ problem: null, intakes: [{}, { changed: 1 }] });
    expect(reportIds()).toHaveLength(3);
  });

  test('a report about a site that another team registers is taken in the same run', async () => {
    await fill(
      1,
      [],
      [
        report('CF-S0003', 'EQ-01', {
          week_end: serial('2014-09-23'),
          visit_date: serial('2014-09-23'),
        }),
      ],
    );
    await fill(3, [site('CF-S0003', 'EQ-03')], [report('CF-S0003', 'EQ-03')]);
    const { body } = await consolidate();
    expect(body.outcomes.flatMap(({ rejects }) => rejects)).toEqual([]);
    expect(reportIds()).toEqual(['CF-S0003-20140923', 'CF-S0003-20140930']);
  });

  test('gives the same master whatever the order of the sources', async () => {
    const rows = [report('CF-S0001', 'EQ-01'), report('CF-S0001', 'EQ-02', { individuals: 170 })];
    await fill(1, [site('CF-S0001', 'EQ-02')], rows.slice(0, 1));
    await fill(2, [], rows.slice(1));
    await consolidate();
    // All but the moment of submission, which is another one.
    const ids = WEEKLY_IDS.map((id) => (id === 'submitted_at' ? 'moment' : id));
    const content = (): RowById[] =>
      operation.rows(operation.master, 'base.weekly', ids).map((row) => ({ ...row, moment: null }));
    const first = content();
    await operation.close();

    operation = await startOperation(TEAMS);
    await operation.register([...operation.sources].reverse());
    await fill(1, [site('CF-S0001', 'EQ-02')], rows.slice(0, 1));
    await fill(2, [], rows.slice(1));
    await consolidate();
    expect(content()).toEqual(first);
    expect(first).toMatchObject([{ individuals: 170, facilitator_code: 'EQ-02' }]);
  });

  test('spreadsheets that change teams are taken anew, although nothing in them has changed', async () => {
    const [first, second, third] = operation.sources;
    if (first === undefined || second === undefined || third === undefined) throw new Error('none');
    await fill(1, [site('CF-S0001', 'EQ-01')], [report('CF-S0001', 'EQ-01')]);
    await fill(2, [], [report('CF-S0001', 'EQ-02', { individuals: 170 })]);
    await consolidate();
    await consolidate();
    await operation.register([{ ...second, team: 'EQ-01' }, { ...first, team: 'EQ-02' }, third]);
    await consolidate();
    expect(operation.rows(operation.master, 'base.weekly', WEEKLY_IDS)).toMatchObject([
      { individuals: 170 },
    ]);
  });

  test('a row that somebody deleted from the master comes back', async () => {
    await fillAll();
    await consolidate();
    const state = await operation.workbooks.readState(operation.master);
    await operation.workbooks.write(operation.master, state, [
      { kind: 'delete-rows', tab: 'base.weekly', rows: [4] },
    ]);
    expect(reportIds()).toHaveLength(2);
    const { body } = await consolidate();
    expect(body.rowsWritten).toBe(1);
    expect(reportIds()).toHaveLength(3);
  });

  test('a figure that somebody changed in the master goes back to what the source says', async () => {
    await fillAll();
    await consolidate();
    const state = await operation.workbooks.readState(operation.master);
    const column = WEEKLY_IDS.indexOf('individuals') + 1;
    await operation.workbooks.write(operation.master, state, [
      { kind: 'write-values', tab: 'base.weekly', row: 3, column, values: [[999_999]] },
    ]);
    await consolidate();
    expect(operation.rows(operation.master, 'base.weekly', WEEKLY_IDS)).toMatchObject([
      { individuals: 157 },
      { individuals: 157 },
      { individuals: 157 },
    ]);
  });

  test('a site registered by two teams stands once', async () => {
    await fill(1, [site('CF-S0001', 'EQ-01')], []);
    await fill(2, [site('CF-S0001', 'EQ-01', { locality: 'Ailleurs' })], []);
    await consolidate();
    expect(operation.rows(operation.master, 'base.sites', SITE_IDS)).toMatchObject([
      { site_id: 'CF-S0001', locality: null },
    ]);
    expect(operation.rows(operation.master, 'conflicts', TAB_COLUMNS.conflicts)).toHaveLength(1);
  });

  test('accepted and rejected add up to what was read, in every outcome and in the log', async () => {
    await fillAll();
    await fill(2, [site('CF-S0002', 'EQ-02')], [report('CF-S0002', 'EQ-02', { households: 900 })]);
    const { body } = await consolidate();
    for (const { intakes } of body.outcomes) {
      for (const { read, accepted, rejected } of intakes) expect(accepted + rejected).toBe(read);
    }
    const log = operation.rows(operation.master, 'log', TAB_COLUMNS.log);
    expect(log).toHaveLength(3);
    expect(log[1]).toMatchObject({
      who: COORDINATOR,
      what: 'Consolidation',
      source: 'EQ-02',
      read: 2,
      accepted: 1,
      rejected: 1,
    });
  });

  test('a renamed header is still read, by the column’s binding', async () => {
    await fillAll();
    const state = await operation.workbooks.readState(documentOf(1));
    const column = WEEKLY_IDS.indexOf('individuals') + 1;
    await operation.workbooks.write(documentOf(1), state, [
      {
        kind: 'write-values',
        tab: 'form.weekly',
        row: 1,
        column,
        values: [['Tout le monde'], [null]],
      },
    ]);
    const { body } = await consolidate();
    expect(body.outcomes[0]).toMatchObject({ problem: null, intakes: [{}, { accepted: 1 }] });
  });

  test('a spreadsheet without our tabs is named, and keeps nobody else out', async () => {
    await fillAll();
    const stranger = operation.google.newSpreadsheet('Autre', 'facilitator').id;
    await operation.register([
      { team: 'EQ-09', document: stranger, name: 'Autre', users: [] },
      ...operation.sources,
    ]);
    const { body } = await consolidate();
    expect(body.outcomes[0]?.problem?.code).toBe('tab/missing');
    expect(reportIds()).toHaveLength(3);
  });

  test('a spreadsheet registered for two teams is asked about', async () => {
    await fillAll();
    const [first, ...others] = operation.sources;
    if (first === undefined) throw new Error('no source');
    await operation.register([first, { ...first, team: 'EQ-08' }, ...others]);
    const { body } = await consolidate();
    expect(body.outcomes.map(({ problem }) => problem?.code ?? null)).toEqual([
      'source/ambiguous',
      null,
      null,
    ]);
  });

  test('the content of rows never reaches the log of the functions', async () => {
    await fillAll();
    await fill(
      1,
      [site('CF-S0001', 'EQ-01', { notes: 'Secret de terrain' })],
      [report('CF-S0001', 'EQ-01', { comment: 'Secret de terrain', households: 900 })],
    );
    await consolidate();
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toContain('Secret');
  });
});
