// Waits and fails as a person or a test has ordered.

import type { FaultTarget } from '../faults.ts';
import type { Call } from './route.ts';

/** The status to answer, `dropped` when the line is cut already, or null to go on. */
export async function obeyFault(
  { workbench, response }: Call,
  target: FaultTarget,
  what: string,
): Promise<number | 'dropped' | null> {
  const fault = workbench.faults.take(target, what);
  if (fault?.delayMs !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  }
  if (fault?.status === undefined) return null;
  if (fault.status !== 0) return fault.status;
  response.destroy();
  return 'dropped';
}
