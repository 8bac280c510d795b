// console and Logger: lines go to the log of the run, as they go to Cloud Logging at Google's.

import type { AskHost, LogLine } from '../host-calls.ts';
import { StandIn } from './stand-in.ts';

export class Console extends StandIn {
  readonly #ask: AskHost;

  constructor(ask: AskHost) {
    super();
    this.#ask = ask;
  }

  log(...given: unknown[]): void {
    this.#write('info', given);
  }

  info(...given: unknown[]): void {
    this.#write('info', given);
  }

  warn(...given: unknown[]): void {
    this.#write('warn', given);
  }

  error(...given: unknown[]): void {
    this.#write('error', given);
  }

  debug(...given: unknown[]): void {
    this.#write('debug', given);
  }

  #write(level: LogLine['level'], given: readonly unknown[]): void {
    this.#ask('log', { level, text: given.map(logText).join(' ') });
  }
}

export class Logger extends StandIn {
  readonly #ask: AskHost;

  constructor(ask: AskHost) {
    super();
    this.#ask = ask;
  }

  log(given: unknown): this {
    this.#ask('log', { level: 'info', text: logText(given) });
    return this;
  }
}

function logText(given: unknown): string {
  if (given instanceof Error) return given.stack ?? String(given);
  return typeof given === 'object' && given !== null ? JSON.stringify(given) : String(given);
}
