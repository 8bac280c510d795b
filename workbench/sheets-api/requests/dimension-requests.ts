// Requests about rows and columns.

import {
  appendDimension as append,
  deleteDimension as remove,
  insertDimension as insert,
} from '../../document/dimensions.ts';
import { markTab } from '../../document/tab-changes.ts';
import { parseMask, wants } from '../field-mask.ts';
import { badRequest } from '../google-error.ts';
import { spanOf, tabOf } from '../grid-range.ts';
import { given, onlyKnown, oneOf } from '../payload.ts';
import type { Apply } from './request.ts';

export const appendDimension: Apply<'appendDimension'> = (document, request, path) => {
  onlyKnown(request, path, ['sheetId', 'dimension', 'length']);
  const dimension = oneOf(request.dimension, ['ROWS', 'COLUMNS'], `${path}.dimension`);
  append(
    document,
    tabOf(document, request.sheetId),
    dimension === 'ROWS' ? 'rows' : 'columns',
    given(request.length, `${path}.length`),
  );
  return {};
};

export const insertDimension: Apply<'insertDimension'> = (document, request, path) => {
  onlyKnown(request, path, ['range', 'inheritFromBefore']);
  const span = spanOf(document, given(request.range, `${path}.range`), `${path}.range`);
  insert(document, span.tab, span.dimension, span.start, span.end - span.start);
  return {};
};

export const deleteDimension: Apply<'deleteDimension'> = (document, request, path) => {
  onlyKnown(request, path, ['range']);
  const span = spanOf(document, given(request.range, `${path}.range`), `${path}.range`);
  remove(document, span.tab, span.dimension, span.start, span.end - span.start);
  return {};
};

export const updateDimensionProperties: Apply<'updateDimensionProperties'> = (
  document,
  request,
  path,
) => {
  onlyKnown(request, path, ['range', 'properties', 'fields']);
  const span = spanOf(document, given(request.range, `${path}.range`), `${path}.range`);
  const properties = request.properties ?? {};
  onlyKnown(properties, `${path}.properties`, ['pixelSize', 'hiddenByUser']);
  const mask = parseMask(given(request.fields, `${path}.fields`));
  onlyKnown(mask, `${path}.fields`, ['pixelSize', 'hiddenByUser']);
  const { tab, dimension, start, end } = span;
  const indexes = Array.from({ length: end - start }, (_, offset) => start + offset);
  if (wants(mask, 'pixelSize')) {
    if (dimension === 'rows') throw badRequest('The workbench keeps no row heights.');
    for (const column of indexes) {
      if (properties.pixelSize == null) Reflect.deleteProperty(tab.columnWidths, column);
      else tab.columnWidths[column] = properties.pixelSize;
    }
  }
  if (wants(mask, 'hiddenByUser')) {
    const others = (dimension === 'rows' ? tab.hiddenRows : tab.hiddenColumns).filter(
      (index) => index < start || index >= end,
    );
    const hidden = properties.hiddenByUser === true ? [...others, ...indexes] : others;
    hidden.sort((a, b) => a - b);
    if (dimension === 'rows') tab.hiddenRows = hidden;
    else tab.hiddenColumns = hidden;
  }
  markTab(tab);
  return {};
};
