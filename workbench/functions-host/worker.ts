// The thread in which the built functions run as shipped: only `Date` is the workbench's, so that
// the functions see its clock while the libraries that verify tokens keep real time.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import express from 'express';
import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import type { Request, Response } from 'express';
import { Faults } from '../faults.ts';
import { hostFirestore } from './firestore.ts';
import type { HostedFirestore } from './firestore.ts';
import type { HostMessage, HostOrder, HostSetup } from './messages.ts';

type Deployed = ((request: Request, response: Response) => unknown) & {
  run?: (event: { scheduleTime: string; jobName: string }) => unknown;
};

const setup = workerData as HostSetup;
const port = parentPort;
if (port === null) throw new Error('This file runs in a worker thread.');
const tell = (message: HostMessage): void => {
  port.postMessage(message);
};

Object.assign(process.env, setup.environment);
const faults = new Faults();
const firestore: HostedFirestore | null =
  process.env['FIRESTORE_EMULATOR_HOST'] === undefined
    ? hostFirestore(setup.firestoreFile, faults, (call) => {
        tell({ kind: 'fault-used', call });
      })
    : null;
const deployed = loadBundle();

const app = express();
app.disable('x-powered-by');
app.use(
  express.json({
    limit: '10mb',
    verify: (request, _response, body) => {
      Object.assign(request, { rawBody: body });
    },
  }),
);
app.all('/:name', (request, response) => {
  const handler = deployed[request.params.name];
  if (typeof handler !== 'function' || handler.run !== undefined) {
    response.status(404).type('text/plain').send('Page not found');
    return;
  }
  void handler(request, response);
});
app.listen(setup.socket, () => {
  tell({ kind: 'ready', functions: Object.keys(deployed) });
});

port.on('message', (order: HostOrder) => {
  void obey(order);
});

async function obey(order: HostOrder): Promise<void> {
  switch (order.kind) {
    case 'environment':
      Object.assign(process.env, order.environment);
      return;
    case 'faults':
      faults.clear();
      for (const fault of order.faults) faults.add(fault);
      return;
    case 'schedule':
    case 'counts':
    case 'collection':
    case 'flush':
    case 'export':
    case 'import':
      await answer(order.id, () => carryOut(order));
  }
}

async function answer(id: number, work: () => unknown): Promise<void> {
  try {
    tell({ kind: 'done', id, answer: await work() });
  } catch (error) {
    const code = error instanceof UnknownFunction ? 'unknown-function' : 'crashed';
    tell({
      kind: 'failed',
      id,
      code,
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

function carryOut(order: Extract<HostOrder, { id: number }>): unknown {
  switch (order.kind) {
    case 'schedule':
      return fire(order.name, order.at);
    case 'counts':
      return firestore?.counts() ?? { reads: 0, writes: 0, deletes: 0 };
    case 'collection':
      return documentsIn(order.name);
    case 'flush':
      return firestore?.flush();
    case 'export':
      return firestore?.export() ?? '[]';
    case 'import':
      if (firestore === null) return emptyEmulator();
      firestore.import(order.documents);
      return undefined;
  }
}

/** Whatever the default app's Firestore is: this workbench's or Google's emulator. */
async function documentsIn(collection: string): Promise<string> {
  const app = getApps()[0] ?? initializeApp({ projectId: 'dtm-sheets' });
  const { docs } = await getFirestore(app).collection(collection).get();
  const ordered = [...docs].sort(
    (a, b) => a.createTime.toMillis() - b.createTime.toMillis() || (a.id < b.id ? -1 : 1),
  );
  return JSON.stringify(ordered.map((document) => document.data()));
}

/** Google's emulator is only ever emptied: what it holds is its own to keep. */
async function emptyEmulator(): Promise<void> {
  const host = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  const path = 'emulator/v1/projects/dtm-sheets/databases/(default)/documents';
  const { ok, status } = await fetch(`http://${host}/${path}`, { method: 'DELETE' });
  if (!ok) throw new Error(`The Firestore emulator did not empty itself: ${status}`);
}

class UnknownFunction extends Error {}

async function fire(name: string, at: string): Promise<void> {
  const handler = deployed[name];
  if (handler?.run === undefined)
    throw new UnknownFunction(`There is no scheduled function ${name}.`);
  await handler.run({ scheduleTime: at, jobName: name });
}

function loadBundle(): Readonly<Record<string, Deployed>> {
  const clock = new Float64Array(setup.clock);
  const now = (): number => {
    const set = clock[0] ?? Number.NaN;
    return Number.isNaN(set) ? Date.now() : set;
  };
  class ClockDate extends Date {
    constructor(...given: unknown[]) {
      // Without arguments the workbench's now; else whatever Date makes of them.
      super(...((given.length === 0 ? [now()] : given) as [number]));
    }
    static override now(): number {
      return now();
    }
  }
  const load = compileFunction(
    readFileSync(setup.bundle, 'utf8'),
    ['exports', 'require', 'module', '__filename', '__dirname', 'Date'],
    { filename: setup.bundle },
  ) as (...given: unknown[]) => void;
  const module = { exports: {} };
  const require = createRequire(setup.bundle);
  load(module.exports, require, module, setup.bundle, dirname(setup.bundle), ClockDate);
  return module.exports;
}
