// What a failed call to the Sheets API means: a problem that someone can mend, or a bug.

import { Problem } from '../../../core/problems/problem.ts';

/** HTTP status of a failed call; 0 when no answer came. `undefined`: not a failed call at all. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  const { response, status, code, config } = error as Error & {
    response?: { status?: unknown };
    status?: unknown;
    code?: unknown;
    config?: unknown;
  };
  const answered = Number(response?.status ?? status);
  if (Number.isInteger(answered) && answered > 0) return answered;
  // gaxios keeps the request it could not send in `config`; sockets give a text code.
  return config !== undefined || typeof code === 'string' ? 0 : undefined;
}

/** Whether the same call may succeed a little later. */
export function isPassing(status: number | undefined): boolean {
  return status === 0 || status === 429 || (status !== undefined && status >= 500);
}

/** The problem behind a failed call, or the error itself when it is nobody's but ours. */
export function sheetsProblem(error: unknown, document: string): unknown {
  const status = statusOf(error);
  if (status === 403) return new Problem('sheets/not-shared', { document });
  if (status === 404) return new Problem('sheets/not-found', { document });
  if (status === 429) return new Problem('sheets/busy');
  if (isPassing(status)) return new Problem('sheets/unavailable');
  return error;
}
