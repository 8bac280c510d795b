// Answers over HTTP: JSON, text, and errors in the workbench's form.

import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer other than success, as `{ "error": { "code", "message" } }`. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
    this.code = code;
  }
}

/** A request that cannot be understood. */
export function malformed(message: string): HttpError {
  return new HttpError(400, 'malformed', message);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
}

export function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (error instanceof HttpError) {
    const { code, message } = error;
    sendJson(response, error.status, { error: { code, message } });
    return;
  }
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  sendJson(response, 500, { error: { code: 'bug', message } });
}

const MAX_BODY = 100 * 1024 * 1024;

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY) throw new HttpError(413, 'too-large', 'The body is larger than 100 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body as JSON, `undefined` when there is none. @throws HttpError 400 when it is not JSON */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw malformed('The body is not JSON.');
  }
}
