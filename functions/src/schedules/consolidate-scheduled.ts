// The consolidation that nobody has to ask for.

import { consolidateAll } from '../jobs/consolidate-all.ts';
import { readOperation } from '../jobs/read-operation.ts';
import { wire } from '../wiring.ts';

export async function consolidateOnSchedule(): Promise<void> {
  const workings = wire();
  const operation = await readOperation(workings, false);
  const occasion = { who: 'schedule', what: 'consolidate', confirmed: false };
  await consolidateAll(workings, operation, occasion);
}
