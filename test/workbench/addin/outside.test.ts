// What reaches beyond the document: the network, identity, locks; and the Utilities.

import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { stopAddin } from '../../../workbench/addin/run-function.ts';
import { failureOf, newHost, runLines, USER, valueOf } from './run-script.ts';

afterAll(stopAddin);

describe('UrlFetchApp', () => {
  const calls: { url: string; init: RequestInit | undefined }[] = [];
  const answering = (status: number, body: string): typeof fetch =>
    (async (url: string, init?: RequestInit) => {
      calls.push({ url, init });
      return Promise.resolve(new Response(body, { status, headers: { 'x-id': '7' } }));
    }) as typeof fetch;

  test('sends method, headers and body, and gives status, headers and text', async () => {
    const { host, document } = newHost({ fetch: answering(200, '{"ok":true}') });
    const answer = await valueOf(
      host,
      document,
      `const response = UrlFetchApp.fetch('http://127.0.0.1:1/functions/submit', {
         method: 'post', contentType: 'application/json', payload: '{"é":1}',
         headers: { Authorization: 'Bearer ' + ScriptApp.getIdentityToken() }, muteHttpExceptions: true });
       return [response.getResponseCode(), JSON.parse(response.getContentText()), response.getHeaders()['x-id']];`,
    );
    expect(answer).toEqual([200, { ok: true }, '7']);
    expect(calls.at(-1)).toEqual({
      url: 'http://127.0.0.1:1/functions/submit',
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json', Authorization: `Bearer token of ${USER}` },
        body: '{"é":1}',
      },
    });
  });

  test('throws for a failing status with Google’s sentence, unless muted', async () => {
    const { host, document } = newHost({ fetch: answering(503, 'busy') });
    const fetching = `UrlFetchApp.fetch('http://127.0.0.1:1/x'`;
    expect(await failureOf(host, document, `${fetching});`)).toBe(
      'Exception: Request failed for http://127.0.0.1:1 returned code 503. Truncated server ' +
        'response: busy (use muteHttpExceptions option to examine full response)',
    );
    const muted = `return ${fetching}, { muteHttpExceptions: true }).getResponseCode();`;
    expect(await valueOf(host, document, muted)).toBe(503);
  });

  test('throws when nobody answers, muted or not', async () => {
    const { host, document } = newHost();
    const url = 'http://127.0.0.1:1/x';
    expect(
      await failureOf(host, document, `UrlFetchApp.fetch('${url}', { muteHttpExceptions: true });`),
    ).toBe(`Exception: Address unavailable: ${url}`);
  });

  test('refuses an option that Apps Script does not know', async () => {
    const { host, document } = newHost({ fetch: answering(200, '') });
    expect(
      await failureOf(host, document, `UrlFetchApp.fetch('http://x', { body: 'x' });`),
    ).toContain('no option "body"');
  });
});

describe('locks', () => {
  test('one run waits for the other, and a lock is given back when its run ends', async () => {
    const { host, document } = newHost();
    const locking = (wait: number): string =>
      `console.log(String(LockService.getDocumentLock().tryLock(${wait})));`;
    let answer: (() => void) | undefined;
    const holding = new Promise<void>((held) => {
      const ask = (): Promise<{ button: string }> => {
        held();
        return new Promise((resolve) => {
          answer = () => {
            resolve({ button: 'OK' });
          };
        });
      };
      const asking = `${locking(0)} SpreadsheetApp.getUi().alert('…');`;
      void runLines({ ...host, ask }, document, asking);
    });
    await holding;
    expect((await runLines(host, document, locking(1))).logs[0]?.text).toBe('false');
    const patient = runLines(host, document, locking(10_000));
    answer?.();
    expect((await patient).logs[0]?.text).toBe('true');
  });
});

describe('Utilities', () => {
  const { host, document } = newHost();
  const value = (lines: string): Promise<unknown> => valueOf(host, document, `return ${lines};`);

  test('formatDate shows an instant on the clocks of a zone', async () => {
    const instant = 'new Date(Date.UTC(2014, 8, 29, 23, 5, 7))';
    expect(
      await value(`[
      Utilities.formatDate(${instant}, 'Africa/Bangui', 'dd/MM/yyyy HH:mm:ss'),
      Utilities.formatDate(${instant}, 'Etc/GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'"),
      Utilities.formatDate(${instant}, 'Africa/Bangui', 'd/M/yy XXX')]`),
    ).toEqual(['30/09/2014 00:05:07', '2014-09-29T23:05:07Z', '30/9/14 +01:00']);
  });

  test('formatDate says which format it cannot read', async () => {
    expect(
      await failureOf(host, document, `Utilities.formatDate(new Date(), 'UTC', 'EEEE');`),
    ).toBe('Exception: Invalid argument: EEEE');
  });

  test.each(['', 'Bangui', 'Réfugiés à 9 km', '日本 🏕'])(
    'base 64 and SHA-256 of « %s » are what Node says',
    async (text) => {
      const quoted = JSON.stringify(text);
      const digest = `Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${quoted})`;
      expect(
        await value(`[Utilities.base64Encode(${quoted}), Utilities.base64Encode(${digest})]`),
      ).toEqual([
        Buffer.from(text).toString('base64'),
        createHash('sha256').update(text).digest('base64'),
      ]);
    },
  );

  test('a blob gives its text and its bytes back', async () => {
    expect(
      await value(`[Utilities.newBlob('é', 'text/csv', 'a.csv').getDataAsString(),
        Utilities.newBlob('é').getBytes()]`),
    ).toEqual(['é', [-61, -87]]);
  });

  test('an id is a UUID and never the same', async () => {
    const [first, second] = (await value('[Utilities.getUuid(), Utilities.getUuid()]')) as string[];
    expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(second).not.toBe(first);
  });
});
