import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baseRow } from '../../../core/consolidate/base-rows.ts';
import { settle } from '../../../core/consolidate/merge.ts';
import type { Candidate, Entry } from '../../../core/consolidate/record.ts';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import type { Cell, Grid } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { TAB_COLUMNS } from '../../../core/tabs/tab-columns.ts';
import type { TabKey } from '../../../core/tabs/tab-key.ts';
import { planPublication } from '../../../functions/src/jobs/plan-publication.ts';
import type { MasterLook } from '../../../functions/src/jobs/master-look.ts';
import type { News } from '../../../functions/src/jobs/plan-publication.ts';
import type { ReadTab } from '../../../functions/src/sheets/workbooks.ts';
import type { Run } from '../../../functions/src/stores/store.ts';
import { offered } from '../../core/consolidate/candidates.ts';

const BASE: Grid = [
  weeklyReport.columns.map(({ labels }) => labels.fr),
  weeklyReport.columns.map(({ hxl }) => hxl),
];
const SITES: Grid = [[], siteRegistry.columns.map(({ hxl }) => hxl)];

function tab(key: TabKey, rows: Grid, gridRows = 100): ReadTab {
  return { key, title: key, rows, gridRows };
}

function master(weekly: Grid = [], gridRows = 100): ReadonlyMap<TabKey, ReadTab> {
  const tabs = [
    tab('base.sites', SITES),
    tab('base.weekly', [...BASE, ...weekly], gridRows),
    tab('rejects', [[]]),
    tab('conflicts', [[]]),
    tab('log', [[]]),
  ];
  return new Map(tabs.map((one) => [one.key, one]));
}

/** An offered row with the columns that the base tab is keyed by. */
function weekly(site: string, individuals: number, team = 'EQ-01'): Candidate {
  const key = `${site}-20140930`;
  return offered({ key, team, values: { report_id: key, site_id: site, individuals } });
}

function entry(...candidates: Candidate[]): Entry {
  return { form: 'weekly', key: candidates[0]?.key ?? '', candidates };
}

/** Site CF-S0001, which the registry gives to a team. */
function registered(team: string): Entry {
  const values = { site_id: 'CF-S0001', facilitator_team: team };
  return { form: 'sites', key: 'CF-S0001', candidates: [offered({ key: 'CF-S0001', values })] };
}

const NO_NEWS: News = {
  scope: 'changed',
  entries: [],
  contested: [],
  sites: [],
  rejects: [],
  runs: [],
};

const LOOK: MasterLook = {
  language: 'fr',
  names: new Map([['doc-2', 'EQ-02 – Bimbo 1']]),
  columns: new Map(),
};

function plan(news: Partial<News>, tabs = master()): readonly Edit[] {
  return planPublication(tabs, { ...NO_NEWS, ...news }, LOOK).edits;
}

function rowOf(candidate: Candidate): readonly Cell[] {
  const { record } = settle(entry(candidate), null);
  if (record === null) throw new Error('nothing stands');
  return baseRow(weeklyReport, record);
}

/** What the base tab holds after the edits. */
function after(rows: Grid, edits: readonly Edit[]): Grid {
  const grid: (readonly Cell[])[] = [...BASE, ...rows];
  for (const edit of edits) {
    if (!('tab' in edit) || edit.tab !== 'base.weekly') continue;
    if (edit.kind === 'write-values')
      edit.values.forEach((row, index) => (grid[edit.row - 1 + index] = row));
    if (edit.kind === 'delete-rows')
      [...edit.rows].reverse().forEach((row) => grid.splice(row - 1, 1));
  }
  return grid.slice(2);
}

