// What every kind of batchUpdate request looks like to the workbench.

import type { sheets_v4 } from '@googleapis/sheets';
import type { DocumentState } from '../../document/model.ts';

export type Requests = sheets_v4.Schema$Request;
export type Reply = sheets_v4.Schema$Response;

/**
 * Carries one request out on a copy of the document.
 * @param path `requests[0].addSheet`, for error sentences
 */
export type Apply<Kind extends keyof Requests> = (
  document: DocumentState,
  request: NonNullable<Requests[Kind]>,
  path: string,
) => Reply;
