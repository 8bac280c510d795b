import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyInMemory } from '../../../core/tabs/apply-in-memory.ts';
import { EMPTY_WORKBOOK } from '../../../core/tabs/memory-workbook.ts';
import type { MemoryWorkbook } from '../../../core/tabs/memory-workbook.ts';
import { planRowEdits } from '../../../core/tabs/plan-row-edits.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import { sheet } from '../../support/sheet.ts';
import { cellsOf } from './memory-views.ts';

const KEY = 'base.weekly';

const HEADER = sheet`
  ID du rapport | Site     | Individus
  #meta+id      | #loc     | #affected
`;

/** A base tab with three columns of ours, whatever stands to the right being a coordinator's. */
function delta(now: Grid, wanted: Grid, gridRows = Math.max(now.length, 3)) {
  return {
    tab: KEY,
    title: 'Base hebdo',
    now,
    gridRows,
    dataRow: 3,
    columns: 3,
    keyColumn: 1,
    wanted,
  } as const;
}

function workbookOf(now: Grid): MemoryWorkbook {
  const columns = Math.max(...now.map((row) => row.length));
  const values = now.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? null));
  return applyInMemory(EMPTY_WORKBOOK, [
    { kind: 'add-tab', tab: KEY, title: 'Base hebdo', rows: Math.max(now.length, 3), columns },
    { kind: 'write-values', tab: KEY, row: 1, column: 1, values },
  ]);
}

/** The tab after the delta. */
function settled(now: Grid, wanted: Grid): Cell[][] {
  const workbook = workbookOf(now);
  return cellsOf(applyInMemory(workbook, planRowEdits(delta(now, wanted))), KEY);
}

const now = sheet`
  ID du rapport | Site     | Individus
  #meta+id      | #loc     | #affected
  A             | Castors  | 2400
  B             | Carmel   | 4800
  C             | Fatima   | 688
`;

describe('the delta of a keyed tab', () => {
  test('writes nothing when nothing has changed', () => {
    expect(planRowEdits(delta(now, now.slice(2)))).toEqual([]);
  });

  test('writes only the row that differs', () => {
    const wanted = sheet`
      A | Castors | 2400
      B | Carmel  | 4900
      C | Fatima  | 688
    `;
    expect(planRowEdits(delta(now, wanted))).toEqual([
      { kind: 'write-values', tab: KEY, row: 4, column: 1, values: [['B', 'Carmel', 4900]] },
    ]);
  });

  test('writes changed neighbours together', () => {
    const wanted = sheet`
      A | Castors | 2500
      B | Carmel  | 4900
      C | Fatima  | 688
    `;
    expect(planRowEdits(delta(now, wanted))).toMatchObject([{ row: 3, values: { length: 2 } }]);
  });

  test('puts new rows below the last one, in one write, after making room', () => {
    const wanted = [
      ...now.slice(2),
      ...sheet`
      D | FATEB        | 812
      E | Saint-Bernard | 301
    `,
    ];
    expect(planRowEdits(delta(now, wanted))).toEqual([
      { kind: 'add-tab', tab: KEY, title: 'Base hebdo', rows: 7, columns: 3 },
      {
        kind: 'write-values',
        tab: KEY,
        row: 6,
        column: 1,
        values: [
          ['D', 'FATEB', 812],
          ['E', 'Saint-Bernard', 301],
        ],
      },
    ]);
  });

  test('writes the first rows of an empty tab under its header', () => {
    expect(settled(HEADER, sheet`A | Castors | 2400`)[2]).toEqual(['A', 'Castors', 2400]);
  });

  test('deletes rows whose key is gone, all at once', () => {
    expect(planRowEdits(delta(now, sheet`B | Carmel | 4800`))).toEqual([
      { kind: 'delete-rows', tab: KEY, rows: [3, 5] },
    ]);
  });

  test('never deletes the last row below the header, which Sheets would refuse', () => {
    const edits = planRowEdits(delta(now, []));
    expect(edits[0]).toMatchObject({ kind: 'add-tab', rows: 6 });
    expect(settled(now, [])).toEqual([...HEADER, [null, null, null]]);
  });

  test('finds rows again that a person has sorted', () => {
    const sorted = [...HEADER, ...[...now.slice(2)].reverse()];
    expect(planRowEdits(delta(sorted, now.slice(2)))).toEqual([]);
  });

  test('cleans up a key that stands there twice', () => {
    const twice = [...now, ['A', 'Castors', 2400]];
    expect(planRowEdits(delta(twice, now.slice(2)))).toEqual([
      { kind: 'delete-rows', tab: KEY, rows: [6] },
    ]);
  });

  test('leaves a coordinator’s columns and stray rows alone', () => {
    const annotated = sheet`
      ID du rapport | Site     | Individus | Avis
      #meta+id      | #loc     | #affected |
      A             | Castors  | 2400      | à revoir
      |  | vérifié le 12 novembre |  |  |
      B             | Carmel   | 4800      | bon
    `;
    const wanted = sheet`
      A | Castors | 2500
      B | Carmel  | 4800
    `;
    const after = settled(annotated, wanted);
    expect(after[2]).toEqual(['A', 'Castors', 2500, 'à revoir']);
    expect(after[3]).toEqual([null, 'vérifié le 12 novembre', null, null]);
  });

  test('empties a cell whose value is gone', () => {
    expect(settled(now, [['A', 'Castors', null], ...now.slice(3)])[2]).toEqual([
      'A',
      'Castors',
      null,
    ]);
  });

  test('refuses rows without a key or with the same key, which would be a bug', () => {
    expect(() => planRowEdits(delta(now, [[null, 'Castors']]))).toThrow('no key');
    expect(() => planRowEdits(delta(now, [['A'], ['A']]))).toThrow('the key A');
  });
});

