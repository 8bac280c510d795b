import { describe, expect, test } from '@jest/globals';
import { carUnits } from '../../../core/places/car-units.ts';
import { placeRows, readPlaceRows, readPlaces } from '../../../core/places/read-places.ts';
import { toSerial } from '../../../core/table/serial-date.ts';
import { sheet } from '../../support/sheet.ts';

test('what is written to the places tab is read back the same', () => {
  expect(readPlaceRows(placeRows(carUnits))).toEqual({ units: carUnits, unreadable: [] });
});

test('a row is a unit with its dates and its other names', () => {
  const { units } = readPlaceRows(sheet`
    1 | CF33 | Ouham-Fafa | CF | d:2020-12-10 | | Ouham Fafa; CFX33 ;
  `);
  expect(units).toEqual([
    {
      level: 1,
      pcode: 'CF33',
      name: 'Ouham-Fafa',
      parent: 'CF',
      validFrom: toSerial({ year: 2020, month: 12, day: 10 }),
      validTo: null,
      aliases: ['Ouham Fafa', 'CFX33'],
    },
  ]);
});

test.each([
  ['2', 2],
  ['adm2', 2],
  ['Admin 2', 2],
  ['ZONE', 'zone'],
  ['Zona', 'zone'],
  [0, 0],
])('level %j is read as %j', (written, level) => {
  expect(readPlaceRows([[written, 'X', 'X', 'Y']]).units[0]?.level).toBe(level);
});

test.each([['2014-09-30'], ['30/09/2014'], ['30.09.2014']])('the day %s is read', (written) => {
  const { units } = readPlaceRows([[1, 'X', 'X', 'Y', written]]);
  expect(units[0]?.validFrom).toBe(toSerial({ year: 2014, month: 9, day: 30 }));
});

test('rows that are no units are named, empty rows are not', () => {
  const { units, unreadable } = readPlaceRows(sheet`
    1     | CF71 | Bangui
          |      |
    ville | CF72 | Ailleurs
    2     |      | Sans code
    1     | CF73 | Sans jour | CF | "31/02/2014"
    3     | CF7111
  `);
  expect(units.map(({ pcode, name }) => [pcode, name])).toEqual([
    ['CF71', 'Bangui'],
    ['CF7111', 'CF7111'],
  ]);
  expect(unreadable).toEqual([2, 3, 4]);
});

describe('covering the country', () => {
  const rows = placeRows(carUnits);

  test.each([
    ['CAF', true],
    ['CF', true],
    ['HTI', false],
    ['', false],
  ])('of %j is %s', (iso3, covers) => {
    expect(readPlaces(rows, iso3).covers).toBe(covers);
  });

  test('needs a unit of level 0', () => {
    expect(readPlaces([[1, 'HTI', 'Ouest', '']], 'HTI').covers).toBe(false);
    expect(readPlaces([[0, 'HT', 'Haïti', '', null, null, 'HTI']], 'HTI').covers).toBe(true);
    expect(readPlaces([], 'CAF')).toMatchObject({ units: [], covers: false });
  });
});

test('of two rows with one code the first counts, and an alias never hides a code', () => {
  const { byCode } = readPlaces(
    sheet`
      2 | CF1 | Premier  |  | | | CF2
      2 | CF1 | Deuxième
      2 | CF2 | Troisième
    `,
    'CAF',
  );
  expect(byCode.get('CF1')?.name).toBe('Premier');
  expect(byCode.get('CF2')?.name).toBe('Troisième');
});
