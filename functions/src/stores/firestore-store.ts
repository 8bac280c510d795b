// The store on Firestore. Every change of a record and of the generation that announces it is one
// transaction, so that a publisher sees all of it or nothing.

import type { Firestore } from 'firebase-admin/firestore';
import { Problem } from '../../../core/problems/problem.ts';
import { beginTake, finishTake, logRun, readSource } from './firestore-sources.ts';
import { changesSince, contested, entriesOf, sites } from './firestore-entries.ts';
import { beat, hold, publication, release } from './firestore-publication.ts';
import { keepSnapshot } from './firestore-snapshots.ts';
import { readMarks, takeForm } from './firestore-take.ts';
import type { Store } from './store.ts';

export function makeFirestoreStore(db: Firestore): Store {
  return {
    beginTake: (document) => asked(() => beginTake(db, document)),
    source: (document) => asked(() => readSource(db, document)),
    marks: (document) => asked(() => readMarks(db, document)),
    keepSnapshot: (snapshot) => asked(() => keepSnapshot(db, snapshot)),
    takeForm: (ticket, who, at, take) => asked(() => takeForm(db, ticket, who, at, take)),
    finishTake: (ticket, team, memory, run) =>
      asked(() => finishTake(db, ticket, team, memory, run)),
    logRun: (run) => asked(() => logRun(db, run)),
    sites: () => asked(() => sites(db)),
    entries: (form, keys) => asked(() => entriesOf(db, form, keys)),
    contested: () => asked(() => contested(db)),
    publication: () => asked(() => publication(db)),
    hold: (holder, instead) => asked(() => hold(db, holder, instead)),
    beat: (holder) => asked(() => beat(db, holder)),
    release: (holder, published) => asked(() => release(db, holder, published)),
    changesSince: (generation) => asked(() => changesSince(db, generation)),
  };
}

/**
 * gRPC codes with which Firestore says that it cannot answer now. 13, INTERNAL, is Google's own
 * failure, and what its client makes of a stream that breaks.
 */
const UNAVAILABLE: ReadonlySet<unknown> = new Set([4, 8, 10, 13, 14]);

async function asked<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    const code = error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;
    if (UNAVAILABLE.has(code)) throw new Problem('store/unavailable');
    throw error;
  }
}
