import { describe, expect, test } from '@jest/globals';
import { carUnits } from '../../../core/places/car-units.ts';
import { certainPlace } from '../../../core/places/certain-place.ts';
import { gazetteerOf } from '../../../core/places/gazetteer-of.ts';

const gazetteer = gazetteerOf(carUnits, 'CAF');

/** The codes of the three levels that the row makes certain. */
function certain(site: Readonly<Record<string, string | null>>): (string | undefined)[] {
  return ([1, 2, 3] as const).map((level) => certainPlace(gazetteer, level, site)?.pcode);
}

describe('a place left out is certain', () => {
  test('from the smaller unit that lies in it', () => {
    expect(certain({ admin3_pcode: 'CF7131' }).slice(0, 2)).toEqual(['CF71', 'CF711']);
    expect(certain({ admin2_pcode: 'CF121' })[0]).toBe('CF12');
  });

  test('from its name', () => {
    expect(certain({ admin1_name: 'ombella mpoko' })[0]).toBe('CF11');
    expect(certain({ admin2_name: 'Mbaiki' }).slice(0, 2)).toEqual(['CF12', 'CF121']);
  });

  test('from a name that only one unit within the larger one has', () => {
    expect(certain({ admin3_name: 'Nola', admin1_pcode: 'CF23' })[2]).toBe('CF2311');
    expect(certain({ admin3_name: 'Nola', admin1_name: 'Lobaye' })[2]).toBe('CF1216');
    expect(certain({ admin3_name: 'Nola', admin2_pcode: 'CF231' })).toEqual([
      'CF23',
      undefined,
      'CF2311',
    ]);
  });

  test.each(['1', '2', '3', '4', '5', '6', '7', '8'])('from the zone bangui_%s', (number) => {
    expect(certain({ reporting_zone: `bangui_${number}` })).toEqual([
      'CF71',
      'CF711',
      `CF71${number}1`,
    ]);
  });

  test('although another name is unknown', () => {
    expect(certain({ admin3_pcode: 'CF7131', admin1_name: 'Bangi' })[0]).toBe('CF71');
  });
});

describe('a place left out is not guessed', () => {
  test('where nothing, or only a larger unit, is known', () => {
    expect(certain({})).toEqual([undefined, undefined, undefined]);
    expect(certain({ admin1_pcode: 'CF71' })).toEqual([undefined, undefined, undefined]);
  });

  test('where two units have the name', () => {
    expect(certain({ admin3_name: 'Nola' })).toEqual([undefined, undefined, undefined]);
  });

  test('where the row contradicts itself', () => {
    expect(certain({ admin3_pcode: 'CF7131', admin1_pcode: 'CF43' })[1]).toBeUndefined();
    expect(certain({ admin3_name: '5e arrondissement', reporting_zone: 'bangui_3' })[2]).toBe(
      undefined,
    );
    expect(certain({ admin1_pcode: 'CF43', reporting_zone: 'bangui_3' }).slice(1)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('from a zone that is in no commune, or from a text that is no zone', () => {
    expect(certain({ reporting_zone: 'mpoko' })).toEqual([undefined, undefined, undefined]);
    expect(certain({ reporting_zone: 'Paris' })).toEqual([undefined, undefined, undefined]);
  });

  test('for ever, where units are each other’s parents', () => {
    const unit = (level: 2 | 3, pcode: string, parent: string) =>
      ({ level, pcode, name: pcode, parent, validFrom: null, validTo: null, aliases: [] }) as const;
    const round = gazetteerOf([unit(2, 'A', 'B'), unit(3, 'B', 'A')], 'CAF');
    expect(certainPlace(round, 1, { admin3_pcode: 'B' })).toBeUndefined();
    expect(certainPlace(round, 2, { admin3_pcode: 'B' })?.pcode).toBe('A');
  });
});
