import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeSmallSites } from '../../../core/disclosure/merge-small-sites.ts';
import type { SizedSite } from '../../../core/disclosure/merge-small-sites.ts';

const site = (id: string, zone: string | null, persons: number | null): SizedSite => ({
  id,
  zone,
  persons,
});

describe('merging small sites', () => {
  test('leaves sites alone that have enough people, nobody, or an unknown number', () => {
    const sites = [site('A', 'Z', 50), site('B', 'Z', 0), site('C', 'Z', null)];
    expect(mergeSmallSites(sites, 50)).toEqual({ own: ['A', 'B', 'C'], groups: [], withheld: [] });
  });

  test('counts the small sites of a zone together', () => {
    const sites = [site('A', 'Z', 30), site('B', 'Z', 400), site('C', 'Z', 25)];
    expect(mergeSmallSites(sites, 50)).toEqual({
      own: ['B'],
      groups: [{ zone: 'Z', sites: ['A', 'C'] }],
      withheld: [],
    });
  });

  test('lets the next larger site join where one small site would stand alone', () => {
    const sites = [site('A', 'Z', 30), site('B', 'Z', 400), site('C', 'Z', 90)];
    expect(mergeSmallSites(sites, 50).groups).toEqual([{ zone: 'Z', sites: ['A', 'C'] }]);
  });

  test('goes beyond the zone where the zone is too small', () => {
    const sites = [site('A', 'Y', 30), site('B', 'Z', 400), site('C', 'Z', 90)];
    expect(mergeSmallSites(sites, 50).groups).toEqual([{ zone: null, sites: ['A', 'C'] }]);
  });

  test('shows nothing of so few people that no site can hide them', () => {
    expect(mergeSmallSites([site('A', 'Z', 30)], 50)).toEqual({
      own: [],
      groups: [],
      withheld: ['A'],
    });
  });

  test('whatever the sites: each is in one place, and no group is small or alone', () => {
    const anySite = fc.tuple(
      fc.constantFrom('X', 'Y', 'Z', null),
      fc.oneof(fc.integer({ min: 0, max: 120 }), fc.constant(null)),
    );
    fc.assert(
      fc.property(fc.array(anySite, { maxLength: 15 }), (pairs) => {
        const sites = pairs.map(([zone, persons], index) => site(`S${index}`, zone, persons));
        const personsOf = new Map(sites.map(({ id, persons }) => [id, persons ?? 0]));
        const { own, groups, withheld } = mergeSmallSites(sites, 50);
        const placed = [...own, ...groups.flatMap((group) => group.sites), ...withheld];
        expect([...placed].sort()).toEqual(sites.map(({ id }) => id).sort());
        for (const id of own) {
          const persons = personsOf.get(id) ?? 0;
          expect(persons === 0 || persons >= 50).toBe(true);
        }
        for (const group of groups) {
          expect(group.sites.length).toBeGreaterThan(1);
          const together = group.sites.reduce((sum, id) => sum + (personsOf.get(id) ?? 0), 0);
          expect(together).toBeGreaterThanOrEqual(50);
        }
        if (withheld.length > 0) {
          expect(own.every((id) => (personsOf.get(id) ?? 0) === 0)).toBe(true);
          expect(groups).toEqual([]);
        }
      }),
    );
  });
});
