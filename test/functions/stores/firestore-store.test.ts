import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { FirestoreMock } from '@firebase-bridge/firestore-admin';
import type { Entry } from '../../../core/consolidate/record.ts';
import { makeFirestoreStore } from '../../../functions/src/stores/firestore-store.ts';
import type { FormTake, Run, SourceMemory, Store } from '../../../functions/src/stores/store.ts';
import { offered } from '../../core/consolidate/candidates.ts';

const controller = new FirestoreMock().createDatabase('dtm-sheets', '(default)');
const store: Store = makeFirestoreStore(controller.firestore());

beforeEach(() => {
  controller.reset();
});

afterAll(() => {
  controller.delete();
});

const AT = 41_912;
const NOTHING = {
  all: false,
  sites: new Set<string>(),
  keys: new Set<string>(),
  rows: new Set<number>(),
};

const run: Run = {
  at: AT,
  who: 'equipe01@example.org',
  what: 'submit',
  source: 'EQ-01',
  read: 1,
  accepted: 1,
  rejected: 0,
  changed: 1,
  withdrawn: 0,
};

const memory: SourceMemory = {
  contentHash: 'c1',
  rulesHash: 'r1',
  outcome: null,
  sheetIds: { 'form.weekly': 7 },
  rejects: [],
  corrections: [],
};

function weekly(candidates: FormTake['candidates'], withheld = NOTHING): FormTake {
  return { form: 'weekly', candidates, withheld };
}

async function take(document: string, form: FormTake): Promise<number> {
  const ticket = await store.beginTake(document);
  return (await store.takeForm(ticket, run.who, AT, form)).changed;
}

async function entry(key = 'CF-S0001-20140930'): Promise<Entry | undefined> {
  return (await store.entries('weekly', [key]))[0];
}

describe('taking rows', () => {
  test('keeps them under their keys, with what each source offers', async () => {
    await take('doc-EQ-01', weekly([offered()]));
    await take('doc-EQ-02', weekly([offered({ team: 'EQ-02', values: { individuals: 7 } })]));
    expect((await entry())?.candidates.map(({ origin }) => origin.team)).toEqual([
      'EQ-01',
      'EQ-02',
    ]);
    expect(await store.contested()).toHaveLength(1);
  });

  test('takes a site code of 50,000 signs for a code like others', async () => {
    const key = `${'b'.repeat(50_000)}-20140930`;
    await take('doc-EQ-01', weekly([offered({ key })]));
    expect((await entry(key))?.key).toBe(key);
    expect(await entry(`c${key.slice(1)}`)).toBeUndefined();
  });

  test('changes nothing when the same rows come again', async () => {
    expect(await take('doc-EQ-01', weekly([offered()]))).toBe(1);
    const { generation } = await store.publication();
    expect(await take('doc-EQ-01', weekly([offered({ at: AT + 1 })]))).toBe(0);
    expect((await store.publication()).generation).toBe(generation);
  });

  test('reads and writes only the records that changed', async () => {
    const rows = Array.from({ length: 200 }, (_, index) =>
      offered({ key: `CF-S${index}-20140930`, row: index + 3 }),
    );
    await take('doc-EQ-01', weekly(rows));
    const before = controller.getStats();
    const changed = rows.map((row, index) =>
      index === 5
        ? offered({ key: row.key, row: row.origin.row, values: { individuals: 1 } })
        : row,
    );
    expect(await take('doc-EQ-01', weekly(changed))).toBe(1);
    const after = controller.getStats();
    expect(after.reads - before.reads).toBeLessThan(12);
    expect(after.writes - before.writes).toBeLessThan(9);
  });

  test('takes more rows than one transaction may write', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) =>
      offered({ key: `CF-S${index}-20140930`, row: index + 3 }),
    );
    expect(await take('doc-EQ-01', weekly(rows))).toBe(1200);
    expect((await store.changesSince(0)).entries).toHaveLength(1200);
  });

  test('lets a deleted row go, and tells publishers', async () => {
    await take('doc-EQ-01', weekly([offered()]));
    const { generation } = await store.publication();
    await take('doc-EQ-01', weekly([]));
    expect(await entry()).toBeUndefined();
    expect((await store.changesSince(generation)).entries).toEqual([
      { form: 'weekly', key: 'CF-S0001-20140930', candidates: [] },
    ]);
  });

  test('keeps the last good version of a row that is rejected now', async () => {
    await take('doc-EQ-01', weekly([offered()]));
    await take('doc-EQ-01', weekly([], { ...NOTHING, keys: new Set(['CF-S0001-20140930']) }));
    expect((await entry())?.candidates).toHaveLength(1);
  });

  test('writes down what changed, value by value', async () => {
    await take('doc-EQ-01', weekly([offered()]));
    await take('doc-EQ-01', weekly([offered({ values: { individuals: 99 } })]));
    const texts = controller.database
      .toMetaArray()
      .filter(({ path }) => /^changes\/[^/]+\/parts\//.test(path))
      .map((document) => (document.data as { text: string }).text);
    expect(texts.map((text) => JSON.parse(text) as unknown).flat()).toContainEqual(
      expect.objectContaining({
        what: 'changed',
        values: [{ column: 'individuals', before: 120, after: 99 }],
      }),
    );
  });

  test('accepts keys that are no document ids', async () => {
    for (const key of ['a/b', '..', '__x__', 'é è']) {
      await take('doc-EQ-01', weekly([offered({ key })], { ...NOTHING, all: true }));
      expect(await entry(key)).toBeDefined();
    }
  });
});

