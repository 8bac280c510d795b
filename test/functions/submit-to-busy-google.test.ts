import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { siteRegistry } from '../../core/forms/site-registry.ts';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import type { SubmitResponse } from '../../core/wire/contract.ts';
import { WEEKLY_IDS, startOperation } from './support/operation.ts';
import type { Answer, Operation, RowById } from './support/operation.ts';
import { report, site } from './support/reports.ts';

let operation: Operation;

beforeEach(async () => {
  operation = await startOperation(['EQ-01', 'EQ-02']);
});

afterEach(async () => {
  await operation.close();
});

async function fill(team: number): Promise<void> {
  const document = operation.sources[team - 1]?.document ?? '';
  const name = `EQ-0${team}`;
  await operation.fill(document, siteRegistry, [site(`CF-S000${team}`, name)]);
  await operation.fill(document, weeklyReport, [report(`CF-S000${team}`, name)]);
}

function submit(team: number): Promise<Answer<SubmitResponse>> {
  const document = operation.sources[team - 1]?.document ?? '';
  return operation.call('submit', `equipe0${team}@example.org`, document);
}

function base(): RowById[] {
  return operation.rows(operation.master, 'base.weekly', WEEKLY_IDS);
}

describe('a busy Google', () => {
  beforeEach(async () => {
    await fill(1);
  });

  test('is asked again', async () => {
    operation.google.faults.add({
      target: 'sheets',
      match: 'batchGetByDataFilter',
      status: 429,
      count: 2,
    });
    operation.google.faults.add({ target: 'sheets', match: 'batchUpdate', status: 429, count: 2 });
    const { status } = await submit(1);
    expect(status).toBe(200);
    expect(base()).toHaveLength(1);
  });

  test('is given up after all tries', async () => {
    operation.google.faults.add({
      target: 'sheets',
      match: 'batchGetByDataFilter',
      status: 429,
      count: 9,
    });
    const { status, body } = await submit(1);
    expect({ status, code: body.problem.code }).toEqual({ status: 503, code: 'sheets/busy' });
  });

  test('a dropped connection while writing: the master ends as it should', async () => {
    operation.google.faults.add({ target: 'sheets', match: 'batchUpdate', status: 0, count: 1 });
    const { status } = await submit(1);
    expect(status).toBe(200);
    expect(base()).toHaveLength(1);
  });

  test('what could not be written is written by the next submission of anybody', async () => {
    operation.google.faults.add({ target: 'sheets', match: 'batchUpdate', status: 503, count: 3 });
    const { body } = await submit(1);
    expect(body.problem.code).toBe('sheets/unavailable');
    expect(base()).toEqual([]);
    await fill(2);
    await submit(2);
    expect(base()).toHaveLength(2);
  });
});
