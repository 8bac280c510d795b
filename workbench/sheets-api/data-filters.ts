// Data filters: by developer metadata, by A1 range, by grid range.

import type { sheets_v4 } from '@googleapis/sheets';
import { parseRange } from '../document/a1-ranges.ts';
import { wholeTab } from '../document/cells.ts';
import { findMetadata } from '../document/metadata.ts';
import type { MetadataLookup } from '../document/metadata.ts';
import type { DocumentState, GridArea, Metadata, TabState } from '../document/model.ts';
import { badRequest } from './google-error.ts';
import { areaOf, spanOf, tabOf } from './grid-range.ts';
import { onlyKnown, oneOf } from './payload.ts';

type Filter = sheets_v4.Schema$DataFilter;
type Lookup = sheets_v4.Schema$DeveloperMetadataLookup;

const KINDS = { SPREADSHEET: 'document', SHEET: 'tab', ROW: 'row', COLUMN: 'column' } as const;

/** Metadata entries that match any of the filters, with the filters each one matches. */
export function matchMetadata(
  document: DocumentState,
  filters: readonly Filter[],
  path: string,
): { entry: Metadata; filters: Filter[] }[] {
  const matched = new Map<Metadata, Filter[]>();
  filters.forEach((filter, index) => {
    const at = `${path}.dataFilters[${String(index)}]`;
    onlyKnown(filter, at, ['developerMetadataLookup']);
    if (filter.developerMetadataLookup == null) throw badRequest(`Invalid ${at}: No filter given.`);
    const lookup = lookupOf(document, filter.developerMetadataLookup, at);
    for (const entry of findMetadata(document, lookup)) {
      matched.set(entry, [...(matched.get(entry) ?? []), filter]);
    }
  });
  return [...matched].map(([entry, matching]) => ({ entry, filters: matching }));
}

function lookupOf(document: DocumentState, lookup: Lookup, path: string): MetadataLookup {
  onlyKnown(lookup, path, [
    'metadataId',
    'metadataKey',
    'metadataValue',
    'visibility',
    'locationType',
    'metadataLocation',
    'locationMatchingStrategy',
  ]);
  return {
    ...(lookup.metadataId == null ? {} : { id: lookup.metadataId }),
    ...(lookup.metadataKey == null ? {} : { key: lookup.metadataKey }),
    ...(lookup.metadataValue == null ? {} : { value: lookup.metadataValue }),
    ...(lookup.visibility == null
      ? {}
      : { visibility: oneOf(lookup.visibility, ['DOCUMENT', 'PROJECT'], `${path}.visibility`) }),
    ...(lookup.locationType == null
      ? {}
      : {
          kind: KINDS[
            oneOf(
              lookup.locationType,
              ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
              `${path}.locationType`,
            )
          ],
        }),
    ...placeOf(document, lookup, path),
  };
}

function placeOf(document: DocumentState, lookup: Lookup, path: string): MetadataLookup {
  const place = lookup.metadataLocation;
  if (place == null) return {};
  onlyKnown(place, `${path}.metadataLocation`, ['spreadsheet', 'sheetId', 'dimensionRange']);
  // Without a type, a location given matches exactly that location; INTERSECTING also what lies in it.
  const exact =
    lookup.locationType == null && lookup.locationMatchingStrategy !== 'INTERSECTING_LOCATION';
  if (place.dimensionRange != null) {
    const span = spanOf(document, place.dimensionRange, `${path}.metadataLocation`);
    return {
      sheetId: span.tab.sheetId,
      kind: span.dimension === 'rows' ? 'row' : 'column',
      index: span.start,
    };
  }
  if (place.spreadsheet === true) return exact ? { kind: 'document' } : {};
  const { sheetId } = tabOf(document, place.sheetId);
  return exact ? { sheetId, kind: 'tab' } : { sheetId };
}

/** Areas that a filter selects; metadata of a tab selects the whole tab. */
export function areasOfFilter(
  document: DocumentState,
  filter: Filter,
  path: string,
): { tab: TabState; area: GridArea }[] {
  onlyKnown(filter, path, ['developerMetadataLookup', 'a1Range', 'gridRange']);
  if (filter.a1Range != null) return [parseRange(document, filter.a1Range)];
  if (filter.gridRange != null) return [areaOf(document, filter.gridRange, `${path}.gridRange`)];
  if (filter.developerMetadataLookup == null) throw badRequest(`Invalid ${path}: No filter given.`);
  const lookup = lookupOf(document, filter.developerMetadataLookup, path);
  return findMetadata(document, lookup).flatMap((entry) => areaOfEntry(document, entry));
}

function areaOfEntry(
  document: DocumentState,
  entry: Metadata,
): { tab: TabState; area: GridArea }[] {
  const { location } = entry;
  if (location.kind === 'document') {
    return document.tabs.map((tab) => ({ tab, area: wholeTab(tab) }));
  }
  const tab = tabOf(document, location.sheetId);
  const area = wholeTab(tab);
  if (location.kind === 'tab') return [{ tab, area }];
  const { index } = location;
  return location.kind === 'row'
    ? [{ tab, area: { ...area, startRow: index, endRow: index + 1 } }]
    : [{ tab, area: { ...area, startColumn: index, endColumn: index + 1 } }];
}