describe('publishing what has changed', () => {
  test('writes a new record below the others', () => {
    const old = rowOf(weekly('CF-S0001', 10));
    const edits = plan({ entries: [entry(weekly('CF-S0002', 20))] }, master([old]));
    expect(edits).toEqual([
      {
        kind: 'write-values',
        tab: 'base.weekly',
        row: 4,
        column: 1,
        values: [rowOf(weekly('CF-S0002', 20))],
      },
    ]);
  });

  test('writes a changed record in its place and leaves the others alone', () => {
    const rows = ['CF-S0001', 'CF-S0002', 'CF-S0003'].map((id) => rowOf(weekly(id, 10)));
    const edits = plan({ entries: [entry(weekly('CF-S0002', 99))] }, master(rows));
    expect(edits).toMatchObject([
      { kind: 'write-values', row: 4, values: [{ length: rows[0]?.length }] },
    ]);
  });

  test('deletes a record that nobody offers any more', () => {
    const rows = ['CF-S0001', 'CF-S0002'].map((id) => rowOf(weekly(id, 10)));
    const gone: Entry = { form: 'weekly', key: 'CF-S0001-20140930', candidates: [] };
    expect(plan({ entries: [gone] }, master(rows))).toEqual([
      { kind: 'delete-rows', tab: 'base.weekly', rows: [3] },
    ]);
  });

  test('makes the tab larger when it is full, with the formats and the wrapping of its columns', () => {
    const tabs = master([rowOf(weekly('CF-S0001', 10))], 3);
    const { edits } = planPublication(
      tabs,
      { ...NO_NEWS, entries: [entry(weekly('CF-S0002', 20))] },
      {
        ...LOOK,
        columns: new Map([
          ['base.weekly', { columnFormats: ['@', 'dd/mm/yyyy'], wrappedColumns: [2] }],
        ]),
      },
    );
    expect(edits.map(({ kind }) => kind)).toEqual([
      'add-tab',
      'set-column-formats',
      'wrap-columns',
      'write-values',
    ]);
    expect(edits[1]).toMatchObject({ row: 3, formats: ['@', 'dd/mm/yyyy'] });
    expect(edits[2]).toMatchObject({ row: 3, columns: [2] });
  });

  test('refuses to write below columns that somebody has moved', () => {
    const moved = new Map(master());
    moved.set('base.weekly', tab('base.weekly', [[], [null, ...(BASE[1] ?? [])]]));
    expect(() => plan({}, moved)).toThrow(
      expect.objectContaining({ code: 'workbook/not-prepared' }),
    );
  });

  test('refuses a master without a tab in which something must be written', () => {
    const entries = [entry(weekly('CF-S0001', 10)), registered('EQ-01')];
    for (const key of master().keys()) {
      const tabs = new Map(master());
      tabs.delete(key);
      expect(() => plan({ entries }, tabs)).toThrow(
        expect.objectContaining({ code: 'workbook/not-prepared' }),
      );
    }
  });

  test('asks for no tab of a form that nobody sends', () => {
    expect(plan({ entries: [entry(weekly('CF-S0001', 10))] })).toHaveLength(1);
  });

  test('settles a contested key again when the registry names another team', () => {
    const both = entry(weekly('CF-S0001', 10), weekly('CF-S0001', 12, 'EQ-02'));
    const individuals = (team: string): Cell | undefined => {
      const edits = plan({ contested: [both], sites: [registered(team)] });
      const write = edits.find((edit) => edit.tab === 'base.weekly');
      const column = weeklyReport.columns.findIndex(({ id }) => id === 'individuals');
      return write?.kind === 'write-values' ? write.values[0]?.[column] : undefined;
    };
    expect(individuals('EQ-01')).toBe(10);
    expect(individuals('EQ-02')).toBe(12);
  });
});

