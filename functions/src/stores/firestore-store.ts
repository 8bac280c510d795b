// The store on Firestore. Every change of a record and of the generation that announces it is one
// transaction, so that a publisher sees all of it or nothing.

import type { Firestore } from 'firebase-admin/firestore';
import { beginTake, finishTake, logRun, readSource } from './firestore-sources.ts';
import { changesSince, contested, entriesOf, sites } from './firestore-entries.ts';
import { beat, hold, publication, release } from './firestore-publication.ts';
import { keepSnapshot } from './firestore-snapshots.ts';
import { readMarks, takeForm } from './firestore-take.ts';
import { asked } from './store-available.ts';
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
