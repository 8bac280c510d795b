// Living conditions of a site against the standards of the settings, whose usual values are Sphere's.
// The same comparison as the checks `sphere/…`, for every profile, also where a standard is met.

import type { ProfileValues } from '../../reading/reading.ts';
import type { Settings } from '../../settings/settings.ts';
import { ratioOf } from '../percent.ts';

export type SphereId = 'water' | 'latrines' | 'water_points' | 'area';

export const SPHERE_IDS: readonly SphereId[] = ['water', 'latrines', 'water_points', 'area'];

/** `emergency`: below what people survive on, or from where Sphere calls it an emergency. */
export type SphereVerdict = 'met' | 'below' | 'emergency' | 'unknown';

export const SPHERE_VERDICTS: readonly SphereVerdict[] = ['emergency', 'below', 'met', 'unknown'];

/** One indicator of a site. */
export interface SphereIndicator {
  readonly id: SphereId;
  /** Litres, persons or square metres, one decimal; `null`: not known, or there is none to share. */
  readonly value: number | null;
  readonly standard: number;
  readonly verdict: SphereVerdict;
  /** There is no latrine or water point at all. */
  readonly isNone: boolean;
  /** How many times worse than the standard; above 1 where it is not met. */
  readonly times: number;
}

type Amounts = Pick<
  ProfileValues,
  'individuals' | 'water_l_ppd' | 'latrines_functional' | 'water_points_functional' | 'site_area_m2'
>;

/** The indicators of these amounts, in the order of `SPHERE_IDS`. */
export function sphereIndicators(
  values: Amounts,
  settings: Settings,
): Readonly<Record<SphereId, SphereIndicator>> {
  const { individuals } = values;
  const persons = typeof individuals === 'number' && individuals > 0 ? individuals : null;
  const area = values.site_area_m2 ?? null;
  return {
    water: atLeast(
      'water',
      values.water_l_ppd ?? null,
      1,
      settings['sphere.water_litres'],
      settings['sphere.water_survival'],
    ),
    latrines: shared(
      'latrines',
      persons,
      values.latrines_functional,
      settings['sphere.persons_per_latrine'],
      settings['sphere.persons_per_latrine_alert'],
    ),
    water_points: shared(
      'water_points',
      persons,
      values.water_points_functional,
      settings['sphere.persons_per_tap'],
      null,
    ),
    area: atLeast(
      'area',
      persons === null || area === null || area <= 0 ? null : area,
      persons ?? 1,
      settings['sphere.area_person'],
      settings['sphere.covered_area'],
    ),
  };
}

/** The indicator that is farthest from its standard; `null` when none is known to fail. */
export function worstIndicator(
  indicators: Readonly<Record<SphereId, SphereIndicator>>,
): SphereIndicator | null {
  let worst: SphereIndicator | null = null;
  for (const id of SPHERE_IDS) {
    const each = indicators[id];
    if (each.verdict !== 'below' && each.verdict !== 'emergency') continue;
    if (worst === null || rank(each) > rank(worst)) worst = each;
  }
  return worst;
}

/** An emergency is worse than any shortfall. */
function rank({ verdict, times }: SphereIndicator): number {
  return (verdict === 'emergency' ? 1e6 : 0) + Math.min(times, 1e5);
}

/** An amount for these persons. */
function atLeast(
  id: SphereId,
  amount: number | null,
  persons: number,
  standard: number,
  emergency: number,
): SphereIndicator {
  if (amount === null) {
    return { id, value: null, standard, verdict: 'unknown', isNone: false, times: 0 };
  }
  const verdict =
    amount < emergency * persons ? 'emergency' : amount < standard * persons ? 'below' : 'met';
  const times = amount > 0 ? (standard * persons) / amount : Infinity;
  return { id, value: ratioOf(amount, persons, 1), standard, verdict, isNone: false, times };
}

/** Persons for each of what they share. Whole numbers are compared, so that no rounding decides. */
function shared(
  id: SphereId,
  persons: number | null,
  amount: number | null | undefined,
  standard: number,
  emergency: number | null,
): SphereIndicator {
  if (persons === null || typeof amount !== 'number' || amount < 0) {
    return { id, value: null, standard, verdict: 'unknown', isNone: false, times: 0 };
  }
  if (amount === 0) {
    const verdict = emergency === null ? 'below' : 'emergency';
    return { id, value: null, standard, verdict, isNone: true, times: Infinity };
  }
  const isAlert = emergency !== null && persons > emergency * amount;
  const verdict = isAlert ? 'emergency' : persons > standard * amount ? 'below' : 'met';
  const times = persons / (amount * standard);
  return { id, value: ratioOf(persons, amount, 1), standard, verdict, isNone: false, times };
}
