import { describe, expect, test } from '@jest/globals';
import { sphereIndicators, worstIndicator } from '../../../core/reports/site-profiles/sphere.ts';
import { defaultSettings } from '../../../core/settings/default-settings.ts';

const settings = defaultSettings();

function indicators(amounts: {
  individuals?: number | null;
  water?: number | null;
  points?: number | null;
  latrines?: number | null;
  area?: number | null;
}): ReturnType<typeof sphereIndicators> {
  return sphereIndicators(
    {
      individuals: amounts.individuals ?? null,
      water_l_ppd: amounts.water ?? null,
      water_points_functional: amounts.points ?? null,
      latrines_functional: amounts.latrines ?? null,
      site_area_m2: amounts.area ?? null,
    },
    settings,
  );
}

describe('living conditions against Sphere', () => {
  test.each([
    [15, 'met'],
    [14.9, 'below'],
    [7.5, 'below'],
    [7.4, 'emergency'],
    [0, 'emergency'],
  ])('%d litres per person and day: %s', (water, verdict) => {
    expect(indicators({ water }).water.verdict).toBe(verdict);
  });

  test.each([
    [1000, 50, 20, 'met'],
    [1001, 50, 20, 'below'],
    [1000, 20, 50, 'below'],
    [1001, 20, 50.1, 'emergency'],
  ])('%i persons for %i latrines are %d each: %s', (individuals, latrines, value, verdict) => {
    expect(indicators({ individuals, latrines }).latrines).toMatchObject({ value, verdict });
  });

  test('no latrine and no water point are worse than any number of persons', () => {
    const found = indicators({ individuals: 40, latrines: 0, points: 0 });
    expect(found.latrines).toMatchObject({ value: null, isNone: true, verdict: 'emergency' });
    expect(found.water_points).toMatchObject({ value: null, isNone: true, verdict: 'below' });
    expect(worstIndicator(found)?.id).toBe('latrines');
  });

  test.each([
    [45_000, 45, 'met'],
    [44_999, 45, 'below'],
    [3_500, 3.5, 'below'],
    [3_400, 3.4, 'emergency'],
  ])('%i square metres for 1,000 persons are %d each: %s', (area, value, verdict) => {
    expect(indicators({ individuals: 1000, area }).area).toMatchObject({ value, verdict });
  });

  test('what is not known is neither met nor failed', () => {
    const found = indicators({ individuals: null, latrines: 3, area: 900 });
    expect(Object.values(found).map(({ verdict }) => verdict)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(worstIndicator(found)).toBeNull();
  });

  test('an emergency is worse than a shortfall of more times', () => {
    // 7 litres are half the standard; 2,500 persons at a water point ten times theirs.
    const found = indicators({ individuals: 2500, water: 7, points: 1 });
    expect(worstIndicator(found)?.id).toBe('water');
  });
});
