import { describe, expect, test } from '@jest/globals';
import { applyInMemory } from '../../../core/tabs/apply-in-memory.ts';
import type { Chart } from '../../../core/tabs/chart.ts';
import type { Edit, Validation } from '../../../core/tabs/edit.ts';
import { EMPTY_WORKBOOK } from '../../../core/tabs/memory-workbook.ts';
import type { MemoryTab } from '../../../core/tabs/memory-workbook.ts';
import { cellsOf } from './memory-views.ts';

const tab = 'findings';
const add: Edit = { kind: 'add-tab', tab, title: 'Constats', rows: 4, columns: 3 };
const fill: Edit = {
  kind: 'write-values',
  tab,
  row: 1,
  column: 1,
  values: [
    ['a', 'b', 'c'],
    [1, 2, 3],
    ['x', 'y', 'z'],
  ],
};

/** The tab after these edits, on a tab of 4 rows and 3 columns with three rows of content. */
function after(...edits: readonly Edit[]): MemoryTab {
  const result = applyInMemory(EMPTY_WORKBOOK, [add, fill, ...edits]).get(tab);
  if (result === undefined) throw new Error('no tab');
  return result;
}

describe('size', () => {
  test('a tab that is there is enlarged, keeps its title and its cells', () => {
    const larger = after({ kind: 'add-tab', tab, title: 'Autre titre', rows: 6, columns: 2 });
    expect(larger).toMatchObject({ title: 'Constats', columns: 3, cells: { length: 6 } });
    expect(larger.cells[0]?.[2]?.value).toBe('c');
  });

  test('an edit of a tab that is not there fails', () => {
    expect(() => applyInMemory(EMPTY_WORKBOOK, [fill])).toThrow('there is no tab findings');
  });

  test('writing outside the grid fails, as it does in Sheets', () => {
    const outside: Edit = { kind: 'write-values', tab, row: 4, column: 3, values: [[1, 2]] };
    expect(() => after(outside)).toThrow('outside the grid');
  });

  test('a grid that is no rectangle fails', () => {
    const ragged: Edit = { kind: 'write-values', tab, row: 1, column: 1, values: [[1, 2], [3]] };
    expect(() => after(ragged)).toThrow('not a rectangle');
    const nothing: Edit = { kind: 'write-values', tab, row: 1, column: 1, values: [] };
    expect(() => after(nothing)).toThrow('nothing to write');
  });
});

describe('content', () => {
  test('values are written where they belong and nowhere else', () => {
    const edit: Edit = { kind: 'write-values', tab, row: 2, column: 2, values: [['=1+1'], [null]] };
    expect(after(edit).cells.map((row) => row.map((cell) => cell.value))).toEqual([
      ['a', 'b', 'c'],
      [1, '=1+1', 3],
      ['x', null, 'z'],
      [null, null, null],
    ]);
  });

  test('notes and backgrounds leave the rest of the cell as it is', () => {
    const cell = after(
      { kind: 'write-styles', tab, row: 1, column: 1, styles: [[{ bold: true }]] },
      { kind: 'write-notes', tab, row: 1, column: 1, notes: [['à vérifier']] },
      { kind: 'write-backgrounds', tab, row: 1, column: 1, colors: [['#f4cccc']] },
    ).cells[0]?.[0];
    expect(cell).toMatchObject({
      value: 'a',
      note: 'à vérifier',
      style: { bold: true, background: '#f4cccc' },
    });
  });

  test('a style replaces the whole style, and null is the default one', () => {
    const styled = after(
      { kind: 'write-styles', tab, row: 1, column: 1, styles: [[{ bold: true }, { size: 9 }]] },
      { kind: 'write-styles', tab, row: 1, column: 1, styles: [[{ italic: true }, null]] },
    );
    expect(styled.cells[0]?.map((cell) => cell.style)).toEqual([{ italic: true }, null, null]);
  });

  test('taking a background away leaves no empty style behind', () => {
    const plain = after(
      { kind: 'write-backgrounds', tab, row: 1, column: 1, colors: [['#f4cccc']] },
      { kind: 'write-backgrounds', tab, row: 1, column: 1, colors: [[null]] },
    );
    expect(plain.cells[0]?.[0]?.style).toBeNull();
  });

  test('a link shows its text, and writing a value takes it away', () => {
    const link = { text: 'A7', to: { tab: 'form.weekly', address: 'A7' } } as const;
    const linked: Edit = { kind: 'write-links', tab, row: 2, column: 1, links: [[link, null]] };
    expect(after(linked).cells[1]?.slice(0, 2)).toMatchObject([
      { value: 'A7', link },
      { value: null, link: null },
    ]);
    expect(after(linked, fill).cells[1]?.[0]).toMatchObject({ value: 1, link: null });
  });

  test('clearing keeps validations, layout, bindings and charts', () => {
    const rule: Validation = { kind: 'date', help: 'jj/mm/aaaa' };
    const cleared = after(
      { kind: 'set-validations', tab, row: 2, validations: [rule] },
      { kind: 'set-widths', tab, widths: [90] },
      { kind: 'bind-columns', tab, ids: ['severity'] },
      { kind: 'set-layout', tab, layout: 'abc' },
      { kind: 'write-notes', tab, row: 1, column: 1, notes: [['à vérifier']] },
      { kind: 'clear-tab', tab },
    );
    expect(cleared.cells[1]?.[0]).toEqual({
      value: null,
      note: null,
      style: null,
      link: null,
      validation: rule,
    });
    expect(cleared.cells[0]?.[0]?.note).toBeNull();
    expect(cleared).toMatchObject({ layout: 'abc', widths: new Map([[1, 90]]) });
    expect(cleared.bindings.get(1)).toBe('severity');
  });

  test('deleted rows take everything with them and the rows below move up', () => {
    const shorter = after(
      { kind: 'write-notes', tab, row: 3, column: 1, notes: [['reste']] },
      { kind: 'delete-rows', tab, rows: [1, 2] },
    );
    expect(shorter.cells).toHaveLength(2);
    expect(shorter.cells[0]?.[0]).toMatchObject({ value: 'x', note: 'reste' });
  });
});