describe('the log', () => {
  const run: Run = {
    at: 41_912,
    who: 'a@example.org',
    what: 'submit',
    source: 'EQ-01',
    read: 1,
    accepted: 1,
    rejected: 0,
    changed: 1,
    withdrawn: 0,
  };
  const line = [41_912, 'a@example.org', 'Envoi', 'EQ-01', 1, 1, 0, 1, 0];

  test('gets a line below the last one', () => {
    const tabs = new Map(master());
    tabs.set('log', tab('log', [['À'], ['old']]));
    expect(plan({ runs: [run] }, tabs)).toEqual([
      { kind: 'write-values', tab: 'log', row: 3, column: 1, values: [line] },
    ]);
  });

  test('says in words who did what, and keeps the code of a problem', () => {
    const what = 'consolidate: sheets/forbidden';
    const [edit] = plan({ runs: [{ ...run, who: 'schedule', what }] });
    expect(edit).toMatchObject({
      values: [
        [41_912, 'Tâche planifiée', 'Consolidation: sheets/forbidden', 'EQ-01', 1, 1, 0, 1, 0],
      ],
    });
  });

  test('does not get a line twice when a run is repeated', () => {
    const tabs = new Map(master());
    tabs.set('log', tab('log', [['À'], line]));
    expect(plan({ runs: [run] }, tabs)).toEqual([]);
  });
});

describe('rejects', () => {
  const reject = {
    form: 'weekly' as const,
    tab: 'Hebdo',
    sheetId: 7,
    row: 5,
    siteId: 'CF-S0001',
    period: 41_912,
    codes: ['value/required'],
    message: 'Il manque une valeur.',
    at: 41_913,
  };

  test('are named by form, team and spreadsheet, in words', () => {
    const [edit] = plan({
      rejects: [
        { document: 'doc-2', team: 'EQ-02', rejects: [reject], corrections: [] },
        {
          document: 'gone',
          team: 'EQ-09',
          rejects: [{ ...reject, form: 'sites' }],
          corrections: [],
        },
      ],
    });
    const values = edit?.kind === 'write-values' ? edit.values : [];
    const shown = values.map((row) =>
      ['form_title', 'team', 'source_name', 'form', 'source_document'].map(
        (id) => row[TAB_COLUMNS.rejects.findIndex((column) => column === id)],
      ),
    );
    expect(shown).toEqual([
      ['Hebdo', 'EQ-02', 'EQ-02 – Bimbo 1', 'weekly', 'doc-2'],
      ['Sites', 'EQ-09', null, 'sites', 'gone'],
    ]);
  });

  test('of a source replace those it had, and leave those of other sources', () => {
    const other = plan({
      rejects: [{ document: 'doc-2', team: 'EQ-02', rejects: [reject], corrections: [] }],
    });
    const rows = other[0]?.kind === 'write-values' ? other[0].values : [];
    const tabs = new Map(master());
    tabs.set('rejects', tab('rejects', [[], ...rows]));
    expect(
      plan(
        { rejects: [{ document: 'doc-1', team: 'EQ-01', rejects: [reject], corrections: [] }] },
        tabs,
      ),
    ).toMatchObject([{ kind: 'write-values', tab: 'rejects', row: 3 }]);
    expect(
      plan({ rejects: [{ document: 'doc-2', team: 'EQ-02', rejects: [], corrections: [] }] }, tabs),
    ).toEqual([{ kind: 'delete-rows', tab: 'rejects', rows: [2] }]);
  });
});

const records = fc.uniqueArray(
  fc.record({ site: fc.integer({ min: 1, max: 30 }), individuals: fc.integer({ min: 0, max: 3 }) }),
  { selector: ({ site }) => site, maxLength: 20 },
);

describe('whatever stands in the master', () => {
  test('publishing everything ends with exactly the records, and once more writes nothing', () => {
    fc.assert(
      fc.property(records, records, (standing, wanted) => {
        const make = ({ site, individuals }: { site: number; individuals: number }): Candidate =>
          weekly(`CF-S${1000 + site}`, individuals);
        const before = standing.map((one) => rowOf(make(one)));
        const news = { scope: 'all' as const, entries: wanted.map((one) => entry(make(one))) };
        const rows = after(before, plan(news, master(before)));
        const byKey = (grid: Grid): unknown[] => grid.map((row) => row[0]).sort();
        expect(byKey(rows)).toEqual(byKey(wanted.map((one) => rowOf(make(one)))));
        expect(plan(news, master(rows))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