describe('from any state', () => {
  const key = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
  const row = fc.tuple(
    fc.oneof(key, fc.constant(null)),
    fc.constantFrom('Castors', 'Carmel', null),
    fc.oneof(fc.nat({ max: 9 }), fc.constant(null)),
  );
  const state = fc
    .array(row, { maxLength: 9 })
    .map((rows): Grid => [...HEADER, ...rows.map((cells): Cell[] => [...cells])]);
  const wantedRows = fc
    .uniqueArray(key, { maxLength: 6 })
    .chain((keys) =>
      fc.tuple(...keys.map((id) => row.map((cells): Cell[] => [id, ...cells.slice(1)]))),
    );

  /** Keyed rows, in the order of their keys. */
  const keyed = (cells: Grid): Grid =>
    cells.filter(([id]) => id != null).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

  test('the delta reaches the wanted rows, and nobody’s rows stay', () => {
    fc.assert(
      fc.property(state, wantedRows, (cells, wanted) => {
        const after = settled(cells, wanted).slice(2);
        expect(keyed(after)).toEqual(keyed(wanted));
        const strays = (grid: Grid) =>
          grid.filter(([id, ...rest]) => id == null && rest.some((cell) => cell !== null));
        expect(strays(after)).toEqual(strays(cells.slice(2)));
      }),
    );
  });

  test('a delta that was cut off anywhere is finished by the next one', () => {
    fc.assert(
      fc.property(state, wantedRows, fc.nat(), (cells, wanted, cut) => {
        const edits = planRowEdits(delta(cells, wanted));
        const half = applyInMemory(workbookOf(cells), edits.slice(0, cut % (edits.length + 1)));
        const again = planRowEdits(delta(cellsOf(half, KEY), wanted, half.get(KEY)?.cells.length));
        expect(keyed(cellsOf(applyInMemory(half, again), KEY).slice(2))).toEqual(keyed(wanted));
      }),
    );
  });

  test('a settled tab needs no writing', () => {
    fc.assert(
      fc.property(state, wantedRows, (cells, wanted) => {
        expect(planRowEdits(delta(settled(cells, wanted), wanted, 99))).toEqual([]);
      }),
    );
  });
});
