// Consolidations that are refused, begin by themselves, or are cut off.

import './support/logged.ts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { TAB_COLUMNS } from '../../core/tabs/tab-columns.ts';
import type { ConsolidateResponse, SubmitResponse } from '../../core/wire/contract.ts';
import { consolidateScheduled } from '../../functions/src/index.ts';
import { COORDINATOR, WEEKLY_IDS, startOperation } from './support/operation.ts';
import type { Answer, Operation } from './support/operation.ts';
import { report, site } from './support/reports.ts';

let operation: Operation;

beforeEach(async () => {
  operation = await startOperation(['EQ-01', 'EQ-02']);
  for (const [index, { document, team }] of operation.sources.entries()) {
    const id = `CF-S000${index + 1}`;
    await operation.fill(document, siteRegistry, [site(id, team)]);
    await operation.fill(document, weeklyReport, [report(id, team)]);
  }
});

afterEach(async () => {
  await operation.close();
});

const firstSource = (): string => operation.sources[0]?.document ?? '';

function consolidate(email = COORDINATOR): Promise<Answer<ConsolidateResponse>> {
  return operation.call('consolidate', email, operation.master);
}

function reportIds(): unknown[] {
  return operation
    .rows(operation.master, 'base.weekly', WEEKLY_IDS)
    .map(({ report_id }) => report_id);
}

describe('who may consolidate', () => {
  test('not a facilitator', async () => {
    const { status, body } = await consolidate('equipe01@example.org');
    expect({ status, code: body.problem.code }).toEqual({
      status: 403,
      code: 'access/coordinators-only',
    });
  });

  test('nobody from a facilitator’s spreadsheet', async () => {
    const answer = await operation.call('consolidate', COORDINATOR, firstSource());
    expect(answer.body.problem.code).toBe('command/master-only');
  });
});

describe('the schedule', () => {
  test('consolidates without being asked', async () => {
    await consolidateScheduled.run({ scheduleTime: '2014-11-19T08:00:00Z' });
    expect(reportIds()).toHaveLength(2);
    expect(operation.rows(operation.master, 'log', TAB_COLUMNS.log)[0]).toMatchObject({
      who: 'Tâche planifiée',
    });
  });
});

describe('a run that was cut off', () => {
  test('while it had hold of the master does not keep others out for long', async () => {
    await operation.firestore
      .firestore()
      .doc('operation/master')
      .set({ holder: 'gone', beat: 1, holds: 1, generation: 0, published: 0 });
    const { status } = await operation.call<SubmitResponse>(
      'submit',
      'equipe01@example.org',
      firstSource(),
    );
    expect(status).toBe(200);
    expect(reportIds()).toEqual(['CF-S0001-20140930']);
  });

  test('before the master was prepared leaves the records safe, and the next one publishes', async () => {
    const master = operation.google.store.get(operation.master);
    const log = master?.metadata.find(({ value }) => value === 'log');
    if (log !== undefined) log.value = 'not-the-log';
    const refused = await consolidate();
    expect(refused.body.problem).toEqual({ code: 'workbook/not-prepared', facts: {} });
    if (log !== undefined) log.value = 'log';
    const { body } = await consolidate();
    expect(body.rowsWritten).toBe(2);
  });
});
