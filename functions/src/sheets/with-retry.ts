// Patience with an API that is busy: exponential backoff with jitter, as Google asks for.

import { isPassing, statusOf } from './sheets-problem.ts';

export interface Patience {
  /** Milliseconds before the first repetition. */
  readonly base: number;
  /** How often the call is made in all. */
  readonly tries: number;
  /** Told of each failure that will be tried again. */
  readonly onRetry: (status: number, tried: number) => void;
}

/** Longest wait between two tries. */
const CEILING = 32_000;

/**
 * The call's answer, tried again while it fails in a way that passes.
 * @param unlessApplied true for calls that must not be made twice: those are tried again only when
 * the API has said that it did not begin (429)
 * @throws whatever the last try threw
 */
export async function withRetry<Answer>(
  patience: Patience,
  call: () => Promise<Answer>,
  unlessApplied = false,
): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await call();
    } catch (error) {
      const status = statusOf(error);
      const again = unlessApplied ? status === 429 : isPassing(status);
      if (!again || tried >= patience.tries) throw error;
      patience.onRetry(status ?? 0, tried);
      await wait(Math.min(CEILING, patience.base * 2 ** (tried - 1)) * (0.5 + Math.random()));
    }
  }
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
