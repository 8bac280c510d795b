// Who writes the master's tabs, and how far they have followed. Only one run at a time has hold of
// the master; it shows signs of life, and who goes silent can be replaced. No clock is involved:
// those who wait do the watching.

import type { Firestore } from 'firebase-admin/firestore';
import { masterRef, numberIn } from './firestore-places.ts';
import type { Publication } from './store.ts';

export async function publication(db: Firestore): Promise<Publication> {
  return publicationIn((await masterRef(db).get()).data());
}

export async function hold(
  db: Firestore,
  holder: string,
  instead: Publication | null,
): Promise<Publication | null> {
  return db.runTransaction(async (tx) => {
    const now = publicationIn((await tx.get(masterRef(db))).data());
    const silent = instead?.holder === now.holder && instead.beat === now.beat;
    if (now.holder !== null && !silent) return null;
    const held = { holder, beat: now.beat + 1, holds: now.holds + 1 };
    tx.set(masterRef(db), held, { merge: true });
    return { ...now, ...held };
  });
}

export async function beat(db: Firestore, holder: string): Promise<boolean> {
  return db.runTransaction(async (tx) => {
    const now = publicationIn((await tx.get(masterRef(db))).data());
    if (now.holder !== holder) return false;
    tx.set(masterRef(db), { beat: now.beat + 1 }, { merge: true });
    return true;
  });
}

export async function release(
  db: Firestore,
  holder: string,
  published: number | null,
): Promise<void> {
  await db.runTransaction(async (tx) => {
    const now = publicationIn((await tx.get(masterRef(db))).data());
    // Somebody has taken over: what they publish counts.
    if (now.holder !== holder) return;
    const reached = Math.max(now.published, published ?? 0);
    tx.set(masterRef(db), { holder: null, published: reached }, { merge: true });
  });
}

function publicationIn(fields: FirebaseFirestore.DocumentData | undefined): Publication {
  const holder: unknown = fields?.['holder'];
  return {
    generation: numberIn(fields, 'generation'),
    published: numberIn(fields, 'published'),
    holds: numberIn(fields, 'holds'),
    holder: typeof holder === 'string' ? holder : null,
    beat: numberIn(fields, 'beat'),
  };
}
