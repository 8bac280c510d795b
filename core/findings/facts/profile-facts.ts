// Facts of findings about site profiles, and about standards that a site does not meet.

/** Whether a standard is missed, or missed so far that it is an emergency or a mistake. */
export type StandardLevel = 'standard' | 'alert';

/** Facts of each code. Column ids and codes, never words of a language; dates are serial numbers. */
export interface ProfileFacts {
  'population/part-exceeds-whole': { column: string; value: number; whole: string; limit: number };
  'profile/informants-few': { count: number; wanted: number };
  'profile/over-capacity': { individuals: number; capacity: number; percent: number };
  'profile/manager-missing': { site: string };
  'profile/shelter-unlikely': { site: string; shelter: string; because: string; kind: string };
  'profile/water-unlikely': { litres: number; most: number };
  'profile/outbreak-without-alert': { site: string; problem: string };
  'profile/gap-covered': { column: string; value: string; sector: string; week: number };
  'profile/owner-unknown': { site: string };
  'sphere/water': { litres: number; standard: number; level: StandardLevel };
  'sphere/water-points': {
    individuals: number;
    points: number;
    each: number;
    standard: number;
  };
  'sphere/latrines': {
    individuals: number;
    latrines: number;
    /** Persons per latrine; null where there is none. */
    each: number | null;
    standard: number;
    level: StandardLevel;
  };
  'sphere/area': {
    individuals: number;
    area: number;
    each: number;
    standard: number;
    level: StandardLevel;
  };
}
