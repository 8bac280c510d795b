import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { DocumentState } from '../../../workbench/document/model.ts';
import { type Client, connect, refusal } from './client.ts';

let client: Client;
let document: DocumentState;
beforeAll(async () => {
  client = await connect();
});
afterAll(() => client.served.stop());
beforeEach(async () => {
  document = await client.newDocument();
});

const read = () => client.api.spreadsheets.values.get({ spreadsheetId: document.id, range: 'A1' });

describe('who may read', () => {
  test('nobody without an access token', async () => {
    const { status, json } = await client.served.call('GET', `/v4/spreadsheets/${document.id}`);
    expect(status).toBe(401);
    expect(json).toMatchObject({ error: { code: 401, status: 'UNAUTHENTICATED' } });
  });

  test('the service account only where the spreadsheet is shared with it', async () => {
    await client.served.call('PUT', `/api/documents/${document.id}/sharing`, { sharedWith: [] });
    expect(await refusal(read())).toEqual({
      code: 403,
      status: 'PERMISSION_DENIED',
      message: 'The caller does not have permission',
    });
  });

  test('nobody what does not exist', async () => {
    const call = client.api.spreadsheets.get({ spreadsheetId: 'none' });
    expect(await refusal(call)).toEqual({
      code: 404,
      status: 'NOT_FOUND',
      message: 'Requested entity was not found.',
    });
  });

  test('the access token comes from the metadata server', async () => {
    const { json, headers } = await client.served.call(
      'GET',
      '/computeMetadata/v1/instance/service-accounts/default/token?scopes=x',
      undefined,
      { 'metadata-flavor': 'Google' },
    );
    expect(headers.get('metadata-flavor')).toBe('Google');
    expect(json).toEqual({
      access_token: client.served.workbench.accessToken,
      expires_in: 3600,
      token_type: 'Bearer',
    });
  });
});

describe('ordered faults', () => {
  const order = (fault: object) => client.served.call('POST', '/api/faults', fault);

  test('a quota that is used up fails as often as ordered, then no more', async () => {
    await order({ target: 'sheets', match: '/values/', status: 429, count: 2 });
    for (let time = 0; time < 2; time += 1) {
      expect(await refusal(read())).toMatchObject({
        code: 429,
        status: 'RESOURCE_EXHAUSTED',
        message: expect.stringContaining('Quota exceeded for quota metric') as unknown,
      });
    }
    expect((await read()).status).toBe(200);
  });

  test('other calls are not touched', async () => {
    await order({ target: 'sheets', match: 'values:batchGet', status: 503, count: 1 });
    expect((await read()).status).toBe(200);
    const call = client.api.spreadsheets.values.batchGet({
      spreadsheetId: document.id,
      ranges: ['A1'],
    });
    expect(await refusal(call)).toMatchObject({ code: 503, status: 'UNAVAILABLE' });
  });

  test('a dropped connection gives no answer at all', async () => {
    await order({ target: 'sheets', match: '', status: 0, count: 1 });
    await expect(read()).rejects.not.toHaveProperty('response.data');
  });

  test('a slow call is slow and then right', async () => {
    await order({ target: 'sheets', match: '', delayMs: 120, count: 1 });
    const began = Date.now();
    expect((await read()).status).toBe(200);
    expect(Date.now() - began).toBeGreaterThanOrEqual(115);
  });

  test('Drive has its own', async () => {
    await order({ target: 'drive', match: '/files', status: 403, count: 1 });
    const headers = { authorization: `Bearer ${client.served.workbench.accessToken}` };
    const drive = () => client.served.call('GET', '/drive/v3/files', undefined, headers);
    expect((await drive()).status).toBe(403);
    expect((await drive()).status).toBe(200);
  });
});

describe('what the workbench does not know', () => {
  test('a call is refused by name', async () => {
    const { status, json } = await client.served.call(
      'POST',
      `/v4/spreadsheets/${document.id}:getByDataFilter`,
      {},
      {
        authorization: `Bearer ${client.served.workbench.accessToken}`,
      },
    );
    expect(status).toBe(404);
    expect(json).toMatchObject({
      error: { message: expect.stringContaining(':getByDataFilter') as unknown },
    });
  });

  test('a parameter is refused by name', async () => {
    const { status, text } = await client.served.call(
      'GET',
      `/v4/spreadsheets/${document.id}/values/A1?render=raw`,
      undefined,
      {
        authorization: `Bearer ${client.served.workbench.accessToken}`,
      },
    );
    expect(status).toBe(400);
    expect(text).toContain('Unknown name \\"render\\"');
  });
});

describe('Drive', () => {
  test('lists shared spreadsheets with the time of their last change', async () => {
    const headers = { authorization: `Bearer ${client.served.workbench.accessToken}` };
    const fields = 'files(id,modifiedTime)';
    const { json } = await client.served.call(
      'GET',
      `/drive/v3/files?fields=${fields}`,
      undefined,
      headers,
    );
    expect(json).toMatchObject({
      files: expect.arrayContaining([
        { id: document.id, modifiedTime: document.modifiedAt },
      ]) as unknown,
    });
    const one = await client.served.call(
      'GET',
      `/drive/v3/files/${document.id}`,
      undefined,
      headers,
    );
    expect(one.json).toEqual({
      kind: 'drive#file',
      id: document.id,
      name: document.name,
      mimeType: 'application/vnd.google-apps.spreadsheet',
    });
    const future = encodeURIComponent("modifiedTime > '2100-01-01T00:00:00Z'");
    const later = await client.served.call(
      'GET',
      `/drive/v3/files?q=${future}`,
      undefined,
      headers,
    );
    expect(later.json).toMatchObject({ files: [] });
    expect(
      (
        await client.served.call(
          'GET',
          '/drive/v3/files?q=name%20contains%20%27x%27',
          undefined,
          headers,
        )
      ).status,
    ).toBe(400);
    expect(
      (await client.served.call('GET', '/drive/v3/files/none', undefined, headers)).json,
    ).toMatchObject({
      error: { code: 404, message: 'File not found: none.' },
    });
  });
});
