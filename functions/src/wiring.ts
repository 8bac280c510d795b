// Puts the parts together. Clients live as long as the configuration they were made for.

import { getApps, initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import { makeIdentify } from './access.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { logRetry } from './log.ts';
import { makeSheetsClient } from './sheets/sheets-client.ts';
import { wait } from './sheets/with-retry.ts';
import { makeWorkbooks } from './sheets/workbooks.ts';
import { makeCloudFiles } from './stores/cloud-files.ts';
import { makeFirestoreReleases } from './stores/firestore-releases.ts';
import { makeFirestoreStore } from './stores/firestore-store.ts';
import type { Workings } from './workings.ts';

let kept: { readonly text: string; readonly workings: Workings } | null = null;

/** Everything a request needs, made once for each configuration. */
export function wire(): Workings {
  const config = readConfig();
  const text = JSON.stringify(config);
  if (kept?.text !== text) kept = { text, workings: make(config) };
  return kept.workings;
}

function make(config: Config): Workings {
  if (getApps().length === 0) initializeApp();
  const client = makeSheetsClient(config.sheetsRootUrl);
  return {
    config,
    identify: makeIdentify(config),
    workbooks: makeWorkbooks(client, {
      base: config.retryBase,
      tries: config.tries,
      onRetry: logRetry,
    }),
    store: makeFirestoreStore(getFirestore()),
    releases: makeFirestoreReleases(getFirestore()),
    files: makeCloudFiles(config),
    now: () => Date.now(),
    wait,
    newId: () => crypto.randomUUID(),
  };
}
