// Rows as a facilitator of the demonstration types them, for tests that need many or few of them.

import { demoOperation } from '../../workbench/demo/demonstration.ts';
import type { DemoRow } from '../../workbench/demo/demo-operation.ts';

const { teams } = demoOperation();

/** Sites and weekly rows of one team of the demonstration, its errors included. */
export function teamRows(team: string): {
  readonly sites: readonly DemoRow[];
  readonly weekly: readonly DemoRow[];
} {
  const found = teams.find((one) => one.team === team);
  if (found === undefined) throw new Error(`there is no team ${team}`);
  return found;
}

/** A row of the demonstration without errors: the first of team EQ-01, with changes. */
export function weeklyRow(change: DemoRow = {}): DemoRow {
  const [row] = teamRows('EQ-01').weekly;
  if (row === undefined) throw new Error('the demonstration has no row');
  return { ...row, ...change };
}

/** Weekly rows of the first site that all lack their number of individuals: one error each. */
export function faultyRows(count: number): readonly DemoRow[] {
  const row = weeklyRow({ individuals: 'beaucoup' });
  return Array.from({ length: count }, () => row);
}
