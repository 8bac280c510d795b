// The workbench as its users start it: the built bundle in a process of its own, on any free port,
// with an empty data folder. Tests talk to it over HTTP and nothing else.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `POST /api/documents/ID/run` answers. */
export interface RunAnswer {
  readonly ok: boolean;
  readonly dialogs: readonly { kind: string; title: string; text: string; answered: string }[];
  readonly toasts: readonly unknown[];
  readonly sidebar: string | null;
  readonly calls: { read: number; write: number; ui: number; fetch: number };
  readonly cpuMs: number;
  readonly modelledSeconds: number;
  readonly problem?: { code: string; message: string };
  readonly error?: { message: string; stack: string };
}

/** What `GET /api/documents/ID/tabs/NAME` answers, as far as tests look at it. */
export interface TabAnswer {
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly notes: Readonly<Record<string, string>>;
  readonly backgrounds: Readonly<Record<string, string>>;
  readonly validations: Readonly<Record<string, unknown>>;
  readonly frozenRows: number;
  readonly charts: readonly unknown[];
}

export interface DocumentAnswer {
  readonly id: string;
  readonly name: string;
  readonly role: 'master' | 'facilitator';
  readonly team: string | null;
  readonly tabs: readonly { name: string; key: string | null; rows: number; columns: number }[];
}

/** A running workbench. */
export interface Workbench {
  readonly address: string;
  /** JSON in, JSON out; an answer that is not 2xx throws with its body. */
  call: <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;
  run: (document: string, name: string, more?: object) => Promise<RunAnswer>;
  /** The tab that carries this `dtm.tab` key. */
  tab: (document: string, key: string) => Promise<TabAnswer & { name: string }>;
  documents: () => Promise<readonly DocumentAnswer[]>;
  figures: (document: string, key: string) => Promise<Readonly<Record<string, number>>>;
  stop: () => Promise<void>;
}

/** Starts the built workbench and waits until it is ready. */
export async function startWorkbench(dataFolder?: string): Promise<Workbench> {
  const data = dataFolder ?? (await mkdtemp(join(tmpdir(), 'dtm-workbench-')));
  const child = spawn(process.execPath, ['workbench/dist/main.js'], {
    env: { ...process.env, PORT: '0', WORKBENCH_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await printedAddress(child);
  await untilReady(address, child);

  async function call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(address + path, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as Answer;
  }

  return {
    address,
    call,
    run: (document, name, more = {}) =>
      call('POST', `/api/documents/${document}/run`, { function: name, ...more }),
    documents: () => call('GET', '/api/documents'),
    async tab(document, key) {
      const { tabs } = await call<DocumentAnswer>('GET', `/api/documents/${document}`);
      const name = tabs.find((tab) => tab.key === key)?.name;
      if (name === undefined) throw new Error(`No tab ${key} in ${document}`);
      const answer = await call<TabAnswer>(
        'GET',
        `/api/documents/${document}/tabs/${encodeURIComponent(name)}`,
      );
      return { ...answer, name };
    },
    figures: (document, key) => call('GET', `/api/documents/${document}/figures?tab=${key}`),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      if (dataFolder === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}

function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const collect = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('exit', (code) => {
      reject(new Error(`The workbench ended with ${String(code)}:\n${printed}`));
    });
  });
}

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const ready = await fetch(`${address}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The workbench ended before it was ready.');
}
