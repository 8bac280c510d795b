// The add-in thread: runs one global function of the add-in's script in a context that has only what
// Apps Script has. Every run gets a fresh context; compiled scripts are kept.

import {
  moveMessagePortToContext,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';
import { createContext, Script } from 'node:vm';
import type { Context } from 'node:vm';
import type { HostAnswer, HostQuestion } from './host-calls.ts';
import type { install } from './services/install.ts';
import type { RunEnd, RunOrder } from './thread-messages.ts';

/** Time zone of the script, as `appsscript.json` names one; Date's own methods follow the machine. */
const scriptTimeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

// A function around it, so that it leaves no global behind for the add-in to stumble over.
const standIns = new Script(`(() => {${workerData as string}; return standIns; })()`, {
  filename: 'stand-ins.js',
});
let addin: { text: string; script: Script } | undefined;

parentPort?.on('message', (order: RunOrder) => {
  const end = run(order);
  order.port.close();
  parentPort?.postMessage(end);
});

function run(order: RunOrder): RunEnd {
  const context = createContext({}, { name: 'Apps Script' });
  const line = new HostLine(order, context);
  const exported = standIns.runInContext(context) as { install: typeof install };
  const installed = exported.install(globalOf(context), (question) => line.send(question), {
    user: order.user,
    authorised: isChosen(order),
    clockAhead: order.clockAhead,
    limitSeconds: order.limitSeconds,
    scriptTimeZone,
    sleep: (milliseconds) => {
      line.wait(milliseconds);
    },
  });
  const started = performance.now();
  let error: RunEnd['error'] = null;
  let value: string | null = null;
  try {
    compiled(order.bundle).runInContext(context);
    const target: unknown = context[order.function];
    // A name with an underscore at its end is private: neither a menu nor a page may call it.
    if (typeof target === 'function' && !order.function.endsWith('_')) {
      const given = isChosen(order) ? givenTo(order, context) : [eventOf(order, installed)];
      const returned: unknown = Reflect.apply(target, undefined, given);
      if (order.trigger === 'page') value = sendable(returned);
    } else if (isChosen(order)) {
      const message = `Script function not found: ${order.function}`;
      error = { message, stack: message };
    }
  } catch (thrown) {
    error = described(thrown);
  }
  return {
    value,
    counts: { ...installed.counts },
    serviceSeconds: installed.modelledSeconds(),
    cpuMs: performance.now() - started - line.waited,
    error,
  };
}

/** Whether a person asked for the run, who has authorised the add-in. */
function isChosen({ trigger }: RunOrder): boolean {
  return trigger === 'menu' || trigger === 'page';
}

/** The page's arguments, made of the context's own objects. */
function givenTo({ given }: RunOrder, context: Context): unknown[] {
  return new Script(`JSON.parse(${JSON.stringify(given)})`).runInContext(context) as unknown[];
}

/**
 * What travels to the page: texts, numbers, booleans, null, lists and objects of these. Google sends
 * nothing at all when a date or a function is among them.
 */
function sendable(value: unknown): string | null {
  if (value === undefined) return null;
  const isPlain = (part: unknown): boolean => {
    if (part === null || part === undefined) return true;
    if (typeof part === 'function' || typeof part === 'symbol') return false;
    if (typeof part !== 'object') return true;
    if (Object.prototype.toString.call(part) === '[object Date]') return false;
    return Object.values(part).every(isPlain);
  };
  return isPlain(value) ? JSON.stringify(value) : null;
}

/** The way to the main thread: asks, sleeps until the answer is there. */
class HostLine {
  readonly #port: ReturnType<typeof moveMessagePortToContext>;
  readonly #signal: Int32Array;
  /** Milliseconds spent waiting, which are not the script's own. */
  waited = 0;

  constructor(order: RunOrder, context: Context) {
    // Moved into the context, so that answers are made of the context's own arrays and objects.
    this.#port = moveMessagePortToContext(order.port, context);
    this.#signal = new Int32Array(order.signal);
  }

  send(question: HostQuestion): HostAnswer {
    const started = performance.now();
    const seen = Atomics.load(this.#signal, 0);
    this.#port.postMessage(question);
    // In a loop: the wake-up call of the answer before may come late and wake for nothing.
    while (Atomics.load(this.#signal, 0) === seen) Atomics.wait(this.#signal, 0, seen);
    const received = receiveMessageOnPort(this.#port) as { message: HostAnswer } | undefined;
    this.waited += performance.now() - started;
    if (received === undefined) throw new Error(`No answer to ${question.name}.`);
    return received.message;
  }

  wait(milliseconds: number): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    this.waited += milliseconds;
  }
}

function compiled(text: string): Script {
  if (addin?.text !== text) addin = { text, script: new Script(text, { filename: 'Code.js' }) };
  return addin.script;
}

function eventOf(order: RunOrder, installed: ReturnType<typeof install>): unknown {
  return order.edit === null ? installed.openEvent() : installed.editEvent(order.edit);
}

function globalOf(context: Context): typeof globalThis {
  return new Script('globalThis').runInContext(context) as typeof globalThis;
}

function described(thrown: unknown): { message: string; stack: string } {
  // Errors of the context are of another realm, so they are known by their shape.
  const { message, stack } = (thrown ?? {}) as { message?: unknown; stack?: unknown };
  const text = typeof message === 'string' ? message : String(thrown);
  return { message: text, stack: typeof stack === 'string' ? stack : text };
}
