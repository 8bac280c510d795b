// Keeps the documents: in memory while the workbench runs, as JSON files between runs. Whoever
// changes a document says so with `touch`; the store then counts the revision, tells listeners and
// saves a little later.

import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFromJson, documentToJson } from './document-json.ts';
import { blankDocument } from './documents.ts';
import type { NewDocument } from './documents.ts';
import type { DocumentState } from './model.ts';
import { takeMark } from './tab-changes.ts';

/** Told after every change; `null` when the list of documents itself changed. */
export type StoreListener = (document: DocumentState | null) => void;

const SAVE_AFTER_MS = 500;

export class DocumentStore {
  readonly #folder: string | null;
  readonly #clock: () => number;
  readonly #documents = new Map<string, DocumentState>();
  readonly #tabRevisions = new Map<string, Map<number, number>>();
  readonly #listeners = new Set<StoreListener>();
  readonly #unsaved = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #held = false;

  /** @param folder where documents are kept, or null to keep them in memory only */
  constructor(folder: string | null, clock: () => number = Date.now) {
    this.#folder = folder;
    this.#clock = clock;
    if (folder === null) return;
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.json')) continue;
      const document = documentFromJson(readFileSync(join(folder, file), 'utf8'));
      this.#documents.set(document.id, document);
    }
  }

  get(id: string): DocumentState | undefined {
    return this.#documents.get(id);
  }

  /** The documents, the master first, then by team and name. */
  list(): DocumentState[] {
    const rank = (document: DocumentState): string =>
      `${document.role === 'master' ? '0' : '1'} ${document.team ?? '~'} ${document.name}`;
    return [...this.#documents.values()].sort((a, b) => rank(a).localeCompare(rank(b)));
  }

  master(): DocumentState | undefined {
    return this.list().find((document) => document.role === 'master');
  }

  /** Makes a blank document. */
  create(wanted: Omit<NewDocument, 'id' | 'now'> & { readonly id?: string }): DocumentState {
    const document = blankDocument({
      ...wanted,
      id: wanted.id ?? newDocumentId(),
      now: new Date(this.#clock()).toISOString(),
    });
    this.put(document);
    return document;
  }

  /** Takes a document as it is, in place of one with the same id. */
  put(document: DocumentState): void {
    this.#documents.set(document.id, document);
    this.#save(document.id);
    this.#tell(null);
  }

  /** Says that a document was changed. Where no tab was marked, all of them count as changed. */
  touch(id: string): number {
    const document = this.#documents.get(id);
    if (document === undefined) throw new Error(`There is no document ${id}.`);
    document.revision += 1;
    document.modifiedAt = new Date(this.#clock()).toISOString();
    const marked = document.tabs.filter((tab) => takeMark(tab));
    const revisions = this.#tabRevisions.get(id) ?? new Map<number, number>();
    for (const tab of marked.length === 0 ? document.tabs : marked) {
      revisions.set(tab.sheetId, document.revision);
    }
    this.#tabRevisions.set(id, revisions);
    this.#save(id);
    this.#tell(document);
    return document.revision;
  }

  /** Revision at which a tab last changed; 0 when it has not since the workbench started. */
  tabRevision(id: string, sheetId: number): number {
    return this.#tabRevisions.get(id)?.get(sheetId) ?? 0;
  }

  remove(id: string): void {
    this.#documents.delete(id);
    this.#tabRevisions.delete(id);
    this.#unsaved.delete(id);
    if (this.#folder !== null) rmSync(join(this.#folder, `${id}.json`), { force: true });
    this.#tell(null);
  }

  /** Calls the listener after every change, until the returned function is called. */
  listen(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Saves nothing until the next `flush`, for whoever is about to change everything. */
  holdSaves(): void {
    this.#held = true;
  }

  /** Writes what is not yet on disk. Each file is replaced whole, so that a crash leaves the old one. */
  flush(): void {
    this.#held = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#folder === null) return;
    for (const id of this.#unsaved) {
      const document = this.#documents.get(id);
      if (document === undefined) continue;
      const file = join(this.#folder, `${id}.json`);
      writeFileSync(`${file}.new`, documentToJson(document));
      renameSync(`${file}.new`, file);
    }
    this.#unsaved.clear();
  }

  #save(id: string): void {
    if (this.#folder === null) return;
    this.#unsaved.add(id);
    if (this.#held) return;
    this.#timer ??= setTimeout(() => {
      this.flush();
    }, SAVE_AFTER_MS).unref();
  }

  #tell(document: DocumentState | null): void {
    for (const listener of this.#listeners) listener(document);
  }
}

// Google's ids are 44 characters of this alphabet; some code recognises them by that.
function newDocumentId(): string {
  return `1${randomBytes(33).toString('base64url').slice(0, 43)}`;
}
