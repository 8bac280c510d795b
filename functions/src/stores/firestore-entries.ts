// Entries as Firestore documents, one per key. An entry that nobody offers any more stays as an
// empty one, so that a publisher learns that its row has to go.

import type { Firestore, QuerySnapshot, Transaction } from 'firebase-admin/firestore';
import { isContested } from '../../../core/consolidate/merge.ts';
import { FORM_IDS } from '../../../core/forms/index.ts';
import type { Entry, FormId } from '../../../core/consolidate/record.ts';
import { entriesRef, entryRef } from './firestore-places.ts';
import { rejectsSince, runsSince } from './firestore-sources.ts';
import type { Changes } from './store.ts';

/** Documents asked for at once. */
const READS_AT_ONCE = 300;

type StoredEntry = Entry & { readonly generation: number; readonly contested: boolean };

/** Entries of the keys that exist, in a transaction. */
export async function readEntries(
  db: Firestore,
  tx: Transaction,
  form: FormId,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Entry>> {
  const snapshots = await tx.getAll(...keys.map((key) => entryRef(db, form, key)));
  const entries = snapshots.filter((one) => one.exists).map((one) => entryIn(one.data()));
  return new Map(entries.map((entry) => [entry.key, entry]));
}

export function writeEntry(db: Firestore, tx: Transaction, entry: Entry, generation: number): void {
  const { form, key, candidates } = entry;
  const stored: StoredEntry = { form, key, candidates, generation, contested: isContested(entry) };
  tx.set(entryRef(db, form, key), stored);
}

export async function sites(db: Firestore): Promise<readonly Entry[]> {
  return entriesIn(await entriesRef(db, 'sites').get()).filter(isOffered);
}

export async function entriesOf(
  db: Firestore,
  form: FormId,
  keys: readonly string[],
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (let start = 0; start < keys.length; start += READS_AT_ONCE) {
    const some = keys.slice(start, start + READS_AT_ONCE);
    const snapshots = await db.getAll(...some.map((key) => entryRef(db, form, key)));
    found.push(...snapshots.filter((one) => one.exists).map((one) => entryIn(one.data())));
  }
  return found.filter(isOffered);
}

export async function contested(db: Firestore): Promise<readonly Entry[]> {
  const found = await Promise.all(
    FORM_IDS.map((form) => entriesRef(db, form).where('contested', '==', true).get()),
  );
  return found.flatMap(entriesIn);
}

export async function changesSince(db: Firestore, generation: number): Promise<Changes> {
  const [entries, rejects, runs] = await Promise.all([
    Promise.all(
      FORM_IDS.map((form) => entriesRef(db, form).where('generation', '>', generation).get()),
    ),
    rejectsSince(db, generation),
    runsSince(db, generation),
  ]);
  return { entries: entries.flatMap(entriesIn), rejects, runs };
}

function isOffered(entry: Entry): boolean {
  return entry.candidates.length > 0;
}

function entriesIn(snapshot: QuerySnapshot): Entry[] {
  return snapshot.docs.map((one) => entryIn(one.data()));
}

function entryIn(fields: FirebaseFirestore.DocumentData | undefined): Entry {
  const { form, key, candidates } = fields as StoredEntry;
  return { form, key, candidates };
}
