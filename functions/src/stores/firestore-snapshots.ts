// Immutable copies of what was taken, under the fingerprint of their content. They are made once
// and never written again.

import type { Firestore } from 'firebase-admin/firestore';
import { writeParts } from './firestore-parts.ts';
import type { Snapshot } from './store.ts';

export async function keepSnapshot(db: Firestore, snapshot: Snapshot): Promise<void> {
  const { contentHash, document, team, at, tabs } = snapshot;
  const ref = db.collection('snapshots').doc(contentHash);
  await db.runTransaction(async (tx) => {
    if ((await tx.get(ref)).exists) return;
    tx.create(ref, { document, team, at, tabs: tabs.map(({ key, title }) => ({ key, title })) });
    for (const { key, rows } of tabs) writeParts(tx, ref, key, JSON.stringify(rows));
  });
}
