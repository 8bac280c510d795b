// From a facilitator's tab to the master: who may send, what is taken, what stays behind, and what
// happens when Google is slow, refuses or drops the line.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { weeklyReport } from '../../core/forms/weekly-report.ts';
import { cellAddress } from '../../core/table/a1.ts';
import { isoDay } from '../../core/table/serial-date.ts';
import { type DocumentAnswer, type Workbench, startWorkbench } from '../support/workbench.ts';

interface Metrics {
  readonly sheets: { readonly reads: number; readonly writes: number };
}

const columns: readonly string[] = weeklyReport.columns.map((column) => column.id);
const at = (id: string): number => columns.indexOf(id);

let workbench: Workbench;
let master: DocumentAnswer;
let first: DocumentAnswer;
let second: DocumentAnswer;

beforeAll(async () => {
  workbench = await startWorkbench();
}, 60_000);

beforeEach(async () => {
  await workbench.call('POST', '/api/reset', { seed: 'demo' });
  const documents = await workbench.documents();
  const named = (team: string | null): DocumentAnswer => {
    const found = documents.find((entry) => entry.team === team);
    if (found === undefined) throw new Error(`no spreadsheet of ${String(team)}`);
    return found;
  };
  [master, first, second] = [named(null), named('EQ-01'), named('EQ-02')];
}, 60_000);

afterAll(async () => {
  await workbench.stop();
});

const submit = (document: DocumentAnswer, more: object = {}): ReturnType<Workbench['run']> =>
  workbench.run(document.id, 'submitWorkbook', { answers: ['OK', 'OK', 'OK'], ...more });

/** Types into the last weekly row of a team's spreadsheet and returns what stood there. */
async function typeInLastRow(
  document: DocumentAnswer,
  id: string,
  value: string,
): Promise<{ row: readonly unknown[]; key: string }> {
  const { name, values } = await workbench.tab(document.id, 'form.weekly');
  const last = values.findLastIndex((cells) => cells[at('site_id')]);
  const row = values[last] ?? [];
  await workbench.call('PUT', `/api/documents/${document.id}/values`, {
    range: `'${name}'!${cellAddress(last + 1, at(id) + 1)}`,
    values: [[value]],
  });
  const week = isoDay(Number(row[at('week_end')])).replace(/-/g, '');
  return { row, key: `${String(row[at('site_id')])}-${week}` };
}

async function masterRow(key: string): Promise<readonly unknown[] | undefined> {
  const { values } = await workbench.tab(master.id, 'base.weekly');
  return values.find((row) => row[at('report_id')] === key);
}

describe('submitting', () => {
  test('brings a changed figure into the master with one write', async () => {
    const { key, row } = await typeInLastRow(first, 'comment', 'Comptage refait avec le comité.');
    await workbench.call('DELETE', '/api/metrics');
    expect(await submit(first)).toMatchObject({ ok: true });
    const { sheets } = await workbench.call<Metrics>('GET', '/api/metrics');
    expect(sheets.writes).toBe(1);
    const taken = await masterRow(key);
    expect(taken?.[at('comment')]).toBe('Comptage refait avec le comité.');
    expect(taken?.[at('individuals')]).toBe(row[at('individuals')]);
  });

  test('twice without a change writes nothing the second time', async () => {
    await submit(first);
    const before = await workbench.tab(master.id, 'base.weekly');
    expect(await submit(first)).toMatchObject({ ok: true });
    expect((await workbench.tab(master.id, 'base.weekly')).values).toEqual(before.values);
  });

  test('keeps the last good figure when the new one is wrong', async () => {
    const { key, row } = await typeInLastRow(first, 'individuals', 'beaucoup');
    expect(await submit(first)).toMatchObject({ ok: true });
    expect((await masterRow(key))?.[at('individuals')]).toBe(row[at('individuals')]);
    const rejects = await workbench.tab(master.id, 'rejects');
    expect(rejects.values.flat().map(String).join(' ')).toContain('value/unreadable');
  });

  test('writes text that looks like a formula as text', async () => {
    const { key } = await typeInLastRow(first, 'comment', '=1+1');
    expect(await submit(first)).toMatchObject({ ok: true });
    expect((await masterRow(key))?.[at('comment')]).toBe('=1+1');
  });

  test('waits and tries again when Google asks for patience', async () => {
    const { key } = await typeInLastRow(first, 'comment', 'Après attente.');
    await workbench.call('POST', '/api/faults', {
      target: 'sheets',
      match: 'values:batchGet',
      status: 429,
      count: 2,
    });
    expect(await submit(first)).toMatchObject({ ok: true });
    expect((await masterRow(key))?.[at('comment')]).toBe('Après attente.');
  });

  test('says that the service cannot be reached, and the check still works', async () => {
    await workbench.call('POST', '/api/faults', {
      target: 'functions',
      match: '',
      status: 0,
      count: 20,
    });
    expect(await submit(first)).toMatchObject({
      ok: false,
      problem: { code: 'functions/unreachable' },
    });
    expect(await workbench.run(first.id, 'validateWorkbook')).toMatchObject({ ok: true });
    await workbench.call('POST', '/api/faults', []);
  });
});

describe('who may send', () => {
  test('a person nobody registered is refused', async () => {
    expect(await submit(first, { user: 'inconnu@example.net' })).toMatchObject({
      ok: false,
      problem: { code: 'access/unknown-user' },
    });
  });

  test('a facilitator is refused another team’s sheet', async () => {
    expect(await submit(first, { user: 'equipe02@example.org' })).toMatchObject({
      ok: false,
      problem: { code: 'access/other-team' },
    });
  });

  test('a facilitator may not consolidate', async () => {
    expect(
      await workbench.run(master.id, 'consolidateNow', { user: 'equipe01@example.org' }),
    ).toMatchObject({ ok: false, problem: { code: 'access/coordinators-only' } });
  });

  test.each([
    ['without a token', {}, 'token/missing'],
    ['with a token nobody signed', { authorization: 'Bearer a.b.c' }, 'token/foreign'],
  ])('a request %s is refused', async (_, headers, code) => {
    const response = await fetch(`${workbench.address}/functions/submit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ contract: 1, document: first.id }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ problem: { code } });
  });
});

describe('consolidating', () => {
  test('takes every source that can be read and says which one cannot', async () => {
    const { key } = await typeInLastRow(second, 'comment', 'Semaine calme.');
    await workbench.call('POST', '/api/faults', {
      target: 'sheets',
      match: `${first.id}/values:batchGet`,
      status: 403,
      count: 20,
    });
    const before = await workbench.tab(master.id, 'base.weekly');
    const answer = await workbench.run(master.id, 'consolidateNow', { answers: ['OK', 'OK'] });
    await workbench.call('POST', '/api/faults', []);
    expect(answer).toMatchObject({ ok: true });
    expect(answer.dialogs.map((dialog) => dialog.text).join('\n')).toContain('EQ-01');
    const after = await workbench.tab(master.id, 'base.weekly');
    expect(after.values).toHaveLength(before.values.length);
    expect((await masterRow(key))?.[at('comment')]).toBe('Semaine calme.');
  });
});
