// One bad and one good sheet for every finding code, grouped as the checks are.

import type { Grid } from '../../../core/table/cell.ts';
import type { FindingCode } from '../../../core/findings/finding.ts';
import type { CheckedSheets } from '../../support/checked.ts';

/** A code, the cells it must name in the bad sheets (`error Hebdo!B3`), and sheets without it. */
export interface CheckCase {
  readonly code: FindingCode;
  readonly says: string;
  readonly bad: CheckedSheets;
  readonly at: readonly string[];
  readonly good: CheckedSheets;
}

export const weekly = (grid: Grid, more: Omit<CheckedSheets, 'weekly'> = {}): CheckedSheets => ({
  ...more,
  weekly: grid,
});

export const sites = (grid: Grid, more: Omit<CheckedSheets, 'sites'> = {}): CheckedSheets => ({
  ...more,
  sites: grid,
});

export const profile = (grid: Grid, more: Omit<CheckedSheets, 'profile'> = {}): CheckedSheets => ({
  ...more,
  profile: grid,
});

export const intentions = (
  grid: Grid,
  more: Omit<CheckedSheets, 'intentions'> = {},
): CheckedSheets => ({ ...more, intentions: grid });

export const interventions = (
  grid: Grid,
  more: Omit<CheckedSheets, 'interventions'> = {},
): CheckedSheets => ({ ...more, interventions: grid });
