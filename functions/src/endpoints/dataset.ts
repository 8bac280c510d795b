// Gives the operation's data out as files, for a coordinator in the master.

import { Problem } from '../../../core/problems/problem.ts';
import { CONTRACT } from '../../../core/wire/contract.ts';
import type { DatasetResponse } from '../../../core/wire/sharing.ts';
import { requireCoordinator } from '../access.ts';
import { readOperation } from '../jobs/read-operation.ts';
import { releaseDataset } from '../jobs/release-dataset.ts';
import type { Endpoint } from './answer.ts';

export const datasetEndpoint: Endpoint = async (workings, { document }, email) => {
  const operation = await readOperation(workings, false);
  requireCoordinator(operation.roles, email);
  if (document !== workings.config.masterDocument) throw new Problem('command/master-only');
  const done = await releaseDataset(workings, operation, email);
  return { contract: CONTRACT, ...done } satisfies DatasetResponse;
};
