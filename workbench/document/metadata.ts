// Developer metadata: how the product finds its tabs and columns whatever people call them.

import { DocumentError } from './document-error.ts';
import type { DocumentState, Metadata } from './model.ts';
import { tabById, nextId } from './tabs.ts';

/** What to look for; what is not given does not matter. */
export interface MetadataLookup {
  readonly id?: number;
  readonly key?: string;
  readonly value?: string;
  readonly visibility?: Metadata['visibility'];
  readonly kind?: Metadata['location']['kind'];
  readonly sheetId?: number;
  readonly index?: number;
}

/** The entries that match everything that is given, in the order they were made. */
export function findMetadata(document: DocumentState, lookup: MetadataLookup): Metadata[] {
  return document.metadata.filter(
    ({ id, key, value, visibility, location }) =>
      (lookup.id ?? id) === id &&
      (lookup.key ?? key) === key &&
      (lookup.value ?? value) === value &&
      (lookup.visibility ?? visibility) === visibility &&
      (lookup.kind ?? location.kind) === location.kind &&
      (lookup.sheetId === undefined ||
        (location.kind !== 'document' && location.sheetId === lookup.sheetId)) &&
      (lookup.index === undefined ||
        ((location.kind === 'row' || location.kind === 'column') &&
          location.index === lookup.index)),
  );
}

/** Adds an entry. Like Sheets, nothing keeps two entries of one key from standing at one place. */
export function addMetadata(
  document: DocumentState,
  entry: Omit<Metadata, 'id' | 'visibility'> & {
    readonly id?: number;
    readonly visibility?: Metadata['visibility'];
  },
): Metadata {
  const { location } = entry;
  if (location.kind !== 'document' && tabById(document, location.sheetId) === undefined) {
    throw new DocumentError('unknown-tab', String(location.sheetId));
  }
  if (entry.id !== undefined && findMetadata(document, { id: entry.id }).length > 0) {
    throw new DocumentError('unknown-id', String(entry.id));
  }
  const made: Metadata = {
    id: entry.id ?? nextId(document),
    key: entry.key,
    value: entry.value,
    visibility: entry.visibility ?? 'DOCUMENT',
    location: { ...location },
  };
  document.metadata.push(made);
  return made;
}

/** Changes the key, value, visibility or place of an entry. */
export function changeMetadata(
  document: DocumentState,
  id: number,
  change: Partial<Omit<Metadata, 'id'>>,
): Metadata {
  const position = document.metadata.findIndex((entry) => entry.id === id);
  const found = document.metadata[position];
  if (found === undefined) throw new DocumentError('unknown-id', String(id));
  const changed = { ...found, ...change };
  document.metadata[position] = changed;
  return changed;
}

/** Removes an entry. */
export function removeMetadata(document: DocumentState, id: number): void {
  document.metadata = document.metadata.filter((entry) => entry.id !== id);
}
