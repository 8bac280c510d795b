import { describe, expect, test } from '@jest/globals';
import type { Column } from '../../../core/forms/form.ts';
import { siteProfile } from '../../../core/forms/site-profile.ts';
import { siteRegistry } from '../../../core/forms/site-registry.ts';
import { weeklyReport } from '../../../core/forms/weekly-report.ts';
import { columnReader } from '../../../core/reading/column-reader.ts';
import type { ValueReader } from '../../../core/reading/oddity.ts';
import { splitTexts } from '../../../core/reading/read-text.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { carGazetteer } from '../../support/checked.ts';

function reader(id: string): ValueReader {
  const all: readonly Column[] = [...weeklyReport.columns, ...siteRegistry.columns];
  const column = all.find((one) => one.id === id);
  if (column === undefined) throw new Error(`no column ${id}`);
  return columnReader(column, carGazetteer);
}

describe('codes', () => {
  test.each<[string, Cell, string | null]>([
    ['need_wash_level', '2', '2'],
    ['need_wash_level', 2, '2'],
    ['need_wash_level', 0, '0'],
    ['need_wash_level', 'Besoin important', '2'],
    ['need_wash_level', 'SERIOUS', '2'],
    ['need_wash_level', 'ne sait pas / non evalue', 'nsp'],
    ['need_wash_level', '', null],
    ['access_status', 'Non accessible – insécurité', 'insecurite'],
    ['site_category', 'Eglise / paroisse / mission', 'eglise'],
    ['carried_over', true, 'oui'],
    ['carried_over', false, 'non'],
    ['carried_over', 'OUI ', 'oui'],
    ['carried_over', 'No', 'non'],
    ['urgent_alert', 'Sí', 'oui'],
  ])('%s: %j is %j', (id, cell, code) => {
    expect(reader(id)(cell)).toBe(code);
  });

  test('a code that nobody knows is kept and asked about, with the nearest ones', () => {
    expect(reader('need_wash_level')(5)).toMatchObject({
      value: undefined,
      draft: {
        code: 'value/not-in-list',
        facts: { raw: 5, list: 'need_level', examples: ['0', '1', '2'] },
        suggestion: null,
      },
    });
    expect(reader('need_wash_issue')('Latrinnes')).toMatchObject({
      draft: { facts: { examples: ['latrines'] }, suggestion: { value: 'latrines', safe: false } },
    });
  });

  test('a spelling that differs only in spaces and marks has a safe suggestion', () => {
    expect(reader('settlement_context')('peri_urbain')).toBe('periurbain');
    expect(reader('data_source')('head-count')).toBe('comptage');
    expect(reader('access_status')('NonAccessible-Insécurité')).toMatchObject({
      draft: { suggestion: { value: 'insecurite', safe: true } },
    });
  });

  test('an error of a formula is unreadable in every kind of column', () => {
    for (const id of ['carried_over', 'comment', 'individuals', 'week_end', 'site_name_alt']) {
      expect(reader(id)('#REF!')).toMatchObject({ draft: { code: 'value/unreadable' } });
    }
    expect(reader('comment')('#1 du classement')).toBe('#1 du classement');
  });

  test('a remark of 50,000 characters in a code column is no code', () => {
    expect(reader('carried_over')('oui '.repeat(12_500))).toMatchObject({
      draft: { code: 'value/not-in-list' },
    });
  });
});

describe('places', () => {
  test.each<[string, Cell, string]>([
    ['reporting_zone', 'bimbo_1', 'bimbo_1'],
    ['reporting_zone', 'Bimbo 1', 'bimbo_1'],
    ['admin1_pcode', 'CF71', 'CF71'],
    ['admin1_pcode', 'ombella mpoko', 'CF11'],
    ['admin2_pcode', 'CF234', 'CF233'],
    ['arrivals_origin', 'CF7131', 'CF7131'],
    ['arrivals_origin', 'bimbo 2', 'bimbo_2'],
    ['admin3_pcode', 'Nola', 'Nola'],
    ['reporting_zone', 'Atlantide', 'Atlantide'],
  ])('%s: %j is %s', (id, cell, code) => {
    expect(reader(id)(cell)).toBe(code);
  });
});

test.each([
  ['> 5 km', 'gt5'],
  ['< 1 km', 'lt1'],
  ['1–2 km', '1_2'],
  ['< 5 km', undefined],
  ['5 km', undefined],
])('a distance of "%s" is %s: the sign counts', (words, code) => {
  const distance = siteProfile.columns.find(({ id }) => id === 'education_distance');
  if (distance === undefined) throw new Error('no such column');
  const read = columnReader(distance, null)(words);
  expect(typeof read === 'object' ? read?.value : read).toBe(code);
});

describe('texts', () => {
  test.each<[Cell, Cell]>([
    ['  Don   Bosco ', 'Don Bosco'],
    ['Don\u00a0Bosco', 'Don Bosco'],
    ['=SOMME(A1)', '=SOMME(A1)'],
    ['deux\nlignes', 'deux\nlignes'],
    [12, '12'],
    [true, 'true'],
    ['   ', null],
  ])('%j is %j', (cell, text) => {
    expect(reader('comment')(cell)).toBe(text);
  });

  test('several texts are separated by semicolons', () => {
    expect(reader('site_name_alt')(' Mukassa ;; Paroisse  Mukassa;')).toBe(
      'Mukassa; Paroisse Mukassa',
    );
    expect(reader('site_name_alt')(';')).toBeNull();
    expect(splitTexts('a; b;c')).toEqual(['a', 'b', 'c']);
  });
});
