// A coordinator's decision about a weekly report, in the base tab.

import { describe, expect, test } from '@jest/globals';
import { baseRow } from '../../../core/consolidate/base-rows.ts';
import { settle } from '../../../core/consolidate/merge.ts';
import { isRefused, withDecision } from '../../../core/consolidate/validation-status.ts';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { offered } from './candidates.ts';

const STATUS = weeklyReport.columns.findIndex(({ id }) => id === 'validation_status');

/** A report as it was taken at a moment. */
function rowAt(at: number, individuals = 120): readonly Cell[] {
  const values = { individuals, validation_status: 'soumis' };
  const { record } = settle(
    { form: 'weekly', key: 'CF-S0001-20140930', candidates: [offered({ at, values })] },
    null,
  );
  if (record === null) throw new Error('nothing stands');
  return baseRow(weeklyReport, record);
}

/** The row as a coordinator has left it. */
function decided(row: readonly Cell[], status: Cell): readonly Cell[] {
  return row.map((cell, column) => (column === STATUS ? status : cell));
}

const statusAfter = (row: readonly Cell[], standing: readonly Cell[] | undefined): Cell =>
  withDecision(weeklyReport, row, standing).row[STATUS] ?? null;

describe('what a coordinator wrote', () => {
  test.each([
    ['valide', 'valide'],
    ['Validé', 'valide'],
    ['REJECTED', 'rejete'],
    ['brouillon', 'brouillon'],
    ['à revoir avec l’équipe', 'à revoir avec l’équipe'],
  ])('%s stays as long as the facilitator’s values do', (written, kept) => {
    const row = rowAt(41_912);
    expect(withDecision(weeklyReport, row, decided(row, written))).toEqual({
      row: decided(row, kept),
      reopened: null,
    });
  });

  test('stays when another cell of the row was touched by mistake', () => {
    const row = rowAt(41_912);
    const touched = decided(row, 'valide').map((cell) => (cell === 120 ? 999 : cell));
    expect(withDecision(weeklyReport, row, touched).row).toEqual(decided(row, 'valide'));
  });

  test('is open again when the values have changed, and the log can say so', () => {
    const now = rowAt(41_915, 140);
    expect(withDecision(weeklyReport, now, decided(rowAt(41_912), 'valide'))).toEqual({
      row: now,
      reopened: 'valide',
    });
  });
});

test.each([[null], [''], ['soumis'], ['Soumis']])(
  'where nothing is decided (%s) the report is submitted, and nothing is open again',
  (written) => {
    const now = rowAt(41_915, 140);
    expect(withDecision(weeklyReport, now, decided(rowAt(41_912), written))).toEqual({
      row: now,
      reopened: null,
    });
  },
);

test('a new report is submitted', () => {
  expect(statusAfter(rowAt(41_912), undefined)).toBe('soumis');
});

test('other forms have nothing to decide', () => {
  expect(withDecision(siteRegistry, ['CF-S0001'], ['CF-S0002'])).toEqual({
    row: ['CF-S0001'],
    reopened: null,
  });
});

test('only a refused report counts in no report', () => {
  const refused = (['brouillon', 'soumis', 'valide', 'rejete'] as const).filter((status) =>
    isRefused({ validation_status: status }),
  );
  expect(refused).toEqual(['rejete']);
});
