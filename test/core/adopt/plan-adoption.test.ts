import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../core/table/cell.ts';
import { adopt, type Adopted } from '../../support/adopted.ts';
import { serial, sheet } from '../../support/sheet.ts';

const LIST = sheet`
  Sites de Bimbo, septembre 2014 |                 |     |      |              |         |         |
  Code                           | Camp name       | Lat | Lon  | Type of site | Ménages | Visite  | Ambiance
  BIM-01                         | Mission  Carmel | 4.3 | 18.5 | Spontaneous  | " 1,475 " | n/a   | À l’entrée
  BIM-02                         | Site Cathédrale | -   | n/a  | Camp         | "1.475" |         |
  TOTAL                          |                 |     |      |              | 2950    |         |
  BIM-03                         | École Ndress    | 4.4 | 18.6 | Hangar       |         |         | Fermé ?
`;
const WEEK = serial('2014-09-30');

function rowsOf({ workbook }: Adopted, key: 'form.sites' | 'form.weekly') {
  const tab = workbook.get(key);
  const ids = [...(tab?.bindings ?? [])];
  return (tab?.cells ?? []).slice(2).flatMap((row) => {
    const cells = ids.flatMap(([column, id]): [string, Cell][] => {
      const value = row[column - 1]?.value ?? null;
      return value === null ? [] : [[id, value]];
    });
    return cells.length === 0 ? [] : [Object.fromEntries(cells)];
  });
}

describe('adopting a site list with figures', () => {
  const first = adopt(LIST, { form: 'sites', week: WEEK });

  test('fills the registry, with proposed codes and the list’s own beside them', () => {
    const rows = rowsOf(first, 'form.sites');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      site_id: 'CF-S0001',
      ssid_external: 'BIM-01',
      site_name: 'Mission Carmel',
      latitude: 4.3,
      site_type: 'Site spontané',
      facilitator_team: 'EQ-01',
      'other.ambiance': 'À l’entrée',
    });
    expect(rows[1]).not.toHaveProperty('latitude');
  });

  test('fills one weekly row for each site with figures', () => {
    const rows = rowsOf(first, 'form.weekly');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      site_id: 'CF-S0001',
      week_end: WEEK,
      households: 1475,
      need_wash_level: expect.stringContaining('Ne sait pas'),
    });
    expect(rows[0]).not.toHaveProperty('arrivals_ind');
  });

  test('copies as it stands what only a person can make clear', () => {
    expect(rowsOf(first, 'form.weekly')[1]?.['households']).toBe('1.475');
    expect(rowsOf(first, 'form.sites')[2]?.['site_type']).toBe('Hangar');
    expect(first.report.unclear).toMatchObject([
      { column: { id: 'site_type' }, example: 'Hangar', count: 1 },
      { column: { id: 'households' }, example: '1.475', count: 1 },
    ]);
  });

  test('names the rows that are no records, and what was read into marks', () => {
    expect(first.report.above).toEqual([1]);
    expect(first.report.left).toContainEqual({ row: 5, form: 'sites', reason: 'subtotal' });
    expect(
      first.report.interpreted.filter(({ code }) => code === null).map(({ raw }) => raw),
    ).toEqual(expect.arrayContaining(['-', 'n/a']));
  });

  test('changes nothing the second time, whatever was corrected in between', () => {
    expect(adopt(LIST, { form: 'sites', week: WEEK, workbook: first.workbook }).edits).toEqual([]);
    const tab = first.workbook.get('form.sites');
    const name = [...(tab?.bindings ?? [])].find(([, id]) => id === 'site_name')?.[0] ?? 0;
    if (tab === undefined) throw new Error('no tab');
    const cells = tab.cells.map((row, r) =>
      row.map((cell, c) => (r === 2 && c === name - 1 ? { ...cell, value: 'Carmel' } : cell)),
    );
    const corrected = new Map([...first.workbook, ['form.sites' as const, { ...tab, cells }]]);
    expect(adopt(LIST, { form: 'sites', week: WEEK, workbook: corrected }).edits).toEqual([]);
  });

  test('adds the figures of another week to the same sites', () => {
    const next = adopt(LIST, { form: 'sites', week: WEEK + 7, workbook: first.workbook });
    expect(rowsOf(next, 'form.sites')).toEqual(rowsOf(first, 'form.sites'));
    expect(rowsOf(next, 'form.weekly').map((row) => [row['site_id'], row['week_end']])).toEqual([
      ['CF-S0001', WEEK],
      ['CF-S0002', WEEK],
      ['CF-S0001', WEEK + 7],
      ['CF-S0002', WEEK + 7],
    ]);
  });

  test('recognises a changed row by its code and registers no site twice', () => {
    const changed = LIST.map((row) =>
      row.map((cell) => (cell === 'Mission  Carmel' ? 'Mission Carmel (Bimbo)' : cell)),
    );
    const next = adopt(changed, { form: 'sites', week: WEEK + 7, workbook: first.workbook });
    expect(rowsOf(next, 'form.sites')).toHaveLength(3);
    expect(next.report.left).toContainEqual({ row: 3, form: 'sites', reason: 'registered' });
    expect(rowsOf(next, 'form.weekly')[2]?.['site_id']).toBe('CF-S0001');
  });
});

describe('adopting into a form that is in use', () => {
  test('adds below what stands there and never over it', () => {
    const first = adopt(LIST, { form: 'sites', week: WEEK });
    const more = sheet`
      Site name | Latitude | Type of site
      Fatima    | 4.5      | Camp
    `;
    const next = adopt(more, { form: 'sites', workbook: first.workbook });
    const before = first.workbook.get('form.sites')?.cells.slice(0, 5);
    expect(next.workbook.get('form.sites')?.cells.slice(0, 5)).toEqual(before);
    expect(rowsOf(next, 'form.sites')[3]).toMatchObject({
      site_id: 'CF-S0004',
      site_name: 'Fatima',
    });
  });

  test('keeps identical rows apart: each is a row of its own', () => {
    const twins = sheet`
      Organisation | Secteur | Activité
      OIM          | WSH     | Distribution
      OIM          | WSH     | Distribution
      Organisation | Secteur | Activité
    `;
    const first = adopt(twins, { form: 'interventions' });
    expect(first.reading('interventions').rows).toHaveLength(2);
    expect(first.report.left).toEqual([
      { row: 4, form: 'interventions', reason: 'repeated-header' },
    ]);
    const again = adopt(twins, { form: 'interventions', workbook: first.workbook });
    expect(again.edits).toEqual([]);
  });

  test('says that extra columns are ours, so that reading does not complain about them', () => {
    const first = adopt(LIST, { form: 'sites', week: WEEK });
    expect(
      first.reading('sites').findings.filter(({ code }) => code.startsWith('header/')),
    ).toEqual([]);
  });

  test('puts days right that the spreadsheet exchanged, and says how many', () => {
    const dates = sheet`
      name   | closedate
      Carmel | 7/26/14
      Fatima | 12/13/13
      Ndress | d:2015-07-05
    `;
    const adopted = adopt(dates, { form: 'sites' });
    expect(adopted.reading('sites').rows.map(({ values }) => values['close_date'])).toEqual([
      serial('2014-07-26'),
      serial('2013-12-13'),
      serial('2015-05-07'),
    ]);
    expect(adopted.report.monthFirst).toMatchObject([{ exchanged: 1 }]);
  });
});