describe('columns', () => {
  test('formats and validations reach from the given row to the last', () => {
    const rule: Validation = { kind: 'number', min: 0, max: null, whole: true, help: 'Nombre.' };
    const ruled = after(
      { kind: 'set-column-formats', tab, row: 2, formats: ['dd/mm/yyyy', null] },
      { kind: 'set-validations', tab, row: 2, validations: [null, rule] },
    );
    expect(ruled.cells.map((row) => row[0]?.style?.numberFormat)).toEqual([
      undefined,
      'dd/mm/yyyy',
      'dd/mm/yyyy',
      'dd/mm/yyyy',
    ]);
    expect(ruled.cells.map((row) => row[1]?.validation)).toEqual([null, rule, rule, rule]);
  });

  test('a format of null takes the format away', () => {
    const plain = after(
      { kind: 'set-column-formats', tab, row: 2, formats: ['@'] },
      { kind: 'set-column-formats', tab, row: 2, formats: [null] },
    );
    expect(plain.cells[1]?.[0]?.style).toBeNull();
  });

  test('binding and widths of null leave a column as it is', () => {
    const bound = after(
      { kind: 'bind-columns', tab, ids: ['severity', 'code'] },
      { kind: 'bind-columns', tab, ids: [null, 'tab'] },
    );
    expect([...bound.bindings]).toEqual([
      [1, 'severity'],
      [2, 'tab'],
    ]);
  });

  test('hidden columns add up', () => {
    const hidden = after(
      { kind: 'hide-columns', tab, columns: [3] },
      { kind: 'hide-columns', tab, columns: [2, 3] },
    );
    expect(hidden.hiddenColumns).toEqual([2, 3]);
  });
});

describe('what belongs to the tab', () => {
  const chart: Chart = {
    id: 'weeks',
    type: 'line',
    title: 'Semaines',
    alt: 'Personnes par semaine',
    domain: { row: 1, column: 1, rows: 3, columns: 1 },
    series: [],
    anchor: { row: 1, column: 1 },
    width: 400,
    height: 200,
  };

  test('is replaced as a whole', () => {
    const written = after(
      { kind: 'draw-charts', tab, charts: [chart, { ...chart, id: 'needs' }] },
      { kind: 'draw-charts', tab, charts: [chart] },
      { kind: 'set-figures', tab, figures: [{ id: 'sites', row: 1, column: 1 }] },
      { kind: 'set-figures', tab, figures: [{ id: 'alerts', row: 2, column: 2 }] },
      { kind: 'set-conditional-formats', tab, formats: [] },
      { kind: 'freeze', tab, rows: 2, columns: 1 },
      { kind: 'protect-header', tab, rows: 2, description: 'En-têtes' },
    );
    expect(written).toMatchObject({
      charts: [{ id: 'weeks' }],
      figures: [{ id: 'alerts', row: 2, column: 2 }],
      conditionalFormats: [],
      frozenRows: 2,
      frozenColumns: 1,
      protection: { rows: 2, description: 'En-têtes' },
    });
  });

  test('nothing is changed in place', () => {
    const before = applyInMemory(EMPTY_WORKBOOK, [add, fill]);
    const copy = structuredClone(cellsOf(before, tab));
    applyInMemory(before, [
      { kind: 'write-values', tab, row: 1, column: 1, values: [['changed']] },
      { kind: 'delete-rows', tab, rows: [1] },
      { kind: 'clear-tab', tab },
    ]);
    expect(cellsOf(before, tab)).toEqual(copy);
  });
});
