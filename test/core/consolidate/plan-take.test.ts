import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markOf, offer, planTake, withdraw } from '../../../core/consolidate/plan-take.ts';
import type { Mark } from '../../../core/consolidate/plan-take.ts';
import { isMassDeletion } from '../../../core/consolidate/vanishing.ts';
import type { Candidate, Entry } from '../../../core/consolidate/record.ts';
import { offered } from './candidates.ts';

const NOTHING = {
  all: false,
  sites: new Set<string>(),
  keys: new Set<string>(),
  rows: new Set<number>(),
};
const marks = (candidates: readonly Candidate[]): ReadonlyMap<string, Mark> =>
  new Map(candidates.map((candidate) => [candidate.key, markOf(candidate)]));
const week = (day: string): string => `CF-S0001-${day}`;

describe('what taking a tab again changes', () => {
  test('nothing, when it is as it was', () => {
    const rows = [offered()];
    expect(planTake('weekly', marks(rows), rows, NOTHING)).toEqual({
      puts: [],
      withdrawals: [],
      changed: 0,
      vanished: 0,
    });
  });

  test('a new row and a row with another figure', () => {
    const before = [offered({ key: week('20140923') })];
    const now = [
      offered({ key: week('20140923'), values: { individuals: 99 } }),
      offered({ key: week('20140930'), row: 4 }),
    ];
    const plan = planTake('weekly', marks(before), now, NOTHING);
    expect(plan.puts).toEqual(now);
    expect(plan.changed).toBe(2);
  });

  test('a row that only moved is put again, so that links lead to it, and is not counted', () => {
    const plan = planTake('weekly', marks([offered({ row: 3 })]), [offered({ row: 9 })], NOTHING);
    expect(plan.puts).toHaveLength(1);
    expect(plan.changed).toBe(0);
  });

  test('a row deleted from the sheet is withdrawn', () => {
    const plan = planTake('weekly', marks([offered()]), [], NOTHING);
    expect(plan.withdrawals).toEqual(['CF-S0001-20140930']);
  });

  test('a row that is rejected now is not withdrawn', () => {
    const withheld = { ...NOTHING, keys: new Set(['CF-S0001-20140930']) };
    expect(planTake('weekly', marks([offered()]), [], withheld).withdrawals).toEqual([]);
  });

  test('a row whose site or week became a mistake keeps its last good version', () => {
    const before = [offered({ row: 3 }), offered({ key: 'CF-S0002-20140930', row: 4 })];
    const withheld = { ...NOTHING, keys: new Set(['CF-S9999-20140930']), rows: new Set([3]) };
    expect(planTake('weekly', marks(before), [], withheld).withdrawals).toEqual([
      'CF-S0002-20140930',
    ]);
  });

  test('nothing of a site is withdrawn while a row of it has no readable week', () => {
    const before = [offered(), offered({ key: 'CF-S0002-20140930' })];
    const withheld = { ...NOTHING, sites: new Set(['CF-S0001']) };
    expect(planTake('weekly', marks(before), [], withheld).withdrawals).toEqual([
      'CF-S0002-20140930',
    ]);
  });

  test('nothing at all is withdrawn while a row has no readable site', () => {
    const withheld = { ...NOTHING, all: true };
    expect(planTake('weekly', marks([offered()]), [], withheld).withdrawals).toEqual([]);
  });

  test('carried out, leaves nothing more to do', () => {
    const rows = fc.uniqueArray(
      fc
        .tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 0, max: 3 }))
        .map(([day, individuals]) =>
          offered({ key: week(`201409${day}`), values: { individuals } }),
        ),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const known = new Map(marks(before));
        const plan = planTake('weekly', known, now, NOTHING);
        for (const put of plan.puts) known.set(put.key, markOf(put));
        for (const key of plan.withdrawals) known.delete(key);
        expect(known).toEqual(marks(now));
      }),
    );
  });
});

describe('an entry', () => {
  const empty: Entry = { form: 'weekly', key: 'CF-S0001-20140930', candidates: [] };

  test('holds one candidate per source', () => {
    const one = offer(offer(empty, offered()), offered({ values: { individuals: 5 } }));
    const two = offer(one, offered({ team: 'EQ-02' }));
    expect(two.candidates.map(({ origin }) => origin.document)).toEqual(['doc-EQ-01', 'doc-EQ-02']);
  });

  test('remembers when a source first offered it, although its figures changed since', () => {
    const entry = offer(
      offer(empty, offered({ at: 1 })),
      offered({ at: 8, values: { individuals: 5 } }),
    );
    expect(entry.candidates[0]).toMatchObject({ receivedAt: 1, takenAt: 8 });
  });

  test('keeps the moment of unchanged figures, and follows the row through the sheet', () => {
    const entry = offer(offer(empty, offered({ at: 1, row: 3 })), offered({ at: 8, row: 12 }));
    expect(entry.candidates[0]).toMatchObject({ takenAt: 1, origin: { row: 12 } });
  });

  test('loses only the candidate of the source that withdraws', () => {
    const both = offer(offer(empty, offered()), offered({ team: 'EQ-02' }));
    expect(withdraw(both, 'doc-EQ-01').candidates.map(({ origin }) => origin.team)).toEqual([
      'EQ-02',
    ]);
  });
});

describe('rows that are gone', () => {
  const before = Array.from({ length: 20 }, (_, index) =>
    offered({ key: week(`201401${10 + index}`) }),
  );

  test.each([
    ['three of twenty', 3, false],
    ['four of twenty, a fifth', 4, false],
    ['five of twenty', 5, true],
    ['all of them', 20, true],
  ])('%s: must be asked about: %s', (_, gone, asked) => {
    const plan = planTake('weekly', marks(before), before.slice(gone), NOTHING);
    expect(plan.vanished).toBe(gone);
    expect(isMassDeletion(before.length, plan)).toBe(asked);
  });

  test('of a small tab a few may always go', () => {
    const small = before.slice(0, 4);
    expect(isMassDeletion(4, planTake('weekly', marks(small), small.slice(3), NOTHING))).toBe(
      false,
    );
  });
});
