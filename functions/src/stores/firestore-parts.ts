// Long texts under a document, in parts: a Firestore document holds at most 1 MiB.

import type { DocumentReference, Transaction } from 'firebase-admin/firestore';

/** Characters of one part; UTF-8 needs at most three bytes for each. */
const PART = 300_000;

/** Reads a text that `writeParts` wrote; empty when there is none. */
export async function readParts(
  tx: Pick<Transaction, 'get'>,
  owner: DocumentReference,
  name: string,
): Promise<string> {
  const first = await tx.get(partRef(owner, name, 0));
  if (!first.exists) return '';
  const { text, parts } = first.data() as { text: string; parts: number };
  const rest = await Promise.all(
    Array.from({ length: parts - 1 }, (_, index) => tx.get(partRef(owner, name, index + 1))),
  );
  return text + rest.map((part) => (part.data() as { text: string }).text).join('');
}

/** Writes a text. Parts of a longer text that was there before stay and are not read. */
export function writeParts(
  tx: { set(ref: DocumentReference, fields: { text: string; parts: number }): unknown },
  owner: DocumentReference,
  name: string,
  text: string,
): void {
  const parts = Math.max(1, Math.ceil(text.length / PART));
  for (let index = 0; index < parts; index += 1) {
    const piece = text.slice(index * PART, (index + 1) * PART);
    tx.set(partRef(owner, name, index), { text: piece, parts });
  }
}

function partRef(owner: DocumentReference, name: string, index: number): DocumentReference {
  return owner.collection('parts').doc(`${name}-${index}`);
}
