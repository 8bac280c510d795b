// The little of Drive that the product needs: which spreadsheets there are and when they changed.

import type { DocumentStore } from '../document/document-store.ts';
import type { DocumentState } from '../document/model.ts';
import { parseMask, pick } from '../sheets-api/field-mask.ts';
import { GoogleError, badRequest } from '../sheets-api/google-error.ts';
import { SERVICE_ACCOUNT } from '../workbench.ts';

const MIME = 'application/vnd.google-apps.spreadsheet';
const LIST_PARAMETERS = [
  'alt',
  'fields',
  'pageSize',
  'pageToken',
  'q',
  'orderBy',
  'supportsAllDrives',
  'includeItemsFromAllDrives',
];
const GET_PARAMETERS = ['alt', 'fields', 'supportsAllDrives'];
/** What Drive answers without a mask. */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

/** `files.list`; `q` may ask for the MIME type of spreadsheets and for what changed after a moment. */
export function driveFiles(store: DocumentStore, query: URLSearchParams): unknown {
  onlyParameters(query, LIST_PARAMETERS);
  const after = changedAfter(query.get('q') ?? '');
  const files = store
    .list()
    .filter((document) => document.sharedWith.includes(SERVICE_ACCOUNT))
    .filter((document) => after === null || document.modifiedAt > after)
    .map(fileOf);
  const mask = query.get('fields') ?? `kind,incompleteSearch,files(${DEFAULT_FIELDS})`;
  return pick({ kind: 'drive#fileList', incompleteSearch: false, files }, parseMask(mask));
}

/** `files.get`. */
export function driveFile(store: DocumentStore, id: string, query: URLSearchParams): unknown {
  onlyParameters(query, GET_PARAMETERS);
  const document = store.get(id);
  if (document?.sharedWith.includes(SERVICE_ACCOUNT) !== true) {
    throw new GoogleError(404, `File not found: ${id}.`);
  }
  return pick(fileOf(document), parseMask(query.get('fields') ?? DEFAULT_FIELDS));
}

function fileOf(document: DocumentState): object {
  return {
    kind: 'drive#file',
    id: document.id,
    name: document.name,
    mimeType: MIME,
    modifiedTime: document.modifiedAt,
    version: String(document.revision),
    webViewLink: `https://docs.google.com/spreadsheets/d/${document.id}/edit`,
  };
}

function changedAfter(q: string): string | null {
  let after: string | null = null;
  for (const term of q.split(/\s+and\s+/u).filter((part) => part !== '')) {
    const moment = /^modifiedTime > '([^']+)'$/u.exec(term)?.[1];
    if (moment !== undefined) after = new Date(moment).toISOString();
    else if (
      term !== `mimeType = '${MIME}'` &&
      term !== `mimeType='${MIME}'` &&
      term !== 'trashed = false'
    ) {
      throw badRequest(`The workbench does not understand q: ${term}`);
    }
  }
  return after;
}

function onlyParameters(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) {
    if (!known.includes(name))
      throw badRequest(`The workbench does not know the parameter ${name}.`);
  }
}
