// UrlFetchApp: a synchronous HTTP call. Bodies are texts; a plain object would be sent as a form.

import type { HttpRequest } from '../host-calls.ts';
import type { Desk } from './desk.ts';
import { exception } from './exception.ts';
import { StandIn } from './stand-in.ts';

interface FetchOptions {
  readonly method?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Readonly<Record<string, string>>;
  readonly muteHttpExceptions?: boolean;
  readonly followRedirects?: boolean;
  readonly validateHttpsCertificates?: boolean;
}

const KNOWN_OPTIONS = [
  'method',
  'contentType',
  'headers',
  'payload',
  'muteHttpExceptions',
  'followRedirects',
  'validateHttpsCertificates',
];

/** Characters of an answer that Google quotes in the sentence of a failed call. */
const QUOTED = 200;

export class UrlFetchApp extends StandIn {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  /** Throws for statuses from 400 unless `muteHttpExceptions`; always when nobody answers. */
  fetch(url: string, options: FetchOptions = {}): HttpResponse {
    this.#desk.needsAuthorisation('UrlFetchApp.fetch', 'script.external_request');
    const unknown = Object.keys(options).find((name) => !KNOWN_OPTIONS.includes(name));
    if (unknown !== undefined) {
      throw exception(`UrlFetchApp.fetch has no option "${unknown}" among the stand-ins.`);
    }
    if (!/^https?:\/\//.test(url)) throw exception(`Invalid argument: ${url}`);
    this.#desk.count('fetch');
    const answer = this.#desk.ask('fetch', requestOf(url, options));
    if ('failure' in answer) throw exception(`Address unavailable: ${url}`);
    if (answer.status >= 400 && options.muteHttpExceptions !== true) {
      const host = /^https?:\/\/[^/]+/.exec(url)?.[0] ?? url;
      throw exception(
        `Request failed for ${host} returned code ${answer.status}. ` +
          `Truncated server response: ${answer.text.slice(0, QUOTED)} ` +
          '(use muteHttpExceptions option to examine full response)',
      );
    }
    return new HttpResponse(answer);
  }
}

function requestOf(url: string, options: FetchOptions): HttpRequest {
  const { payload } = options;
  const form =
    typeof payload === 'object'
      ? Object.entries(payload)
          .map((pair) => pair.map(encodeURIComponent).join('='))
          .join('&')
      : (payload ?? null);
  const contentType = options.contentType ?? 'application/x-www-form-urlencoded';
  return {
    url,
    method: (options.method ?? 'get').toUpperCase(),
    headers: { ...(form === null ? {} : { 'content-type': contentType }), ...options.headers },
    body: form,
  };
}

export class HttpResponse extends StandIn {
  readonly #answer: { status: number; headers: Record<string, string>; text: string };

  constructor(answer: { status: number; headers: Record<string, string>; text: string }) {
    super();
    this.#answer = answer;
  }

  getResponseCode(): number {
    return this.#answer.status;
  }

  getContentText(): string {
    return this.#answer.text;
  }

  getHeaders(): Record<string, string> {
    return { ...this.#answer.headers };
  }

  getAllHeaders(): Record<string, string> {
    return { ...this.#answer.headers };
  }
}
