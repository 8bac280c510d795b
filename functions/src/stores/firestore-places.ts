// Where everything stands in Firestore, and under which names.
//   operation/master          generation, published, holds, holder, beat
//   {form}/{key}              candidates of all sources, contested, generation
//   sources/{document}        ticket, hashes, outcome, rejects' generation; parts/… long texts
//   snapshots/{hash}          what was taken; parts/…
//   changes/{id}, runs/{id}   the logs

import type {
  CollectionReference,
  DocumentReference,
  Firestore,
  Transaction,
} from 'firebase-admin/firestore';
import { hashText } from '../../../core/consolidate/content-hash.ts';
import type { FormId } from '../../../core/consolidate/record.ts';

export function masterRef(db: Firestore): DocumentReference {
  return db.collection('operation').doc('master');
}

export function entriesRef(db: Firestore, form: FormId): CollectionReference {
  return db.collection(form);
}

export function entryRef(db: Firestore, form: FormId, key: string): DocumentReference {
  return entriesRef(db, form).doc(idOf(key));
}

export function sourceRef(db: Firestore, document: string): DocumentReference {
  return db.collection('sources').doc(idOf(document));
}

/** Firestore takes ids of 1,500 bytes; a cell that is meant as a site's code may hold 50,000 signs. */
const LONGEST_ID = 1000;

/** Any text as a document id: no slash, no `.`, no `__x__`; a fingerprint where it is too long. */
function idOf(text: string): string {
  const id = `k-${encodeURIComponent(text)}`;
  return id.length <= LONGEST_ID ? id : `h-${hashText(text)}`;
}

/** The next generation, taken in this transaction; read it before the transaction's first write. */
export async function nextGeneration(db: Firestore, tx: Transaction): Promise<number> {
  const snapshot = await tx.get(masterRef(db));
  return numberIn(snapshot.data(), 'generation') + 1;
}

/** Makes a generation known to publishers, in the transaction that made it. */
export function announce(db: Firestore, tx: Transaction, generation: number): void {
  tx.set(masterRef(db), { generation }, { merge: true });
}

/** A number of a document that may not exist yet. */
export function numberIn(fields: FirebaseFirestore.DocumentData | undefined, name: string): number {
  const value: unknown = fields?.[name];
  return typeof value === 'number' ? value : 0;
}
