// The built add-in and functions, run through the workbench. What they do is tested elsewhere; here
// it is how they are reached.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readEvents } from '../event-stream.ts';
import { type Served, serve } from '../served.ts';

let served: Served;
let master: string;
let facilitator: string;

beforeAll(async () => {
  served = await serve();
  await served.call('POST', '/api/reset', { seed: 'empty' });
  master = served.workbench.store.master()?.id ?? '';
  facilitator = await served.make('name=Équipe%204&role=facilitator&team=EQ-04');
}, 120_000);
afterAll(() => served.stop());

const run = async (document: string, body: object): Promise<Record<string, unknown>> =>
  (await served.call('POST', `/api/documents/${document}/run`, body)).json as Record<
    string,
    unknown
  >;

async function keysOf(document: string): Promise<unknown[]> {
  const { json } = await served.call('GET', `/api/documents/${document}`);
  return (json as { tabs: { key: unknown }[] }).tabs.map(({ key }) => key);
}

describe('the empty seed', () => {
  test('is nothing but a prepared master', async () => {
    const { json } = await served.call('GET', '/api/documents');
    expect(json).toHaveLength(2);
    expect(await keysOf(master)).toEqual(
      expect.arrayContaining(['settings', 'places', 'sources', 'base.weekly']),
    );
  });

  test('registers a new facilitator’s spreadsheet in the sources', async () => {
    const { json } = await served.call('GET', `/api/documents/${master}`);
    const sources = (json as { tabs: { name: string; key: string }[] }).tabs.find(
      ({ key }) => key === 'sources',
    );
    const tab = await served.call(
      'GET',
      `/api/documents/${master}/tabs/${encodeURIComponent(sources?.name ?? '')}`,
    );
    const rows = (tab.json as { values: unknown[][] }).values;
    expect(rows.at(-1)?.slice(0, 4)).toEqual([
      'EQ-04',
      facilitator,
      'Équipe 4',
      'equipe04@example.org',
    ]);
  });

  test('comes back by a reset', async () => {
    const extra = await served.make('name=x&role=facilitator&team=EQ-05');
    expect((await served.call('POST', '/api/reset', { seed: 'empty' })).status).toBe(200);
    expect(served.workbench.store.get(extra)).toBeUndefined();
    expect(served.workbench.store.master()?.id).toBe(master);
    expect(served.workbench.clock.setting()).toBeNull();
    facilitator = await served.make('name=Équipe%204&role=facilitator&team=EQ-04');
  });
});

describe('running a function', () => {
  test('answers what was shown, asked and called', async () => {
    const answer = await run(facilitator, {
      function: 'prepareWorkbook',
      user: 'equipe04@example.org',
      answers: ['OK'],
    });
    expect(answer).toMatchObject({ ok: true, sidebar: null, toasts: expect.any(Array) as unknown });
    expect(answer['dialogs']).toEqual([expect.objectContaining({ kind: 'alert', answered: 'OK' })]);
    const calls = answer['calls'] as Record<string, number>;
    expect(Object.keys(calls).sort()).toEqual(['fetch', 'read', 'ui', 'write']);
    expect(answer['modelledSeconds']).toBeGreaterThan(Number(answer['cpuMs']) / 1000);
    expect(await keysOf(facilitator)).toEqual(
      expect.arrayContaining(['form.sites', 'form.weekly', 'findings']),
    );
  });

  test('that does not exist is a bug in the answer, a body without one is malformed', async () => {
    expect(await run(facilitator, { function: 'nonsense' })).toMatchObject({
      ok: false,
      error: { message: 'Script function not found: nonsense' },
    });
    expect((await served.call('POST', `/api/documents/${facilitator}/run`, {})).status).toBe(400);
    expect(
      (
        await served.call('POST', `/api/documents/${facilitator}/run`, {
          function: 'onOpen',
          answers: 'OK',
        })
      ).status,
    ).toBe(400);
  });

  test('that cannot be done answers its problem', async () => {
    const answer = await run(facilitator, { function: 'consolidateNow' });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'command/master-only' } });
  });

  test('the menu is what onOpen built', async () => {
    const { json } = await served.call('GET', `/api/documents/${facilitator}/menu`);
    expect(json).toEqual(
      expect.arrayContaining([
        { label: expect.any(String) as unknown, function: 'validateWorkbook' },
        { separator: true },
        { label: expect.any(String) as unknown, items: expect.any(Array) as unknown },
      ]),
    );
  });
});

