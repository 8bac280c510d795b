// The built page: its document, script and style.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HttpError } from './answers.ts';
import { route } from './route.ts';
import type { Call, Route } from './route.ts';

const TYPES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
};

export const staticRoutes: readonly Route[] = [
  route('GET /', (call) => {
    sendFile(call, 'index.html');
  }),
  route('GET /page.js', (call) => {
    sendFile(call, 'page.js');
  }),
  route('GET /page.css', (call) => {
    sendFile(call, 'page.css');
  }),
  route('GET /favicon.ico', ({ response }) => {
    response.writeHead(204).end();
  }),
];

function sendFile({ workbench, request, response }: Call, name: string): void {
  const file = join(workbench.parts.workbench, 'page', name);
  const zips = (request.headers['accept-encoding'] ?? '').includes('gzip');
  const zipped = zips && existsSync(`${file}.gz`);
  const path = zipped ? `${file}.gz` : file;
  if (!existsSync(path)) {
    throw new HttpError(404, 'no-page', 'Build the page first: node workbench/page/build.mjs');
  }
  const { size, mtimeMs } = statSync(path);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = {
    'content-type': TYPES[name] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    etag,
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': size });
  createReadStream(path).pipe(response);
}
