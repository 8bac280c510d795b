// A route: which method and path it answers, and how. Paths have names in braces: `/api/documents/{id}`.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { HttpError } from './answers.ts';
import type { DocumentState, TabState } from '../document/model.ts';
import { tabByTitle } from '../document/tabs.ts';
import type { Workbench } from '../workbench.ts';

/** One request, as a route sees it. */
export interface Call {
  readonly workbench: Workbench;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/**
 * What a route gives back: a JSON body with status 200, or nothing when it has answered itself.
 */
export type Handler = (call: Call) => unknown;

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly handler: Handler;
}

/** @example route('GET /api/documents/{id}', ({ params }) => …) */
export function route(spec: string, handler: Handler): Route {
  const [method = '', path = ''] = spec.split(' ');
  const names = [...path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
  const pattern = path.replace(/[.*+?^$()|[\]\\]/gu, '\\$&').replace(/\{\w+\}/gu, '([^/]+)');
  return { method, pattern: new RegExp(`^${pattern}$`, 'u'), names, handler };
}

/** The document a call names. @throws HttpError 404 */
export function documentOf({ workbench, params }: Call): DocumentState {
  const id = params['id'] ?? '';
  const document = workbench.store.get(id);
  if (document === undefined) {
    throw new HttpError(404, 'unknown-document', `There is no document ${id}.`);
  }
  return document;
}

/** The tab with a title. @throws HttpError 404 */
export function tabOf(document: DocumentState, title: string): TabState {
  const tab = tabByTitle(document, title);
  if (tab === undefined) {
    throw new HttpError(404, 'unknown-tab', `There is no tab "${title}" in ${document.name}.`);
  }
  return tab;
}