describe('a session with a person', () => {
  test('asks each dialog, takes its answer and ends with the run’s answer', async () => {
    const response = await fetch(`${served.address}/api/documents/${facilitator}/sessions`, {
      method: 'POST',
      body: JSON.stringify({ function: 'prepareWorkbook', user: 'equipe04@example.org' }),
    });
    let session = '';
    const heard: string[] = [];
    for await (const { event, data } of readEvents(response)) {
      heard.push(event);
      if (event === 'started') session = String(data['session']);
      if (event !== 'dialog') continue;
      expect(data).toMatchObject({ dialog: 1, kind: 'alert', buttons: 'OK' });
      const answer = { dialog: data['dialog'], button: 'OK', text: '' };
      const wrong = await served.call('POST', `/api/sessions/${session}/answers`, {
        ...answer,
        dialog: 9,
      });
      expect(wrong.status).toBe(404);
      expect((await served.call('POST', `/api/sessions/${session}/answers`, answer)).status).toBe(
        204,
      );
    }
    expect(heard).toEqual(['started', 'dialog', 'done']);
    const late = { dialog: 1, button: 'OK', text: '' };
    expect((await served.call('POST', `/api/sessions/${session}/answers`, late)).status).toBe(404);
  });

  test('that is left closes its dialogs', async () => {
    const leaving = new AbortController();
    const response = await fetch(`${served.address}/api/documents/${facilitator}/sessions`, {
      method: 'POST',
      body: JSON.stringify({ function: 'prepareWorkbook', user: 'equipe04@example.org' }),
      signal: leaving.signal,
    });
    for await (const { event } of readEvents(response)) if (event === 'dialog') break;
    leaving.abort();
    expect(await run(facilitator, { function: 'checkInstallation' })).toMatchObject({
      dialogs: expect.any(Array) as unknown,
    });
  });
});

describe('the deployed functions', () => {
  test('ask for a token as in production', async () => {
    const { status, json } = await served.call('POST', '/functions/submit', {
      contract: 1,
      document: facilitator,
    });
    expect(status).toBe(401);
    expect(json).toMatchObject({ problem: { code: 'token/missing' } });
  });

  test('refuse a token that another issuer signed', async () => {
    const { openIssuer } = await import('../../../workbench/identity/issuer.ts');
    const authorization = `Bearer ${openIssuer(null).issueToken('coordination@example.org')}`;
    const { status, json } = await served.call(
      'POST',
      '/functions/reference',
      { contract: 1, document: facilitator },
      { authorization },
    );
    expect(status).toBe(401);
    expect(json).toMatchObject({ problem: { code: 'token/foreign' } });
  });

  test('know who asks', async () => {
    const authorization = `Bearer ${served.workbench.issuer.issueToken('equipe04@example.org')}`;
    const { status, json } = await served.call(
      'POST',
      '/functions/reference',
      { contract: 1, document: facilitator },
      { authorization },
    );
    expect(status).toBe(200);
    expect(json).toMatchObject({ team: 'EQ-04', kind: 'facilitator' });
  });

  test('that are not there are 404', async () => {
    expect((await served.call('POST', '/functions/nothing', {})).status).toBe(404);
    // A scheduled function has no address of its own.
    expect((await served.call('POST', '/functions/consolidateScheduled', {})).status).toBe(404);
  });

  test('fail as ordered, and the add-in says that it cannot reach them', async () => {
    await served.call('POST', '/api/faults', {
      target: 'functions',
      match: 'reference',
      status: 0,
      count: 1,
    });
    const { dialogs } = await run(facilitator, { function: 'prepareWorkbook' });
    expect(dialogs).toHaveLength(1);
    await served.call('POST', '/api/faults', {
      target: 'functions',
      match: 'submit',
      status: 503,
      count: 1,
    });
    expect((await served.call('POST', '/functions/submit', {})).status).toBe(503);
    expect(served.workbench.faults.list()).toEqual([]);
  });

  test('are counted', async () => {
    await served.call('DELETE', '/api/metrics');
    await served.call('POST', '/functions/submit', {});
    expect((await served.call('GET', '/api/metrics')).json).toMatchObject({
      functions: { calls: 1 },
    });
  });
});

describe('schedules', () => {
  test('run to their end', async () => {
    expect((await served.call('POST', '/api/schedules/consolidateScheduled')).json).toEqual({
      ok: true,
    });
  });

  test('that do not exist, or are no schedules, are 404', async () => {
    expect((await served.call('POST', '/api/schedules/nothing')).status).toBe(404);
    expect((await served.call('POST', '/api/schedules/submit')).status).toBe(404);
  });
});
