// Threads that run the add-in: one is kept warm, more are started while runs wait in dialogs. Answers
// a run's calls and ends the thread when the run takes too long.

import { MessageChannel, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { sentenceOf } from './document-calls/refusal.ts';
import type { HostAnswer, HostCalls, HostQuestion } from './host-calls.ts';
import { standInsScript, threadScript } from './scripts.ts';
import type { RunEnd, RunOrder } from './thread-messages.ts';

/** Answers each call; what it throws becomes an exception of the script when it is Google's refusal. */
export type CallAnswers = {
  readonly [Name in Exclude<keyof HostCalls, 'exceeded'>]: (
    ...given: Parameters<HostCalls[Name]>
  ) => unknown;
};

const idle: Worker[] = [];
const all = new Set<Worker>();

function startThread(): Worker {
  const worker = new Worker(threadScript(), { eval: true, workerData: standInsScript() });
  all.add(worker);
  worker.once('exit', () => {
    all.delete(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
  });
  return worker;
}

/** Ends all threads. The next run starts a new one. */
export async function stopThreads(): Promise<void> {
  await Promise.all([...all].map((worker) => worker.terminate()));
}

/**
 * Runs an order in a thread.
 * @returns how it ended, or null when it took longer than the limit and was ended
 */
export async function runInThread(
  order: Omit<RunOrder, 'port' | 'signal'>,
  answers: CallAnswers,
): Promise<RunEnd | null> {
  const worker = idle.pop() ?? startThread();
  worker.ref();
  const { port1, port2 } = new MessageChannel();
  const signal = new SharedArrayBuffer(4);
  const limit = new TimeLimit(order.limitSeconds);
  const bugs: unknown[] = [];
  answerCalls(port1, signal, answers, limit, bugs);
  const ended = new Promise<RunEnd>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  worker.postMessage({ ...order, port: port2, signal } satisfies RunOrder, [port2]);
  try {
    const end = await Promise.race([ended, limit.reached]);
    if (end === null) await worker.terminate();
    // A call that failed in the workbench itself is no error of the add-in.
    else if (bugs.length > 0) throw bugs[0];
    return end;
  } finally {
    limit.stop();
    port1.close();
    worker.removeAllListeners('message');
    worker.removeAllListeners('error');
    rest(worker);
  }
}

/** Keeps one thread warm and lets the others go. */
function rest(worker: Worker): void {
  if (!all.has(worker)) return;
  worker.unref();
  if (idle.length === 0) idle.push(worker);
  else void worker.terminate();
}

function answerCalls(
  port: MessagePort,
  signal: SharedArrayBuffer,
  answers: CallAnswers,
  limit: TimeLimit,
  bugs: unknown[],
): void {
  const raised = new Int32Array(signal);
  const reply = async ({ name, given }: HostQuestion): Promise<void> => {
    if (name === 'exceeded') {
      limit.reach();
      return;
    }
    // A person may think as long as they like.
    if (name === 'ask') limit.pause();
    let answer: HostAnswer;
    try {
      const call = answers[name] as (...each: readonly unknown[]) => unknown;
      answer = { value: await call(...given) };
    } catch (error) {
      const sentence = sentenceOf(error);
      if (sentence === null) bugs.push(error);
      answer = { refusal: sentence ?? `The workbench failed in ${name}: ${String(error)}` };
    }
    if (name === 'ask') limit.resume();
    port.postMessage(answer);
    Atomics.add(raised, 0, 1);
    Atomics.notify(raised, 0);
  };
  port.on('message', (question: HostQuestion) => void reply(question));
}

/** The time a run may take, without the time it waits for a person. */
class TimeLimit {
  readonly reached: Promise<null>;
  #reach: () => void = () => undefined;
  #leftMs: number;
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(seconds: number) {
    this.#leftMs = seconds * 1000;
    this.reached = new Promise((resolve) => {
      this.#reach = () => {
        resolve(null);
      };
    });
    this.resume();
  }

  reach(): void {
    this.#reach();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#leftMs -= performance.now() - this.#since;
  }

  resume(): void {
    this.#since = performance.now();
    this.#timer = setTimeout(this.#reach, Math.max(0, this.#leftMs));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
