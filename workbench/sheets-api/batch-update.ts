// `spreadsheets.batchUpdate`: all requests or none. They run on a copy that replaces the document
// only when the last one has succeeded.

import type { sheets_v4 } from '@googleapis/sheets';
import { DocumentError } from '../document/document-error.ts';
import { copyDocument } from '../document/documents.ts';
import type { DocumentState } from '../document/model.ts';
import { badRequest, documentSentence } from './google-error.ts';
import { onlyKnown } from './payload.ts';
import * as cells from './requests/cell-requests.ts';
import * as charts from './requests/chart-requests.ts';
import * as dimensions from './requests/dimension-requests.ts';
import * as metadata from './requests/metadata-requests.ts';
import type { Apply, Reply, Requests } from './requests/request.ts';
import * as rules from './requests/rule-requests.ts';
import * as sheets from './requests/sheet-requests.ts';

const APPLIES: { readonly [Kind in keyof Requests]?: Apply<Kind> } = {
  ...cells,
  ...charts,
  ...dimensions,
  ...metadata,
  ...rules,
  ...sheets,
};

/**
 * Carries all requests out.
 * @throws GoogleError naming the request that failed; the document is then as it was
 */
export function batchUpdate(
  document: DocumentState,
  body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
): sheets_v4.Schema$BatchUpdateSpreadsheetResponse {
  onlyKnown(body, 'batch_update_spreadsheet_request', ['requests']);
  const requests = body.requests ?? [];
  if (requests.length === 0) throw badRequest('Must specify at least one request.');
  const copy = copyDocument(document);
  const replies = requests.map((request, index) => applyOne(copy, request, index));
  Object.assign(document, copy);
  return { spreadsheetId: document.id, replies };
}

function applyOne(document: DocumentState, request: Requests, index: number): Reply {
  const kinds = Object.keys(request) as (keyof Requests)[];
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    throw badRequest(`Invalid requests[${String(index)}]: Must specify exactly one request kind.`);
  }
  const apply = APPLIES[kind] as Apply<typeof kind> | undefined;
  if (apply === undefined) {
    throw badRequest(
      `Invalid JSON payload received. Unknown name "${kind}" at 'requests[${String(index)}]': Cannot find field.`,
    );
  }
  const path = `requests[${String(index)}].${kind}`;
  try {
    return apply(document, request[kind] as never, path);
  } catch (error) {
    if (error instanceof DocumentError) throw documentSentence(error, path);
    throw error;
  }
}
