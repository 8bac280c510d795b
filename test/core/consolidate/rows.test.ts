import { describe, expect, test } from '@jest/globals';
import {
  baseKeyColumn,
  baseRow,
  baseWidth,
  isBaseOf,
} from '../../../core/consolidate/base-rows.ts';
import { CONFLICT_KEY_COLUMN, conflictRows } from '../../../core/consolidate/conflict-rows.ts';
import { settle } from '../../../core/consolidate/merge.ts';
import { REJECT_KEY_COLUMN, rejectRow } from '../../../core/consolidate/reject-rows.ts';
import { sourceLink } from '../../../core/consolidate/source-link.ts';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { BASE_COLUMNS, TAB_COLUMNS } from '../../../core/tabs/tab-columns.ts';
import { offered } from './candidates.ts';

const KEY = 'CF-S0001-20140930';

describe('a link to a source', () => {
  test('opens the sheet at the row', () => {
    expect(sourceLink({ document: 'abc', tab: 'Hebdo', sheetId: 0, row: 5, team: 'EQ-01' })).toBe(
      'https://docs.google.com/spreadsheets/d/abc/edit#gid=0&range=A5',
    );
  });

  test('opens the spreadsheet when the sheet’s id is not known', () => {
    expect(
      sourceLink({ document: 'abc', tab: 'Hebdo', sheetId: null, row: 5, team: 'EQ-01' }),
    ).toBe('https://docs.google.com/spreadsheets/d/abc/edit#range=A5');
  });
});

describe('a row of a base tab', () => {
  const { record } = settle(
    {
      form: 'weekly',
      key: KEY,
      candidates: [offered({ values: { report_id: KEY, individuals: 12, extra: 'no column' } })],
    },
    null,
  );
  if (record === null) throw new Error('nothing stands');
  const row = baseRow(weeklyReport, record);

  test('has the columns of the form, then where the row came from', () => {
    expect(row).toHaveLength(baseWidth(weeklyReport));
    const byId = Object.fromEntries(
      [...weeklyReport.columns.map(({ id }) => id), ...BASE_COLUMNS].map((id, column) => [
        id,
        row[column],
      ]),
    );
    expect(byId).toMatchObject({
      report_id: KEY,
      individuals: 12,
      comment: null,
      source_document: 'doc-EQ-01',
      source_tab: 'Hebdo',
      source_row: 3,
      consolidated_at: 41_912,
      record_status: 'ok',
    });
    expect(row).not.toContain('no column');
  });

  test('has its key where the tab is searched for it', () => {
    expect(row[baseKeyColumn(weeklyReport) - 1]).toBe(KEY);
    expect(siteRegistry.columns[baseKeyColumn(siteRegistry) - 1]?.id).toBe('site_id');
  });

  test('belongs below the form’s tags only', () => {
    const tags = weeklyReport.columns.map(({ hxl }) => hxl);
    expect(isBaseOf(weeklyReport, [[], tags])).toBe(true);
    expect(isBaseOf(weeklyReport, [[], [null, ...tags]])).toBe(false);
    expect(isBaseOf(weeklyReport, [])).toBe(false);
  });
});

describe('rows of the conflicts tab', () => {
  const three = ['EQ-01', 'EQ-02', 'EQ-03'].map((team, index) =>
    offered({
      team,
      at: index,
      values: { site_id: 'CF-S0001', site_name: 'Don Bosco', week_end: 41_912, individuals: index },
    }),
  );
  const { conflict } = settle({ form: 'weekly', key: KEY, candidates: three }, 'EQ-02');
  if (conflict === null) throw new Error('no conflict');
  const names = new Map([['doc-EQ-02', 'EQ-02 – Bimbo 1']]);
  const rows = conflictRows(conflict, names).map((cells) =>
    Object.fromEntries(TAB_COLUMNS.conflicts.map((id, column) => [id, cells[column]])),
  );

  test('set the row that counts beside each other one', () => {
    expect(rows).toMatchObject([
      { site_id: 'CF-S0001', counted: 'EQ-02', team_a: 'EQ-02', individuals_a: 1, team_b: 'EQ-01' },
      { counted: 'EQ-02', individuals_a: 1, team_b: 'EQ-03', individuals_b: 2 },
    ]);
  });

  test('name the spreadsheets that are registered', () => {
    expect(rows.map(({ name_a, name_b }) => [name_a, name_b])).toEqual([
      ['EQ-02 – Bimbo 1', null],
      ['EQ-02 – Bimbo 1', null],
    ]);
  });

  test('are told apart by the link to the row that does not count', () => {
    const keys = conflictRows(conflict, names).map((cells) => cells[CONFLICT_KEY_COLUMN - 1]);
    expect(new Set(keys).size).toBe(2);
  });
});

test('a row of the rejects tab says which row it is and why', () => {
  const row = rejectRow(
    {
      form: 'weekly',
      tab: 'Hebdo',
      sheetId: 7,
      row: 9,
      siteId: 'CF-S0001',
      period: 41_912,
      codes: ['value/required', 'date/future'],
      message: 'Il manque le nombre de ménages.',
      at: 41_913,
    },
    { document: 'abc', team: 'EQ-01', name: 'Équipe 1' },
    'Hebdo',
  );
  expect(row).toEqual([
    'CF-S0001',
    41_912,
    'Hebdo',
    'EQ-01',
    'Équipe 1',
    'Il manque le nombre de ménages.',
    'https://docs.google.com/spreadsheets/d/abc/edit#gid=7&range=A9',
    'Hebdo',
    9,
    41_913,
    'value/required; date/future',
    'weekly',
    'abc',
  ]);
  expect(row[REJECT_KEY_COLUMN - 1]).toContain('range=A9');
});
