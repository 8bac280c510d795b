// Everything the workbench is made of, for whoever answers a call: the documents and the services
// that stand in for Google's.

import type { Clock } from './clock.ts';
import type { DocumentStore } from './document/document-store.ts';
import type { Faults } from './faults.ts';
import type { FunctionsHost } from './functions-host/functions-host.ts';
import type { Issuer } from './identity/issuer.ts';
import type { Metrics } from './metrics.ts';
import type { StoredObjects } from './storage-api/stored-objects.ts';

/** Where the built parts of the product lie. */
export interface BuiltParts {
  /** `appsscript/dist/Code.js` */
  readonly addin: string;
  /** `functions/dist/index.js` */
  readonly functions: string;
  /** `workbench/dist`: worker threads, the page, seeds */
  readonly workbench: string;
}

export interface Workbench {
  readonly version: string;
  /** `http://127.0.0.1:8787`, known once the port is. */
  address: string;
  readonly parts: BuiltParts;
  readonly store: DocumentStore;
  readonly clock: Clock;
  readonly faults: Faults;
  metrics: Metrics;
  /** Firestore's counts when the counters were last reset. */
  firestoreBase: Metrics['firestore'];
  readonly issuer: Issuer;
  /** Access token of the functions' service account. */
  readonly accessToken: string;
  functions: FunctionsHost | null;
  /** Files in Cloud Storage. */
  readonly objects: StoredObjects;
  /** False while starting and resetting. */
  ready: boolean;
  /** Whether the built add-in defines the simple trigger `onEdit`. */
  readonly hasEditTrigger: () => boolean;
  /** File that keeps the clock between runs, or null. */
  readonly stateFile: string | null;
}

/** E-mail address of the service account that the functions run as. */
export const SERVICE_ACCOUNT = 'dtm-sheets@appspot.gserviceaccount.com';
