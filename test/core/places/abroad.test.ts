import { describe, expect, test } from '@jest/globals';
import { carGazetteer, cellsOf, check } from '../../support/checked.ts';
import { placeCode } from '../../../core/reading/read-place.ts';

const list = { kind: 'places', level: 'adm1-or-abroad' } as const;
const read = (text: string): string | undefined => placeCode(carGazetteer, list, text);

describe('where people want to settle', () => {
  test.each([
    ['À l’étranger', 'etranger'],
    ["a l'etranger", 'etranger'],
    ['ABROAD', 'etranger'],
    ['En el extranjero', 'etranger'],
    ['etranger', 'etranger'],
    ['Ouaka', 'CF43'],
    ['Nana-Grébizi', 'CF42'],
  ])('%s is %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  test('another place is asked about; abroad and a prefecture are not', () => {
    const { intentions, findings } = check({
      intentions: [
        ['Site', 'relocation_destination'],
        ['CF-S0001', "À l'étranger"],
        ['CF-S0001', 'Lobaye'],
        ['CF-S0001', 'Atlantide'],
      ],
    });
    expect(intentions?.rows.map(({ values }) => values.relocation_destination)).toEqual([
      'etranger',
      'CF12',
      'Atlantide',
    ]);
    expect(cellsOf(findings, 'value/not-in-list')).toEqual(['error Intentions!B4']);
  });

  test('abroad is no commune of origin', () => {
    expect(placeCode(carGazetteer, { kind: 'places', level: 'adm3-or-zone' }, 'Abroad')).toBe(
      undefined,
    );
  });
});
