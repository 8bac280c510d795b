// Objects of Cloud Storage, kept in memory and, where the workbench keeps anything, as files in a
// folder: each object under its own name, what is known of it beside.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is known of an object besides its content. */
export interface ObjectMetadata {
  readonly contentType: string;
  readonly contentDisposition?: string;
  /** The uploader's own entries, the download token among them. */
  readonly metadata?: Readonly<Record<string, string>>;
}

export interface StoredObject {
  readonly bucket: string;
  readonly name: string;
  readonly metadata: ObjectMetadata;
  readonly content: Buffer;
}

/** Ending of the file with an object's metadata. */
const BESIDE = '.metadata.json';

export class StoredObjects {
  readonly #folder: string | null;
  readonly #objects = new Map<string, StoredObject>();

  /** @param folder where objects are kept between runs; null keeps nothing */
  constructor(folder: string | null) {
    this.#folder = folder;
    if (folder !== null && existsSync(folder)) this.#load(folder);
  }

  get(bucket: string, name: string): StoredObject | undefined {
    return this.#objects.get(keyOf(bucket, name));
  }

  put(object: StoredObject): void {
    this.#objects.set(keyOf(object.bucket, object.name), object);
    if (this.#folder === null) return;
    // Names come from outside: none may leave the folder.
    const parts = [object.bucket, ...object.name.split('/')].map(encodeURIComponent);
    const path = join(this.#folder, ...parts.map((part) => part.replace(/^\.+$/u, '_')));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, object.content);
    const { bucket, name, metadata } = object;
    writeFileSync(path + BESIDE, JSON.stringify({ bucket, name, metadata }));
  }

  clear(): void {
    this.#objects.clear();
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
  }

  #load(folder: string): void {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith(BESIDE)) continue;
      const file = join(entry.parentPath, entry.name);
      const known = JSON.parse(readFileSync(file, 'utf8')) as Omit<StoredObject, 'content'>;
      const content = readFileSync(file.slice(0, -BESIDE.length));
      this.#objects.set(keyOf(known.bucket, known.name), { ...known, content });
    }
  }
}

/** An object as Google describes it. */
export function resourceOf({ bucket, name, metadata, content }: StoredObject): object {
  return {
    kind: 'storage#object',
    id: `${bucket}/${name}/1`,
    name,
    bucket,
    generation: '1',
    metageneration: '1',
    ...metadata,
    size: String(content.length),
    md5Hash: createHash('md5').update(content).digest('base64'),
  };
}

function keyOf(bucket: string, name: string): string {
  return `${bucket}/${name}`;
}
