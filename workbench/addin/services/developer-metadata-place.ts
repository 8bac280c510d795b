// Adding developer metadata: the overloads that Spreadsheet, Sheet and Range share, and the limit.

import type { Metadata } from '../../document/model.ts';
import type { Desk } from './desk.ts';
import { DeveloperMetadataVisibility } from './enumerations.ts';
import { exception } from './exception.ts';
import { EnumValue } from './stand-in.ts';

/** Characters of keys and values on one spreadsheet or one tab, as Google documents it. */
const METADATA_CHARACTERS = 30_000;

/** Adds an entry; `rest` is (), (value), (visibility) or (value, visibility). */
export function addMetadata(
  desk: Desk,
  location: Metadata['location'],
  key: string,
  rest: readonly unknown[],
): void {
  const value = typeof rest[0] === 'string' ? rest[0] : '';
  const visibility = rest.find((given) => given instanceof EnumValue);
  putMetadata(desk, {
    id: 0,
    key,
    value,
    visibility:
      visibility === DeveloperMetadataVisibility.PROJECT ? ('PROJECT' as const) : 'DOCUMENT',
    location,
  });
}

/** Adds or replaces an entry, and refuses one that is too long for its place. */
export function putMetadata(desk: Desk, entry: Metadata): number {
  desk.count('write');
  const place = placeOf(entry.location);
  const used = desk
    .ask('metadata')
    .filter((other) => other.id !== entry.id && placeOf(other.location) === place)
    .reduce((sum, other) => sum + other.key.length + other.value.length, 0);
  if (used + entry.key.length + entry.value.length > METADATA_CHARACTERS) {
    throw exception(
      `Developer metadata exceeds the limit of ${METADATA_CHARACTERS} characters per location.`,
    );
  }
  return desk.ask('putMetadata', entry);
}

function placeOf(location: Metadata['location']): number | null {
  return location.kind === 'document' ? null : location.sheetId;
}
