// Google's side for tests of the functions: a workbench on a free port, without its functions host.

import type { Server } from 'node:http';
import { Clock } from '../../../workbench/clock.ts';
import { DocumentStore } from '../../../workbench/document/document-store.ts';
import type { DocumentState } from '../../../workbench/document/model.ts';
import { Faults } from '../../../workbench/faults.ts';
import { listen } from '../../../workbench/http/server.ts';
import { openIssuer } from '../../../workbench/identity/issuer.ts';
import { noMetrics } from '../../../workbench/metrics.ts';
import { StoredObjects } from '../../../workbench/storage-api/stored-objects.ts';
import { SERVICE_ACCOUNT } from '../../../workbench/workbench.ts';
import type { Workbench } from '../../../workbench/workbench.ts';

export interface Google extends Workbench {
  /** A blank spreadsheet that the functions' service account may open. */
  readonly newSpreadsheet: (name: string, role: 'master' | 'facilitator') => DocumentState;
  readonly close: () => Promise<void>;
}

/** Starts Google's stand-ins, and points the functions' metadata server at them. */
export async function startGoogle(): Promise<Google> {
  const clock = new Clock();
  clock.set(Date.UTC(2014, 10, 19, 8));
  const store = new DocumentStore(null, () => clock.now());
  const workbench: Workbench = {
    version: '0',
    address: '',
    parts: { addin: '', functions: '', workbench: '' },
    store,
    clock,
    faults: new Faults(),
    metrics: noMetrics(),
    firestoreBase: noMetrics().firestore,
    issuer: openIssuer(null),
    accessToken: 'token-of-the-service-account',
    functions: null,
    objects: new StoredObjects(null),
    ready: true,
    hasEditTrigger: () => false,
    stateFile: null,
  };
  const server = await listen(workbench, 0);
  process.env['GCE_METADATA_HOST'] = new URL(workbench.address).host;
  return Object.assign(workbench, {
    newSpreadsheet(name: string, role: 'master' | 'facilitator'): DocumentState {
      const document = store.create({ name, role, team: null });
      document.sharedWith.push(SERVICE_ACCOUNT);
      return document;
    },
    close: () => closed(server),
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
