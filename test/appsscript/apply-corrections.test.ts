// Appliquer les corrections sûres: how values are written changes, what they mean does not, and each
// change is on record.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stopAddin } from '../../workbench/addin/run-function.ts';
import { changeCell } from '../../workbench/document/cells.ts';
import { openPreparedDesk, USER, type Desk } from './addin-desk.ts';
import { builtAddIn } from './build.ts';
import { teamRows, weeklyRow } from './operation-rows.ts';

beforeAll(() => {
  builtAddIn();
});
afterAll(stopAddin);

async function withRows(...rows: Parameters<typeof weeklyRow>[0][]): Promise<Desk> {
  const desk = await openPreparedDesk();
  desk.type('form.sites', teamRows('EQ-01').sites);
  desk.type('form.weekly', rows.map(weeklyRow));
  return desk;
}

describe('a safe correction', () => {
  test('makes a number of a text, records it, and checks again', async () => {
    const desk = await withRows({ individuals: "'4 800" });
    expect(desk.cell('form.weekly', 3, 'individuals')?.value).toBe('4 800');
    const { toasts, ok } = await desk.run('applyCorrections');
    expect(ok).toBe(true);
    expect(desk.cell('form.weekly', 3, 'individuals')?.value).toBe(4800);
    const [, row] = desk.values('corrections');
    expect(row?.slice(3, 10)).toEqual([
      'individuals',
      expect.stringContaining('4 800'),
      'number/normalised',
      '4 800',
      4800,
      'Écriture remise en forme, sens inchangé',
      USER,
    ]);
    expect(row?.[0]).toMatch(/^CF-S\d{4}-2014\d{4}$/);
    expect(toasts[0]?.text).toContain('1 cellule corrigée');
    expect(desk.values('findings').flat()).not.toContain('number/normalised');
  });

  test('also works in a cell that is formatted as text', async () => {
    const desk = await withRows({});
    const column = desk.columns('form.weekly').get('individuals') ?? -1;
    changeCell(desk.tab('form.weekly'), 2, column, {
      value: '4 800',
      format: { numberFormat: '@' },
    });
    await desk.run('applyCorrections');
    expect(desk.cell('form.weekly', 3, 'individuals')?.value).toBe(4800);
    expect((await desk.run('applyCorrections')).toasts[0]?.text).toContain(
      'Aucune correction sûre à appliquer.',
    );
  });

  test('fills blank codes that the zone makes certain, here and there, and says so', async () => {
    const desk = await openPreparedDesk();
    const rows = teamRows('EQ-01').sites;
    desk.type('form.sites', rows);
    const zone = desk.columns('form.sites').get('reporting_zone') ?? -1;
    const codes = ['admin1_pcode', 'admin2_pcode', 'admin3_pcode'];
    const names = ['admin1_name', 'admin2_name', 'admin3_name'];
    const places = [...codes, ...names].map((id) => desk.columns('form.sites').get(id) ?? -1);
    changeCell(desk.tab('form.sites'), 2, zone, { value: 'bangui_5' });
    for (const column of places) changeCell(desk.tab('form.sites'), 2, column, { value: null });
    await desk.run('applyCorrections');
    expect(codes.map((id) => desk.cell('form.sites', 3, id)?.value)).toEqual([
      'CF71',
      'CF711',
      'CF7151',
    ]);
    const logged = desk.values('corrections').slice(1);
    expect(logged.map((row) => [row[3], row[6] ?? '', row[7], row[8]])).toEqual([
      ['admin1_pcode', '', 'CF71', 'Code complété d’après le reste de la ligne'],
      ['admin2_pcode', '', 'CF711', 'Code complété d’après le reste de la ligne'],
      ['admin3_pcode', '', 'CF7151', 'Code complété d’après le reste de la ligne'],
    ]);
  });

  test('leaves formulas and every other cell alone', async () => {
    const desk = await withRows({ individuals: "'4 800" }, {}, { individuals: "'4 700" });
    const column = desk.columns('form.weekly').get('individuals') ?? -1;
    changeCell(desk.tab('form.weekly'), 3, column, { value: 4750, formula: '=4700+50' });
    const before = desk.values('form.weekly').map((row) => row.filter((_, at) => at !== column));
    await desk.run('applyCorrections');
    expect(desk.cell('form.weekly', 4, 'individuals')?.formula).toBe('=4700+50');
    expect(desk.values('form.weekly').map((row) => row.filter((_, at) => at !== column))).toEqual(
      before,
    );
  });

  test('is not recorded twice when it is applied twice', async () => {
    const desk = await withRows({ individuals: "'4 800" });
    await desk.run('applyCorrections');
    await desk.run('applyCorrections');
    expect(desk.values('corrections')).toHaveLength(2);
  });

  test('needs no more calls for many rows than for some', async () => {
    const effort = async (count: number): Promise<number> => {
      const desk = await withRows(
        ...Array.from({ length: count }, (_, i) => ({
          individuals: i % 2 === 0 ? "'4 800" : 4800,
        })),
      );
      const { calls } = await desk.run('applyCorrections');
      expect(desk.cell('form.weekly', 3, 'individuals')?.value).toBe(4800);
      return calls.read + calls.write;
    };
    const some = await effort(60);
    expect(await effort(400)).toBeLessThanOrEqual(some + 1);
  }, 60_000);
});

test('a spreadsheet without anything to correct is told so and stays as it is', async () => {
  const desk = await withRows({});
  const { toasts } = await desk.run('applyCorrections');
  expect(toasts[0]?.text).toContain('Aucune correction sûre à appliquer.');
  expect(desk.values('corrections')).toHaveLength(1);
});