describe('two submissions at once', () => {
  test('of two teams lose nothing and double nothing', async () => {
    const teams = ['EQ-01', 'EQ-02', 'EQ-03', 'EQ-04'];
    await Promise.all(
      teams.map((team, index) =>
        take(`doc-${team}`, weekly([offered({ team, values: { individuals: index } })])),
      ),
    );
    expect((await entry())?.candidates.map(({ origin }) => origin.team).sort()).toEqual(teams);
    expect((await store.changesSince(0)).entries).toHaveLength(1);
  });

  test('of the same source end as the one that read last, even when it is written first', async () => {
    const early = await store.beginTake('doc-EQ-01');
    const late = await store.beginTake('doc-EQ-01');
    await store.takeForm(late, 'a', AT, weekly([offered({ values: { individuals: 2 } })]));
    const old = await store.takeForm(early, 'a', AT, weekly([offered()]));
    expect(old).toEqual({ changed: 0, superseded: true });
    expect((await entry())?.candidates[0]?.values['individuals']).toBe(2);
    const forgotten = await store.finishTake(early, 'EQ-01', memory, run);
    expect(forgotten.superseded).toBe(true);
    expect((await store.source('doc-EQ-01')).contentHash).toBeNull();
  });
});

describe('what is remembered of a source', () => {
  test('is nothing at first', async () => {
    expect(await store.source('doc')).toEqual({
      contentHash: null,
      rulesHash: null,
      outcome: null,
      sheetIds: {},
      rejects: [],
      corrections: [],
    });
  });

  test('is what was told last', async () => {
    const ticket = await store.beginTake('doc');
    await store.finishTake(ticket, 'EQ-01', memory, run);
    expect(await store.source('doc')).toEqual(memory);
  });

  test('is not "taken" while a take is half done', async () => {
    await store.finishTake(await store.beginTake('doc-EQ-01'), 'EQ-01', memory, run);
    await take('doc-EQ-01', weekly([offered()]));
    expect((await store.source('doc-EQ-01')).contentHash).toBeNull();
  });

  test('may be longer than a document holds', async () => {
    const reject = {
      form: 'weekly' as const,
      tab: 'Hebdo',
      sheetId: 7,
      row: 3,
      siteId: null,
      period: null,
      codes: ['value/required'],
      message: 'é'.repeat(1000),
      at: AT,
    };
    const rejects = Array.from({ length: 1500 }, (_, index) => ({ ...reject, row: index }));
    const ticket = await store.beginTake('doc');
    await store.finishTake(ticket, 'EQ-01', { ...memory, rejects }, run);
    expect((await store.source('doc')).rejects).toEqual(rejects);
    await store.finishTake(ticket, 'EQ-01', memory, run);
    expect((await store.source('doc')).rejects).toEqual([]);
  });

  test('a run is announced to publishers with its rejects', async () => {
    await store.finishTake(await store.beginTake('doc'), 'EQ-01', memory, run);
    const changes = await store.changesSince(0);
    expect(changes.rejects).toEqual([
      { document: 'doc', team: 'EQ-01', rejects: [], corrections: [] },
    ]);
    expect(changes.runs).toEqual([expect.objectContaining(run)]);
  });
});

describe('the copy of what was taken', () => {
  const snapshot = {
    contentHash: 'abc',
    document: 'doc',
    team: 'EQ-01',
    at: AT,
    tabs: [{ key: 'form.weekly', title: 'Hebdo', rows: [['a', 1, null]] }],
  };

  test('is kept in parts and never written again', async () => {
    const long = [Array<string>(50).fill('x'.repeat(20_000))];
    await store.keepSnapshot({ ...snapshot, tabs: [{ key: 'k', title: 'T', rows: long }] });
    await store.keepSnapshot({ ...snapshot, team: 'EQ-99' });
    const kept = await controller.firestore().doc('snapshots/abc').get();
    expect(kept.data()).toMatchObject({ team: 'EQ-01' });
    const parts = await controller.firestore().collection('snapshots/abc/parts').get();
    expect(parts.size).toBe(4);
  });
});

describe('hold of the master', () => {
  test('one has it, the others do not', async () => {
    const held = await Promise.all(['a', 'b', 'c'].map((holder) => store.hold(holder, null)));
    expect(held.filter((one) => one !== null)).toHaveLength(1);
  });

  test('comes free when it is released', async () => {
    await store.hold('a', null);
    await store.release('a', 5);
    expect(await store.publication()).toMatchObject({ holder: null, published: 5, holds: 1 });
    expect(await store.hold('b', null)).toMatchObject({ holder: 'b', holds: 2 });
  });

  test('passes on from a holder who has gone silent, not from one who shows life', async () => {
    await store.hold('a', null);
    const silent = await store.publication();
    await store.beat('a');
    expect(await store.hold('b', silent)).toBeNull();
    expect(await store.hold('b', await store.publication())).not.toBeNull();
  });

  test('whoever lost it is told so before writing', async () => {
    await store.hold('a', null);
    expect(await store.beat('a')).toBe(true);
    await store.hold('b', await store.publication());
    expect(await store.beat('a')).toBe(false);
  });

  test('whoever lost it cannot release it for somebody else', async () => {
    await store.hold('a', null);
    await store.hold('b', await store.publication());
    await store.release('a', 99);
    expect(await store.publication()).toMatchObject({ holder: 'b', published: 0 });
  });
});
