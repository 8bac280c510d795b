// Runs the functions' thread and talks to it: calls over a unix socket, everything else by message.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Faults } from '../faults.ts';
import type { FirestoreCounts, HostMessage, HostOrder, HostSetup } from './messages.ts';

export interface FunctionsHost {
  /** Names of the deployed functions. */
  readonly functions: readonly string[];
  /** Passes a request on to a function and its answer back. */
  readonly proxy: (name: string, request: IncomingMessage, response: ServerResponse) => void;
  /** Runs a scheduled function to its end. @throws HostFailure when it is unknown or crashes */
  readonly fire: (name: string, at: string) => Promise<void>;
  readonly counts: () => Promise<FirestoreCounts>;
  /** Documents of a collection of Firestore, the oldest first. */
  readonly collection: (name: string) => Promise<readonly unknown[]>;
  readonly exportFirestore: () => Promise<string>;
  readonly importFirestore: (documents: string) => Promise<void>;
  readonly setEnvironment: (environment: Readonly<Record<string, string>>) => void;
  /** Last lines that the functions logged. */
  readonly logs: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** A scheduled function that is unknown or crashed. */
export class HostFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'HostFailure';
    this.code = code;
  }
}

const KEPT_LINES = 500;

type Waiting = { resolve: (answer: unknown) => void; reject: (error: Error) => void };
type Asked = Extract<HostOrder, { id: number }>;
type Unasked = Asked extends infer Order
  ? Order extends Asked
    ? Omit<Order, 'id'>
    : never
  : never;

/** Starts the thread and waits until the functions are loaded. */
export async function startFunctions(
  worker: string,
  setup: Omit<HostSetup, 'socket'>,
  faults: Faults,
): Promise<FunctionsHost> {
  if (!existsSync(setup.bundle)) throw new Error(`Build the functions first: no ${setup.bundle}`);
  const folder = mkdtempSync(join(tmpdir(), 'dtm-functions-'));
  const socket = join(folder, 'socket');
  const workerData: HostSetup = { ...setup, socket };
  const thread = new Worker(worker, { workerData, stdout: true, stderr: true });
  const lines = keepLines(thread);
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  const order = (message: HostOrder): void => {
    thread.postMessage(message);
  };
  const ask = (wanted: Unasked): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = nextId;
      nextId += 1;
      waiting.set(id, { resolve, reject });
      order({ ...wanted, id });
    });
  const functions = await new Promise<readonly string[]>((resolve, reject) => {
    thread.on('message', (message: HostMessage) => {
      if (message.kind === 'ready') resolve(message.functions);
      else if (message.kind === 'fault-used') faults.take('firestore', message.call);
      else settle(waiting, message);
    });
    thread.once('error', (error) => {
      reject(error);
      for (const { reject: fail } of waiting.values()) fail(error);
    });
  });
  const sendFaults = (): void => {
    order({ kind: 'faults', faults: faults.list().filter(({ target }) => target === 'firestore') });
  };
  faults.listen(sendFaults);
  sendFaults();
  return {
    functions,
    proxy: (name, request, response) => {
      passOn(socket, name, request, response);
    },
    fire: async (name, at) => {
      await ask({ kind: 'schedule', name, at });
    },
    counts: async () => (await ask({ kind: 'counts' })) as FirestoreCounts,
    collection: async (name) =>
      JSON.parse((await ask({ kind: 'collection', name })) as string) as unknown[],
    exportFirestore: async () => (await ask({ kind: 'export' })) as string,
    importFirestore: async (documents) => {
      await ask({ kind: 'import', documents });
    },
    setEnvironment: (environment) => {
      order({ kind: 'environment', environment });
    },
    logs: () => lines,
    stop: async () => {
      await ask({ kind: 'flush' });
      await thread.terminate();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function settle(
  waiting: Map<number, Waiting>,
  message: Extract<HostMessage, { id: number }>,
): void {
  const asked = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'done') asked?.resolve(message.answer);
  else asked?.reject(new HostFailure(message.code, message.message));
}

function keepLines(thread: Worker): string[] {
  const lines: string[] = [];
  for (const stream of [thread.stdout, thread.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      lines.push(...text.split('\n').filter((line) => line !== ''));
      lines.splice(0, Math.max(0, lines.length - KEPT_LINES));
    });
  }
  return lines;
}

function passOn(
  socketPath: string,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const inner = httpRequest(
    { socketPath, path: `/${name}`, method: request.method, headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  inner.on('error', () => {
    response.destroy();
  });
  request.pipe(inner);
}
