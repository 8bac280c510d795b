// What was released to whom: versions of reports and of datasets, and the mail that announces them.
// The contract; the implementation stands beside.

import type { SharedFile } from '../../../core/wire/sharing.ts';

/** A version of something, begun or released. */
export interface Release {
  readonly id: string;
  readonly version: number;
  /** Secret part of the addresses of its files. */
  readonly token: string;
  /** Files that are stored; empty while the release is only begun. */
  readonly files: readonly SharedFile[];
}

/** What is to be released. */
export interface Offer {
  /** What it is and of which period, such as `weekly-needs-2014-09-30`. */
  readonly of: string;
  /** Fingerprint of the content. */
  readonly contentHash: string;
  /** E-mail address of whoever releases it. */
  readonly who: string;
  /** Serial moment, UTC. */
  readonly at: number;
  /** A token nobody can guess, for a new version. */
  readonly token: string;
}

/** A mail to be sent; the words and the addresses in it. */
export interface Announcement {
  readonly recipients: readonly string[];
  /** Who gets a copy. */
  readonly copy: string;
  readonly subject: string;
  readonly text: string;
}

/** To whom a release went. */
export interface Delivery {
  readonly sent: readonly string[];
  readonly before: readonly string[];
  /** Whether this has been written into the master's log. */
  readonly logged: boolean;
}

/** Methods throw Problem store/unavailable when the store is not there. */
export interface ReleaseStore {
  /** The latest version when it has this content, else a new one. Older versions stay. */
  begin(offer: Offer): Promise<Release>;
  /**
   * Makes a version released, and puts its announcement into the mail for those who have not had it.
   * May be called again: nobody is written to twice.
   */
  finish(id: string, files: readonly SharedFile[], announcement: Announcement): Promise<Delivery>;
  /** Remembers that the latest delivery stands in the master's log. */
  markLogged(id: string): Promise<void>;
}
