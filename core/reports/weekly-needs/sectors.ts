// The six needs of the weekly report, in the order of the form.

import type { WeeklyValues } from '../../reading/reading.ts';
import { NEED_LEVELS } from '../document/document.ts';
import type { NeedLevel } from '../document/document.ts';

export type Sector = 'protection' | 'wash' | 'health' | 'food' | 'shelter' | 'security';

export const SECTORS: readonly Sector[] = [
  'protection',
  'wash',
  'health',
  'food',
  'shelter',
  'security',
];

/** The level of a sector in a row; `null` when the cell is blank or could not be read. */
export function levelOf(values: WeeklyValues, sector: Sector): NeedLevel | null {
  const level = values[`need_${sector}_level`];
  return NEED_LEVELS.find((each) => each === level) ?? null;
}

/** Whether a level calls for action: serious or critical. */
export function isSerious(level: NeedLevel | null): boolean {
  return level === '2' || level === '3';
}
