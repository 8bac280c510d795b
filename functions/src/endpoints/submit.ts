// Takes the caller's spreadsheet into the master.

import { CONTRACT } from '../../../core/wire/contract.ts';
import type { SubmitResponse } from '../../../core/wire/contract.ts';
import { sourceForSubmission } from '../access.ts';
import { takeOneSource } from '../jobs/consolidate-sources.ts';
import { publishMaster } from '../jobs/publish-master.ts';
import { readOperation } from '../jobs/read-operation.ts';
import { logPublished, logTaken } from '../log.ts';
import type { Endpoint } from './answer.ts';

export const submitEndpoint: Endpoint = async (
  workings,
  { document, confirmed = false },
  email,
) => {
  const operation = await readOperation(workings, true);
  const source = sourceForSubmission(operation.roles, email, document);
  const occasion = { who: email, what: 'submit', confirmed };
  const outcome = await takeOneSource(workings, operation, source, occasion);
  logTaken(outcome);
  logPublished(await publishMaster(workings, operation, 'changed'));
  return { contract: CONTRACT, outcome } satisfies SubmitResponse;
};
