// Makes the records what a source offers now, a few hundred at a time. Every transaction compares
// with what the source is remembered to have given, so it can be cut off and begun again, and two
// of the same source at once end as one of them, whole.

import type { Firestore, Transaction } from 'firebase-admin/firestore';
import { describeChange } from '../../../core/consolidate/change-log.ts';
import { markOf, offer, planTake, withdraw } from '../../../core/consolidate/plan-take.ts';
import type { Mark, TakePlan } from '../../../core/consolidate/plan-take.ts';
import type { Entry, FormId } from '../../../core/consolidate/record.ts';
import { FORM_IDS } from '../../../core/forms/index.ts';
import { readEntries, writeEntry } from './firestore-entries.ts';
import { readParts, writeParts } from './firestore-parts.ts';
import { announce, nextGeneration, numberIn, sourceRef } from './firestore-places.ts';
import type { FormTake, Marks, TakeResult, Ticket } from './store.ts';

/** Records of one transaction: with marks, log and generation below Firestore's 500 writes. */
const RECORDS_AT_ONCE = 250;

interface Step {
  readonly changed: number;
  readonly state: 'more' | 'done' | 'superseded';
}

/** What was taken of a source, by form and key. */
export async function readMarks(db: Firestore, document: string): Promise<Marks> {
  const source = sourceRef(db, document);
  const read = await db.runTransaction(
    (tx) =>
      Promise.all(
        FORM_IDS.map(
          async (form) => [form, parseMarks(await readParts(tx, source, `marks-${form}`))] as const,
        ),
      ),
    { readOnly: true },
  );
  return new Map(read);
}

export async function takeForm(
  db: Firestore,
  ticket: Ticket,
  who: string,
  at: number,
  take: FormTake,
): Promise<TakeResult> {
  let changed = 0;
  for (;;) {
    const step = await db.runTransaction((tx) => takeSome(db, tx, ticket, who, at, take));
    changed += step.changed;
    if (step.state !== 'more') return { changed, superseded: step.state === 'superseded' };
  }
}

async function takeSome(
  db: Firestore,
  tx: Transaction,
  ticket: Ticket,
  who: string,
  at: number,
  take: FormTake,
): Promise<Step> {
  const source = sourceRef(db, ticket.document);
  const memory = (await tx.get(source)).data();
  if (numberIn(memory, 'takenBy') > ticket.number) return { changed: 0, state: 'superseded' };
  const marks = parseMarks(await readParts(tx, source, `marks-${take.form}`));
  const plan = planTake(take.form, marks, take.candidates, take.withheld);
  const some = firstOf(plan, RECORDS_AT_ONCE);
  const keys = [...some.puts.map(({ key }) => key), ...some.withdrawals];
  if (keys.length === 0) return { changed: 0, state: 'done' };
  const before = await readEntries(db, tx, take.form, keys);
  const generation = await nextGeneration(db, tx);

  const changed = some.puts.filter(({ key, hash }) => marks.get(key)?.hash !== hash).length;
  const after = applied(take.form, before, some, ticket.document);
  const changes = [];
  for (const [key, entry] of after) {
    writeEntry(db, tx, entry, generation);
    const was = before.get(key) ?? { form: take.form, key, candidates: [] };
    const change = describeChange(was, entry, ticket.document);
    if (change !== null) changes.push(change);
  }
  for (const candidate of some.puts) marks.set(candidate.key, markOf(candidate));
  for (const key of some.withdrawals) marks.delete(key);
  writeParts(tx, source, `marks-${take.form}`, JSON.stringify([...marks]));
  tx.set(source, { takenBy: ticket.number, contentHash: null }, { merge: true });
  if (changes.length > 0) {
    const log = db.collection('changes').doc();
    tx.set(log, { at, who, generation, document: ticket.document });
    writeParts(tx, log, 'changes', JSON.stringify(changes));
  }
  announce(db, tx, generation);
  const left = plan.puts.length + plan.withdrawals.length - keys.length;
  return { changed, state: left > 0 ? 'more' : 'done' };
}

function applied(
  form: FormId,
  before: ReadonlyMap<string, Entry>,
  some: Pick<TakePlan, 'puts' | 'withdrawals'>,
  document: string,
): Map<string, Entry> {
  const after = new Map<string, Entry>();
  const entryOf = (key: string): Entry => before.get(key) ?? { form, key, candidates: [] };
  for (const put of some.puts) after.set(put.key, offer(entryOf(put.key), put));
  for (const key of some.withdrawals) after.set(key, withdraw(entryOf(key), document));
  return after;
}

function firstOf(plan: TakePlan, count: number): Pick<TakePlan, 'puts' | 'withdrawals'> {
  const puts = plan.puts.slice(0, count);
  return { puts, withdrawals: plan.withdrawals.slice(0, count - puts.length) };
}

function parseMarks(text: string): Map<string, Mark> {
  return new Map(text === '' ? [] : (JSON.parse(text) as [string, Mark][]));
}
