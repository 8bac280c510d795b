import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Count, Hiding, Sum } from '../../../core/disclosure/count.ts';
import { hideSmallCounts } from '../../../core/disclosure/hide-small-counts.ts';
import { possibleValues } from './attack.ts';

interface Table {
  readonly counts: readonly Count[];
  readonly sums: readonly Sum[];
}

/** Rows of places by columns of characteristics, with every total; headline totals of rows. */
function tableOf(rows: readonly (readonly number[])[]): Table {
  const counts: Count[] = [];
  const sums: Sum[] = [];
  const width = rows[0]?.length ?? 0;
  rows.forEach((row, r) => {
    row.forEach((value, c) => counts.push({ id: `${r}.${c}`, value, of: 'characteristic' }));
    const value = row.reduce((sum, each) => sum + each, 0);
    counts.push({ id: `${r}`, value, of: 'all' });
    sums.push({ total: `${r}`, parts: row.map((_, c) => `${r}.${c}`) });
  });
  for (let c = 0; c < width; c += 1) {
    const value = rows.reduce((sum, row) => sum + (row[c] ?? 0), 0);
    counts.push({ id: `all.${c}`, value, of: 'characteristic' });
    sums.push({ total: `all.${c}`, parts: rows.map((_, r) => `${r}.${c}`) });
  }
  return { counts, sums };
}

function shown({ counts, sums }: Table, limit = 10): Readonly<Record<string, string>> {
  const hidden = hideSmallCounts(counts, sums, limit);
  const words: Readonly<Record<Hiding, string>> = { small: '<', masked: '*' };
  return Object.fromEntries(
    counts.map(({ id, value }) => {
      const hiding = hidden.get(id);
      return [id, hiding === undefined ? String(value) : words[hiding]];
    }),
  );
}

describe('hiding small counts', () => {
  test('shows zero and everything from the limit on', () => {
    expect(shown(tableOf([[0, 10, 250]]))).toEqual({
      '0.0': '0',
      '0.1': '10',
      '0.2': '250',
      '0': '260',
      'all.0': '0',
      'all.1': '10',
      'all.2': '250',
    });
  });

  test('hides a small count alone where no total gives it away', () => {
    const counts: Count[] = [
      { id: 'pregnant', value: 4, of: 'characteristic' },
      { id: 'individuals', value: 312, of: 'all' },
    ];
    expect([...hideSmallCounts(counts, [], 10)]).toEqual([['pregnant', 'small']]);
  });

  test('hides a second count of the row, so that subtracting does not help', () => {
    const counts: Count[] = [60, 55, 4].map((value, c) => ({
      id: `${c}`,
      value,
      of: 'characteristic',
    }));
    const total: Count = { id: 'individuals', value: 119, of: 'all' };
    const sums = [{ total: 'individuals', parts: ['0', '1', '2'] }];
    expect([...hideSmallCounts([...counts, total], sums, 10)]).toEqual([
      ['2', 'small'],
      ['1', 'masked'],
    ]);
  });

  test('hides a third count where two small ones with their sum would be too much', () => {
    // 1 and 1 of 2: two counts called small would both be known to be 1.
    const counts: Count[] = [
      { id: 'a', value: 1, of: 'characteristic' },
      { id: 'b', value: 1, of: 'characteristic' },
      { id: 'c', value: 40, of: 'characteristic' },
    ];
    const total: Count = { id: 'all', value: 42, of: 'all' };
    const sums = [{ total: 'all', parts: ['a', 'b', 'c'] }];
    expect([...hideSmallCounts([...counts, total], sums, 10).keys()].sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('hides across sites where the total of the zone would give a site away', () => {
    const table = tableOf([
      [3, 80, 90],
      [50, 60, 70],
      [40, 55, 66],
    ]);
    const cells = Object.entries(shown(table)).filter(([, text]) => text === '<' || text === '*');
    expect(cells.map(([id]) => id).sort()).toEqual(['0.0', '0.1', '2.0', '2.1']);
  });

  test('hides both where the zone has one site', () => {
    expect(shown(tableOf([[3, 80, 90]]))).toMatchObject({ '0.0': '<', 'all.0': '<', '0': '173' });
  });

  test('hides a headline only where it is small itself and nothing else is left', () => {
    const counts: Count[] = [
      { id: 'girls', value: 5, of: 'characteristic' },
      { id: 'reached', value: 5, of: 'all' },
    ];
    const sums = [{ total: 'reached', parts: ['girls'] }];
    expect(hideSmallCounts(counts, sums, 10).has('reached')).toBe(true);
  });

  test('refuses a small count that stands in more sums than can be guarded', () => {
    const of = 'characteristic' as const;
    const counts: Count[] = [
      { id: 'x', value: 2, of },
      ...['a', 'b', 'c'].map((id): Count => ({ id, value: 2, of: 'all' })),
    ];
    const sums = ['a', 'b', 'c'].map((total) => ({ total, parts: ['x'] }));
    expect(() => hideSmallCounts(counts, sums, 10)).toThrow('cannot be guarded');
  });
});

/** Sites in zones: rows with their headline, columns with a total for each zone and for all zones. */
function zonedTableOf(zones: readonly (readonly (readonly number[])[])[]): Table {
  const counts: Count[] = [];
  const sums: Sum[] = [];
  const width = zones[0]?.[0]?.length ?? 0;
  const totals = Array.from({ length: width }, () => 0);
  zones.forEach((sites, z) => {
    for (let c = 0; c < width; c += 1) {
      const value = sites.reduce((sum, site) => sum + (site[c] ?? 0), 0);
      totals[c] = (totals[c] ?? 0) + value;
      counts.push({ id: `zone${z}.${c}`, value, of: 'characteristic' });
      sums.push({ total: `zone${z}.${c}`, parts: sites.map((_, s) => `${z}.${s}.${c}`) });
    }
    sites.forEach((site, s) => {
      site.forEach((value, c) =>
        counts.push({ id: `${z}.${s}.${c}`, value, of: 'characteristic' }),
      );
      const value = site.reduce((sum, each) => sum + each, 0);
      counts.push({ id: `${z}.${s}`, value, of: 'all' });
      sums.push({ total: `${z}.${s}`, parts: site.map((_, c) => `${z}.${s}.${c}`) });
    });
  });
  totals.forEach((value, c) => {
    counts.push({ id: `all.${c}`, value, of: 'characteristic' });
    sums.push({ total: `all.${c}`, parts: zones.map((_, z) => `zone${z}.${c}`) });
  });
  return { counts, sums };
}

function expectGuarded({ counts, sums }: Table, limit: number): void {
  const hidden = hideSmallCounts(counts, sums, limit);
  const small = Array.from({ length: limit - 1 }, (_, index) => index + 1);
  for (const { id, value, of } of counts) {
    if (of === 'all' || value === 0 || value >= limit) continue;
    const possible = possibleValues(id, counts, sums, hidden, limit);
    expect(possible).toContain(value);
    if (hidden.get(id) === 'small') expect(possible).toEqual(small);
    else expect(possible.length).toBeGreaterThan(1);
  }
}

const LIMIT = 4;
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: LIMIT + 1 }) },
  { weight: 2, arbitrary: fc.integer({ min: LIMIT, max: 30 }) },
);
const rows = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

