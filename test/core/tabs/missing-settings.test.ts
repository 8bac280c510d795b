import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../../core/settings/read-settings.ts';
import type { Grid } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { missingSettings } from '../../../core/tabs/missing-settings.ts';
import { fullCell } from '../../../core/tabs/planned-cell.ts';
import { planSettingsTab } from '../../../core/tabs/plans/settings-tab.ts';
import { contextOf } from './plans/context.ts';

const plan = planSettingsTab(contextOf('fr'));
const whole: Grid = plan.rows.map((row) => row.map((cell) => fullCell(cell).value));

/** The values that edits write, and from which row. */
function written(edits: readonly Edit[]): { readonly row: number; readonly values: Grid } {
  const write = edits.find(({ kind }) => kind === 'write-values');
  return write?.kind === 'write-values'
    ? { row: write.row, values: write.values }
    : { row: 0, values: [] };
}

describe('a settings tab that an earlier version made', () => {
  // What the first version knew, with a value that somebody set and a note of their own below.
  const old: Grid = [
    ...whole.slice(0, 3),
    ['week.cut_off', 'Jour de clôture', 5, 'Dernier jour de la semaine.'],
    [null, null, null, null],
    [null, 'Pensez à prévenir la coordination', null, null],
  ];

  test('gets what it lacks below, and keeps what stands in it', () => {
    const { row, values } = written(missingSettings(plan, old, 1000));
    expect(row).toBe(7);
    const both = [...old, ...values].slice(1);
    const ids = both.flatMap(([id]) => (typeof id === 'string' ? [id] : []));
    const wanted = whole.slice(1).flatMap(([id]) => (typeof id === 'string' ? [id] : []));
    expect(new Set(ids)).toEqual(new Set(wanted));
    expect(ids).toHaveLength(wanted.length);
    const read = readSettings(
      both.flatMap(([id, , value]) => (typeof id === 'string' ? [[id, value ?? null]] : [])),
    );
    expect([read.settings['week.cut_off'], read.unreadable]).toEqual([5, []]);
  });

  test('has each new group under its heading', () => {
    const { values } = written(missingSettings(plan, old, 1000));
    const labels = values.map(([, label]) => label);
    const at = labels.indexOf('Sites et lieux');
    expect(values[at]?.[0]).toBeNull();
    expect(String(values[at + 1]?.[0])).toMatch(/^severity\.site\//);
  });

  test('is made longer when there is no room', () => {
    const [first] = missingSettings(plan, old, 10);
    expect(first).toMatchObject({ kind: 'add-tab', tab: 'settings' });
  });
});

test('a tab that has everything is not written to, whatever its order and its language', () => {
  const [header = [], ...rows] = planSettingsTab(contextOf('es')).rows.map((row) =>
    row.map((cell) => fullCell(cell).value),
  );
  expect(missingSettings(plan, whole, 1000)).toEqual([]);
  expect(missingSettings(plan, [header, ...rows.reverse()], 1000)).toEqual([]);
});
