// Only pages and programs of this machine may drive the workbench: a request for another host name
// (a rebinding name server) or from a page of another origin is refused before anything is done.

import type { IncomingMessage } from 'node:http';
import { HttpError } from './answers.ts';

/** @throws HttpError 403 */
export function requireLocal(request: IncomingMessage, port: number): void {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (port === 80) hosts.push('127.0.0.1', 'localhost', '[::1]');
  const host = request.headers.host;
  if (host === undefined || !hosts.includes(host.toLowerCase())) {
    throw new HttpError(403, 'foreign-host', `The workbench does not answer for ${String(host)}.`);
  }
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((own) => origin.toLowerCase() === `http://${own}`)) {
    throw new HttpError(403, 'foreign-origin', `A page of ${origin} may not drive the workbench.`);
  }
}
