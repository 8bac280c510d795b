import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Served, serve } from '../served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

function statusFor(headers: Record<string, string>): Promise<number | undefined> {
  const { port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/healthz', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('who may drive the workbench', () => {
  test('programs and pages of this machine', async () => {
    const { host, port } = new URL(served.address);
    expect(await statusFor({ host })).toBe(200);
    expect(await statusFor({ host: `localhost:${port}` })).toBe(200);
    expect(await statusFor({ host, origin: served.address })).toBe(200);
    expect(await statusFor({ host, origin: `http://localhost:${port}` })).toBe(200);
  });

  test('a name that leads here is not enough', async () => {
    const { port } = new URL(served.address);
    expect(await statusFor({ host: `evil.example:${port}` })).toBe(403);
    expect(await statusFor({ host: `127.0.0.1.evil.example:${port}` })).toBe(403);
    expect(await statusFor({ host: '127.0.0.1:1' })).toBe(403);
  });

  test('a page from elsewhere may not', async () => {
    const { host, port } = new URL(served.address);
    for (const origin of [
      'https://evil.example',
      'null',
      `https://127.0.0.1:${port}`,
      'http://127.0.0.1:1',
    ]) {
      expect(await statusFor({ host, origin })).toBe(403);
    }
  });
});

describe('what is not there', () => {
  test('an unknown path is 404 in the error form', async () => {
    const { status, json } = await served.call('GET', '/api/nothing');
    expect(status).toBe(404);
    expect(json).toEqual({ error: { code: 'unknown-path', message: 'There is no /api/nothing.' } });
  });

  test('another method is 405', async () => {
    expect((await served.call('PATCH', '/api/documents')).status).toBe(405);
  });

  test('a path that is not well-formed is 400', async () => {
    expect((await served.call('GET', '/api/documents/%E0%A4%A')).status).toBe(400);
  });
});
