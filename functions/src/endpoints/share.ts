// Releases a report to the recipients of the settings, for a coordinator in the master.

import { readAddresses } from '../../../core/consolidate/read-sources.ts';
import { Problem } from '../../../core/problems/problem.ts';
import { CONTRACT } from '../../../core/wire/contract.ts';
import type { ShareRequest, ShareResponse } from '../../../core/wire/sharing.ts';
import { requireCoordinator } from '../access.ts';
import { readOperation } from '../jobs/read-operation.ts';
import { releaseReport } from '../jobs/release-report.ts';
import type { Endpoint } from './answer.ts';

export const shareEndpoint: Endpoint<ShareRequest> = async (workings, request, email) => {
  const { document, report, period, recipients } = request;
  const operation = await readOperation(workings, false);
  requireCoordinator(operation.roles, email);
  if (document !== workings.config.masterDocument) throw new Problem('command/master-only');
  const addresses = readAddresses(operation.settings['share.recipients']);
  if (addresses.length === 0) throw new Problem('share/no-recipients');
  // Nobody is sent anything whom the person has not seen in the list.
  if (!sameAddresses(addresses, recipients)) throw new Problem('share/recipients-changed');
  const done = await releaseReport(workings, operation, report, period, email);
  return { contract: CONTRACT, ...done } satisfies ShareResponse;
};

function sameAddresses(ours: readonly string[], agreed: readonly string[]): boolean {
  const theirs = new Set(agreed.map((address) => address.toLowerCase()));
  return theirs.size === new Set(ours).size && ours.every((address) => theirs.has(address));
}
