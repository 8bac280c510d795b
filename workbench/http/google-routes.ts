// Google's services as the functions and Google's clients reach them: Sheets, Drive, the metadata
// server that gives access tokens, the issuer's certificates, and the deployed functions.

import { driveFile, driveFiles } from '../drive-api/drive-files.ts';
import { calculate, hasFormulas } from '../formulas/calculate.ts';
import { GoogleError } from '../sheets-api/google-error.ts';
import { answerSheets, sheetsCall } from '../sheets-api/sheets-calls.ts';
import type { SheetsRequest } from '../sheets-api/sheets-calls.ts';
import { SERVICE_ACCOUNT } from '../workbench.ts';
import type { Workbench } from '../workbench.ts';
import { HttpError, readJson, send, sendJson } from './answers.ts';
import { requireFunctions } from './control-routes.ts';
import { obeyFault } from './obey-fault.ts';
import { route } from './route.ts';
import type { Call, Route } from './route.ts';

const METADATA = '/computeMetadata/v1';

export const googleRoutes: readonly Route[] = [
  {
    method: '*',
    pattern: /^\/v4\/spreadsheets\/([^/:]+)(.*)$/u,
    names: ['id', 'rest'],
    handler: sheets,
  },
  route('GET /drive/v3/files', (call) =>
    drive(call, (workbench, query) => driveFiles(workbench.store, query)),
  ),
  route('GET /drive/v3/files/{id}', (call) =>
    drive(call, (workbench, query) => driveFile(workbench.store, call.params['id'] ?? '', query)),
  ),
  { method: '*', pattern: /^\/functions\/([^/]+)$/u, names: ['name'], handler: callFunction },
  route('GET /identity/certs', ({ workbench, response }) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=3600',
    });
    response.end(JSON.stringify(workbench.issuer.certs));
  }),
  {
    method: 'GET',
    pattern: /^\/computeMetadata\/v1(?:\/.*)?$/u,
    names: [],
    handler: metadataServer,
  },
];

async function sheets(call: Call): Promise<void> {
  await google(call, 'sheets', async (workbench) => {
    const { request, query } = call;
    // Ranges may contain encoded slashes and colons, so the path is taken as it came.
    const path = new URL(request.url ?? '', workbench.address).pathname;
    const match = /^\/v4\/spreadsheets\/([^/:]+)(.*)$/u.exec(path);
    const asked: SheetsRequest = {
      method: request.method ?? 'GET',
      rest: match?.[2] ?? '',
      query,
      body: request.method === 'GET' ? null : await googleBody(call),
    };
    const { kind } = sheetsCall(asked);
    workbench.metrics.sheets[kind === 'read' ? 'reads' : 'writes'] += 1;
    const document = workbench.store.get(decodeURIComponent(match?.[1] ?? ''));
    if (document === undefined) throw new GoogleError(404);
    if (!document.sharedWith.includes(SERVICE_ACCOUNT)) throw new GoogleError(403);
    const answer = answerSheets(document, asked);
    if (kind === 'write') {
      if (hasFormulas(document)) await calculate(document);
      workbench.store.touch(document.id);
    }
    return answer;
  });
}

async function drive(
  call: Call,
  answer: (workbench: Workbench, query: URLSearchParams) => unknown,
): Promise<void> {
  await google(call, 'drive', (workbench) => {
    workbench.metrics.drive.calls += 1;
    return Promise.resolve(answer(workbench, call.query));
  });
}

async function google(
  call: Call,
  target: 'sheets' | 'drive',
  answer: (workbench: Workbench) => Promise<unknown>,
): Promise<void> {
  const { workbench, request, response } = call;
  try {
    const url = decodeURIComponent(request.url ?? '');
    const fault = await obeyFault(call, target, `${String(request.method)} ${url}`);
    if (fault === 'dropped') return;
    if (fault !== null) throw new GoogleError(fault);
    if (request.headers.authorization !== `Bearer ${workbench.accessToken}`) {
      throw new GoogleError(401);
    }
    sendJson(response, 200, await answer(workbench));
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    sendJson(response, error.code, error.body());
  }
}

async function googleBody({ request }: Call): Promise<unknown> {
  try {
    return (await readJson(request)) ?? {};
  } catch (error) {
    if (error instanceof HttpError) throw new GoogleError(400, 'Invalid JSON payload received.');
    throw error;
  }
}

async function callFunction(call: Call): Promise<void> {
  const { workbench, request, response, params } = call;
  const name = params['name'] ?? '';
  const functions = requireFunctions(workbench);
  if (!functions.functions.includes(name)) {
    throw new HttpError(404, 'unknown-function', `There is no function ${name}.`);
  }
  workbench.metrics.functions.calls += 1;
  const fault = await obeyFault(call, 'functions', name);
  if (fault === 'dropped') return;
  // What Google's front end answers in a function's place.
  if (fault !== null) {
    send(response, fault, 'text/html; charset=UTF-8', `<html><title>${fault}</title></html>`);
    return;
  }
  functions.proxy(name, request, response);
}

function metadataServer({ workbench, request, response }: Call): void {
  const path = new URL(request.url ?? '', workbench.address).pathname.replace(/\/$/u, '');
  const texts: Readonly<Record<string, string>> = {
    [`${METADATA}/instance`]: 'service-accounts/',
    [`${METADATA}/project/project-id`]: 'dtm-sheets',
    [`${METADATA}/universe/universe-domain`]: 'googleapis.com',
    [`${METADATA}/instance/service-accounts/default/email`]: SERVICE_ACCOUNT,
  };
  response.setHeader('Metadata-Flavor', 'Google');
  if (path === `${METADATA}/instance/service-accounts/default/token`) {
    const token = { access_token: workbench.accessToken, expires_in: 3600, token_type: 'Bearer' };
    sendJson(response, 200, token);
    return;
  }
  const found = texts[path];
  send(response, found === undefined ? 404 : 200, 'application/text', found ?? 'Not Found');
}
