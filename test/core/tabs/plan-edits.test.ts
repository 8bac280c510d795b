import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyInMemory } from '../../../core/tabs/apply-in-memory.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { layoutFingerprint } from '../../../core/tabs/layout-fingerprint.ts';
import { EMPTY_WORKBOOK } from '../../../core/tabs/memory-workbook.ts';
import type { MemoryWorkbook } from '../../../core/tabs/memory-workbook.ts';
import { NO_TAB, planEdits } from '../../../core/tabs/plan-edits.ts';
import type { TabNow } from '../../../core/tabs/plan-edits.ts';
import type { TabPlan } from '../../../core/tabs/tab-plan.ts';
import { cellsOf, nowOf } from './memory-views.ts';
import { anyPlan } from './any-plan.ts';

const KEY = 'report.weekly-needs';

const plan: TabPlan = {
  key: KEY,
  title: 'Besoins hebdo',
  rows: [
    [{ value: 'Site', style: { bold: true }, note: 'Nom officiel' }, 'Individus'],
    [{ value: null, link: { text: 'Castors', to: { tab: 'form.weekly', address: 'A7' } } }, 2400],
  ],
  layout: { frozenRows: 1, frozenColumns: 0, widths: [120, 80], spareRows: 3 },
  figures: [{ id: 'individuals', row: 2, column: 2 }],
  charts: [],
};

/** The tab after a run that was not cut off. */
function run(workbook: MemoryWorkbook, wanted: TabPlan): MemoryWorkbook {
  return applyInMemory(workbook, planEdits(wanted, nowOf(workbook, wanted.key)));
}

const kinds = (edits: readonly Edit[]): string[] => edits.map((edit) => edit.kind);

