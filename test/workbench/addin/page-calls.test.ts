// What a page of the add-in calls through google.script.run: arguments in, a value out, by Google's
// rules. The frame's side of it is tested in the browser.

import { afterAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../../workbench/addin/addin-host.ts';
import { runFunction, stopAddin } from '../../../workbench/addin/run-function.ts';
import { newHost, USER } from './run-script.ts';

afterAll(stopAddin);

const { host, document } = newHost();

function call(bundle: string, name: string, given: readonly unknown[] = []): Promise<RunResult> {
  const request = { function: name, user: USER, arguments: given };
  return runFunction({ ...host, bundle }, document.id, request);
}

describe('a function called by a page', () => {
  test('gets what the page gives and its value goes back', async () => {
    const echo = 'function echo(one, two) { return { one, two, list: [one instanceof Object] }; }';
    const { value, ok } = await call(echo, 'echo', [{ id: 'a' }, 3]);
    expect({ ok, value }).toEqual({ ok: true, value: { one: { id: 'a' }, two: 3, list: [true] } });
  });

  test('that returns nothing answers nothing', async () => {
    expect(await call('function quiet() {}', 'quiet')).not.toHaveProperty('value');
  });

  test.each([
    ['a date', 'new Date(0)'],
    ['a date in a list', '[{ at: new Date(0) }]'],
    ['a function', '{ say: () => 1 }'],
  ])('cannot send %s back', async (_, value) => {
    const { ok, ...result } = await call(`function give() { return (${value}); }`, 'give');
    expect(ok).toBe(true);
    expect(result).not.toHaveProperty('value');
  });

  test('must be public: a name with an underscore at its end is not found', async () => {
    const { error } = await call('function secret_() { return 1; }', 'secret_');
    expect(error?.message).toBe('Script function not found: secret_');
  });

  test('may do what a command of the menu may, and knows who is signed in', async () => {
    const who = 'function who() { return Session.getActiveUser().getEmail(); }';
    expect((await call(who, 'who')).value).toBe(USER);
  });

  test('fails with its own sentence', async () => {
    const { error } = await call("function fail() { throw new Error('non'); }", 'fail');
    expect(error?.message).toBe('non');
  });
});
