import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isContested,
  mergeCandidates,
  settle,
  teamNamedBySites,
} from '../../../core/consolidate/merge.ts';
import type { Candidate } from '../../../core/consolidate/record.ts';
import { offered } from './candidates.ts';

const KEY = 'CF-S0001-20140930';
const nobody = (): null => null;

function standing(
  candidates: readonly Candidate[],
  team: string | null = null,
): string | undefined {
  return settle({ form: 'weekly', key: KEY, candidates }, team).record?.origin.team;
}

describe('one key, one row', () => {
  test('nothing stands where nobody offers anything', () => {
    expect(settle({ form: 'weekly', key: KEY, candidates: [] }, 'EQ-01')).toEqual({
      record: null,
      conflict: null,
    });
  });

  test('the only row offered stands, and nobody is contradicted', () => {
    const { record, conflict } = settle(
      { form: 'weekly', key: KEY, candidates: [offered()] },
      null,
    );
    expect(record).toMatchObject({ form: 'weekly', key: KEY, status: 'ok' });
    expect(conflict).toBeNull();
  });

  test('of two teams the one that the registry names stands, even when it came later', () => {
    const first = offered({ team: 'EQ-01', at: 1 });
    const second = offered({ team: 'EQ-02', at: 2, values: { individuals: 150 } });
    expect(standing([first, second], 'EQ-02')).toBe('EQ-02');
  });

  test('when the registry names neither, the row received first stays', () => {
    const first = offered({ team: 'EQ-03', at: 1 });
    const second = offered({ team: 'EQ-02', at: 2, values: { individuals: 150 } });
    expect(standing([second, first], 'EQ-09')).toBe('EQ-03');
  });

  test('rows received at the same moment are told apart by their spreadsheet', () => {
    const a = offered({ team: 'EQ-01' });
    const b = offered({ team: 'EQ-02', values: { individuals: 150 } });
    expect(standing([a, b])).toBe('EQ-01');
    expect(standing([b, a])).toBe('EQ-01');
  });

  test('two teams that say different things are in conflict, the one that counts first', () => {
    const ours = offered({ team: 'EQ-01', at: 2 });
    const theirs = offered({ team: 'EQ-02', at: 1, values: { individuals: 150 } });
    const { record, conflict } = settle(
      { form: 'weekly', key: KEY, candidates: [theirs, ours] },
      'EQ-01',
    );
    expect(record).toMatchObject({ status: 'conflict', values: { individuals: 120 } });
    expect(conflict?.candidates.map(({ origin }) => origin.team)).toEqual(['EQ-01', 'EQ-02']);
  });

  test('two teams that say the same are not in conflict', () => {
    const { record, conflict } = settle(
      { form: 'sites', key: 'CF-S0001', candidates: [offered(), offered({ team: 'EQ-02' })] },
      null,
    );
    expect(record?.status).toBe('ok');
    expect(conflict).toBeNull();
  });

  test('a correction from another team stands before what it corrects, and is shown beside it', () => {
    const wrong = offered({ team: 'EQ-01', at: 1 });
    const right = offered({
      team: 'EQ-02',
      at: 2,
      correctionOf: KEY,
      values: { individuals: 150 },
    });
    const { record, conflict } = settle(
      { form: 'weekly', key: KEY, candidates: [wrong, right] },
      null,
    );
    expect(record).toMatchObject({ status: 'conflict', values: { individuals: 150 } });
    expect(conflict?.candidates.map(({ origin }) => origin.team)).toEqual(['EQ-02', 'EQ-01']);
  });

  test('no other team corrects the team that answers for the site', () => {
    const ours = offered({ team: 'EQ-01', at: 1 });
    const theirs = offered({
      team: 'EQ-02',
      at: 2,
      correctionOf: KEY,
      values: { individuals: 150 },
    });
    const entry = { form: 'weekly', key: KEY, candidates: [ours, theirs] } as const;
    expect(settle(entry, 'EQ-01').record).toMatchObject({
      status: 'conflict',
      values: { individuals: 120 },
    });
    expect(isContested(entry)).toBe(true);
  });

  test('two corrections of the same report contradict each other', () => {
    const correction = { correctionOf: KEY, at: 3 };
    const one = offered({ ...correction, team: 'EQ-01' });
    const other = offered({ ...correction, team: 'EQ-02', values: { individuals: 9 } });
    expect(isContested({ form: 'weekly', key: KEY, candidates: [one, other] })).toBe(true);
  });
});

describe('the team of a site that several teams list', () => {
  test('is the one named by the row received first', () => {
    const named = (team: string): Candidate['values'] => ({ facilitator_team: team });
    const first = offered({ team: 'EQ-02', at: 1, values: named('EQ-01') });
    const second = offered({ team: 'EQ-01', at: 2, values: named('EQ-02') });
    expect(teamNamedBySites([second, first])).toBe('EQ-01');
  });

  test('is nobody when the row names none', () => {
    expect(teamNamedBySites([offered()])).toBeNull();
    expect(teamNamedBySites([])).toBeNull();
  });
});

const candidates = fc.array(
  fc
    .record({
      site: fc.integer({ min: 1, max: 4 }),
      team: fc.constantFrom('EQ-01', 'EQ-02', 'EQ-03'),
      individuals: fc.integer({ min: 0, max: 5 }),
      row: fc.integer({ min: 3, max: 9 }),
      at: fc.integer({ min: 1, max: 4 }),
      corrects: fc.boolean(),
    })
    .map(({ site, team, individuals, row, at, corrects }) => {
      const key = `CF-S000${site}-20140930`;
      return offered({
        key,
        team,
        row,
        at,
        correctionOf: corrects ? key : null,
        values: { individuals },
      });
    }),
  { maxLength: 24 },
);

describe('merging what many sources offer', () => {
  test('does not depend on the order in which rows come', () => {
    fc.assert(
      fc.property(
        candidates.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const one = mergeCandidates('weekly', rows, () => 'EQ-02');
          const other = mergeCandidates('weekly', shuffled, () => 'EQ-02');
          const sorted = (merged: typeof one): unknown =>
            [...merged.records.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
          expect(sorted(other)).toEqual(sorted(one));
          expect(other.conflicts).toEqual(one.conflicts);
        },
      ),
    );
  });

  test('done twice gives the same', () => {
    fc.assert(
      fc.property(candidates, (rows) => {
        const once = mergeCandidates('weekly', rows, nobody);
        const twice = mergeCandidates('weekly', [...rows, ...rows], nobody);
        expect(twice).toEqual(once);
      }),
    );
  });

  test('keeps one record for every key offered, and doubles none', () => {
    fc.assert(
      fc.property(candidates, (rows) => {
        const { records } = mergeCandidates('weekly', rows, nobody);
        expect(new Set(records.keys())).toEqual(new Set(rows.map(({ key }) => key)));
        for (const [key, record] of records) expect(record.key).toBe(key);
      }),
    );
  });

  test('marks exactly the records that a conflict is about', () => {
    fc.assert(
      fc.property(candidates, (rows) => {
        const { records, conflicts } = mergeCandidates('weekly', rows, nobody);
        const marked = [...records.values()].filter(({ status }) => status === 'conflict');
        expect(new Set(marked.map(({ key }) => key))).toEqual(
          new Set(conflicts.map(({ key }) => key)),
        );
        for (const {
          key,
          candidates: [first],
        } of conflicts) {
          expect(first?.hash).toBe(records.get(key)?.hash);
        }
      }),
    );
  });
});
