import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Served, serve } from '../served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

test('health says the version', async () => {
  expect((await served.call('GET', '/healthz')).json).toEqual({ ok: true, version: '0.1.0' });
});

describe('the clock', () => {
  test('stands where it was set', async () => {
    await served.call('POST', '/api/clock', { now: '2014-09-30T09:00:00Z' });
    expect((await served.call('GET', '/api/clock')).json).toEqual({
      now: '2014-09-30T09:00:00.000Z',
      stands: true,
    });
    expect(served.workbench.clock.now()).toBe(Date.UTC(2014, 8, 30, 9));
    await served.call('POST', '/api/clock', { now: null });
    expect(Math.abs(served.workbench.clock.now() - Date.now())).toBeLessThan(5000);
  });

  test.each([[{}], [{ now: 'demain' }], [{ now: 12 }], [[]]])('%j is malformed', async (body) => {
    expect((await served.call('POST', '/api/clock', body)).status).toBe(400);
  });

  test('and the documents are as they were left after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dtm-data-'));
    const first = await serve(folder);
    await first.call('POST', '/api/clock', { now: '2014-09-30T09:00:00Z' });
    const id = await first.make();
    await first.call('PUT', `/api/documents/${id}/values`, { range: 'A1', values: [['gardé']] });
    const { certs } = first.workbench.issuer;
    await first.stop();
    const second = await serve(folder);
    expect(second.workbench.clock.now()).toBe(Date.UTC(2014, 8, 30, 9));
    expect((await second.call('GET', `/api/documents/${id}/tabs/Feuille%201`)).json).toMatchObject({
      values: [['gardé']],
    });
    expect(second.workbench.issuer.certs).toEqual(certs);
    await second.stop();
    rmSync(folder, { recursive: true });
  });
});

describe('faults', () => {
  const fault = { target: 'sheets', match: 'values:batchGet', status: 429, count: 3 };

  test('are listed in their order and cleared by an empty list', async () => {
    await served.call('POST', '/api/faults', fault);
    await served.call('POST', '/api/faults', { target: 'drive', match: '', delayMs: 5 });
    expect((await served.call('GET', '/api/faults')).json).toEqual([
      fault,
      { target: 'drive', match: '', delayMs: 5, count: 1 },
    ]);
    expect((await served.call('POST', '/api/faults', [])).json).toEqual([]);
  });

  test.each([
    [{ ...fault, target: 'mail' }],
    [{ ...fault, count: 0 }],
    [{ ...fault, status: 200 }],
    [{ target: 'sheets', match: 'x' }],
    [{ ...fault, match: 3 }],
    ['[1]'],
  ])('%j is malformed and orders nothing', async (body) => {
    expect((await served.call('POST', '/api/faults', body)).status).toBe(400);
    expect(served.workbench.faults.list()).toEqual([]);
  });
});

test('a reset wants a seed it knows', async () => {
  for (const body of [{}, { seed: 'full' }, undefined]) {
    const { status, json } = await served.call('POST', '/api/reset', body);
    expect([status, json]).toMatchObject([400, { error: { code: 'malformed' } }]);
  }
});

test('nothing waits in the queue and nothing was sent', async () => {
  expect((await served.call('GET', '/api/queue')).json).toEqual([]);
  expect((await served.call('POST', '/api/queue/drain')).json).toEqual({ ran: 0 });
  expect((await served.call('GET', '/api/outbox')).json).toEqual([]);
});

test('counters begin at nothing and go back to it', async () => {
  const none = {
    sheets: { reads: 0, writes: 0 },
    drive: { calls: 0 },
    firestore: { reads: 0, writes: 0, deletes: 0 },
    functions: { calls: 0 },
  };
  const authorization = `Bearer ${served.workbench.accessToken}`;
  const id = await served.make();
  await served.call('GET', `/v4/spreadsheets/${id}/values/A1`, undefined, { authorization });
  await served.call('POST', `/v4/spreadsheets/${id}/values/A1:clear`, {}, { authorization });
  await served.call('GET', '/drive/v3/files', undefined, { authorization });
  expect((await served.call('GET', '/api/metrics')).json).toEqual({
    ...none,
    sheets: { reads: 1, writes: 1 },
    drive: { calls: 1 },
  });
  await served.call('DELETE', '/api/metrics');
  expect((await served.call('GET', '/api/metrics')).json).toEqual(none);
});
