// Where files that leave the operation are kept. The contract; the implementation stands beside.

import type { SharedFile } from '../../../core/wire/sharing.ts';

/** A file as it is stored. */
export interface StoredFile {
  /** Name that whoever fetches it sees. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: Buffer;
}

export interface FileStore {
  /**
   * Keeps a file in a folder for ever. Again with the same folder, name and token it ends the same.
   * @param token secret part of the address: who has it may fetch the file
   * @throws Problem storage/unavailable
   */
  keep(folder: string, file: StoredFile, token: string): Promise<SharedFile>;
}
