// What is remembered of each source, and the log of runs.

import type { Firestore, Transaction } from 'firebase-admin/firestore';
import type { Reject } from '../../../core/consolidate/reject-rows.ts';
import type { Grid } from '../../../core/table/cell.ts';
import type { SourceOutcome } from '../../../core/wire/contract.ts';
import { readParts, writeParts } from './firestore-parts.ts';
import { announce, nextGeneration, numberIn, sourceRef } from './firestore-places.ts';
import type { Run, SourceMemory, SourceRejects, TakeResult, Ticket } from './store.ts';

interface StoredSource {
  readonly document: string;
  readonly team: string;
  readonly contentHash: string | null;
  readonly rulesHash: string | null;
  readonly sheetIds: Record<string, number>;
  /** Generation in which the rejects last changed. */
  readonly generation: number;
}

export async function beginTake(db: Firestore, document: string): Promise<Ticket> {
  const ref = sourceRef(db, document);
  return db.runTransaction(async (tx) => {
    const number = numberIn((await tx.get(ref)).data(), 'ticket') + 1;
    tx.set(ref, { document, ticket: number }, { merge: true });
    return { document, number };
  });
}

export async function readSource(db: Firestore, document: string): Promise<SourceMemory> {
  const ref = sourceRef(db, document);
  return db.runTransaction(
    async (tx) => {
      const stored = (await tx.get(ref)).data() as Partial<StoredSource> | undefined;
      return {
        contentHash: stored?.contentHash ?? null,
        rulesHash: stored?.rulesHash ?? null,
        sheetIds: stored?.sheetIds ?? {},
        outcome: parsed<SourceOutcome | null>(await readParts(tx, ref, 'outcome'), null),
        rejects: parsed<Reject[]>(await readParts(tx, ref, 'rejects'), []),
        corrections: parsed<Grid>(await readParts(tx, ref, 'corrections'), []),
      };
    },
    { readOnly: true },
  );
}

export async function finishTake(
  db: Firestore,
  ticket: Ticket,
  team: string,
  memory: SourceMemory,
  run: Run,
): Promise<TakeResult> {
  const ref = sourceRef(db, ticket.document);
  return db.runTransaction(async (tx) => {
    const before = (await tx.get(ref)).data();
    if (numberIn(before, 'takenBy') > ticket.number) return { changed: 0, superseded: true };
    const generation = await nextGeneration(db, tx);
    const { contentHash, rulesHash, sheetIds } = memory;
    tx.set(
      ref,
      { team, contentHash, rulesHash, sheetIds, generation, takenBy: ticket.number },
      { merge: true },
    );
    writeParts(tx, ref, 'outcome', JSON.stringify(memory.outcome));
    writeParts(tx, ref, 'rejects', JSON.stringify(memory.rejects));
    writeParts(tx, ref, 'corrections', JSON.stringify(memory.corrections));
    writeRun(db, tx, run, generation);
    announce(db, tx, generation);
    return { changed: 0, superseded: false };
  });
}

export async function logRun(db: Firestore, run: Run): Promise<void> {
  await db.runTransaction(async (tx) => {
    const generation = await nextGeneration(db, tx);
    writeRun(db, tx, run, generation);
    announce(db, tx, generation);
  });
}

export async function rejectsSince(
  db: Firestore,
  generation: number,
): Promise<readonly SourceRejects[]> {
  const found = await db.collection('sources').where('generation', '>', generation).get();
  return Promise.all(
    found.docs.map(async (one) => {
      const { document, team } = one.data() as StoredSource;
      const { rejects, corrections } = await readSource(db, document);
      return { document, team, rejects, corrections };
    }),
  );
}

export async function runsSince(db: Firestore, generation: number): Promise<readonly Run[]> {
  const found = await db
    .collection('runs')
    .where('generation', '>', generation)
    .orderBy('generation')
    .get();
  return found.docs.map((one) => one.data() as Run & { generation: number });
}

function writeRun(db: Firestore, tx: Transaction, run: Run, generation: number): void {
  tx.set(db.collection('runs').doc(), { ...run, generation });
}

function parsed<Value>(text: string, otherwise: Value): Value {
  return text === '' ? otherwise : (JSON.parse(text) as Value);
}
