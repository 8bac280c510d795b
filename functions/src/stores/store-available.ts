// Turns what Firestore throws when it cannot answer into a problem; anything else is a bug.

import { Problem } from '../../../core/problems/problem.ts';

/**
 * gRPC codes with which Firestore says that it cannot answer now. 13, INTERNAL, is Google's own
 * failure, and what its client makes of a stream that breaks.
 */
const UNAVAILABLE: ReadonlySet<unknown> = new Set([4, 8, 10, 13, 14]);

/** @throws Problem store/unavailable */
export async function asked<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    const code = error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;
    if (UNAVAILABLE.has(code)) throw new Problem('store/unavailable');
    throw error;
  }
}
