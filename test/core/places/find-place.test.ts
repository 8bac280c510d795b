import { describe, expect, test } from '@jest/globals';
import { carUnits } from '../../../core/places/car-units.ts';
import {
  findCommuneOrZone,
  findPlace,
  findZone,
  isCalled,
  unitByCode,
  unitsNamed,
} from '../../../core/places/find-place.ts';
import { gazetteerOf } from '../../../core/places/gazetteer-of.ts';
import type { Unit } from '../../../core/places/gazetteer.ts';

const gazetteer = gazetteerOf(carUnits, 'CAF');

describe('a unit by its code', () => {
  test('is found in any case, with spaces around', () => {
    expect(unitByCode(gazetteer, ' cf7131 ')?.name).toBe('3e Arrondissement');
  });

  test('is not found for a code of nowhere', () => {
    expect(unitByCode(gazetteer, 'CF999')).toBeUndefined();
    expect(unitByCode(gazetteer, '')).toBeUndefined();
    expect(unitByCode(gazetteer, '__proto__')).toBeUndefined();
  });
});

describe('a place by its name', () => {
  test.each([
    [1, "Ombella M'Poko", 'CF11'],
    [1, 'Ombella-M’Poko', 'CF11'],
    [1, 'OMBELLA MPOKO', 'CF11'],
    [1, "Ombelle M'Poko", 'CF11'],
    [1, 'Nana-Grébizi', 'CF42'],
    [1, 'Nana-Gribizi', 'CF42'],
    [1, 'Bangui', 'CF71'],
    [2, 'Bangui', 'CF711'],
    [2, 'Mbaiki', 'CF121'],
    [2, 'Mongoumba', 'CF122'],
    [2, 'Moungoumba', 'CF122'],
    [2, 'Djema', 'CF634'],
    [2, 'Dede-Mokouba', 'CF216'],
    [3, 'Bimbo', 'CF1111'],
    [3, '9e arrondissement', 'CF1111'],
    [3, '3e arrondissement', 'CF7131'],
    [3, '3ème arr.', 'CF7131'],
    [3, 'Arrondissement 1', 'CF7111'],
    [3, '1er Arr.', 'CF7111'],
    [3, 'Bangui 5e', 'CF7151'],
  ] as const)('at level %s "%s" is %s', (level, name, pcode) => {
    expect(findPlace(gazetteer, level, name)?.pcode).toBe(pcode);
  });

  test('is not guessed where two share the name', () => {
    expect(findPlace(gazetteer, 3, 'Nola')).toBeUndefined();
    expect(unitsNamed(gazetteer, 3, 'nola').map(({ pcode }) => pcode)).toEqual([
      'CF1216',
      'CF2311',
    ]);
  });

  test('is of the level asked for, also when a code is given', () => {
    expect(findPlace(gazetteer, 1, 'CF7131')).toBeUndefined();
    expect(findPlace(gazetteer, 3, 'Lobaye')?.pcode).toBe('CF1232');
    expect(findPlace(gazetteer, 1, 'Lobaye')?.pcode).toBe('CF12');
  });
});

describe('a reporting zone', () => {
  test.each([
    ['mpoko', 'mpoko'],
    ["M'Poko", 'mpoko'],
    ['Mpoko', 'mpoko'],
    ["Aéroport M'Poko", 'mpoko'],
    ["M'Poko airport", 'mpoko'],
    ['bimbo 1', 'bimbo_1'],
    ['Bimbo-4', 'bimbo_4'],
    ['Bangui 1er', 'bangui_1'],
    ['Bangui 3e', 'bangui_3'],
    ['3e arr.', 'bangui_3'],
    ['Bangui 8 arrondissement', 'bangui_8'],
    ['bangui 5eme arrondissement', 'bangui_5'],
    ['Bangui 1ère arr.', 'bangui_1'],
    ['4e', 'bangui_4'],
    ['5ème', 'bangui_5'],
    ['1er', 'bangui_1'],
    ['Hors Bangui', 'hors_bangui'],
    ['Outside Bangui', 'hors_bangui'],
  ])('"%s" is %s', (text, code) => {
    expect(findZone(gazetteer, text)?.pcode).toBe(code);
  });

  test('is not found where nothing says which of four it is', () => {
    expect(findZone(gazetteer, 'Bimbo')).toBeUndefined();
  });

  test('no two zones answer to one name', () => {
    for (const zone of carUnits.filter(({ level }) => level === 'zone')) {
      for (const name of [zone.pcode, zone.name, ...zone.aliases]) {
        expect([name, findZone(gazetteer, name)?.pcode]).toEqual([name, zone.pcode]);
      }
    }
  });
});

test('the origin of arrivals is a commune before it is a zone', () => {
  expect(findCommuneOrZone(gazetteer, '3e arrondissement')?.pcode).toBe('CF7131');
  expect(findCommuneOrZone(gazetteer, 'Bimbo 2')?.pcode).toBe('bimbo_2');
  expect(findCommuneOrZone(gazetteer, 'Paris')).toBeUndefined();
});

test('a unit is called by its name and by its aliases', () => {
  const unit = gazetteer.byCode.get('CF63') as Unit;
  expect(isCalled(gazetteer, unit, 'HAUT MBOMOU')).toBe(true);
  expect(isCalled(gazetteer, unit, 'Haut-Mbomou')).toBe(true);
  expect(isCalled(gazetteer, unit, 'Mbomou')).toBe(false);
});
