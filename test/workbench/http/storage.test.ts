import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Storage } from '@google-cloud/storage';
import { StoredObjects } from '../../../workbench/storage-api/stored-objects.ts';
import { startGoogle } from '../../functions/support/google.ts';
import type { Google } from '../../functions/support/google.ts';

let google: Google;

beforeAll(async () => {
  google = await startGoogle();
});

afterAll(async () => {
  await google.close();
});

/** Google's own client, as the functions use it. */
async function save(name: string, content: Buffer, token: string): Promise<void> {
  const client = new Storage({ apiEndpoint: google.address });
  await client
    .bucket('b')
    .file(name)
    .save(content, {
      resumable: false,
      validation: 'md5',
      contentType: 'application/pdf',
      metadata: { metadata: { firebaseStorageDownloadTokens: token } },
    });
}

const addressOf = (name: string, token: string): string =>
  `${google.address}/v0/b/b/o/${encodeURIComponent(name)}?alt=media&token=${token}`;

describe('Cloud Storage', () => {
  test('gives back byte for byte what Google’s client has stored', async () => {
    // Line ends, dashes and zeros, which a careless reading of the upload would cut at.
    const content = Buffer.from('--\r\n\r\n--x\r\n\0\xff fin\r\n', 'latin1');
    await save('releases/a b/é.pdf', content, 't-1');
    const answer = await fetch(addressOf('releases/a b/é.pdf', 't-1'));
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
  });

  test('refuses a wrong token, and knows no file that was not stored', async () => {
    await save('x.pdf', Buffer.from('x'), 't-2');
    expect((await fetch(addressOf('x.pdf', 'guess'))).status).toBe(403);
    expect((await fetch(addressOf('y.pdf', 't-2'))).status).toBe(404);
  });

  test('fails as it is ordered to', async () => {
    google.faults.add({ target: 'storage', match: 'upload', status: 403, count: 1 });
    await expect(save('z.pdf', Buffer.from('z'), 't')).rejects.toThrow('not available');
  });
});

test('objects are files in a folder between runs, and none leaves it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dtm-storage-'));
  const metadata = { contentType: 'text/csv' };
  const inside = join(folder, 'storage');
  const before = new StoredObjects(inside);
  before.put({ bucket: 'b', name: 'releases/v1/x.csv', metadata, content: Buffer.from('1') });
  before.put({ bucket: 'b', name: '../../escaped.csv', metadata, content: Buffer.from('2') });
  expect(readFileSync(join(inside, 'b', 'releases', 'v1', 'x.csv'), 'utf8')).toBe('1');
  const after = new StoredObjects(inside);
  expect(after.get('b', '../../escaped.csv')?.content.toString()).toBe('2');
  after.clear();
  expect(new StoredObjects(inside).get('b', 'releases/v1/x.csv')).toBeUndefined();
  rmSync(folder, { recursive: true });
});