describe('a tab that is not there yet', () => {
  test('is added, filled, laid out, and marked as laid out last', () => {
    expect(kinds(planEdits(plan, NO_TAB))).toEqual([
      'add-tab',
      'write-values',
      'write-styles',
      'write-notes',
      'write-links',
      'freeze',
      'set-widths',
      'set-figures',
      'draw-charts',
      'set-layout',
    ]);
  });

  test('gets room for what people will type', () => {
    expect(planEdits(plan, NO_TAB)[0]).toEqual({
      kind: 'add-tab',
      tab: KEY,
      title: 'Besoins hebdo',
      rows: 5,
      columns: 2,
    });
  });

  test('shows a link as text even when the run ends before links are written', () => {
    const cut = planEdits(plan, NO_TAB).slice(0, 2);
    expect(cellsOf(applyInMemory(EMPTY_WORKBOOK, cut), KEY)).toEqual([
      ['Site', 'Individus'],
      ['Castors', 2400],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test('writes no notes and no links when the plan has none', () => {
    const bare = { ...plan, rows: [['Site'], ['Castors']] };
    expect(kinds(planEdits(bare, NO_TAB))).not.toContain('write-notes');
    expect(kinds(planEdits(bare, NO_TAB))).not.toContain('write-links');
    expect(kinds(planEdits(bare, NO_TAB))).not.toContain('write-styles');
  });
});

describe('a report that is built again', () => {
  const laidOut: TabNow = { exists: true, layout: layoutFingerprint(plan), rows: 5, columns: 2 };

  test('only writes its content while its layout is the same', () => {
    expect(kinds(planEdits(plan, laidOut))).toEqual([
      'clear-tab',
      'write-values',
      'write-styles',
      'write-notes',
      'write-links',
    ]);
  });

  test('is laid out again when its layout has changed', () => {
    const wider = { ...plan, layout: { ...plan.layout, widths: [200, 80] } };
    expect(kinds(planEdits(wider, laidOut))).toContain('set-widths');
    expect(kinds(planEdits(wider, laidOut)).at(-1)).toBe('set-layout');
  });

  test('grows before it is written when there are more rows than the sheet has', () => {
    const longer = { ...plan, rows: [...plan.rows, ['a'], ['b'], ['c'], ['d']] };
    const edits = planEdits(longer, laidOut);
    expect(edits[0]).toMatchObject({ kind: 'add-tab', rows: 9, columns: 2 });
    expect(kinds(edits)).not.toContain('set-widths');
  });

  test('leaves nothing of a longer report behind', () => {
    const longer = { ...plan, rows: [...plan.rows, ['old', 1], ['older', 2]] };
    const after = run(run(EMPTY_WORKBOOK, longer), plan);
    expect(cellsOf(after, KEY).flat()).not.toContain('old');
  });
});

describe('a report that says which aspects its styles use', () => {
  const own: TabPlan = {
    ...plan,
    rows: [
      [{ value: 'Site', style: { bold: true }, note: 'Nom officiel' }, 'Individus'],
      ['Castors', 2400],
    ],
    layout: { ...plan.layout, aspects: ['bold', 'background', 'note'] },
  };
  const longer: TabPlan = {
    ...own,
    rows: [...own.rows, [{ value: 'vieux', style: { background: '#cccccc' }, note: 'reste' }, 1]],
  };

  test('is written over without being emptied', () => {
    const edits = planEdits(own, nowOf(run(EMPTY_WORKBOOK, longer), KEY));
    expect(kinds(edits)).toEqual(['write-styles', 'write-values', 'write-notes']);
  });

  test('leaves nothing of a longer report behind', () => {
    const after = run(run(EMPTY_WORKBOOK, longer), own);
    const fresh = run(EMPTY_WORKBOOK, { ...own, layout: { ...own.layout, spareRows: 4 } });
    expect(after.get(KEY)?.cells).toEqual(fresh.get(KEY)?.cells);
  });

  test('is emptied first when it is laid out anew or is far too long', () => {
    const now = nowOf(run(EMPTY_WORKBOOK, own), KEY);
    for (const [wanted, there] of [
      [own, { ...now, layout: null }],
      [own, { ...now, rows: 5000 }],
    ] as const) {
      expect(kinds(planEdits(wanted, there))[0]).toBe('clear-tab');
    }
  });
});

describe('a tab that people fill in', () => {
  const form: TabPlan = {
    key: 'form.weekly',
    title: 'Hebdo',
    rows: [['ID du site'], ['#loc+site+code']],
    layout: {
      frozenRows: 2,
      frozenColumns: 0,
      widths: [100],
      dataRow: 3,
      validations: [{ kind: 'list', values: ['CF-S0001'], help: 'Choisissez un site.' }],
      columnFormats: ['@'],
      columnIds: ['site_id'],
      spareRows: 10,
    },
  };
  const filled = applyInMemory(run(EMPTY_WORKBOOK, form), [
    { kind: 'write-values', tab: 'form.weekly', row: 3, column: 1, values: [['CF-S0001']] },
  ]);

  test('keeps what people typed when its layout is new', () => {
    const after = run(filled, { ...form, layout: { ...form.layout, widths: [150] } });
    expect(cellsOf(after, 'form.weekly')[2]).toEqual(['CF-S0001']);
    expect(after.get('form.weekly')?.widths.get(1)).toBe(150);
  });

  test('is not written at all when nothing has changed', () => {
    expect(planEdits(form, nowOf(filled, 'form.weekly'))).toEqual([]);
  });

  test('gets its validations on rows that are added', () => {
    const larger = { ...form, layout: { ...form.layout, spareRows: 50 } };
    const after = run(filled, larger);
    expect(after.get('form.weekly')?.cells[51]?.[0]?.validation?.kind).toBe('list');
  });

  test('keeps a coordinator’s settings', () => {
    const settings: TabPlan = { ...form, key: 'settings', rows: [['id'], ['#meta'], ['language']] };
    const typed = applyInMemory(run(EMPTY_WORKBOOK, settings), [
      { kind: 'write-values', tab: 'settings', row: 3, column: 1, values: [['mine']] },
    ]);
    const changed = { ...settings, layout: { ...settings.layout, widths: [300] } };
    expect(cellsOf(run(typed, changed), 'settings')[2]).toEqual(['mine']);
  });

  test('keeps the rows of a base tab whose plan is only its header', () => {
    const base: TabPlan = { ...form, key: 'base.weekly' };
    const taken = applyInMemory(run(EMPTY_WORKBOOK, base), [
      { kind: 'write-values', tab: 'base.weekly', row: 3, column: 1, values: [['CF-S0001']] },
    ]);
    const changed = { ...base, layout: { ...base.layout, widths: [300] } };
    expect(cellsOf(run(taken, changed), 'base.weekly')[2]).toEqual(['CF-S0001']);
  });
});

describe('whatever the plan', () => {
  test('a run that was cut off anywhere and run again ends as one that was not', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, fc.nat(), (before, wanted, cut) => {
        const start = run(EMPTY_WORKBOOK, before);
        const edits = planEdits(wanted, nowOf(start, wanted.key));
        const half = applyInMemory(start, edits.slice(0, cut % (edits.length + 1)));
        expect(run(half, wanted)).toEqual(run(start, wanted));
      }),
    );
  });

  test('running it twice changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, (wanted) => {
        const once = run(EMPTY_WORKBOOK, wanted);
        expect(run(once, wanted)).toEqual(once);
      }),
    );
  });

  test('after every edit the tab holds only words of the old or of the new report', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, wanted) => {
        const start = run(EMPTY_WORKBOOK, before);
        const full = new Set(cellsOf(run(start, wanted), wanted.key).flat());
        const edits = planEdits(wanted, nowOf(start, wanted.key));
        const cleared = kinds(edits).indexOf('clear-tab');
        for (let end = cleared + 1; end <= edits.length; end += 1) {
          const cells = cellsOf(applyInMemory(start, edits.slice(0, end)), wanted.key).flat();
          for (const cell of cells) if (cell !== null) expect(full.has(cell)).toBe(true);
        }
      }),
    );
  });
});
