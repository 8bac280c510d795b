import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultSettings } from '../../../core/settings/default-settings.ts';
import { readSettings } from '../../../core/settings/read-settings.ts';
import { settingProblem } from '../../../core/settings/setting-problem.ts';
import { settingDefinitions } from '../../../core/settings/setting-definitions.ts';
import type { Cell } from '../../../core/table/cell.ts';

const one = (id: string, value: Cell): ReturnType<typeof readSettings> =>
  readSettings([[id, value]]);

test('an operation in which nobody has set anything is in the Central African Republic', () => {
  expect(defaultSettings()).toMatchObject({
    'operation.name': '',
    'country.iso3': 'CAF',
    'country.lat_min': 2.2,
    'country.lat_max': 11.05,
    'country.lon_min': 14.4,
    'country.lon_max': 27.5,
    'week.cut_off': 2,
    'week.due_days': 2,
    'site.code_pattern': '',
    'household.size_min': 1.5,
    'household.size_max': 10,
    'change.explain_persons': 50,
    'change.explain_percent': 15,
    'change.confirm_persons': 200,
    'change.confirm_percent': 40,
    'disclosure.small_number': 10,
    'survey.min_respondents': 30,
    'access.coordinators': '',
    language: 'fr',
  });
});

test('no row, an empty cell and a blank cell leave the default', () => {
  for (const rows of [
    [],
    [['week.cut_off', null]],
    [['week.cut_off', '  ']],
  ] as (readonly (readonly [string, Cell])[])[]) {
    expect(readSettings(rows)).toEqual({
      settings: defaultSettings(),
      unreadable: [],
      unknown: [],
    });
  }
});

describe('a number', () => {
  test.each<[Cell, number]>([
    [18.05, 18.05],
    ['18.05', 18.05],
    ['18,05', 18.05],
    [' 18,05 ', 18.05],
    ['-72,5', -72.5],
    ['\u221272.5', -72.5],
    ['17', 17],
  ])('written %j is %s', (written, value) => {
    const { settings, unreadable } = one('country.lon_min', written);
    expect(settings['country.lon_min']).toBe(value);
    expect(unreadable).toEqual([]);
  });

  test.each<[string, Cell]>([
    ['country.lat_min', 'nord'],
    ['country.lat_min', 41_000],
    ['country.lat_min', true],
    ['country.lat_min', '1.234,5'],
    ['country.lat_min', '#N/A'],
    ['week.due_days', 1.5],
    ['week.due_days', -1],
    ['household.size_min', 0],
  ])('%s = %j is reported and not replaced in silence', (id, raw) => {
    const { settings, unreadable } = one(id, raw);
    expect(unreadable).toEqual([{ id, raw }]);
    expect(settings).toEqual(defaultSettings());
  });
});

describe('the cut-off day', () => {
  test.each<[Cell, number]>([
    [1, 1],
    [7, 7],
    ['3', 3],
    ['mardi', 2],
    ['Mardi', 2],
    ['TUESDAY', 2],
    ['martes', 2],
    ['Miércoles', 3],
    ['mercredi', 3],
    ['vie', 5],
    ['dim', 7],
    ['sábado', 6],
  ])('written %j is %s', (written, day) => {
    const { settings, unreadable } = one('week.cut_off', written);
    expect([settings['week.cut_off'], unreadable]).toEqual([day, []]);
  });

  test.each<[Cell]>([[0], [8], [2.5], ['tous les jours'], [true]])('%j is no weekday', (raw) => {
    expect(one('week.cut_off', raw).unreadable).toEqual([{ id: 'week.cut_off', raw }]);
  });
});

describe('codes and texts', () => {
  test('the country is three letters, in any case', () => {
    expect(one('country.iso3', 'hti').settings['country.iso3']).toBe('HTI');
    expect(one('country.iso3', 'Haïti').unreadable).toHaveLength(1);
  });

  test.each<[Cell, string]>([
    ['fr', 'fr'],
    ['Français', 'fr'],
    ['english', 'en'],
    ['Español', 'es'],
  ])('language %j is %s', (written, language) => {
    expect(one('language', written).settings.language).toBe(language);
  });

  test('a language nobody speaks here is reported', () => {
    expect(one('language', 'sango').unreadable).toEqual([{ id: 'language', raw: 'sango' }]);
    expect(one('language', '__proto__').unreadable).toHaveLength(1);
  });

  test('a site code pattern must be a regular expression', () => {
    expect(one('site.code_pattern', '^HT\\d+$').settings['site.code_pattern']).toBe('^HT\\d+$');
    expect(one('site.code_pattern', '^(HT').unreadable).toHaveLength(1);
  });

  test('names and addresses are trimmed', () => {
    expect(one('operation.name', ' RCA – Bangui 2014 ').settings['operation.name']).toBe(
      'RCA – Bangui 2014',
    );
  });
});

