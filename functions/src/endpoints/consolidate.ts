// Takes every registered spreadsheet into the master, for a coordinator in the master.

import { Problem } from '../../../core/problems/problem.ts';
import { CONTRACT } from '../../../core/wire/contract.ts';
import type { ConsolidateResponse } from '../../../core/wire/contract.ts';
import { requireCoordinator } from '../access.ts';
import { consolidateAll } from '../jobs/consolidate-all.ts';
import { readOperation } from '../jobs/read-operation.ts';
import type { Endpoint } from './answer.ts';

export const consolidateEndpoint: Endpoint = async (workings, { document }, email) => {
  const operation = await readOperation(workings, false);
  requireCoordinator(operation.roles, email);
  if (document !== workings.config.masterDocument) throw new Problem('command/master-only');
  const done = await consolidateAll(workings, operation, {
    ...{ who: email, what: 'consolidate' },
    confirmed: false,
  });
  return { contract: CONTRACT, ...done } satisfies ConsolidateResponse;
};
