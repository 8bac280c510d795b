// The gazetteer of the CAR against the curated table it is written from, and its known traps.

import { describe, expect, test } from '@jest/globals';
import { carUnits } from '../../../core/places/car-units.ts';
import type { Span } from '../../../core/places/valid-on.ts';
import { isValidIn, unitIn } from '../../../core/places/valid-on.ts';
import { gazetteerOf } from '../../../core/places/gazetteer-of.ts';
import { fold } from '../../../core/table/fold.ts';
import { sharedCsv } from '../../support/shared-csv.ts';
import { serial } from '../../support/sheet.ts';

const gazetteer = gazetteerOf(carUnits, 'CAF');
const at = (level: unknown): typeof carUnits => carUnits.filter((unit) => unit.level === level);

const days = (day: string): Span => ({ first: serial(day), last: serial(day) });
const on = (day: string, level: unknown): typeof carUnits =>
  at(level).filter((unit) => isValidIn(unit, days(day)));

test('has 17 prefectures, 72 sub-prefectures, 177 communes and 14 zones until the reform', () => {
  expect([0, 1, 2, 3, 'zone'].map((level) => on('2020-12-09', level).length)).toEqual([
    1, 17, 72, 177, 14,
  ]);
});

test('knows the prefectures of December 2020 whose codes are confirmed, and where they lay', () => {
  const older = on('2014-09-30', 1);
  const since = on('2020-12-10', 1).filter((unit) => !older.includes(unit));
  expect(
    since.map((unit) => `${unit.name} ⊂ ${unitIn(gazetteer, unit, days('2014-09-30'))?.name}`),
  ).toEqual(['Ouham-Fafa ⊂ Ouham', 'Lim-Pendé ⊂ Ouham Péndé']);
  expect(carUnits.some(({ name }) => name === 'Mambéré')).toBe(false);
});

test('has the eight arrondissements of Bangui, CF7111 to CF7181', () => {
  const arrondissements = at(3).filter(({ parent }) => parent === 'CF711');
  expect(arrondissements.map(({ pcode }) => pcode)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `CF71${number}1`),
  );
});

test('gives every unit a code of its own and a parent one level up', () => {
  expect(new Set(carUnits.map(({ pcode }) => pcode)).size).toBe(carUnits.length);
  for (const unit of carUnits) {
    if (unit.level === 0) continue;
    const parent = gazetteer.byCode.get(unit.parent);
    if (unit.level === 'zone') expect(parent).toBeDefined();
    else if (unit.validFrom !== null) expect(parent?.level).toBe(unit.level);
    else expect([unit.pcode, parent?.level]).toEqual([unit.pcode, unit.level - 1]);
  }
});

test('keeps names without stray spaces', () => {
  for (const { name, aliases } of carUnits) {
    for (const word of [name, ...aliases]) expect(word).toBe(word.replace(/\s+/g, ' ').trim());
  }
});

const curated = sharedCsv('data/curated_caf_admin_units_2015.csv');

(curated === null ? describe.skip : describe)('against the curated table', () => {
  test('every unit has its name and its parent', () => {
    const mine = carUnits
      .filter(({ level }) => level === 1 || level === 2 || level === 3)
      .filter(({ validFrom }) => validFrom === null)
      .map(({ level, pcode, name, parent }) => `${level} ${pcode} ${fold(name)} ${parent}`);
    const theirs = (curated ?? []).map(
      (r) =>
        `${r['level']} ${r['pcode']} ${fold((r['name_fr'] ?? '').trim())} ${r['parent_pcode']}`,
    );
    expect([...mine].sort()).toEqual([...theirs].sort());
  });
});

describe('known traps', () => {
  test('Boganangone is CF124 and Boganda CF125, whatever COD-PS says', () => {
    expect(gazetteer.byCode.get('CF124')?.name).toBe('Boganangone');
    expect(gazetteer.byCode.get('CF125')?.name).toBe('Boganda');
  });

  test('Bayanga is CF233, and CF234 leads to it', () => {
    expect(gazetteer.byCode.get('CF234')?.pcode).toBe('CF233');
  });

  test('CF711 is the city of Bangui, and so are the codes that COD-PS gives its parts', () => {
    expect(gazetteer.byCode.get('CF711')).toMatchObject({ level: 2, name: 'Bangui' });
    expect(gazetteer.byCode.get('CF713')?.pcode).toBe('CF711');
  });

  test('two communes are called Nola', () => {
    expect(
      at(3)
        .filter(({ name }) => name === 'Nola')
        .map(({ pcode }) => pcode),
    ).toEqual(['CF1216', 'CF2311']);
  });
});
