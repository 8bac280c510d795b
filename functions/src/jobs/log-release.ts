// Writes a release into the master's log: who gave what to whom. Once for each delivery, although the
// run that wrote it may be cut off.

import type { Messages } from '../../../core/messages/messages.ts';
import type { ReleaseWords } from '../../../core/messages/sharing-messages.ts';
import type { Workings } from '../workings.ts';
import { publishMaster } from './publish-master.ts';
import type { Operation } from './read-operation.ts';
import type { Released } from './release.ts';

/** @param words how the release is named in the log */
export async function logRelease(
  workings: Workings,
  operation: Operation,
  who: string,
  released: Released,
  words: Omit<ReleaseWords, 'files' | 'version'>,
  messages: Messages,
): Promise<void> {
  if (released.logged) return;
  const { store, releases } = workings;
  const { id, version, sent, before } = released;
  const recipients = sent.length > 0 ? sent : before;
  await store.logRun({
    at: operation.at,
    who,
    what: messages.sharing.log({ ...words, version }, recipients),
    source: id,
    read: null,
    accepted: null,
    rejected: null,
    changed: null,
    withdrawn: null,
  });
  await releases.markLogged(id);
  await publishMaster(workings, operation, 'changed');
}
