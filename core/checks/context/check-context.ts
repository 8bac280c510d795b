// What every check may look at besides its own row: the operation, and indexes built once.

import type { Reading } from '../../reading/reading.ts';
import type { CheckInput } from '../check.ts';
import type { ColumnPlan } from './column-plan.ts';
import { planColumns } from './column-plan.ts';
import type { SiteIndex } from './site-index.ts';
import { indexSites } from './site-index.ts';
import type { WeekIndex } from './week-index.ts';
import { indexWeeks } from './week-index.ts';

/** The input of the checks with its indexes. */
export interface CheckContext extends CheckInput {
  readonly siteIndex: SiteIndex;
  readonly weekIndex: WeekIndex;
  readonly teamSet: ReadonlySet<string>;
  /** The team that most rows of the spreadsheet name, null when none names a known one. */
  readonly ownTeam: string | null;
}

/** A context with the columns of the tab whose rows are checked. */
export interface RowContext extends CheckContext {
  readonly plan: ColumnPlan;
}

/** Builds the indexes: one pass over the sites and one over the reports. */
export function checkContext(input: CheckInput): CheckContext {
  const teamSet = new Set(input.teams);
  return {
    ...input,
    siteIndex: indexSites(input.sites, input.known),
    weekIndex: indexWeeks(input.weekly?.rows ?? [], input.earlier),
    teamSet,
    ownTeam: mostNamed(input, teamSet),
  };
}

function mostNamed({ sites, weekly }: CheckInput, teamSet: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  const named = [
    ...(sites?.rows ?? []).map(({ values }) => values.facilitator_team),
    ...(weekly?.rows ?? []).map(({ values }) => values.facilitator_code),
  ];
  for (const team of named) {
    if (typeof team === 'string' && teamSet.has(team))
      counts.set(team, (counts.get(team) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

/** The context for the rows of one tab. */
export function rowContext(
  context: CheckContext,
  reading: Pick<Reading, 'form' | 'columns'>,
): RowContext {
  return { ...context, plan: planColumns(reading.form, reading.columns) };
}
