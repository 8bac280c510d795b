// The calls of the Sheets API v4 that the workbench answers: which path and method is which call.
// A path, parameter or request that is not here is refused by name.

import type { sheets_v4 } from '@googleapis/sheets';
import { parseRange } from '../document/a1-ranges.ts';
import { DocumentError } from '../document/document-error.ts';
import type { DocumentState } from '../document/model.ts';
import { batchUpdate } from './batch-update.ts';
import { matchMetadata } from './data-filters.ts';
import { parseMask, pick, wants } from './field-mask.ts';
import { GoogleError, badRequest, documentSentence } from './google-error.ts';
import { onlyKnown } from './payload.ts';
import { apiMetadata, spreadsheetResource, wholeGrids } from './sheet-resource.ts';
import { getByDataFilter, getRanges } from './values-reads.ts';
import { clearRanges, updateRange, updateRanges } from './values-writes.ts';

/** A call as it came over HTTP. */
export interface SheetsRequest {
  readonly method: string;
  /** Path after `/v4/spreadsheets/ID`, such as `/values/A1%3AB2` or `:batchUpdate`, undecoded. */
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What kind of quota a call uses, and what it does. */
export interface SheetsCall {
  readonly kind: 'read' | 'write';
  readonly answer: (document: DocumentState, request: SheetsRequest) => object;
}

// `alt`, `key` and `prettyPrint` come with every Google call.
const ALWAYS = ['alt', 'prettyPrint', 'fields', 'key', 'quotaUser'];

/**
 * The call that a request is.
 * @throws GoogleError 404 for a path that the workbench does not know, naming it
 */
export function sheetsCall({ method, rest }: SheetsRequest): SheetsCall {
  const exact = EXACT[`${method} ${rest}`];
  if (exact !== undefined) return exact;
  const range = /^\/values\/([^:/]+(?:%3A[^:/]+)?|[^/]+?)(:clear|:append)?$/iu.exec(rest);
  if (range?.[2] === ':clear' && method === 'POST') return CLEAR;
  if (range !== null && range[2] === undefined && method === 'GET') return GET_VALUES;
  if (range !== null && range[2] === undefined && method === 'PUT') return UPDATE_VALUES;
  throw new GoogleError(
    404,
    `The workbench does not answer ${method} /v4/spreadsheets/{id}${rest}`,
  );
}

/** Answers a call, with its field mask applied and errors in Google's words. */
export function answerSheets(document: DocumentState, request: SheetsRequest): unknown {
  const call = sheetsCall(request);
  try {
    const mask = parseMask(request.query.get('fields'));
    return pick(call.answer(document, request), mask);
  } catch (error) {
    if (error instanceof DocumentError) throw documentSentence(error, '');
    throw error;
  }
}

const GET_VALUES: SheetsCall = {
  kind: 'read',
  answer(document, request) {
    const rendering = only(request, [
      'majorDimension',
      'valueRenderOption',
      'dateTimeRenderOption',
    ]);
    return getRanges(document, [rangeIn(request.rest)], rendering)[0] ?? {};
  },
};

const UPDATE_VALUES: SheetsCall = {
  kind: 'write',
  answer(document, request) {
    const { valueInputOption } = only(request, ['valueInputOption']);
    return updateRange(document, rangeIn(request.rest), valueInputOption, bodyOf(request));
  },
};

const CLEAR: SheetsCall = {
  kind: 'write',
  answer(document, request) {
    only(request, []);
    const [clearedRange] = clearRanges(document, [rangeIn(request.rest.replace(/:clear$/u, ''))]);
    return { spreadsheetId: document.id, clearedRange };
  },
};

const EXACT: Readonly<Record<string, SheetsCall>> = {
  'GET ': { kind: 'read', answer: getSpreadsheet },
  'POST :batchUpdate': {
    kind: 'write',
    answer(document, request) {
      only(request, []);
      return batchUpdate(document, bodyOf(request));
    },
  },
  'GET /values:batchGet': {
    kind: 'read',
    answer(document, request) {
      const rendering = only(request, [
        'ranges',
        'majorDimension',
        'valueRenderOption',
        'dateTimeRenderOption',
      ]);
      return {
        spreadsheetId: document.id,
        valueRanges: getRanges(document, request.query.getAll('ranges'), rendering),
      };
    },
  },
  'POST /values:batchGetByDataFilter': {
    kind: 'read',
    answer(document, request) {
      only(request, []);
      return getByDataFilter(document, bodyOf(request));
    },
  },
  'POST /values:batchUpdate': {
    kind: 'write',
    answer(document, request) {
      only(request, []);
      return updateRanges(document, bodyOf(request));
    },
  },
  'POST /values:batchClear': {
    kind: 'write',
    answer(document, request) {
      only(request, []);
      const body: sheets_v4.Schema$BatchClearValuesRequest = bodyOf(request);
      onlyKnown(body, 'batch_clear_values_request', ['ranges']);
      return {
        spreadsheetId: document.id,
        clearedRanges: clearRanges(document, body.ranges ?? []),
      };
    },
  },
  'POST /developerMetadata:search': {
    kind: 'read',
    answer(document, request) {
      only(request, []);
      const body: sheets_v4.Schema$SearchDeveloperMetadataRequest = bodyOf(request);
      onlyKnown(body, 'search_developer_metadata_request', ['dataFilters']);
      const found = matchMetadata(document, body.dataFilters ?? [], 'search');
      if (found.length === 0) return {};
      return {
        matchedDeveloperMetadata: found.map(({ entry, filters }) => ({
          developerMetadata: apiMetadata(entry),
          dataFilters: filters,
        })),
      };
    },
  },
};

function getSpreadsheet(document: DocumentState, request: SheetsRequest): object {
  only(request, ['ranges', 'includeGridData', 'excludeTablesInBandedRanges']);
  const { query } = request;
  const ranges = query.getAll('ranges').map((range) => parseRange(document, range));
  const mask = parseMask(query.get('fields'));
  const asked = query.get('fields') !== null;
  // A field mask decides alone whether cells are sent; without one, includeGridData does.
  const withGrid = asked ? wants(mask, 'sheets', 'data') : query.get('includeGridData') === 'true';
  const tabs =
    ranges.length === 0
      ? document.tabs
      : document.tabs.filter((tab) => ranges.some((range) => range.tab === tab));
  const grids = ranges.length === 0 ? wholeGrids(document.tabs) : ranges;
  return spreadsheetResource(document, tabs, withGrid ? grids : null);
}

function only<Name extends string>(
  request: SheetsRequest,
  names: readonly Name[],
): { [K in Name]?: string } {
  const known: readonly string[] = [...ALWAYS, ...names];
  const found: { [K in Name]?: string } = {};
  for (const [name, value] of request.query) {
    if (!known.includes(name)) {
      throw badRequest(
        `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
      );
    }
    found[name as Name] = value;
  }
  return found;
}

function rangeIn(rest: string): string {
  return decodeURIComponent(rest.replace(/^\/values\//u, ''));
}

/** The body; each call checks the names in it itself. */
function bodyOf(request: SheetsRequest): object {
  if (request.body === null || typeof request.body !== 'object') {
    throw badRequest('Invalid JSON payload received. Expected an object.');
  }
  return request.body;
}
