import { describe, expect, test } from '@jest/globals';
import { sheetsProblem } from '../../../functions/src/sheets/sheets-problem.ts';
import { withRetry } from '../../../functions/src/sheets/with-retry.ts';

/** As the Google client throws. */
function failure(status: number): Error {
  const response = status === 0 ? undefined : { status };
  return Object.assign(new Error(`status ${status}`), { config: {}, response });
}

function patience(tries: number): {
  base: number;
  tries: number;
  onRetry: (status: number) => void;
  seen: number[];
} {
  const seen: number[] = [];
  return { base: 0, tries, seen, onRetry: (status) => seen.push(status) };
}

/** A call that fails with each status in turn and then answers. */
function failing(...statuses: number[]): () => Promise<string> {
  return () => {
    const status = statuses.shift();
    return status === undefined ? Promise.resolve('answer') : Promise.reject(failure(status));
  };
}

describe('a call that fails', () => {
  test('in passing is made again', async () => {
    const told = patience(5);
    await expect(withRetry(told, failing(429, 503, 0))).resolves.toBe('answer');
    expect(told.seen).toEqual([429, 503, 0]);
  });

  test('for good is not made again', async () => {
    const told = patience(5);
    await expect(withRetry(told, failing(403))).rejects.toThrow('status 403');
    expect(told.seen).toEqual([]);
  });

  test('too often is given up', async () => {
    const told = patience(3);
    await expect(withRetry(told, failing(429, 429, 429))).rejects.toThrow('status 429');
    expect(told.seen).toHaveLength(2);
  });

  test('and may have been carried out is made again only when it was refused at the door', async () => {
    await expect(withRetry(patience(5), failing(429), true)).resolves.toBe('answer');
    await expect(withRetry(patience(5), failing(0), true)).rejects.toThrow('status 0');
    await expect(withRetry(patience(5), failing(500), true)).rejects.toThrow('status 500');
  });

  test('by a bug of ours is not made again', async () => {
    const bug = (): Promise<string> => Promise.reject(new TypeError('no such property'));
    await expect(withRetry(patience(5), bug)).rejects.toThrow(TypeError);
  });
});

describe('what a failure means', () => {
  test.each([
    [403, 'sheets/not-shared'],
    [404, 'sheets/not-found'],
    [429, 'sheets/busy'],
    [500, 'sheets/unavailable'],
    [503, 'sheets/unavailable'],
    [0, 'sheets/unavailable'],
  ])('status %d is the problem %s', (status, code) => {
    expect(sheetsProblem(failure(status), 'doc')).toMatchObject({ code });
  });

  test('a request that Google does not understand is our bug', () => {
    const error = failure(400);
    expect(sheetsProblem(error, 'doc')).toBe(error);
  });
});
