import { describe, expect, test } from '@jest/globals';
import { siteCodes, type ListedSite } from '../../../core/adopt/site-codes.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';

const car = defaultSettings();
const site = (row: number, more: Partial<ListedSite> = {}): ListedSite => ({
  row,
  siteId: null,
  external: null,
  name: `Site ${row}`,
  place: 'Bimbo',
  ...more,
});
const carmel = {
  siteId: 'CF-S0012',
  external: 'CAFs1',
  names: ['Mission Carmel', 'Carmel'],
  place: 'Bimbo',
};

describe('the code of a site of an adopted list', () => {
  test('is kept where it fits the operation’s pattern', () => {
    const codes = siteCodes([site(3, { siteId: 'CF-S0040' })], [], car);
    expect(codes.get(3)).toEqual({ siteId: 'CF-S0040', external: null, origin: 'kept' });
  });

  test('is proposed after the highest one where the list has another code, which stays', () => {
    const codes = siteCodes(
      [site(3, { siteId: 'CAFs000091' }), site(4, { siteId: 'CF-S0040' }), site(5)],
      [carmel],
      car,
    );
    expect(codes.get(3)).toEqual({
      siteId: 'CF-S0041',
      external: 'CAFs000091',
      origin: 'proposed',
    });
    expect(codes.get(5)).toEqual({ siteId: 'CF-S0042', external: null, origin: 'proposed' });
  });

  test('is that of the registered site with the same code', () => {
    const codes = siteCodes([site(3, { external: 'CAFs1' })], [carmel], car);
    expect(codes.get(3)).toMatchObject({ siteId: 'CF-S0012', origin: 'registered' });
  });

  test('is that of the one registered site with the same name and place, as a guess', () => {
    const codes = siteCodes([site(3, { name: 'mission  carmel' })], [carmel], car);
    expect(codes.get(3)).toMatchObject({ siteId: 'CF-S0012', origin: 'by-name' });
  });

  test.each([
    ['another place', [site(3, { name: 'Mission Carmel', place: 'Bouar' })]],
    ['a code of its own', [site(3, { name: 'Mission Carmel', external: 'CAFs2' })]],
    ['"A" instead of nothing', [site(3, { name: 'Mission Carmel A' })]],
    [
      'a namesake in the list',
      [site(3, { name: 'Carmel' }), site(4, { name: 'Carmel', place: 'BIMBO' })],
    ],
  ])('is a new one for %s', (_, listed) => {
    expect(siteCodes(listed, [carmel], car).get(3)?.origin).toBe('proposed');
  });

  test('is any code without spaces in an operation without a pattern', () => {
    const haiti = { ...car, 'country.iso3': 'HTI' };
    const codes = siteCodes([site(3, { external: '111_01_026' }), site(4)], [], haiti);
    expect(codes.get(3)).toEqual({
      siteId: '111_01_026',
      external: '111_01_026',
      origin: 'kept',
    });
    expect(codes.get(4)?.siteId).toBe('HTI-S0001');
  });

  test('is none for a row that neither names a site nor has a code', () => {
    expect(siteCodes([site(3, { name: null })], [], car).get(3)).toEqual({
      siteId: null,
      external: null,
      origin: 'none',
    });
  });
});
