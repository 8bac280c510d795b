// A workbench in this process, on any free port, without documents: for tests of its HTTP interface.

import { type RunningWorkbench, startWorkbench } from '../../workbench/start-workbench.ts';
import type { Workbench } from '../../workbench/workbench.ts';

/** What an answer was. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, whatever it is. */
  readonly json: unknown;
}

export interface Served {
  readonly workbench: Workbench;
  readonly address: string;
  /** A body that is a text or bytes is sent as it is, anything else as JSON. */
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  /** Makes a facilitator's spreadsheet and answers its id. */
  readonly make: (query?: string, body?: string | Buffer, type?: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export async function serve(folder: string | null = null): Promise<Served> {
  const running: RunningWorkbench = await startWorkbench({
    port: 0,
    folder,
    project: process.cwd(),
    seed: null,
  });
  const { workbench, stop } = running;
  const { address } = workbench;

  const call: Served['call'] = async (method, path, body, headers = {}) => {
    const raw = typeof body === 'string' || Buffer.isBuffer(body);
    const response = await fetch(address + path, {
      method,
      headers: { ...(raw ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined
        ? {}
        : { body: raw ? new Uint8Array(Buffer.from(body)) : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };

  return {
    workbench,
    address,
    call,
    stop,
    async make(query = 'name=Essai&role=facilitator&team=EQ-01', body, type = 'text/csv') {
      const { status, json, text } = await call(
        'POST',
        `/api/documents?${query}`,
        body,
        body === undefined ? {} : { 'content-type': type },
      );
      if (status !== 201) throw new Error(text);
      return (json as { id: string }).id;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
