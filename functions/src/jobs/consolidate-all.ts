// The whole consolidation: every source, then every row of the master compared with the records.

import type { ConsolidateResponse } from '../../../core/wire/contract.ts';
import { logPublished, logTaken } from '../log.ts';
import type { Workings } from '../workings.ts';
import { consolidateSources } from './consolidate-sources.ts';
import { publishMaster } from './publish-master.ts';
import type { Operation } from './read-operation.ts';
import type { Occasion } from './source-outcome.ts';

export async function consolidateAll(
  workings: Workings,
  operation: Operation,
  occasion: Occasion,
): Promise<Pick<ConsolidateResponse, 'outcomes' | 'rowsWritten'>> {
  const outcomes = await consolidateSources(workings, operation, occasion);
  outcomes.forEach(logTaken);
  const rowsWritten = await publishMaster(workings, operation, 'all');
  logPublished(rowsWritten);
  return { outcomes, rowsWritten };
}
