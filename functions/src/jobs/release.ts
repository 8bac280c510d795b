// Releases files: draws and stores them, announces them, and writes down who released what to whom.
// May be cut off anywhere and asked again: the same content keeps its version, its files and their
// addresses, and nobody is written to twice.

import type { SharedFile } from '../../../core/wire/sharing.ts';
import type { StoredFile } from '../stores/file-store.ts';
import type { Delivery } from '../stores/release-store.ts';
import type { Workings } from '../workings.ts';

/** What is released. */
export interface Releasing {
  /** What it is and of which period, such as `weekly-needs-2014-09-30`. */
  readonly of: string;
  readonly contentHash: string;
  readonly who: string;
  /** Serial moment, UTC. */
  readonly at: number;
  readonly recipients: readonly string[];
  readonly draw: (version: string) => Promise<readonly StoredFile[]>;
  readonly mail: (
    version: string,
    files: readonly SharedFile[],
  ) => { readonly subject: string; readonly text: string };
}

/** What became of it. */
export interface Released extends Delivery {
  readonly id: string;
  readonly version: string;
  readonly files: readonly SharedFile[];
}

/** @throws Problem storage/unavailable, store/unavailable */
export async function release(
  { releases, files: store, newId }: Workings,
  what: Releasing,
): Promise<Released> {
  const { of, contentHash, who, at, recipients } = what;
  const begun = await releases.begin({ of, contentHash, who, at, token: newId() });
  const version = `v${begun.version}`;
  let { files } = begun;
  if (files.length === 0) {
    const drawn = await what.draw(version);
    files = await Promise.all(
      drawn.map((file) => store.keep(`releases/${of}/${version}`, file, begun.token)),
    );
  }
  const mail = what.mail(version, files);
  const delivery = await releases.finish(begun.id, files, { ...mail, recipients, copy: who });
  return { ...delivery, id: begun.id, version, files };
}
