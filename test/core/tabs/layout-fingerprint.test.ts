import { describe, expect, test } from '@jest/globals';
import { layoutFingerprint } from '../../../core/tabs/layout-fingerprint.ts';
import { linkBlocks } from '../../../core/tabs/link-blocks.ts';
import { fullRows } from '../../../core/tabs/planned-cell.ts';
import type { PlannedCell, TabPlan } from '../../../core/tabs/tab-plan.ts';
import { tabSize } from '../../../core/tabs/tab-size.ts';

const plan: TabPlan = {
  key: 'settings',
  title: 'Paramètres',
  rows: [['id', 'value']],
  layout: { frozenRows: 1, frozenColumns: 0, widths: [120, 80], spareRows: 2 },
};

describe('the fingerprint of a layout', () => {
  test('is 16 hexadecimal digits', () => {
    expect(layoutFingerprint(plan)).toMatch(/^[0-9a-f]{16}$/);
  });

  test('does not change with content, title, room to spare or the order of properties', () => {
    const { frozenRows, frozenColumns, widths } = plan.layout;
    const other: TabPlan = {
      ...plan,
      title: 'Settings',
      rows: [['id'], ['language']],
      layout: { spareRows: 99, widths, frozenColumns, frozenRows },
    };
    expect(layoutFingerprint(other)).toBe(layoutFingerprint(plan));
  });

  test.each<[string, Partial<TabPlan>]>([
    ['widths', { layout: { ...plan.layout, widths: [120, 81] } }],
    ['frozen rows', { layout: { ...plan.layout, frozenRows: 2 } }],
    ['bindings', { layout: { ...plan.layout, columnIds: ['id', 'value'] } }],
    ['formats', { layout: { ...plan.layout, columnFormats: [null, '@'] } }],
    ['figures', { figures: [{ id: 'sites', row: 1, column: 1 }] }],
  ])('changes with %s', (_, change) => {
    expect(layoutFingerprint({ ...plan, ...change })).not.toBe(layoutFingerprint(plan));
  });
});

describe('the size of a tab', () => {
  test('has room for content, spare rows and widths', () => {
    expect(tabSize(plan)).toEqual({ rows: 3, columns: 2 });
  });

  test('leaves a row below the frozen ones, which Sheets demands', () => {
    expect(tabSize({ ...plan, layout: { ...plan.layout, frozenRows: 4 } }).rows).toBe(5);
  });

  test('reaches as far as conditional formats and charts do', () => {
    const area = { row: 3, column: 1, rows: 10, columns: 5 };
    const conditionalFormats = [{ area, formula: '=TRUE', style: {} }];
    expect(tabSize({ ...plan, layout: { ...plan.layout, conditionalFormats } })).toEqual({
      rows: 12,
      columns: 5,
    });
  });
});

describe('links of a plan', () => {
  const link: PlannedCell = {
    value: null,
    link: { text: 'voir', to: { url: 'https://example.org' } },
  };

  test('are written as one block where they fill a column', () => {
    const rows = fullRows({
      ...plan,
      rows: [
        ['a', 'b'],
        ['c', link],
        ['d', link],
      ],
    });
    expect(linkBlocks(rows)).toMatchObject([{ row: 2, column: 2, links: { length: 2 } }]);
  });

  test('never cover a cell that is no link', () => {
    const rows = fullRows({
      ...plan,
      rows: [
        [link, 'b', link],
        [link, link, 'f'],
      ],
    });
    const covered = linkBlocks(rows).flatMap((block) =>
      block.links.flatMap((line, r) => line.map((_, c) => `${block.row + r},${block.column + c}`)),
    );
    expect(covered.sort()).toEqual(['1,1', '1,3', '2,1', '2,2']);
  });
});
