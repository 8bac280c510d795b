// Everything the functions write to the log: one function per event. Counts, codes and ids; never
// the content of a row.

import * as logger from 'firebase-functions/logger';
import type { ProblemReport } from '../../core/problems/problem.ts';
import type { SourceOutcome } from '../../core/wire/contract.ts';

export function logRetry(status: number, tried: number): void {
  logger.info('Sheets call will be tried again', { status, tried });
}

export function logProblem(endpoint: string, { code }: ProblemReport): void {
  logger.warn('Request refused', { endpoint, code });
}

/** @param reference number that the user was given */
export function logBug(reference: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : null;
  logger.error('Bug', { reference, stack, cause });
}

export function logTaken(outcome: SourceOutcome): void {
  const { team, document, intakes, conflicts, unchanged, problem } = outcome;
  logger.info('Source taken', {
    team,
    document,
    intakes,
    conflicts,
    unchanged,
    problem: problem?.code ?? null,
  });
}

export function logPublished(rowsWritten: number): void {
  logger.info('Master published', { rowsWritten });
}
