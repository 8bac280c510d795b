// Published lists that nobody on this project wrote, adopted whole. The files lie beside the project
// and may be absent. What a spreadsheet makes of them on import is tested end to end.

import { describe, expect, test } from '@jest/globals';
import { clearForm } from '../../../core/adopt/choose-forms.ts';
import type { Grid } from '../../../core/table/cell.ts';
import { adopt, sharedGrid, sumOf } from '../../support/adopted.ts';
import { serial } from '../../support/sheet.ts';

/** Tests with the grid of a file; skipped where the file is absent. */
function withFile(
  name: string,
  run: (grid: Grid) => void,
  encoding: 'utf8' | 'latin1' = 'utf8',
): void {
  const grid = sharedGrid(name, encoding);
  if (grid === null) {
    test.skip(`${name} does not lie beside the project`, () => undefined);
    return;
  }
  describe(name, () => {
    run(grid);
  });
}

const HAITI = { 'country.iso3': 'HTI' };
const blank = (value: unknown): boolean => value === null;

withFile('iom-haiti-dtm_2013Q2_hxl_REDACTED.csv', (grid) => {
  test('is 352 sites and 352 weekly rows with the published totals', () => {
    const week = serial('2013-07-02');
    const adopted = adopt(grid, { form: 'sites', week, settings: HAITI });
    expect(clearForm(adopted.fits)).toBe('sites');
    const weekly = adopted.reading('weekly');
    expect(adopted.reading('sites').rows).toHaveLength(352);
    expect(weekly.rows).toHaveLength(352);
    // Known answers K01a to K01e.
    expect(sumOf(weekly, 'households')).toBe(70_910);
    expect(sumOf(weekly, 'individuals')).toBe(278_945);
    expect(sumOf(weekly, 'female_total')).toBe(144_905);
    expect(sumOf(weekly, 'male_total')).toBe(134_040);
    expect(adopted.report.unclear).toEqual([]);
    expect(adopted.report.codes.kept).toBe(352);
    expect(weekly.rows[0]?.values['visit_date']).toBe(serial('2013-05-17'));
  });
});

withFile('displacement_locations_unhcr_CAR_REDACTED.csv', (grid) => {
  const adopted = adopt(grid);
  const { rows } = adopted.reading('sites');

  test('is a registry of 126 sites with proposed codes', () => {
    expect(clearForm(adopted.fits)).toBe('sites');
    expect(rows).toHaveLength(126);
    expect(adopted.report.proposed).toEqual(['CF-S0001', 'CF-S0126']);
    expect(rows[0]?.values['ssid_external']).toBe('CAFs000091');
  });

  test('has 108 sites without coordinates and 44 closed ones of displaced people without a date', () => {
    const header = (name: string): number => grid[0]?.indexOf(name) ?? -1;
    const isIdp = rows.filter((_, index) => grid[index + 1]?.[header('type')] === 'IDP');
    expect(isIdp).toHaveLength(113);
    expect(isIdp.filter(({ values }) => blank(values['latitude']))).toHaveLength(108);
    const closed = isIdp.filter(({ values }) => values['site_status'] === 'ferme');
    expect(closed).toHaveLength(44);
    expect(closed.every(({ values }) => blank(values['close_date']))).toBe(true);
  });

  test('writes its dates month first: 62 records were loaded on 7 May 2015', () => {
    const loaded = rows.filter(({ values }) => values['open_date'] === serial('2015-05-07'));
    expect(loaded).toHaveLength(62);
    expect(adopted.report.monthFirst).toHaveLength(1);
    expect(adopted.report.guessed.map(({ heading }) => heading)).toEqual(['createdate']);
  });
});

withFile('mozambique_protection_3w_2019.csv', (grid) => {
  test('is 112 interventions, with serial dates among the others and 97 without a start', () => {
    const adopted = adopt(grid, { settings: { 'country.iso3': 'MOZ' } });
    expect(clearForm(adopted.fits)).toBe('interventions');
    const { rows } = adopted.reading('interventions');
    expect(rows).toHaveLength(112);
    expect(rows.filter(({ values }) => blank(values['start_date']))).toHaveLength(97);
    const starts = rows.flatMap(({ values }) => values['start_date'] ?? []);
    expect(starts).toContain(serial('2019-03-22')); // 43546
    expect(starts).toContain(serial('2019-04-01')); // 01/04/19
    const status = rows.map(({ values }) => values['status']);
    expect(status.filter((code) => code === 'en_cours')).toHaveLength(71);
    expect(status.filter((code) => code === 'planifie')).toHaveLength(37);
    expect(status.filter((code) => code === 'termine')).toHaveLength(4);
    expect(rows.filter(({ values }) => blank(values['reached_ind']))).toHaveLength(85);
  });
});

withFile('rowca-3w-hxl_2014.csv', (grid) => {
  test('is 244 interventions below its row of tags', () => {
    const adopted = adopt(grid);
    expect(clearForm(adopted.fits)).toBe('interventions');
    expect(adopted.report.headerRows).toEqual([1, 2]);
    expect(adopted.reading('interventions').rows).toHaveLength(244);
  });
});

withFile(
  'caf_admpop_adm1_2015_v2.csv',
  (grid) => {
    test('is no site list: a person must say which form, and nothing of it is lost', () => {
      const adopted = adopt(grid, { form: 'sites' });
      expect(clearForm(adopted.fits)).toBeNull();
      expect(adopted.report.added.get('sites')).toHaveLength(17);
      expect(adopted.report.kept).toEqual([
        'T_TL',
        'T_TF',
        'T_TM',
        'Enfants_00_18',
        'Adultes_19_59',
        'Agees_60plus',
      ]);
      expect(adopted.reading('sites').rows[4]?.values['admin1_name']).toBe('Sangha Mbaéré');
    });
  },
  'latin1',
);

withFile(
  'caf_admpop_adm2_2015_v2.csv',
  (grid) => {
    test('is matched although its codes are headed Adm1_Pcode and not Adm1_pcode', () => {
      const { report } = adopt(grid, { form: 'sites' });
      expect(report.matched.map(({ column }) => column.id)).toEqual([
        'admin1_name',
        'admin1_pcode',
        'admin2_name',
        'admin2_pcode',
      ]);
      expect(report.added.get('sites')).toHaveLength(73);
    });
  },
  'latin1',
);

withFile('libhxl_fixture_input-multiple-headers.csv', (grid) => {
  test('reads the labels between the junk and the tags', () => {
    const { report } = adopt(grid, { form: 'interventions' });
    expect(report.headerRows).toEqual([1, 2, 3]);
    expect(report.kept).toEqual(['No hashtag', 'Province', 'Number affected']);
    expect(report.added.get('interventions')).toEqual([4, 5]);
  });
});

withFile(
  'libhxl_fixture_input-valid-latin1.csv',
  (grid) => {
    test('reads its two header rows and its tags, and loses no row', () => {
      const { report } = adopt(grid, { form: 'interventions' });
      expect(report.headerRows).toEqual([1, 2, 3]);
      expect(report.added.get('interventions')).toEqual([4, 5, 6, 7]);
      expect(report.kept).toContain('País');
    });
  },
  'latin1',
);
