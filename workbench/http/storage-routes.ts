// Cloud Storage as its client and Firebase's download addresses reach it: uploads in one request, and
// files for whoever has their token.

import { resourceOf } from '../storage-api/stored-objects.ts';
import type { ObjectMetadata } from '../storage-api/stored-objects.ts';
import { uploadParts } from '../storage-api/multipart.ts';
import { readBody, send, sendJson } from './answers.ts';
import { obeyFault } from './obey-fault.ts';
import { route } from './route.ts';
import type { Call, Route } from './route.ts';

/** Firebase's name for the token among an object's own entries. */
const TOKEN = 'firebaseStorageDownloadTokens';

export const storageRoutes: readonly Route[] = [
  route('POST /upload/storage/v1/b/{bucket}/o', upload),
  route('GET /v0/b/{bucket}/o/{name}', download),
];

async function upload(call: Call): Promise<void> {
  const { workbench, request, response, params, query } = call;
  const fault = await obeyFault(call, 'storage', `POST ${request.url ?? ''}`);
  if (fault === 'dropped') return;
  if (fault !== null) {
    refuse(call, fault, 'The service is not available by order of the workbench.');
    return;
  }
  if (query.get('uploadType') !== 'multipart') {
    refuse(call, 501, 'The workbench takes uploads in one request only (uploadType=multipart).');
    return;
  }
  const body = await readBody(request);
  const parts = uploadParts(request.headers['content-type'] ?? '', body);
  const name = query.get('name') ?? parts?.metadata['name'];
  if (parts === null || typeof name !== 'string' || name === '') {
    refuse(call, 400, 'The upload is not metadata followed by content.');
    return;
  }
  const metadata = parts.metadata as Partial<ObjectMetadata>;
  const object = {
    bucket: params['bucket'] ?? '',
    name,
    metadata: { ...metadata, contentType: metadata.contentType ?? 'application/octet-stream' },
    content: parts.content,
  };
  workbench.objects.put(object);
  sendJson(response, 200, resourceOf(object));
}

function download(call: Call): void {
  const { workbench, response, params, query } = call;
  const object = workbench.objects.get(params['bucket'] ?? '', params['name'] ?? '');
  const token = object?.metadata.metadata?.[TOKEN];
  if (object === undefined || token === undefined || query.get('token') !== token) {
    // Google does not tell a file that is not there from one that may not be seen.
    refuse(call, object === undefined ? 404 : 403, 'There is no such file, or not for you.');
    return;
  }
  if (query.get('alt') !== 'media') {
    sendJson(response, 200, resourceOf(object));
    return;
  }
  const { contentDisposition } = object.metadata;
  if (contentDisposition !== undefined) {
    response.setHeader('content-disposition', contentDisposition);
  }
  response.setHeader('x-content-type-options', 'nosniff');
  send(response, 200, object.metadata.contentType, object.content);
}

function refuse({ response }: Call, code: number, message: string): void {
  sendJson(response, code, { error: { code, message } });
}
