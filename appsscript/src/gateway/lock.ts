// One command at a time in one spreadsheet: two runs that write the same tab would mix.

import { Problem } from '../../../core/problems/problem.ts';

/** How long a command waits for another one to end. */
const PATIENCE_MILLISECONDS = 3000;

/**
 * Runs with the spreadsheet's lock.
 * @throws Problem `run/in-progress` when another command keeps it.
 */
export function locked<Result>(run: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MILLISECONDS)) throw new Problem('run/in-progress');
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
}
