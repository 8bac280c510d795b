// Lines for whoever looks after the product. Never a row, a cell or a name: codes and places only.

import type { ProblemReport } from '../../../core/problems/problem.ts';

/** Notes a problem that was shown to a person; `message` is the sentence that was shown. */
export function logProblem({ code, facts }: ProblemReport, message: string): void {
  console.error(JSON.stringify({ problem: { code, facts, message } }));
}

/** Notes that a step was put off that people need not know about. */
export function logDelay(step: string, { code }: ProblemReport): void {
  console.warn(JSON.stringify({ delayed: { step, code } }));
}

/** Notes a bug under its reference, with the stack but without the message, which may quote a cell. */
export function logBug(reference: string, command: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const name = error instanceof Error ? error.name : typeof error;
  console.error(JSON.stringify({ bug: { reference, command, name, frames } }));
}

/** A short number by which a person and the log mean the same bug. */
export function newReference(): string {
  return Utilities.getUuid().slice(0, 8).toUpperCase();
}
