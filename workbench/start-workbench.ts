// Puts the workbench together and starts it: documents from disk, the port, the functions' thread,
// and the demonstration when there is nothing yet.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stopAddin } from './addin/run-function.ts';
import { stopFormulas } from './formulas/calculate.ts';
import { Clock } from './clock.ts';
import { DocumentStore } from './document/document-store.ts';
import { Faults } from './faults.ts';
import { startFunctions } from './functions-host/functions-host.ts';
import { listen } from './http/server.ts';
import { AUDIENCE, ISSUER, openIssuer } from './identity/issuer.ts';
import { restoreState } from './kept-state.ts';
import { noMetrics } from './metrics.ts';
import { reset } from './reset.ts';
import type { SeedName } from './reset.ts';
import { StoredObjects } from './storage-api/stored-objects.ts';
import { tellMaster } from './sources.ts';
import type { BuiltParts, Workbench } from './workbench.ts';

export interface WorkbenchOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where documents are kept between runs; null keeps nothing. */
  readonly folder: string | null;
  /** The project's folder, with the built parts in it. */
  readonly project: string;
  /** What to begin with where nothing is kept; null begins with no document at all. */
  readonly seed: SeedName | null;
}

export interface RunningWorkbench {
  readonly workbench: Workbench;
  /** Writes everything to disk and ends all threads. */
  readonly stop: () => Promise<void>;
}

/** Starts the workbench; it is ready when this resolves. */
export async function startWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
  const { folder, project } = options;
  if (folder !== null) mkdirSync(folder, { recursive: true });
  const kept = (name: string): string | null => (folder === null ? null : join(folder, name));
  const parts: BuiltParts = {
    addin: join(project, 'appsscript', 'dist', 'Code.js'),
    functions: join(project, 'functions', 'dist', 'index.js'),
    workbench: join(project, 'workbench', 'dist'),
  };
  const clock = new Clock();
  const store = new DocumentStore(kept('documents'), () => clock.now());
  const workbench: Workbench = {
    version: versionOf(project),
    address: '',
    parts,
    store,
    clock,
    faults: new Faults(),
    metrics: noMetrics(),
    firestoreBase: { reads: 0, writes: 0, deletes: 0 },
    issuer: openIssuer(kept('issuer-key.pem')),
    accessToken: `ya29.${randomBytes(24).toString('base64url')}`,
    functions: null,
    objects: new StoredObjects(kept('storage')),
    ready: false,
    hasEditTrigger: editTriggerLookup(parts.addin),
    stateFile: kept('state.json'),
  };
  restoreState(workbench);
  const server = await listen(workbench, options.port);
  const stop = async (): Promise<void> => {
    store.flush();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await workbench.functions?.stop();
    await stopAddin();
    await stopFormulas();
  };
  try {
    if (existsSync(parts.functions)) await hostFunctions(workbench, kept('firestore.json'));
    tellMaster(workbench);
    if (store.master() === undefined && options.seed !== null) await reset(workbench, options.seed);
    workbench.ready = true;
  } catch (error) {
    await stop();
    throw error;
  }
  return { workbench, stop };
}

async function hostFunctions(workbench: Workbench, firestoreFile: string | null): Promise<void> {
  const { address, parts, clock, faults } = workbench;
  const worker = join(parts.workbench, 'functions-worker.js');
  const setup = {
    bundle: parts.functions,
    clock: clock.shared,
    firestoreFile,
    environment: {
      GCLOUD_PROJECT: 'dtm-sheets',
      GCE_METADATA_HOST: address.replace('http://', ''),
      GOOGLE_SHEETS_ROOT_URL: `${address}/`,
      IDENTITY_CERTS_URL: `${address}/identity/certs`,
      IDENTITY_ISSUERS: ISSUER,
      OAUTH_AUDIENCES: AUDIENCE,
      FILES_BUCKET: 'dtm-sheets.appspot.com',
      FIREBASE_STORAGE_EMULATOR_HOST: address.replace('http://', ''),
      // A workbench answers at once; waiting as long as for Google would only slow tests down.
      SHEETS_RETRY_BASE_MS: '20',
    },
  };
  workbench.functions = await startFunctions(worker, setup, faults);
}

function versionOf(project: string): string {
  const file = join(project, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Looks the trigger up in the built script, again whenever it was built again. */
function editTriggerLookup(script: string): () => boolean {
  let seen: { time: number; found: boolean } | null = null;
  return () => {
    if (!existsSync(script)) return false;
    const time = statSync(script).mtimeMs;
    if (seen?.time !== time) {
      seen = { time, found: /^function onEdit\(/mu.test(readFileSync(script, 'utf8')) };
    }
    return seen.found;
  };
}
