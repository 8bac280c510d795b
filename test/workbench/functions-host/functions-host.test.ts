import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Clock } from '../../../workbench/clock.ts';
import { Faults } from '../../../workbench/faults.ts';
import {
  type FunctionsHost,
  startFunctions,
} from '../../../workbench/functions-host/functions-host.ts';

// A small bundle of the kind that ships: real Firebase functions on the real Admin SDK.
const BUNDLE = `
const { onRequest } = require('firebase-functions/v2/https');
const { onSchedule } = require('firebase-functions/v2/scheduler');
const { getApps, initializeApp } = require('firebase-admin/app');
const { getFirestore, Timestamp } = require('firebase-admin/firestore');
const store = () => { getApps()[0] ?? initializeApp(); return getFirestore(); };
exports.echo = onRequest((request, response) => {
  response.status(201).json({ body: request.body, raw: request.rawBody?.toString(), token: request.get('authorization') });
});
exports.now = onRequest((request, response) => {
  response.json({ now: new Date().toISOString(), stamp: Date.now(), given: new Date(0).toISOString(), is: new Date() instanceof Date });
});
exports.environment = onRequest((request, response) => response.json({ master: process.env.MASTER_SPREADSHEET_ID }));
exports.keep = onRequest(async (request, response) => {
  const reference = store().collection('kept').doc('one');
  await store().runTransaction(async (transaction) => {
    const before = (await transaction.get(reference)).data()?.count ?? 0;
    transaction.set(reference, { count: before + 1, at: Timestamp.fromMillis(1000), bytes: Buffer.from('ab') });
  });
  const { count, at, bytes } = (await reference.get()).data();
  response.json({ count, at: at.toMillis(), bytes: Buffer.from(bytes).toString() });
});
exports.fired = onSchedule('every 5 minutes', async (event) => {
  await store().collection('kept').doc('fired').set({ at: event.scheduleTime });
});
exports.broken = onSchedule('every 5 minutes', async () => { throw new Error('cassé'); });
`;

const folder = mkdtempSync(join(tmpdir(), 'dtm-bundle-'));
const clock = new Clock();
const faults = new Faults();
let host: FunctionsHost;
let server: Server;
let address = '';

async function start(): Promise<void> {
  // Inside the project, so that the bundle finds the packages as the shipped one does.
  host = await startFunctions(
    join(process.cwd(), 'workbench', 'dist', 'functions-worker.js'),
    {
      bundle: join(
        process.cwd(),
        'workbench',
        'dist',
        `bundle-of-a-test-${String(process.pid)}.js`,
      ),
      clock: clock.shared,
      firestoreFile: join(folder, 'firestore.json'),
      environment: { GCLOUD_PROJECT: 'dtm-sheets' },
    },
    faults,
  );
}

beforeAll(async () => {
  writeFileSync(
    join(process.cwd(), 'workbench', 'dist', `bundle-of-a-test-${String(process.pid)}.js`),
    BUNDLE,
  );
  await start();
  server = createServer((request, response) => {
    host.proxy((request.url ?? '').slice(1), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await host.stop();
  rmSync(folder, { recursive: true });
  rmSync(join(process.cwd(), 'workbench', 'dist', `bundle-of-a-test-${String(process.pid)}.js`));
});

const post = async (name: string, body: object = {}): Promise<Record<string, unknown>> => {
  const response = await fetch(`${address}/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer abc' },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as object) };
};

describe('hosted functions', () => {
  test('get the request as in production and answer through the proxy', async () => {
    expect(await post('echo', { a: 1 })).toEqual({
      status: 201,
      body: { a: 1 },
      raw: '{"a":1}',
      token: 'Bearer abc',
    });
  });

  test('see the workbench’s clock', async () => {
    clock.set(Date.UTC(2014, 10, 19, 8));
    expect(await post('now')).toEqual({
      status: 200,
      now: '2014-11-19T08:00:00.000Z',
      stamp: Date.UTC(2014, 10, 19, 8),
      given: '1970-01-01T00:00:00.000Z',
      is: true,
    });
    clock.set(null);
    expect(Math.abs(Number((await post('now'))['stamp']) - Date.now())).toBeLessThan(5000);
  });

  test('read their environment at each request', async () => {
    host.setEnvironment({ MASTER_SPREADSHEET_ID: 'master-1' });
    expect(await post('environment')).toMatchObject({ master: 'master-1' });
  });

  test('keep documents in Firestore, over a restart and an export', async () => {
    expect(await post('keep')).toEqual({ status: 200, count: 1, at: 1000, bytes: 'ab' });
    const exported = await host.exportFirestore();
    expect(await post('keep')).toMatchObject({ count: 2 });
    await host.stop();
    await start();
    expect(await post('keep')).toMatchObject({ count: 3, at: 1000, bytes: 'ab' });
    await host.importFirestore(exported);
    expect(await post('keep')).toMatchObject({ count: 2 });
    await host.importFirestore('[]');
    expect(await post('keep')).toMatchObject({ count: 1 });
  });

  test('have their Firestore operations counted', async () => {
    const before = await host.counts();
    await post('keep');
    const after = await host.counts();
    // The in-memory database also counts the read with which a commit checks its transaction.
    expect([after.reads - before.reads, after.writes - before.writes]).toEqual([3, 1]);
  });

  test('meet the faults that were ordered for Firestore', async () => {
    faults.add({ target: 'firestore', match: 'commit', status: 403, count: 1 });
    const response = await fetch(`${address}/keep`, { method: 'POST' });
    expect(response.status).toBe(500);
    expect(faults.list()).toEqual([]);
    expect(await post('keep')).toMatchObject({ status: 200 });
  });
});

describe('scheduled functions', () => {
  test('run when they are fired', async () => {
    await host.fire('fired', '2014-11-19T08:00:00.000Z');
    expect(await host.exportFirestore()).toContain('{"at":"2014-11-19T08:00:00.000Z"}');
  });

  test('that crash or are unknown say so', async () => {
    await expect(host.fire('broken', '2014-11-19T08:00:00.000Z')).rejects.toThrow('cassé');
    await expect(host.fire('absent', '2014-11-19T08:00:00.000Z')).rejects.toMatchObject({
      code: 'unknown-function',
    });
    await expect(host.fire('echo', '2014-11-19T08:00:00.000Z')).rejects.toMatchObject({
      code: 'unknown-function',
    });
  });
});
