// Gives a spreadsheet its copy of the operation's settings, places, teams and sites, and tells it
// what it is in the operation.

import { registeredSites } from '../../../core/consolidate/known-sites.ts';
import { CONTRACT } from '../../../core/wire/contract.ts';
import type { ReferenceResponse } from '../../../core/wire/contract.ts';
import type { KnownSite } from '../../../core/wire/reference.ts';
import { requireCoordinator, sourceForSubmission } from '../access.ts';
import { readOperation } from '../jobs/read-operation.ts';
import type { Operation } from '../jobs/read-operation.ts';
import type { Workings } from '../workings.ts';
import type { Endpoint } from './answer.ts';

export const referenceEndpoint: Endpoint = async (workings, { document }, email) => {
  const operation = await readOperation(workings, false);
  if (document === workings.config.masterDocument) {
    requireMasterAccess(operation, email);
    return response(workings, operation, 'master', null);
  }
  const { team } = sourceForSubmission(operation.roles, email, document);
  return response(workings, operation, 'facilitator', team);
};

/**
 * A master that names no coordinator yet cannot tell who may read it, and has nothing to hide: it is
 * being set up by whoever can open it.
 */
function requireMasterAccess({ roles }: Operation, email: string): void {
  if (roles.coordinators.length > 0) requireCoordinator(roles, email);
}

async function response(
  { store }: Workings,
  { rows, teams, at }: Operation,
  kind: 'master' | 'facilitator',
  team: string | null,
): Promise<ReferenceResponse> {
  const sites = [...registeredSites(await store.sites()).values()].map(
    ({ siteId, name, aliases, admin3, zone, team: its, closed }): KnownSite => ({
      siteId,
      name,
      aliases,
      admin3,
      zone,
      team: its,
      closed,
    }),
  );
  return { contract: CONTRACT, reference: { ...rows, teams, sites, at }, team, kind };
}
