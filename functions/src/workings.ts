// What an endpoint or a schedule works with. Everything that reaches outside comes in through here.

import type { Identify } from './access.ts';
import type { Config } from './config.ts';
import type { Workbooks } from './sheets/workbooks.ts';
import type { FileStore } from './stores/file-store.ts';
import type { ReleaseStore } from './stores/release-store.ts';
import type { Store } from './stores/store.ts';

export interface Workings {
  readonly config: Config;
  readonly identify: Identify;
  readonly workbooks: Workbooks;
  readonly store: Store;
  readonly releases: ReleaseStore;
  readonly files: FileStore;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A text that no other run has. */
  readonly newId: () => string;
}
