// The one port of the workbench: guards it, finds the route, answers errors in one form.

import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Workbench } from '../workbench.ts';
import { HttpError, malformed, sendError, sendJson } from './answers.ts';
import { controlRoutes } from './control-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { googleRoutes } from './google-routes.ts';
import { requireLocal } from './guard.ts';
import { pageRoutes } from './page-routes.ts';
import { staticRoutes } from './static-routes.ts';
import { runRoutes } from './run-routes.ts';
import { storageRoutes } from './storage-routes.ts';
import { tabRoutes } from './tab-routes.ts';
import type { Route } from './route.ts';

const ROUTES: readonly Route[] = [
  ...controlRoutes,
  ...documentRoutes,
  ...tabRoutes,
  ...runRoutes,
  ...pageRoutes,
  ...googleRoutes,
  ...storageRoutes,
  ...staticRoutes,
];

/** Opens the port, on loopback only, and sets the workbench's address. Port 0 takes any free one. */
export async function listen(workbench: Workbench, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    answer(workbench, request, response, own).catch((error: unknown) => {
      sendError(response, error);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  workbench.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
}

async function answer(
  workbench: Workbench,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  requireLocal(request, port);
  const url = new URL(request.url ?? '/', workbench.address);
  const matching = ROUTES.flatMap((one) => {
    const match = one.pattern.exec(url.pathname);
    return match === null ? [] : [{ one, match }];
  });
  const found = matching.find(({ one }) => one.method === request.method || one.method === '*');
  if (found === undefined) {
    if (matching.length === 0)
      throw new HttpError(404, 'unknown-path', `There is no ${url.pathname}.`);
    throw new HttpError(
      405,
      'unknown-method',
      `${String(request.method)} is not for ${url.pathname}.`,
    );
  }
  const { one, match } = found;
  const params = Object.fromEntries(
    one.names.map((name, index) => [name, decoded(match[index + 1] ?? '')]),
  );
  const body = await one.handler({ workbench, request, response, params, query: url.searchParams });
  if (body !== undefined) sendJson(response, 200, body);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw malformed(`"${part}" is not a well-formed part of a path.`);
  }
}