describe('whatever the table', () => {
  test('no small count can be recomputed from what is shown, nor narrowed by one value', () => {
    fc.assert(
      fc.property(rows, (grid) => {
        expectGuarded(tableOf(grid), LIMIT);
      }),
      { numRuns: 300 },
    );
  });

  test('nor from the totals of zones and of all zones', () => {
    const site = (width: number): fc.Arbitrary<number[]> =>
      fc.array(cell, { minLength: width, maxLength: width });
    const zones = fc.integer({ min: 1, max: 3 }).chain((width) =>
      fc.array(fc.array(site(width), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(zones, (each) => {
        expectGuarded(zonedTableOf(each), LIMIT);
      }),
      { numRuns: 150 },
    );
  });

  test('an attacker is fooled, not asleep: hiding the small ones alone gives them away', () => {
    const { counts, sums } = tableOf([[2, 30, 40]]);
    const alone = new Map<string, Hiding>([['0.0', 'small']]);
    expect(possibleValues('0.0', counts, sums, alone, LIMIT)).toEqual([2]);
  });

  test('3,300 sites with eight counts each and the totals of their zones are done', () => {
    const zones = Array.from({ length: 40 }, (_, z) =>
      Array.from({ length: 83 }, (__, s) =>
        Array.from({ length: 8 }, (___, c) => ((z * 31 + s * 17 + c * 7) % 97) + (c < 6 ? 9 : 0)),
      ),
    );
    const { counts, sums } = zonedTableOf(zones);
    const hidden = hideSmallCounts(counts, sums, 10);
    expect(hidden.size).toBeGreaterThan(500);
  });

  test('what need not be hidden is shown: without small counts, everything', () => {
    fc.assert(
      fc.property(rows, (grid) => {
        const { counts, sums } = tableOf(
          grid.map((row) => row.map((value) => (value === 0 ? 0 : value + LIMIT))),
        );
        expect(hideSmallCounts(counts, sums, LIMIT).size).toBe(0);
      }),
    );
  });
});