test('an id that nobody knows is listed and changes nothing', () => {
  expect(
    readSettings([
      ['__proto__', 'x'],
      ['country.iso2', 'CF'],
      ['', null],
    ]),
  ).toEqual({
    settings: defaultSettings(),
    unreadable: [],
    unknown: ['__proto__', 'country.iso2'],
  });
});

test('of a setting that stands twice, the last row that is not empty counts', () => {
  const { settings, unreadable } = readSettings([
    ['week.cut_off', 'jamais'],
    ['week.cut_off', 5],
    ['week.cut_off', null],
  ]);
  expect([settings['week.cut_off'], unreadable]).toEqual([5, []]);
  expect(
    readSettings([
      ['week.cut_off', 5],
      ['week.cut_off', 'jamais'],
    ]).unreadable,
  ).toHaveLength(1);
});

test('whatever stands in the cells, every setting has a value of its type', () => {
  const types = Object.fromEntries(
    Object.entries(defaultSettings()).map(([id, value]) => [id, typeof value]),
  );
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  const id = fc.oneof(
    fc.constantFrom(...settingDefinitions.map((d) => d.id as string)),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(id, cell)), (rows) => {
      const { settings } = readSettings(rows);
      const read = Object.entries(settings).map(([key, value]) => [key, typeof value]);
      expect(Object.fromEntries(read)).toEqual(types);
    }),
  );
});

test('every setting is explained in three languages, and its default is within its limits', () => {
  for (const { id, labels, notes, standard, min, max } of settingDefinitions) {
    for (const language of ['fr', 'en', 'es'] as const) {
      expect(labels[language].length).toBeGreaterThan(4);
      expect(notes[language]).toMatch(/\.$/);
    }
    if (typeof standard !== 'number') continue;
    expect([id, standard >= (min ?? standard), standard <= (max ?? standard)]).toEqual([
      id,
      true,
      true,
    ]);
  }
});

describe('how serious a rule is', () => {
  test.each<[Cell, string]>([
    ['Erreur', 'error'],
    ['error', 'error'],
    ['avertissement', 'warning'],
    ['À vérifier', 'warning'],
    ['Warning', 'warning'],
    ['Advertencia', 'warning'],
    ['Por verificar', 'warning'],
    ['info', 'info'],
    ['Información', 'info'],
    ['désactivé', 'off'],
    ['DESACTIVE', 'off'],
    ['off', 'off'],
    ['Desactivado', 'off'],
    ['à l’essai', 'trial'],
    ["A l'essai", 'trial'],
    ['trial', 'trial'],
    ['A prueba', 'trial'],
  ])('written %j is %s', (written, setting) => {
    const { settings, unreadable } = one('severity.site/closed', written);
    expect([settings.rules, unreadable]).toEqual([{ 'site/closed': setting }, []]);
  });

  test.each<[string, Cell, string]>([
    ['severity.site/closed', 'peut-être', 'setting/unreadable'],
    ['severity.site/closed', false, 'setting/unreadable'],
    ['severity.text/personal-data', 'désactivé', 'setting/protected'],
    ['severity.text/personal-data', 'avertissement', 'setting/protected'],
    ['severity.value/unreadable', 'à l’essai', 'setting/protected'],
    ['severity.population/sex-total-differs', 'information', 'setting/protected'],
    ['severity.week/duplicate-report', 'off', 'setting/protected'],
    ['severity.site/shut', 'off', 'setting/unknown-rule'],
    ['severity.toString', 'off', 'setting/unknown-rule'],
    ['week.cut_off', 'jamais', 'setting/unreadable'],
  ])('%s = %j is refused', (id, raw, problem) => {
    const { settings, unreadable } = one(id, raw);
    expect(settings).toEqual(defaultSettings());
    expect(settingProblem(unreadable)).toMatchObject({
      code: problem,
      facts: { setting: id, value: String(raw) },
    });
  });

  test('a protected rule may be said to be what it is, and a blank row asks for nothing', () => {
    expect(one('severity.text/personal-data', 'Erreur').unreadable).toEqual([]);
    expect(one('severity.site/shut', ' ').unreadable).toEqual([]);
    expect(settingProblem([])).toBeNull();
  });
});
