// Files in Cloud Storage. Their addresses carry a token, as Firebase makes them: they need no account
// and no signature, do not expire, and end when the token is taken from the file.

import { Storage } from '@google-cloud/storage';
import { getApp } from 'firebase-admin/app';
import { Problem } from '../../../core/problems/problem.ts';
import type { Config } from '../config.ts';
import type { FileStore } from './file-store.ts';

/** Where Firebase gives out files of Cloud Storage. */
const DOWNLOADS = 'https://firebasestorage.googleapis.com';

export function makeCloudFiles({ bucket, storageRootUrl }: Config): FileStore {
  const client = new Storage(storageRootUrl === null ? {} : { apiEndpoint: storageRootUrl });
  return {
    async keep(folder, file, token) {
      const name = bucket ?? getApp().options.storageBucket;
      if (name === undefined) throw new Error('FILES_BUCKET is not set');
      const path = `${folder}/${file.name}`;
      try {
        await client
          .bucket(name)
          .file(path)
          .save(file.content, {
            resumable: false,
            validation: 'md5',
            contentType: file.type,
            metadata: {
              contentDisposition: `inline; filename="${file.name}"`,
              cacheControl: 'private, max-age=3600',
              metadata: { firebaseStorageDownloadTokens: token },
            },
          });
      } catch (error) {
        if (isPassing(error)) throw new Problem('storage/unavailable');
        throw error;
      }
      const address = `${storageRootUrl ?? DOWNLOADS}/v0/b/${name}/o/${encodeURIComponent(path)}`;
      return {
        name: file.name,
        bytes: file.content.length,
        url: `${address}?alt=media&token=${token}`,
      };
    },
  };
}

/** What the client gives up on after its own repetitions, and lines that break. */
function isPassing(error: unknown): boolean {
  const code = error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;
  if (typeof code === 'number') return code === 408 || code === 429 || code >= 500;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code);
}
