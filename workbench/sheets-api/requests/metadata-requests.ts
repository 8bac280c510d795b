// Requests about developer metadata.

import type { sheets_v4 } from '@googleapis/sheets';
import { addMetadata, changeMetadata, removeMetadata } from '../../document/metadata.ts';
import type { DocumentState, Metadata } from '../../document/model.ts';
import { matchMetadata } from '../data-filters.ts';
import { parseMask, wants } from '../field-mask.ts';
import { badRequest } from '../google-error.ts';
import { spanOf, tabOf } from '../grid-range.ts';
import { given, onlyKnown, oneOf } from '../payload.ts';
import { apiMetadata } from '../sheet-resource.ts';
import type { Apply } from './request.ts';

const FIELDS = ['metadataId', 'metadataKey', 'metadataValue', 'location', 'visibility'] as const;
const VISIBILITIES = ['DOCUMENT', 'PROJECT'] as const;

export const createDeveloperMetadata: Apply<'createDeveloperMetadata'> = (
  document,
  request,
  path,
) => {
  onlyKnown(request, path, ['developerMetadata']);
  const wanted = given(request.developerMetadata, `${path}.developerMetadata`);
  onlyKnown(wanted, `${path}.developerMetadata`, FIELDS);
  const made = addMetadata(document, {
    ...(wanted.metadataId == null ? {} : { id: wanted.metadataId }),
    key: given(wanted.metadataKey, `${path}.developerMetadata.metadataKey`),
    value: wanted.metadataValue ?? '',
    visibility: oneOf(wanted.visibility, VISIBILITIES, `${path}.developerMetadata.visibility`),
    location: locationOf(
      document,
      given(wanted.location, `${path}.developerMetadata.location`),
      `${path}.developerMetadata.location`,
    ),
  });
  return { createDeveloperMetadata: { developerMetadata: apiMetadata(made) } };
};

export const updateDeveloperMetadata: Apply<'updateDeveloperMetadata'> = (
  document,
  request,
  path,
) => {
  onlyKnown(request, path, ['dataFilters', 'developerMetadata', 'fields']);
  const wanted = request.developerMetadata ?? {};
  onlyKnown(wanted, `${path}.developerMetadata`, FIELDS);
  const mask = parseMask(given(request.fields, `${path}.fields`));
  onlyKnown(mask, `${path}.fields`, FIELDS);
  const change: Partial<Omit<Metadata, 'id'>> = {
    ...(wants(mask, 'metadataKey') && wanted.metadataKey != null
      ? { key: wanted.metadataKey }
      : {}),
    ...(wants(mask, 'metadataValue') ? { value: wanted.metadataValue ?? '' } : {}),
    ...(wants(mask, 'visibility') && wanted.visibility != null
      ? { visibility: oneOf(wanted.visibility, VISIBILITIES, `${path}.visibility`) }
      : {}),
    ...(wants(mask, 'location') && wanted.location != null
      ? { location: locationOf(document, wanted.location, `${path}.location`) }
      : {}),
  };
  const found = matchMetadata(document, given(request.dataFilters, `${path}.dataFilters`), path);
  const changed = found.map(({ entry }) => changeMetadata(document, entry.id, change));
  return { updateDeveloperMetadata: { developerMetadata: changed.map(apiMetadata) } };
};

export const deleteDeveloperMetadata: Apply<'deleteDeveloperMetadata'> = (
  document,
  request,
  path,
) => {
  onlyKnown(request, path, ['dataFilter']);
  const filter = given(request.dataFilter, `${path}.dataFilter`);
  const found = matchMetadata(document, [filter], path);
  for (const { entry } of found) removeMetadata(document, entry.id);
  return {
    deleteDeveloperMetadata: {
      deletedDeveloperMetadata: found.map(({ entry }) => apiMetadata(entry)),
    },
  };
};

function locationOf(
  document: DocumentState,
  location: sheets_v4.Schema$DeveloperMetadataLocation,
  path: string,
): Metadata['location'] {
  onlyKnown(location, path, ['locationType', 'spreadsheet', 'sheetId', 'dimensionRange']);
  if (location.spreadsheet === true) return { kind: 'document' };
  if (location.dimensionRange != null) {
    const span = spanOf(document, location.dimensionRange, `${path}.dimensionRange`);
    if (span.end - span.start !== 1) {
      throw badRequest(`Invalid ${path}: The dimension range must be a single row or column.`);
    }
    return {
      kind: span.dimension === 'rows' ? 'row' : 'column',
      sheetId: span.tab.sheetId,
      index: span.start,
    };
  }
  return { kind: 'tab', sheetId: tabOf(document, given(location.sheetId, path)).sheetId };
}
