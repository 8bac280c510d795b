// Releases on Firestore: one document per version, and mails as the Trigger Email extension takes them
// (collection `mail`: `to`, `cc`, `message`). Each step is one transaction.
//   releases/{of}-v{n}     content hash, token, files, who, to whom it was sent
//   mail/{release}-{n}     one announcement; `files` is for whoever looks at the mail

import type { Firestore } from 'firebase-admin/firestore';
import type { SharedFile } from '../../../core/wire/sharing.ts';
import type { Delivery, Offer, Release, ReleaseStore } from './release-store.ts';
import { asked } from './store-available.ts';

interface StoredRelease {
  readonly of: string;
  readonly version: number;
  readonly contentHash: string;
  readonly token: string;
  readonly who: string;
  readonly at: number;
  readonly files: readonly SharedFile[];
  /** Addresses, in the order in which they were written to. */
  readonly sent: readonly string[];
  readonly mails: number;
  readonly logged: boolean;
}

export function makeFirestoreReleases(db: Firestore): ReleaseStore {
  const releases = db.collection('releases');
  const stored = (id: string): FirebaseFirestore.DocumentReference => releases.doc(id);
  return {
    begin: (offer) =>
      asked(() =>
        db.runTransaction(async (tx) => {
          const { docs } = await tx.get(releases.where('of', '==', offer.of));
          const versions = docs
            .map((each) => ({ id: each.id, release: each.data() as StoredRelease }))
            .sort((a, b) => b.release.version - a.release.version);
          const latest = versions[0];
          if (latest?.release.contentHash === offer.contentHash) {
            return releaseOf(latest.id, latest.release);
          }
          const version = (latest?.release.version ?? 0) + 1;
          const id = `${offer.of}-v${version}`;
          const fresh = freshRelease(offer, version);
          tx.create(stored(id), fresh);
          return releaseOf(id, fresh);
        }),
      ),
    finish: (id, files, announcement) =>
      asked(() =>
        db.runTransaction(async (tx): Promise<Delivery> => {
          const release = (await tx.get(stored(id))).data() as StoredRelease;
          const before = release.sent;
          const sent = announcement.recipients.filter((address) => !before.includes(address));
          if (sent.length === 0) {
            tx.update(stored(id), { files });
            return { sent: [], before, logged: release.logged };
          }
          const { copy, subject, text } = announcement;
          tx.create(db.collection('mail').doc(`${id}-${release.mails + 1}`), {
            to: sent,
            ...(sent.includes(copy) ? {} : { cc: [copy] }),
            message: { subject, text },
            files,
          });
          tx.update(stored(id), {
            files,
            sent: [...before, ...sent],
            mails: release.mails + 1,
            logged: false,
          });
          return { sent, before, logged: false };
        }),
      ),
    markLogged: (id) =>
      asked(async () => {
        await stored(id).update({ logged: true });
      }),
  };
}

function freshRelease({ of, contentHash, token, who, at }: Offer, version: number): StoredRelease {
  return { of, version, contentHash, token, who, at, files: [], sent: [], mails: 0, logged: false };
}

function releaseOf(id: string, { version, token, files }: StoredRelease): Release {
  return { id, version, token, files };
}
